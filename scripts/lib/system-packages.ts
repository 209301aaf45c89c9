/** Debian's packages for the tests: fetched where that is possible without asking for a password. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDir } from './paths.ts';
import { run } from './run.ts';

const minutes = 60_000;

/** Milliseconds after which a package that could not be had is tried again. */
const retryAfter = 24 * 60 * minutes;

/** What the installation asks of the machine; tests pass in a machine of their own. */
export interface PackageProbes {
  onPath(command: string): string | undefined;
  /** True for root, false for another user, undefined where there is no such thing. */
  isRoot(): boolean;
  /** Runs a program; answers its exit code. */
  run(program: string, args: readonly string[], timeout: number): Promise<number>;
  /** Whether the same try failed not long ago. */
  failedLately(name: string): boolean;
  noteFailure(name: string): void;
  say(line: string): void;
}

/** Makes sure of a program; answers whether it is there. `needed` says what for, and is told before it takes long. */
export async function ensureProgram(
  probes: PackageProbes,
  program: string,
  debianPackage: string,
  needed: string,
): Promise<boolean> {
  if (probes.onPath(program) !== undefined) return true;
  if (probes.onPath('apt-get') === undefined || probes.failedLately(debianPackage)) return false;
  await installPackage(probes, debianPackage, needed);
  if (probes.onPath(program) !== undefined) return true;
  probes.noteFailure(debianPackage);
  return false;
}

/** Only where apt works without a password; elsewhere a person has to decide what to install. */
export async function installPackage(
  probes: PackageProbes,
  debianPackage: string,
  needed: string,
): Promise<void> {
  if (probes.onPath('apt-get') === undefined) return;
  const prefix = probes.isRoot() ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && (await probes.run('sudo', ['-n', 'true'], minutes)) !== 0) return;
  probes.say(`Installing ${debianPackage} ${needed} …`);
  const apt = (...args: string[]): Promise<number> => {
    const [program = 'apt-get', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    return probes.run(program, [...rest, ...args], 10 * minutes);
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', debianPackage);
}

/** This machine. `onPath` and `say` as elsewhere. */
export function packageMachine(onPath: PackageProbes['onPath'], say: PackageProbes['say']): PackageProbes {
  const noteOf = (name: string): string => path.join(cacheDir, `${name}-not-fetched`);
  return {
    onPath,
    say,
    isRoot: () => process.getuid?.() === 0,
    run: async (program, args, timeout) => (await run(program, args, { timeout })).code,
    failedLately: (name) =>
      existsSync(noteOf(name)) && Date.now() - statSync(noteOf(name)).mtimeMs < retryAfter,
    noteFailure(name) {
      mkdirSync(cacheDir, { recursive: true });
      writeFileSync(noteOf(name), '');
    },
  };
}
