/** What the room agreed: actions by date, open points, decisions. */
import type { ReportContext } from '../pdf/report-context.ts';
import type { Deck } from './deck.ts';
import type { Cell } from './slide-table.ts';

const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1);
const byDue = (a: { due: string | null; order: number; id: string }, b: typeof a) =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || byOrder(a, b);

export function roadmapSlides(deck: Deck, { words, whole, names }: ReportContext): void {
  const actions = Object.values(whole.action).sort(byDue);
  deck.slide(words.t('section.roadmap'), words.t('slides.actions', { count: actions.length }));
  deck.table(
    [
      { head: words.t('log.due'), share: 2.5 },
      { head: words.t('log.action'), share: 9 },
      { head: words.t('log.owner'), share: 3 },
      { head: words.t('log.done'), share: 1.5 },
    ],
    actions.map(({ due, text, owner, done }): Cell[] => [
      due === null ? words.t('log.noDue') : words.date(due),
      [names.inText(text), { bold: true }],
      names.other(owner) || '–',
      done ? words.t('change.yes') : '',
    ]),
    words.t('section.roadmap'),
  );
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
