/**
 * What stands beside the people. Details take the panel over while somebody is selected by hand; a drop or an undo selects
 * too, but then it is the phase that one wants to see. A window remembers which panes it has put away.
 */
import { create } from 'zustand';
import { remember, remembered } from '#renderer/client/window-memory.ts';
import type { Id } from '#shared/domain/fields.ts';
import { select, useWorkshop } from './open-workshop.ts';

interface Panes {
  readonly tray: boolean;
  readonly panel: boolean;
  /** The people alone, in large type: no tray, no panel, no bars. */
  readonly focused: boolean;
  /** The details of whoever is selected, in place of the phase. */
  readonly details: boolean;
}

type Kept = Pick<Panes, 'tray' | 'panel'>;
const kept = remembered<Kept>('panes');

export const usePanes = create<Panes>()(() => ({
  tray: kept?.tray ?? true,
  panel: kept?.panel ?? true,
  focused: false,
  details: false,
}));

/** Puts a pane away, or back where it was. */
export function togglePane(pane: keyof Kept): void {
  usePanes.setState((state) => ({ [pane]: !state[pane] }));
  const { tray, panel } = usePanes.getState();
  remember('panes', { tray, panel });
}

export function toggleFocusMode(): void {
  if (useWorkshop.getState().open) usePanes.setState(({ focused }) => ({ focused: !focused }));
}

export function leaveFocusMode(): void {
  usePanes.setState({ focused: false });
}

/** Shows the details of whoever is selected, wherever they were put away. */
export function showDetails(): void {
  usePanes.setState({ details: true, focused: false, panel: true });
}

/** Selects those who were just moved: the phase stays in sight. */
export function selectMoved(ids: readonly Id[]): void {
  select(ids);
  usePanes.setState({ details: false });
}

useWorkshop.subscribe(({ open }, { open: before }) => {
  if (open?.id !== before?.id) usePanes.setState({ details: false, focused: false });
  else if (open && open.selection !== before?.selection) {
    usePanes.setState({ details: open.selection.length > 0 });
  }
});
