/** What a link elsewhere asks a screen to show: the screen takes it up when it is there, and says so. */
import { create } from 'zustand';
import type { Screen } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Lane, LaneRef } from '#shared/domain/lanes.ts';
import { showScreen } from './view.ts';
import { select } from './open-workshop.ts';

export type FocusTarget =
  /** A question, 1..24. */
  | { readonly kind: 'item'; readonly item: number }
  /** A lane of the shared organization, or of a team. */
  | { readonly kind: 'lane'; readonly lane: Lane; readonly teamId: LaneRef['teamId'] }
  | { readonly kind: 'team'; readonly teamId: Id }
  | { readonly kind: 'person'; readonly personId: Id }
  /** A section of the analysis by its name, or the metric or finding in it. */
  | { readonly kind: 'section'; readonly section: string; readonly entry?: string };

const SCREEN_OF: Readonly<Record<FocusTarget['kind'], Screen>> = {
  item: 'questionnaire',
  lane: 'canvas',
  team: 'canvas',
  person: 'canvas',
  section: 'analysis',
};

/** Null while nothing is asked for. */
export const useFocus = create<{ target: FocusTarget | null }>()(() => ({ target: null }));

/** Goes to the screen where the target is, and has it shown there. */
export function focusOn(target: FocusTarget): void {
  if (target.kind === 'person') select([target.personId]);
  useFocus.setState({ target });
  showScreen(SCREEN_OF[target.kind]);
}

/** Said by the screen that has shown the target. */
export function focusTaken(): void {
  useFocus.setState({ target: null });
}
