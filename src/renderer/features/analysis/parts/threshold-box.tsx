/** A bound that this workshop may change, with what it rests on. Left empty, it goes back to its default. */
import { useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { NumberBox } from '#renderer/ui/boxes.tsx';
import { sourceText } from '#shared/wording/source-text.ts';
import { THRESHOLDS } from '#shared/analysis/thresholds.ts';
import type { Threshold, ThresholdKey, ThresholdValues } from '#shared/analysis/thresholds.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { figureText } from '#shared/i18n/figures.ts';
import type { Translator } from '#shared/i18n/index.ts';

interface ThresholdBoxProps {
  readonly open: OpenState;
  readonly values: ThresholdValues;
  readonly name: ThresholdKey;
  readonly label: string;
}

export function ThresholdBox({ open, values, name, label }: ThresholdBoxProps) {
  const words = useWords();
  const threshold = THRESHOLDS[name];
  const { thresholds, currency } = metaOf(open.workshop);
  const isShare = threshold.unit === 'share';
  const keep = (value: number | null) => {
    const others = Object.fromEntries(Object.entries(thresholds).filter(([key]) => key !== name));
    const own = value === null || value === threshold.value ? {} : { [name]: value };
    run({ type: 'workshop.edit', patch: { thresholds: { ...others, ...own } } });
  };
  const basis = basisOf(words, threshold);
  const changed = values[name] !== threshold.value;
  return (
    <NumberBox
      words={words}
      label={label}
      value={values[name]}
      factor={isShare ? 100 : 1}
      least={0}
      {...(isShare && { most: 1 })}
      hint={
        changed ? words.t('assume.changed', { basis, value: figureText(words, threshold, currency) }) : basis
      }
      onKeep={keep}
    />
  );
}

/** Grade, and the source where there is one. */
function basisOf(words: Translator, { grade, source }: Threshold): string {
  const said = words.t('assume.grade', { grade: words.t(`grade.${grade}`), letter: grade });
  return source === null
    ? said
    : words.t('assume.source', { grade: said, source: sourceText(words, source) });
}
