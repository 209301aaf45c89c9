/**
 * How people are drawn, on cards and wherever they stand: which fields are shown, by which rule they are coloured, who
 * stands out, what has changed. Whoever decides one of these writes here; a card reads nothing but its own entry, so
 * that only the cards concerned are drawn again.
 */
import { create } from 'zustand';
import { CHANGE_KINDS } from '#shared/analysis/changes/change-types.ts';
import type { GroupMark } from '#shared/analysis/groups.ts';
import type { Id } from '#shared/domain/fields.ts';
import { START_LOOK } from '#shared/domain/look.ts';
import type { CardField } from '#shared/domain/look.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Placement } from '#shared/domain/placement.ts';

/** What a rule of colouring says about somebody: a colour that is a shape as well, and the same in words. */
export interface CardTag {
  readonly mark: GroupMark;
  /** For tooltips and screen readers. */
  readonly label: string;
}

/** What became of somebody between two scenarios. */
export const CARD_CHANGES = [...CHANGE_KINDS, 'kept'] as const;
export type CardChange = (typeof CARD_CHANGES)[number];

export interface CardDisplay {
  readonly fields: readonly CardField[];
  /** By person; null while no rule of colouring is chosen. */
  readonly tags: ReadonlyMap<Id, CardTag> | null;
  /** People in the light, all others are dimmed; null while everybody is. */
  readonly spotlight: ReadonlySet<Id> | null;
  /** By person; null while changes are not shown. */
  readonly changes: ReadonlyMap<Id, CardChange> | null;
  /** By person, what the change is in words: from where somebody came, what about them is different. */
  readonly changeNotes: ReadonlyMap<Id, string> | null;
  /** People who are only in the other scenario, drawn where they stood there; nobody can take them. */
  readonly shadows: readonly Shadow[];
}

/** Somebody as they stood in the other scenario. */
export interface Shadow {
  readonly person: Person;
  readonly placement: Placement;
}

const USUAL: CardDisplay = {
  fields: START_LOOK.fields,
  tags: null,
  spotlight: null,
  changes: null,
  changeNotes: null,
  shadows: [],
};

export const useCardDisplay = create<CardDisplay>()(() => USUAL);

export function setCardDisplay(patch: Partial<CardDisplay>): void {
  useCardDisplay.setState(patch);
}
