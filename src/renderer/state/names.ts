/** What people are called on the screen: by name, or by initials where names are hidden. */
import { useCallback } from 'react';
import type { EditLabel } from '#shared/commands/command.ts';
import type { Person } from '#shared/domain/person.ts';
import { initialsOf } from '#shared/domain/person.ts';
import { describeEdit } from '#shared/i18n/describe-edit.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { useApp, useWords } from './app.ts';

/** A function from person to shown name; a planned hire without a name is called a vacancy. */
export function useNameOf(): (person: Person) => string {
  const words = useWords();
  const hidden = useApp((state) => state.namesHidden);
  return useCallback((person: Person) => calledBy(words, person, hidden), [words, hidden]);
}

/** The shown name at the moment of asking, for sentences that are put together outside of the drawing. */
export function nameNow(words: Translator, person: Person | undefined): string {
  return person ? calledBy(words, person, useApp.getState().namesHidden) : '';
}

function calledBy({ t }: Translator, person: Person, hidden: boolean): string {
  return (hidden ? initialsOf(person.name) : person.name) || t('person.vacancy');
}

/** Edits whose label holds the name of a person; the others speak of teams. */
const ABOUT_PEOPLE: readonly EditLabel['key'][] = [
  'personAdded',
  'personEdited',
  'personAdjusted',
  'changesAccepted',
  'changesReviewed',
  'changesRejected',
  'changesTakenOver',
  'peopleEdited',
  'reportsTo',
  'reportsToNobody',
  'peopleRemoved',
  'personPlaced',
  'hatAdded',
  'hatShared',
  'hatRemoved',
  'respondentAdded',
  'respondentEdited',
  'respondentRemoved',
  'answerSet',
  'evidenceEdited',
];

/** An edit as a sentence that respects hidden names. */
export function describeShown(words: Translator, label: EditLabel, hidden: boolean): string {
  const { name, manager } = label.params;
  if (!hidden || name === undefined || !ABOUT_PEOPLE.includes(label.key)) return describeEdit(words, label);
  const initials = { name: initialsOf(name), ...(manager !== undefined && { manager: initialsOf(manager) }) };
  return describeEdit(words, { ...label, params: { ...label.params, ...initials } });
}
