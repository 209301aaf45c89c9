/** Children of the desktop program: the shipped one is no Node that could be forked, Electron has processes for this. */
import { utilityProcess } from 'electron';
import type { Child, StartChild } from '#main/core/processes/child.ts';

/** Starts a program's file in a process without a window; the way of Electron for `startChildrenWith`. */
export const utilityChild: StartChild = (file, args): Child => {
  const child = utilityProcess.fork(file, [...args], { serviceName: 'Phaseboard files', stdio: 'ignore' });
  let over = false;
  return {
    get pid() {
      return child.pid;
    },
    send: (message) => child.postMessage(message),
    listen(heard, ended) {
      child.on('message', heard);
      child.once('exit', (code) => {
        over = true;
        ended(String(code));
      });
    },
    kill() {
      if (over) return;
      // Asked politely, one that is busy in native code would go on until it is done.
      if (child.pid === undefined) child.once('spawn', () => child.kill());
      else process.kill(child.pid, 'SIGKILL');
    },
    // The desktop program ends when it is told to, whoever is left; its children end with it.
    hold: () => undefined,
  };
};
