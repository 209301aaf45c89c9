/** What is different between two scenarios, one change for each person and each team. */
import type { AdjustmentPatch } from '../../domain/adjustment.ts';
import { ADJUSTABLE } from '../../domain/adjustment.ts';
import type { Id } from '../../domain/fields.ts';
import type { Split } from '../../domain/functions.ts';
import type { Lane } from '../../domain/lanes.ts';
import type { MarketFigures } from '../../domain/market-figures.ts';
import type { Person } from '../../domain/person.ts';
import type { Team } from '../../domain/team.ts';

/**
 * What becomes of a person from the earlier to the later scenario. moved: other lane, team, manager or time split.
 * placed: on the payroll, and has a place in the later one only. added: a new seat, with a place in the later one only.
 * leaving: on the payroll, and the later one says until when. unplaced: has a place in the earlier one only, which is
 * not leaving. removed: planned for the earlier one only. changed: is where they were, with other shares or facts.
 * Teams are added, removed or changed.
 */
export const CHANGE_KINDS = [
  'moved',
  'placed',
  'added',
  'leaving',
  'unplaced',
  'removed',
  'changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What of a person is compared. */
export const PERSON_FIELDS = ['name', 'vacancy', ...ADJUSTABLE] as const;
export type PersonField = 'name' | 'vacancy' | keyof AdjustmentPatch;

/** What of a team is compared. */
export type TeamField = 'name' | 'basis' | keyof MarketFigures;

export type FieldValue = string | number | boolean | Split | null;

/** One fact before and after. `managerId` holds ids, each of its own scenario. */
export interface FieldChange<F extends string = PersonField | TeamField> {
  readonly field: F;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** A place of a person in one scenario. */
export interface Place {
  readonly lane: Lane;
  readonly teamId: Id | null;
  /** Part of the person's FTE, 0..1. */
  readonly share: number;
}

export interface PersonAt {
  /** As the scenario sees them, adjustments included. */
  readonly person: Person;
  /** Where they are, in canvas order; empty for the unplaced. */
  readonly places: readonly Place[];
}

interface ChangeBase {
  /** The same for the same person or team in every comparison: `person:…` or `team:…`. */
  readonly key: string;
  /** Id in the later scenario where it is there, else in the earlier. Reviews, decisions and actions hang on it. */
  readonly subjectId: Id;
}

export interface PersonChange extends ChangeBase {
  readonly subject: 'person';
  readonly kind: ChangeKind;
  /** Null where the person does not belong to that scenario at all. */
  readonly before: PersonAt | null;
  readonly after: PersonAt | null;
  readonly fields: readonly FieldChange<PersonField>[];
  /** Came after the later scenario was made, and has no place in it yet. */
  readonly newcomer: boolean;
}

export interface TeamChange extends ChangeBase {
  readonly subject: 'team';
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: Team | null;
  readonly after: Team | null;
  readonly fields: readonly FieldChange<TeamField>[];
}

export type Change = PersonChange | TeamChange;

/** How many people changed in which way; `kept` are on the payroll, placed in both scenarios, and the same. */
export type ChangeCounts = Readonly<Record<ChangeKind | 'kept', number>> & {
  /** Those of the unplaced who came after the later scenario was made. */
  readonly newcomers: number;
  /** Teams that are different in any way. */
  readonly teams: number;
};
