/** Inside of a process that another one started: the line to it, Node's or Electron's. */

/** Electron's way to the process above; Node has `process.send`. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
const { parentPort } = process as { parentPort?: ParentPort };

/** Threads and programs can be in the middle of native code when the one above is gone: all of it ends at once. */
export const endThisProcess = () => process.kill(process.pid, 'SIGKILL');

/** What nobody is there to hear any more is dropped. */
export function tellParent(message: unknown): void {
  if (parentPort) parentPort.postMessage(message);
  else process.send?.(message, undefined, undefined, () => undefined);
}

/** Calls `heard` with whatever the process above says; when that is gone, this one ends. */
export function hearParent(heard: (message: unknown) => void): void {
  if (parentPort) parentPort.on('message', ({ data }) => heard(data));
  else {
    process.on('message', heard);
    process.on('disconnect', endThisProcess);
  }
}
