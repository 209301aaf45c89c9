/** Names inside of texts that somebody typed. */
import { useMemo } from 'react';
import { hider } from '#shared/domain/hidden-names.ts';
import { initialsOf } from '#shared/domain/person.ts';
import { useApp } from './app.ts';
import { useWorkshop } from './workshop.ts';

/** A function over text that somebody typed: as it is, or with initials for every name in it where names are hidden. */
export function useInText(): (text: string) => string {
  const hidden = useApp((state) => state.namesHidden);
  const workshop = useWorkshop((state) => (hidden ? state.open?.workshop : undefined));
  return useMemo(() => (workshop ? hider(workshop, () => null, initialsOf) : (text) => text), [workshop]);
}
