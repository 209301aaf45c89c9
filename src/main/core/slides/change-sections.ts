/** The target organization beside the current one, and what it takes to get there. */
import { changeCounts, changesBetween } from '#shared/analysis/changes/changes.ts';
import { CHANGE_KINDS } from '#shared/analysis/changes/change-types.ts';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import type { DeltaKey } from '#shared/analysis/changes/figure-changes.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { kindText } from '#shared/tables/change-text.ts';
import { byText, deltaNotes, sideText } from '#shared/wording/delta-text.ts';
import { bottleneckText, overloadText } from '#shared/wording/flow-text.ts';
import { changePlaces, changeSubject, fieldTexts } from '../outputs/change-words.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { flowWords } from '../pdf/flow-sentences.ts';
import { targetHeadline } from '../pdf/target-headline.ts';
import type { Deck } from './deck.ts';
import { organizationDrawing } from './drawing-slides.ts';
import { below } from './slide-layout.ts';
import type { Cell } from './slide-table.ts';

/** Figures that a version without pay, or without revenue, leaves out. */
const TELLS: Partial<Record<DeltaKey, 'pay' | 'revenue'>> = {
  cost: 'pay',
  payChange: 'pay',
  quota: 'revenue',
  revenue: 'revenue',
};

export function targetSlides(deck: Deck, context: ReportContext): void {
  const { words, target, analysis } = context;
  if (!target) return;
  deck.slide(words.t('section.target'), targetHeadline(context, target));
  const labels = FUNCTIONS.map((fn) => words.t(`fn.${fn}`));
  // Rounded once, as everywhere else: the chart would round what was rounded to two places anew.
  const fte = (of: typeof analysis) =>
    FUNCTIONS.map((fn) => Number(of.coverage.total.cells[fn].fte.toFixed(1)));
  const [now, then] = [fte(analysis), fte(target.analysis)];
  deck.chart(
    'bar',
    [
      { name: context.name, labels, values: now },
      { name: target.name, labels, values: then },
    ],
    below(deck, 'both'),
    {
      alt: labels.map((label, at) => `${label}: ${now[at] ?? 0} → ${then[at] ?? 0}`).join('; '),
      colours: ['#a9aaa5', PALETTE.accent],
      least: 0,
      labelFormat: '0.0',
      legend: true,
      title: words.t('report.roster.fte'),
    },
  );
  deck.slide(words.t('section.target'), words.t('report.target.after', { name: target.name }));
  organizationDrawing(deck, context, target, words.t('section.target'));
}

export function impactSlides(deck: Deck, context: ReportContext): void {
  const { words, target, whole, scenario, meta } = context;
  if (!target) return;
  const counts = changeCounts(whole, scenario.id, target.scenario.id);
  const said = [...CHANGE_KINDS, 'kept' as const].map((kind) =>
    words.t(`change.${kind}.count`, { count: counts[kind] }),
  );
  deck.slide(words.t('section.impact'), said.join(', '));
  const deltas = deltasBetween(whole, scenario.id, target.scenario.id);
  const { today } = deltas;
  const shown = deltas.all.filter(({ key, from, to }) => {
    const kind = TELLS[key];
    return (kind === undefined || context.shows(kind)) && (from !== null || to !== null);
  });
  deck.table(
    [
      { head: words.t('slides.fact'), share: 5 },
      ...(today ? [{ head: words.t('delta.column.today'), share: 3, align: 'right' } as const] : []),
      { head: today ? words.t('delta.column.runs') : context.name, share: 3, align: 'right' },
      { head: target.name, share: 3, align: 'right' },
      { head: words.t('slides.difference'), share: 3, align: 'right' },
    ],
    shown.map((delta): Cell[] => [
      [words.t(`delta.${delta.key}`), { bold: true }],
      ...(today ? [sideText(words, delta, delta.today, meta.currency)] : []),
      sideText(words, delta, delta.from, meta.currency),
      sideText(words, delta, delta.to, meta.currency),
      byText(words, delta, meta.currency) || '–',
    ]),
    words.t('section.impact'),
  );
  const stuck = bottleneckText(flowWords(context, target), target.analysis.flow);
  const over = overloadText(flowWords(context, target), target.analysis.flow);
  deck.words([stuck, over, ...deltaNotes(words, deltas)].filter((text) => text !== null).join(' '), 11);
  const changes = changesBetween(whole, scenario.id, target.scenario.id);
  if (changes.length === 0) return;
  deck.slide(words.t('section.impact'), words.t('changes.titled', { from: context.name, to: target.name }));
  deck.table(
    [
      { head: words.t('changes.column.who'), share: 4 },
      { head: words.t('changes.column.change'), share: 2 },
      { head: words.t('changes.column.from'), share: 4 },
      { head: words.t('changes.column.to'), share: 4 },
      { head: words.t('changes.column.details'), share: 5 },
    ],
    changes.map((change): Cell[] => [
      [changeSubject(context, change), { bold: true }],
      kindText(words, change),
      changePlaces(context, change, 'before', context),
      changePlaces(context, change, 'after', target),
      fieldTexts(context, change).join('; '),
    ]),
    words.t('changes.title'),
  );
}
