/** Which layout of a template plays which part. */
import type { ChosenLayouts, SlideRole } from '#shared/report/slide-template.ts';
import type { Layout } from './template-layout.ts';

/** The parts that layouts play: cover, divider, slides with a table or drawing, slides with words, empty. */
const ROLES = ['title', 'section', 'titleOnly', 'content', 'blank'] as const;
export type Role = (typeof ROLES)[number];

const TYPES: Readonly<Record<Role, string>> = {
  title: 'title',
  section: 'secHead',
  titleOnly: 'titleOnly',
  content: 'obj',
  blank: 'blank',
};
/** How layouts are called, in the languages of the program. */
const NAMES: Readonly<Record<Role, RegExp>> = {
  title: /title slide|cover|címdia|borító|nyitó/iu,
  section: /section|divider|szakaszfejléc|elválasztó/iu,
  titleOnly: /title only|csak cím/iu,
  content: /title and content|cím és tartalom/iu,
  blank: /^blank$|^üres$/iu,
};
const AFTER: Readonly<Record<Role, readonly Role[]>> = {
  title: ['title', 'section', 'titleOnly', 'content'],
  section: ['section', 'title', 'titleOnly', 'content'],
  titleOnly: ['titleOnly', 'content'],
  content: ['content', 'titleOnly'],
  blank: ['blank', 'titleOnly', 'content'],
};
/** Parts of the slide that have to be free for tables, charts and drawings. */
const LEAST = { height: 0.5, width: 0.55 };
const FEET = ['dt', 'ftr', 'sldNum'];

const byPlaces = (role: Role, { title, places }: Layout): boolean => {
  const matter = places.filter(({ kind }) => !FEET.includes(kind) && !['title', 'ctrTitle'].includes(kind));
  if (role === 'title') return title?.kind === 'ctrTitle';
  if (role === 'titleOnly') return title !== null && matter.length === 0;
  if (role === 'content') return title !== null && matter.length === 1;
  return role === 'blank' && title === null && matter.length === 0;
};

/** The layouts of a template by role; `chosen` goes before. A template has at least one layout. */
export function layoutsByRole(
  layouts: readonly Layout[],
  size: { readonly w: number; readonly h: number },
  chosen: ChosenLayouts = {},
): Readonly<Record<Role, Layout>> {
  const roomy = ({ free }: Layout) => free.h >= size.h * LEAST.height && free.w >= size.w * LEAST.width;
  const suits = (role: Role, layout: Layout) =>
    role === 'titleOnly' || role === 'content' ? roomy(layout) : true;
  const direct = (role: Role): Layout | undefined => {
    const able = layouts.filter((layout) => suits(role, layout));
    return (
      able.find(({ type }) => type === TYPES[role]) ??
      able.find(({ name }) => NAMES[role].test(name)) ??
      able.find((layout) => byPlaces(role, layout))
    );
  };
  const of = (role: Role): Layout => {
    const wanted = chosen[role as SlideRole];
    const own = wanted === undefined ? undefined : layouts.find(({ name }) => name === wanted);
    if (own) return own;
    for (const next of AFTER[role]) {
      const found = direct(next);
      if (found) return found;
    }
    const rest =
      layouts.find((layout) => layout.title !== null && roomy(layout)) ?? direct('blank') ?? layouts[0];
    if (!rest) throw new RangeError('a template has a layout');
    return rest;
  };
  return Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Record<Role, Layout>;
}
