/** The steady month: what arrives, what is qualified, won and cared for, and where it is held up. */
import { ArrowRight, TriangleAlert } from 'lucide-react';
import { LevelBar } from '#renderer/ui/bars.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import { isOver } from '#shared/analysis/flow/shown-flow.ts';
import type { ShownFlow, ShownStage } from '#shared/analysis/flow/shown-flow.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { SalesFunction } from '#shared/domain/functions.ts';
import { fullnessText, stageText } from '#shared/wording/flow-text.ts';
import type { FlowWords } from '#shared/wording/flow-text.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { NotKnown } from '../parts/not-known.tsx';

interface FlowProps {
  /** Null where `missing` says why. */
  readonly flow: ShownFlow | null;
  readonly missing: Parameters<typeof NotKnown>[0]['missing'];
  readonly texts: FlowWords;
  /** Sentences below: the bottleneck, and how the flow fits the records. */
  readonly notes: readonly (string | null)[];
  readonly bottleneck: SalesFunction | null;
}

export function Flow({ flow, missing, texts, notes, bottleneck }: FlowProps) {
  const { words, currency } = texts;
  return (
    <div data-flow={bottleneck ?? ''}>
      <h4>{words.t('flow.title')}</h4>
      {flow === null ? (
        <NotKnown missing={missing} />
      ) : (
        <>
          <Steps
            words={words}
            steps={[
              ['leads', words.number(flow.leads)],
              ['qualified', words.number(flow.qualified, 1)],
              ['won', words.number(flow.won, 1)],
              ['cared', flow.caredFor === null ? '–' : words.number(Math.floor(flow.caredFor + 1e-9))],
              ['revenue', words.moneyShort(flow.revenue, currency)],
            ]}
          />
          <ul className="stages">
            {FUNCTIONS.map((fn) => (
              <Stage
                key={fn}
                fn={fn}
                stage={flow.stages[fn]}
                known={fn !== 'account' || flow.caredFor !== null}
                texts={texts}
              />
            ))}
          </ul>
        </>
      )}
      {notes
        .filter((note) => note !== null)
        .map((note, index) => (
          <p key={note} className={index === 0 ? 'binding' : 'note'}>
            {note}
          </p>
        ))}
    </div>
  );
}

interface StepsProps {
  readonly words: Translator;
  readonly steps: readonly (readonly [
    step: 'leads' | 'qualified' | 'won' | 'revenue' | 'cared',
    value: string,
  ])[];
}

function Steps({ words, steps }: StepsProps) {
  return (
    <ol className="flow-steps">
      {/* Revenue comes of the won deals; it is no step of its own. */}
      {steps.map(([step, value], index) => (
        <li key={step} data-step={step}>
          <b>{value}</b>
          <small>{words.t(`flow.${step}`)}</small>
          {index < steps.length - 2 && <ArrowRight className="icon small" aria-hidden />}
        </li>
      ))}
    </ol>
  );
}

interface StageProps {
  readonly fn: SalesFunction;
  readonly stage: ShownStage;
  readonly known: boolean;
  readonly texts: FlowWords;
}

function Stage({ fn, stage, known, texts }: StageProps) {
  const { words } = texts;
  const over = known && isOver(stage);
  return (
    <li data-stage={fn} data-over={over || undefined}>
      <span className="fn-name">
        <Mark name={fn} />
        {words.t(`fn.${fn}`)}
      </span>
      <span className="fullness">
        {over && <TriangleAlert className="icon small" aria-hidden />}
        {known ? fullnessText(texts, stage) : '–'}
      </span>
      <LevelBar value={stage.utilisation ?? Infinity} warns />
      <small>{known ? stageText(words, fn, stage) : <NotKnown missing={['customers']} />}</small>
    </li>
  );
}
