import { expect, it } from 'vitest';
import type { ReportContext, ScenarioView } from '#main/core/pdf/report-context.ts';
import { targetHeadline } from '#main/core/pdf/target-headline.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { translator } from '#shared/i18n/index.ts';

/** What a plan of these scores says, from one phase to another. */
function said(
  from: PhaseNumber,
  to: PhaseNumber,
  old: number,
  now: number,
  locale: 'en' | 'hu' = 'en',
): string {
  const scores = (value: number) => ({ 1: 0, 2: 0, 3: 0, 4: 0, [to]: value });
  const verdict = (phase: PhaseNumber) => ({ kind: 'phase', phase, judged: false }) as const;
  const context = { words: translator(locale), phase: { scores: scores(old) }, verdict: verdict(from) };
  const target = { name: 'B', verdict: verdict(to), analysis: { phase: { scores: scores(now) } } };
  return targetHeadline(context as unknown as ReportContext, target as unknown as ScenarioView);
}

it.each([
  [2, 3, 0.1, 0.8, 'The plan leads to specialists: the score of phase 3 goes from 0.10 to 0.80'],
  // The others fall: the phase is another one, and its own score no higher.
  [2, 3, 0.6, 0.6, 'The plan leads to specialists: the score of phase 3 stays at 0.60'],
  [2, 3, 0.6, 0.5, 'The plan leads to specialists: the score of phase 3 goes from 0.60 to 0.50'],
  [3, 3, 0.6, 0.8, 'The plan strengthens phase 3, Specialists: its score goes from 0.60 to 0.80'],
  [3, 3, 0.6, 0.5, 'The plan weakens phase 3, Specialists: its score goes from 0.60 to 0.50'],
  [3, 3, 0.6, 0.6001, 'The plan keeps phase 3, Specialists: its score stays at 0.60'],
] as const)('a plan from phase %i to %i, %d to %d, is told as it is', (from, to, old, now, words) => {
  expect(said(from, to, old, now)).toBe(words);
});

it('is told in Hungarian with its articles', () => {
  expect(said(2, 3, 0.6, 0.6, 'hu')).toBe('A terv elvezet a specialistákig: a 3. fázis pontszáma 0,60 marad');
});
