/** Child processes for scripts: captured, or with the terminal handed over. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.ts';

export interface Finished {
  readonly code: number;
  /** Standard output and standard error as they came. Empty when the terminal was handed over. */
  readonly output: string;
}

export interface RunOptions {
  /** Shows the child's output and gives it the keyboard instead of capturing. */
  readonly show?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** True where `env` is all of the child's environment and not what is added to ours. */
  readonly only?: boolean;
  readonly cwd?: string;
  /** Milliseconds after which the child is ended; its exit code is then 124. */
  readonly timeout?: number;
}

/** Runs a program to its end; a program that cannot be started ends with code 127. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: options.only ? options.env : { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    let late = false;
    const timer = options.timeout
      ? setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, options.timeout)
      : undefined;
    const letGo = options.show ? passSignals(child) : () => {};
    const finish = (code: number): void => {
      clearTimeout(timer);
      letGo();
      resolve({ code: late ? 124 : code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? signalCode(signal)));
  });
}

/** Runs a file of JavaScript or TypeScript on the Node that runs this script. */
export function runNode(
  file: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<Finished> {
  return run(process.execPath, [file, ...args], options);
}

/** Exit code by which shells report an end by a signal. */
function signalCode(signal: NodeJS.Signals | null): number {
  return signal === null ? 1 : 128 + constants.signals[signal];
}

/**
 * Ctrl+C is sent by the terminal to the child too, so this process only has to outlive it; SIGTERM comes
 * to one process alone and is passed on. Answers how to stop listening.
 */
function passSignals(child: ReturnType<typeof spawn>): () => void {
  const ignore = (): void => {};
  const pass = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', ignore);
  process.on('SIGTERM', pass);
  return () => {
    process.off('SIGINT', ignore);
    process.off('SIGTERM', pass);
  };
}
