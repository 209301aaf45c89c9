/** What all cards are drawn with, in one object that stays the same until one of its parts changes. */
import { useMemo } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { useCardDisplay } from '#renderer/state/card-display.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import type { FieldContext } from '#renderer/state/person-texts.ts';
import type { CardField } from '#shared/domain/look.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { today } from '#renderer/state/window-clock.ts';
import { useView } from '#renderer/state/view.ts';
import type { Density } from '#renderer/state/view.ts';
import { metaOf } from '#shared/domain/workshop.ts';

export interface CardContext extends FieldContext {
  readonly fields: readonly CardField[];
  /** How much room a card takes: by the number of people in its lane, or always the same. */
  readonly density: Density;
  /** Nothing can be moved. */
  readonly locked: boolean;
}

export function useCardContext(workshop: Workshop, locked: boolean): CardContext {
  const words = useWords();
  const nameOf = useNameOf();
  const fields = useCardDisplay((display) => display.fields);
  const density = useView((view) => view.density);
  const { currency } = metaOf(workshop);
  // Managers are looked up only where the field is shown; then every edit of a person may concern a card.
  const people = fields.includes('manager') ? workshop.person : null;
  return useMemo(
    () => ({
      words,
      nameOf,
      currency,
      fields,
      density,
      locked,
      today: today(),
      manager: (id) => people?.[id],
    }),
    [words, nameOf, currency, fields, density, locked, people],
  );
}
