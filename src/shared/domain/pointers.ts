/**
 * Which field of a record points to which other record. A field that is an id and has no line here does not compile:
 * recovery takes records out whose pointers lead nowhere.
 */
import type { AnyRecord, RecordType, RecordTypes } from './records.ts';

/** Every field of every record whose name ends in `Id`. */
type IdField = { [T in RecordType]: Extract<keyof RecordTypes[T], `${string}Id`> }[RecordType];

/** The record that has to be there; null where a record can do without. */
const POINTERS: Readonly<Record<IdField, RecordType | null>> = {
  scenarioId: 'scenario',
  personId: 'person',
  teamId: 'team',
  respondentId: 'respondent',
  /** An action stands without the decision that it came from. */
  decisionId: null,
  /** Somebody whose manager is missing reports to nobody. */
  managerId: null,
  /** A person or a team, or nobody any more. */
  subjectId: null,
  /** The client's own. */
  externalId: null,
};

/** Whether everything is there that a record cannot do without, by `type/id`. */
export function pointsToWhatIsThere(record: AnyRecord, there: ReadonlySet<string>): boolean {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(POINTERS).every(([field, type]) => {
    const value = fields[field];
    return type === null || typeof value !== 'string' || there.has(`${type}/${value}`);
  });
}
