/** Starts the local host and waits for its address; for development, tests and measurements. */
import { spawn } from 'node:child_process';
import { root } from './paths.ts';

export interface LocalHost {
  /** Address to be opened: it lets one page in, within a minute. */
  readonly url: string;
  /** Another such address. */
  address(): Promise<string>;
  /** Ends the host and waits until it is gone. */
  stop(): Promise<void>;
  /** Ends the host at once, as a crash would. */
  kill(): Promise<void>;
  /** Has the host stand still, as a computer does that goes to sleep; `wake` lets it go on. Not on Windows. */
  suspend(): void;
  wake(): void;
  /** Resolves with the exit code when the host has ended. */
  readonly ended: Promise<number | null>;
}

/** Milliseconds in which the host has to say its address. */
const patience = 30_000;

/**
 * Runs a command of this Node (script first, then its arguments) until it prints the address of a local
 * host. Throws with what it printed if it ends or stays silent.
 */
export function startLocalHost(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<LocalHost> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(hard);
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  const suspend = (): void => void child.kill('SIGSTOP');
  const wake = (): void => void child.kill('SIGCONT');
  const address = (): Promise<string> =>
    new Promise((resolve, reject) => {
      let said = '';
      const read = (chunk: Buffer): void => {
        said += chunk.toString();
        const url = addressIn(said);
        if (url === undefined) return;
        child.stdout.off('data', read);
        resolve(url);
      };
      child.stdout.on('data', read);
      child.once('close', () => reject(new Error('The local host has ended.')));
      child.stdin.write('\n');
    });
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what: string): void => {
      clearTimeout(timer);
      reject(new Error(`The local host ${what}:\n${output}`));
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('did not say its address');
    }, patience);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = addressIn(output);
      if (url === undefined) return;
      clearTimeout(timer);
      resolve({ url, address, stop, kill, suspend, wake, ended });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', () => fail('could not be started'));
    void ended.then((code) => fail(`ended with code ${code}`));
  });
}

/** The first address in what a host printed; undefined as long as its line is not complete. */
function addressIn(output: string): string | undefined {
  return /http:\/\/127\.0\.0\.1:\d+\/\S*(?=\s*\n)/.exec(output)?.[0];
}
