/** A process beside this one. Node forks it; Electron, whose program is no Node to be forked, brings a way of its own. */
import { fork } from 'node:child_process';

/** A child that was started; it ends at the latest with this process. */
export interface Child {
  readonly pid: number | undefined;
  send(message: unknown): void;
  /** Each is called for as long as the child lives; `ended` once, also when it could not be started. */
  listen(heard: (message: unknown) => void, ended: (how: string) => void): void;
  /** At once, whatever it is doing: nothing of this process is touched by that. */
  kill(): void;
  /** Whether this process stays for it. */
  hold(held: boolean): void;
}

/** Starts a program's file with arguments. */
export type StartChild = (file: string, args: readonly string[]) => Child;

/** Node's way. */
export const forkedChild: StartChild = (file, args) => {
  const child = fork(file, [...args], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    pid: child.pid,
    send: (message) => {
      // One that is gone says so by itself.
      if (child.connected) child.send(message as object, () => undefined);
    },
    listen(heard, ended) {
      child.on('message', heard);
      child.once('error', (error) => ended(error.message));
      child.once('exit', (code, signal) => ended(signal ?? String(code)));
    },
    kill: () => void child.kill('SIGKILL'),
    hold(held) {
      if (held) {
        child.ref();
        child.channel?.ref();
      } else {
        child.unref();
        child.channel?.unref();
      }
    },
  };
};

let start: StartChild = forkedChild;

/** A host whose own program is not Node says how children are started, before the core is made. */
export function startChildrenWith(other: StartChild): void {
  start = other;
}

export const startChild: StartChild = (file, args) => start(file, args);
