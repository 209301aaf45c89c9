/** What the room agreed: actions by date, open points, decisions. */
import type { ReportContext } from '../pdf/report-context.ts';
import { allActions } from '../pdf/report-entries.ts';
import type { Deck } from './deck.ts';
import { roadmapDrawing } from './drawing-slides.ts';
import type { Cell } from './slide-table.ts';

const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1);

export function roadmapSlides(deck: Deck, context: ReportContext): void {
  const { words } = context;
  const actions = allActions(context);
  const owners = new Set(actions.map(({ owner }) => owner).filter(Boolean)).size;
  deck.slide(words.t('section.roadmap'), words.t('report.road.headline', { count: actions.length, owners }));
  roadmapDrawing(deck, context);
}

export function riskSlides(deck: Deck, { words, whole, names }: ReportContext): void {
  const parked = Object.values(whole.parking).sort(byOrder);
  deck.slide(words.t('section.risks'), words.t('section.risks.about'));
  deck.table(
    [
      { head: words.t('log.kind'), share: 2 },
      { head: words.t('log.parked'), share: 9 },
      { head: words.t('log.owner'), share: 3 },
      { head: words.t('log.due'), share: 2.5 },
    ],
    parked.map(({ kind, text, owner, due }): Cell[] => [
      words.t(`log.kind.${kind}`),
      [names.inText(text), { bold: true }],
      names.other(owner) || '–',
      due === null ? '–' : words.date(due),
    ]),
    words.t('section.risks'),
  );
}

export function decisionSlides(deck: Deck, { words, whole, names }: ReportContext): void {
  const decisions = Object.values(whole.decision).sort(byOrder);
  if (decisions.length === 0) return;
  deck.slide(words.t('section.appendix'), words.t('log.decisions'));
  deck.table(
    [
      { head: words.t('log.decision'), share: 6 },
      { head: words.t('log.reason'), share: 5 },
      { head: words.t('log.decidedBy'), share: 3 },
      { head: words.t('log.dissent'), share: 4 },
    ],
    decisions.map(({ text, reason, decidedBy, dissent }): Cell[] => [
      [names.inText(text), { bold: true }],
      names.inText(reason) || '–',
      names.other(decidedBy) || '–',
      names.inText(dissent) || '–',
    ]),
    words.t('log.decisions'),
  );
}
