/** Changed values of the model's first edition in words: what each was, and what stands in its place today. */
import { formerValues } from '../analysis/first-model.ts';
import type { FormerValue } from '../analysis/first-model.ts';
import { PHASE_TABLE } from '../analysis/phase/phase-table.ts';
import type { PhaseWeightKey } from '../analysis/phase/phase-table.ts';
import { THRESHOLDS } from '../analysis/thresholds.ts';
import type { ThresholdKey } from '../analysis/thresholds.ts';
import type { WorkshopMeta } from '../domain/workshop-meta.ts';
import { figureText } from '../i18n/figures.ts';
import type { Translator } from '../i18n/index.ts';
import { weightLabel } from '../i18n/weight-label.ts';

export interface FormerText {
  readonly key: string;
  readonly name: string;
  /** What the workshop had. */
  readonly value: string;
  /** Today's value in its place with its default, or that there is none. */
  readonly now: string;
}

/** Bounds of deals are in US dollars, whatever the workshop's currency is. */
const BOUNDS_CURRENCY = 'USD';
/** As many are told in one sentence. */
const TOLD = 3;

export function formerTexts(words: Translator, meta: WorkshopMeta): readonly FormerText[] {
  return formerValues(meta).map(({ key, value, unit, instead }) => ({
    key,
    name: words.t(`former.${key}`),
    value: figureText(words, { value, unit }, BOUNDS_CURRENCY),
    now: todayText(words, instead),
  }));
}

function todayText(words: Translator, key: FormerValue['instead']): string {
  if (key === null) return words.t('former.none');
  const weight = key.startsWith('phase.') ? (key.slice('phase.'.length) as PhaseWeightKey) : null;
  const { value, unit } = weight === null ? THRESHOLDS[key as ThresholdKey] : PHASE_TABLE[weight];
  const name = weight === null ? words.t(`threshold.${key as ThresholdKey}`) : weightLabel(words, weight);
  return words.t('former.today', { name, value: figureText(words, { value, unit }, BOUNDS_CURRENCY) });
}

/** What became of them in one message; null where nothing went. */
export function formerTold(words: Translator, meta: WorkshopMeta): string | null {
  const texts = formerTexts(words, meta);
  if (texts.length === 0) return null;
  const said = texts
    .slice(0, TOLD)
    .map(({ name, value, now }) => words.t('former.line', { name, value, now }));
  const more = texts.length - said.length;
  const list = [...said, ...(more > 0 ? [words.t('former.more', { count: more })] : [])].join('; ');
  return words.t('former.told', { count: texts.length, list });
}
