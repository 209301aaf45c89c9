/** Scores and load as they would be if the card in hand were dropped; whatever else is told waits for the drop. */
import { create } from 'zustand';
import { glance } from '#shared/analysis/glance.ts';
import type { Glance } from '#shared/analysis/glance.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { useWorkshop } from './open-workshop.ts';

interface PreviewState {
  readonly ahead: Glance | null;
}
const NONE: PreviewState = { ahead: null };

export const usePreview = create<PreviewState>()(() => NONE);

/** After the frame that moved the card; a large organization waits until the hand rests. */
const SOON_MS = 30;
const RESTING_MS = 160;
/** Working it out for longer than this is felt by a hand that is moving. */
const FELT_MS = 8;

/** For so many people the first one may be felt: it is worked out with code that has not run yet. */
const MANY_PEOPLE = 300;

let timer: ReturnType<typeof setTimeout> | undefined;
let lastTook: number | null = null;

/** Works the preview out after the frame that moved the card, so that the hand never waits for it. */
export function preview(command: Command | null): void {
  clearTimeout(timer);
  if (!command) {
    usePreview.setState(NONE);
    return;
  }
  timer = setTimeout(() => {
    const { open } = useWorkshop.getState();
    if (!open) return;
    const begun = performance.now();
    try {
      let made = 0;
      const { diff } = apply(open.workshop, command, { newId: () => `preview ${(made += 1)}` });
      usePreview.setState({ ahead: glance(applyDiff(open.workshop, diff), open.scenarioId) });
    } catch {
      // A drop that is not allowed is explained when it is tried; it has no preview.
      usePreview.setState(NONE);
    }
    lastTook = performance.now() - begun;
  }, waitMs());
}

function waitMs(): number {
  const people = useWorkshop.getState().open?.workshop.person ?? {};
  const felt = lastTook === null ? Object.keys(people).length > MANY_PEOPLE : lastTook > FELT_MS;
  return felt ? RESTING_MS : SOON_MS;
}
