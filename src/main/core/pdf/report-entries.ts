/** What the room said and agreed, in the order in which the report tells it, with names as the version asks for. */
import type { Action, Decision, Parking } from '#shared/domain/entries.ts';
import type { ReportContext } from './report-context.ts';

const inOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1);

export function openDecisions({ whole, names }: ReportContext): Decision[] {
  return Object.values(whole.decision)
    .sort(inOrder)
    .map((decision) => ({
      ...decision,
      text: names.inText(decision.text.trim()),
      reason: names.inText(decision.reason.trim()),
      dissent: names.inText(decision.dissent.trim()),
      decidedBy: names.other(decision.decidedBy.trim()),
    }));
}

/** Actions by the day they are due; those without a day last. */
export function allActions({ whole, names }: ReportContext): Action[] {
  return Object.values(whole.action)
    .sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || inOrder(a, b))
    .map((action) => ({
      ...action,
      text: names.inText(action.text.trim()),
      owner: names.other(action.owner.trim()),
    }));
}

export function parked({ whole, names }: ReportContext): Parking[] {
  return Object.values(whole.parking)
    .sort(inOrder)
    .map((item) => ({
      ...item,
      text: names.inText(item.text.trim()),
      owner: names.other(item.owner.trim()),
    }));
}

export function openRisks(context: ReportContext): Parking[] {
  return parked(context).filter(({ kind, resolved }) => kind === 'risk' && !resolved);
}
