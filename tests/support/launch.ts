/** Programs of our own that are started and watched; also outside a test. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A running program, with everything that it has said so far. */
export interface Child {
  readonly pid: number;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
  /** Resolves with the first line that fits; rejects where the program ends before. */
  said(fits: (line: string) => boolean): Promise<string>;
  /** Types into its terminal. */
  types(text: string): void;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the exit code, null after a signal. */
  readonly ended: Promise<number | null>;
}

/** Starts a TypeScript file of the project with this very Node; whoever starts it ends it. */
export function launch(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Child {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const errors: string[] = [];
  const waiting = new Set<() => void>();
  const note = (list: string[]) => (line: string) => {
    list.push(line);
    waiting.forEach((look) => look());
  };
  createInterface(child.stdout).on('line', note(lines));
  createInterface(child.stderr).on('line', note(errors));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    pid: child.pid ?? 0,
    lines,
    errors,
    said: (fits) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = lines.find(fits);
          if (line === undefined) return;
          waiting.delete(look);
          resolve(line);
        };
        waiting.add(look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${code}: ${errors.join(' ')}`)));
      }),
    types: (text) => void child.stdin.write(text),
    kill: (signal) => child.kill(signal),
    ended,
  };
}
