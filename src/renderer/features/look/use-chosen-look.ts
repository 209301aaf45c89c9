/** Carries the look that is chosen for this workshop to the cards. */
import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { setCardDisplay } from '#renderer/state/card-display.ts';
import type { CardTag } from '#renderer/state/card-display.ts';
import { useGroupName, useGrouping } from '#renderer/state/grouping.ts';
import { useView } from '#renderer/state/view.ts';
import type { Id } from '#shared/domain/fields.ts';

export function useChosenLook(): void {
  const { fields, colourBy, spotlight } = useView((view) => view.look);
  const grouping = useGrouping();
  const nameOf = useGroupName();
  const { locale } = useWords();
  const known = useRef(new Map<string, CardTag>());

  useEffect(() => setCardDisplay({ fields }), [fields]);

  const lit = useMemo(() => {
    if (spotlight.length === 0) return null;
    const found = [...grouping.of].filter(([, group]) => spotlight.includes(group.key));
    return new Set<Id>(found.map(([id]) => id));
  }, [grouping, spotlight]);
  useEffect(() => setCardDisplay({ spotlight: lit }), [lit]);

  useEffect(() => {
    // The cards' own mark is their function already.
    if (colourBy === 'function') return setCardDisplay({ tags: null });
    // A tag that says the same stays the same object, so that no card is drawn again for it.
    const tags = new Map(
      grouping.groups.map((group) => {
        const label = nameOf(group);
        const old = known.current.get(group.key);
        const same = old?.mark === group.mark && old.label === label;
        return [group.key, same ? old : { mark: group.mark, label }] as const;
      }),
    );
    known.current = tags;
    const byPerson = [...grouping.of].flatMap(([id, group]) => {
      const tag = tags.get(group.key);
      return tag ? [[id, tag] as const] : [];
    });
    setCardDisplay({ tags: new Map(byPerson) });
  }, [grouping, colourBy, nameOf, locale]);
}
