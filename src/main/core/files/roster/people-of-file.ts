/** The people of another engagement's file, as an import sees them. */
import type { ImportPreview, PreviewPerson } from '#shared/contract/import-types.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import { ROSTER_LIMITS } from '../read/limits.ts';

/** People only: no lanes, no teams, no plans, no answers. */
export function peopleOfRecords(records: readonly AnyRecord[]): Omit<ImportPreview, 'file'> {
  const workshop = workshopOf(records);
  const people = Object.values(workshop.person)
    .filter(({ scenarioId }) => scenarioId === null)
    .slice(0, ROSTER_LIMITS.people);
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  return {
    source: 'phaseboard',
    sheets: [],
    sheet: null,
    encoding: null,
    delimiter: null,
    headerRow: null,
    shape: 'phaseboard',
    headersKey: '',
    remembered: false,
    columns: [],
    currency: Object.values(workshop.workshop)[0]?.currency ?? null,
    rows: people.length,
    filteredOut: 0,
    departments: [],
    people: people.map(({ type: _t, id, managerId, scenarioId: _s, ...draft }, index): PreviewPerson => {
      return {
        draft,
        managerIndex: managerId === null ? null : (indexOf.get(managerId) ?? null),
        lane: null,
        row: index + 1,
        department: '',
        team: '',
        personId: id,
        blank: [],
      };
    }),
    tooMany: null,
    questions: [],
    problems: [],
    problemCounts: {},
    macros: false,
    deals: null,
  };
}
