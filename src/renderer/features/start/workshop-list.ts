/** The list of workshops, fresh whenever the library changes. */
import { useEffect, useState } from 'react';
import { bridge, call } from '#renderer/client/client.ts';
import { tellError } from '#renderer/state/app-state.ts';
import type { WorkshopSummary } from '#shared/contract/types.ts';
import { folded } from '#shared/i18n/fold.ts';

/** All workshops, newest edit first; null until they are known. */
export function useLibrary(): readonly WorkshopSummary[] | null {
  const [list, setList] = useState<readonly WorkshopSummary[] | null>(null);
  useEffect(() => {
    const load = () => void call('library.list', {}).then(setList, tellError);
    load();
    let away = false;
    return bridge.on((event) => {
      if (event.type === 'library.changed') load();
      if (event.type !== 'host.connection') return;
      // What changed while nothing was heard is in the library.
      if (event.online && away) load();
      away = !event.online;
    });
  }, []);
  return list;
}

/** Workshops whose title or client has all the words looked for, accents and case aside. */
export function matching(list: readonly WorkshopSummary[], search: string): readonly WorkshopSummary[] {
  const wanted = folded(search).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return list;
  return list.filter((workshop) => {
    const text = folded(`${workshop.client} ${workshop.title}`);
    return wanted.every((word) => text.includes(word));
  });
}
