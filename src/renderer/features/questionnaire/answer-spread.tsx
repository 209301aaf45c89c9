/** How far the answers to an item lie apart (M19): a shape, a colour, a number and a word. */
import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import { spreadBand } from '#shared/analysis/metrics/consensus.ts';
import type { ItemScore } from '#shared/analysis/discipline.ts';
import type { ThresholdValues } from '#shared/analysis/thresholds.ts';
import type { Translator } from '#shared/i18n/index.ts';

const MARKS = { green: CircleCheck, amber: TriangleAlert, red: OctagonAlert } as const;

interface ConsensusProps {
  readonly score: ItemScore;
  readonly bounds: ThresholdValues;
  readonly words: Translator;
  /** Whether the word is shown beside the number, or only said. */
  readonly long?: boolean;
}

export function Consensus({ score, bounds, words, long = false }: ConsensusProps) {
  if (score.spread === null || score.answered < 2) return <span className="consensus none">–</span>;
  const band = spreadBand(score.spread, bounds);
  const Icon = MARKS[band];
  const word = words.t(`ask.consensus.${band}`);
  return (
    <span className={`consensus ${band}`} title={word} data-consensus={band}>
      <Icon className="icon small" aria-hidden />
      {words.number(score.spread)}
      <span className={long ? '' : 'visually-hidden'}> {word}</span>
    </span>
  );
}
