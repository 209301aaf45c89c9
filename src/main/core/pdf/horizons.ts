/** Actions by when they are due, counted from the day of the workshop. */
import type { Action } from '#shared/domain/entries.ts';
import { HORIZONS } from '#shared/drawing/roadmap.ts';
import type { ReportContext } from './report-context.ts';
import { allActions } from './report-entries.ts';

const DAY = 86_400_000;

/** The day that the days are counted from: the workshop's, else that of the last edit. */
export function startOf({ meta, date }: ReportContext): string {
  return meta.date ?? date.toISOString().slice(0, 10);
}

/** Days from the start to the day an action is due; null where no day is set. */
export function daysUntil(context: ReportContext, { due }: Action): number | null {
  return due === null ? null : Math.round((Date.parse(due) - Date.parse(startOf(context))) / DAY);
}

/** Open actions of the first 30 days, up to 90, and later; those without a day are among the last. */
export function horizons(context: ReportContext): { days: number; actions: Action[] }[] {
  const open = allActions(context).filter(({ done }) => !done);
  return HORIZONS.map((days, index) => {
    const from = HORIZONS[index - 1] ?? -Infinity;
    const last = index === HORIZONS.length - 1;
    const actions = open.filter((action) => {
      const until = daysUntil(context, action) ?? Infinity;
      return until > from && (last || until <= days);
    });
    return { days, actions };
  });
}
