/** Who reports to whom: one count for the metric of spans, the org chart and the cards. */
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { staffingOf } from './staffing.ts';
import type { Staffing } from './staffing.ts';

/**
 * Direct reports of each manager. Who has a place in the scenario counts; an open position does in a plan only, and
 * nobody does who has left by its date. Nobody reports to themselves, or to somebody who is not there.
 */
export function directReports(
  { person: people }: Pick<Workshop, 'person'>,
  { placed }: Pick<Staffing, 'placed'>,
): Map<Id, Id[]> {
  const reports = new Map<Id, Id[]>();
  for (const { person } of placed.values()) {
    const { id, managerId } = person;
    if (managerId === null || managerId === id || !people[managerId]) continue;
    const own = reports.get(managerId);
    if (own) own.push(id);
    else reports.set(managerId, [id]);
  }
  return reports;
}

/** Whether somebody counts among the direct reports in a scenario, as it is looked at. */
export function countsAsReport(workshop: Workshop, scenarioId: Id): (personId: Id) => boolean {
  const { placed } = staffingOf(workshop, scenarioId);
  return (personId) => placed.has(personId);
}
