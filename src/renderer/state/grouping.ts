/** The groups that colours show at the moment, worked out once for each state of the workshop and each colouring. */
import { useCallback } from 'react';
import { create } from 'zustand';
import { groupingOf } from '#shared/analysis/groups.ts';
import type { Group, Grouping } from '#shared/analysis/groups.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import type { Look } from '#shared/domain/look.ts';
import { useWords } from './app-state.ts';
import { useNameOf } from './shown-names.ts';
import { useView } from './view.ts';
import { useWorkshop } from './open-workshop.ts';
import type { OpenState } from './workshop-types.ts';

const NOBODY: Grouping = { groups: [], of: new Map() };

export const useGrouping = create<Grouping>()(() => NOBODY);

/** What a group is called on the screen. */
export function useGroupName(): (group: Group) => string {
  const { maybe } = useWords();
  const nameOf = useNameOf();
  const people = useWorkshop(({ open }) => open?.workshop.person);
  return useCallback(
    ({ label }: Group) => {
      if (label.kind === 'text') return label.text;
      if (label.kind === 'message') return maybe(`group.${label.key}`) ?? label.key;
      const person = people?.[label.personId];
      return person ? nameOf(person) : '';
    },
    [maybe, nameOf, people],
  );
}

let before: { readonly open: OpenState; readonly look: Look } | null = null;

function renew(): void {
  const { open } = useWorkshop.getState();
  const { look } = useView.getState();
  if (!open) {
    before = null;
    useGrouping.setState(NOBODY, true);
    return;
  }
  const same =
    before !== null &&
    before.open.workshop === open.workshop &&
    before.open.scenarioId === open.scenarioId &&
    before.look.colourBy === look.colourBy &&
    before.look.rule === look.rule;
  if (same) return;
  before = { open, look };
  const { workshop, scenarioId } = open;
  useGrouping.setState(groupingOf(workshopIn(workshop, scenarioId), scenarioId, look), true);
}

useWorkshop.subscribe(renew);
useView.subscribe(renew);
// This part of the program may come after a workshop was opened.
renew();
