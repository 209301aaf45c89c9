/** The way back: the browser's own, and the mouse's, lead to the screen before, never out of the program. */
import { useEffect } from 'react';
import { enter, goHome } from '#renderer/state/session.ts';
import { useView } from '#renderer/state/view.ts';
import { useWorkshop } from '#renderer/state/open-workshop.ts';
import type { Screen } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';

/** Where somebody is: the start, where no workshop is open, or a screen of a workshop. */
interface Place {
  readonly workshopId: Id | null;
  readonly screen: Screen | null;
}

/** What is kept with an entry of the browser's history. `floor` marks the one below the first. */
interface Entry {
  readonly place: Place;
  readonly floor: boolean;
}

const same = (a: Place, b: Place) => a.workshopId === b.workshopId && a.screen === b.screen;

function now(): Place {
  const { open } = useWorkshop.getState();
  return open
    ? { workshopId: open.id, screen: useView.getState().screen }
    : { workshopId: null, screen: null };
}

/** Notes each screen that is gone to, from the moment the program stands. */
export function useScreenHistory(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    let last = now();
    let going = false;
    const entry = (floor: boolean): Entry => ({ place: last, floor });
    history.replaceState(entry(true), '');
    history.pushState(entry(false), '');
    const note = () => {
      const place = now();
      if (going || same(place, last)) return;
      last = place;
      history.pushState(entry(false), '');
    };
    const back = (event: PopStateEvent) => {
      const state = event.state as Entry | null;
      if (!state || state.floor) return history.pushState(entry(false), '');
      // What follows from it is no step of its own.
      going = true;
      void goTo(state.place).then(() => {
        going = false;
        last = now();
      });
    };
    const stops = [useView.subscribe(note), useWorkshop.subscribe(note)];
    window.addEventListener('popstate', back);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('popstate', back);
    };
  }, [ready]);
}

async function goTo({ workshopId, screen }: Place): Promise<void> {
  const open = useWorkshop.getState().open?.id ?? null;
  if (workshopId === null) {
    if (open) await goHome();
    return;
  }
  if (open !== workshopId) await enter(workshopId);
  if (screen) useView.setState({ screen });
}
