/** What people are called on the screen: by name, or by initials where names are hidden. */
import { useCallback } from 'react';
import type { EditLabel } from '#shared/commands/command.ts';
import type { Person } from '#shared/domain/person.ts';
import { initialsOf } from '#shared/domain/person.ts';
import { hider } from '#shared/domain/hidden-names.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { ALL_NAMES, describeEdit } from '#shared/i18n/describe-edit.ts';
import type { Naming } from '#shared/i18n/describe-edit.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { useApp, useWords } from './app-state.ts';

/** What stands for a text that cannot be told without names. */
const HIDDEN_TEXT = '…';

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

/** What names are written as where they are hidden, inside of texts as well. */
const hiding = new WeakMap<Workshop, Naming>();

export function hidingIn(workshop: Workshop | undefined): Naming {
  const known = workshop && hiding.get(workshop);
  if (known) return known;
  const text = workshop ? hider(workshop, () => null, initialsOf) : () => HIDDEN_TEXT;
  const naming = { person: initialsOf, text, sentence: () => HIDDEN_TEXT };
  if (workshop) hiding.set(workshop, naming);
  return naming;
}

/** An edit of a workshop as a sentence that respects hidden names. */
export function describeShown(
  words: Translator,
  label: EditLabel,
  hidden: boolean,
  workshop: Workshop | undefined,
): string {
  return describeEdit(words, label, hidden ? hidingIn(workshop) : ALL_NAMES);
}

/** What somebody typed, at the moment of asking: as it is, or without the names in it where names are hidden. */
export function textNow(text: string, workshop: Workshop | undefined): string {
  return useApp.getState().namesHidden ? hidingIn(workshop).text(text) : text;
}
