/** What the room agreed: actions by date, open points, decisions. */
import type { ReportContext } from '../pdf/report-context.ts';
import type { Cell, Deck } from './deck.ts';

const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1);
const byDue = (a: { due: string | null; order: number; id: string }, b: typeof a) =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || byOrder(a, b);

export function roadmapSlides(deck: Deck, { t, whole, names }: ReportContext): void {
  const actions = Object.values(whole.action).sort(byDue);
  deck.slide(t.t('section.roadmap'), t.t('slides.actions', { count: actions.length }));
  deck.table(
    [
      { head: t.t('log.due'), share: 2.5 },
      { head: t.t('log.action'), share: 9 },
      { head: t.t('log.owner'), share: 3 },
      { head: t.t('log.done'), share: 1.5 },
    ],
    actions.map(({ due, text, owner, done }): Cell[] => [
      due === null ? t.t('log.noDue') : t.date(due),
      [names.inText(text), { bold: true }],
      names.other(owner) || '–',
      done ? t.t('change.yes') : '',
    ]),
    t.t('section.roadmap'),
  );
}

export function riskSlides(deck: Deck, { t, whole, names }: ReportContext): void {
  const parked = Object.values(whole.parking).sort(byOrder);
  deck.slide(t.t('section.risks'), t.t('section.risks.about'));
  deck.table(
    [
      { head: t.t('log.kind'), share: 2 },
      { head: t.t('log.parked'), share: 9 },
      { head: t.t('log.owner'), share: 3 },
      { head: t.t('log.due'), share: 2.5 },
    ],
    parked.map(({ kind, text, owner, due }): Cell[] => [
      t.t(`log.kind.${kind}`),
      [names.inText(text), { bold: true }],
      names.other(owner) || '–',
      due === null ? '–' : t.date(due),
    ]),
    t.t('section.risks'),
  );
}

export function decisionSlides(deck: Deck, { t, whole, names }: ReportContext): void {
  const decisions = Object.values(whole.decision).sort(byOrder);
  if (decisions.length === 0) return;
  deck.slide(t.t('section.appendix'), t.t('log.decisions'));
  deck.table(
    [
      { head: t.t('log.decision'), share: 6 },
      { head: t.t('log.reason'), share: 5 },
      { head: t.t('log.decidedBy'), share: 3 },
      { head: t.t('log.dissent'), share: 4 },
    ],
    decisions.map(({ text, reason, decidedBy, dissent }): Cell[] => [
      [names.inText(text), { bold: true }],
      names.inText(reason) || '–',
      names.other(decidedBy) || '–',
      names.inText(dissent) || '–',
    ]),
    t.t('log.decisions'),
  );
}
