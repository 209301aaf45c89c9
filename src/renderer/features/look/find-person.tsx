/** Finds somebody and goes to them, in the view that is shown. */
import { useWords } from '#renderer/state/app-state.ts';
import { usePersonSearch } from '#renderer/state/person-search.ts';
import { focusOn } from '#renderer/state/focus.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { Finder } from '#renderer/ui/finder.tsx';

export function FindPerson() {
  const { t } = useWords();
  const nameOf = useNameOf();
  const search = usePersonSearch();
  return (
    <Finder
      isFind
      label={t('tray.search')}
      nothing={(query) => t('tray.noMatch', { search: query })}
      find={(query) =>
        search(query).map(({ person, place }) => ({
          key: person.id,
          text: nameOf(person),
          detail: place,
          run: () => focusOn({ kind: 'person', personId: person.id }),
        }))
      }
    />
  );
}
