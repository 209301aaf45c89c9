/** Names inside of texts that somebody typed. */
import { useApp } from './app-state.ts';
import { hidingIn } from './shown-names.ts';
import { useWorkshop } from './open-workshop.ts';

const asItIs = (text: string) => text;

/** A function over text that somebody typed: as it is, or with initials for every name in it where names are hidden. */
export function useInText(): (text: string) => string {
  const hidden = useApp((state) => state.namesHidden);
  const workshop = useWorkshop((state) => (hidden ? state.open?.workshop : undefined));
  return workshop ? hidingIn(workshop).text : asItIs;
}
