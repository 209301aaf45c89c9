/** What people are called on the screen: by name, or by initials where names are hidden. */
import type { Person } from '#shared/domain/person.ts';
import { initialsOf } from '#shared/domain/person.ts';
import { useApp, useWords } from './app.ts';

/** A function from person to shown name; a planned hire without a name is called a vacancy. */
export function useNameOf(): (person: Person) => string {
  const { t } = useWords();
  const hidden = useApp((state) => state.namesHidden);
  return (person) => (hidden ? initialsOf(person.name) : person.name) || t('person.vacancy');
}
