/** In place of the start screen where the program does not know this page: why, and how to get in. */
import { useEffect } from 'react';
import { useApp, useWords } from '#renderer/state/app-state.ts';
import type { AccessProblem } from '#shared/contract/bridge.ts';

export function NoAccess({ problem }: { readonly problem: AccessProblem }) {
  const words = useWords();
  // Let in again, there is nothing here to keep: the page begins anew.
  useEffect(() => useApp.subscribe(({ noAccess }) => noAccess ?? location.reload()), []);
  return (
    <main className="broken" role="alert">
      <h1>{words.t('noAccess.title')}</h1>
      <p>{words.t(`error.${problem}`)}</p>
    </main>
  );
}
