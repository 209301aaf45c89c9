import { expect, test } from 'vitest';
import { ensureProgram, type PackageProbes } from '../../scripts/lib/system-packages.ts';

/** A machine that has some programs and gets another one by apt; notes what was run. */
function machineWith(programs: readonly string[], installs: string, more: Partial<PackageProbes> = {}) {
  const has = new Set(programs);
  const ran: string[] = [];
  const failed = new Set<string>();
  const probes: PackageProbes = {
    onPath: (command) => (has.has(command) ? `/usr/bin/${command}` : undefined),
    isRoot: () => true,
    run: (program, args) => {
      ran.push([program, ...args].join(' '));
      if (args.includes('install')) has.add(installs);
      return Promise.resolve(0);
    },
    failedLately: (name) => failed.has(name),
    noteFailure: (name) => void failed.add(name),
    say: () => undefined,
    ...more,
  };
  return { probes, ran };
}
const faketime = (probes: PackageProbes) => ensureProgram(probes, 'faketime', 'faketime', 'for tests');

test('a program that is there is not installed', async () => {
  const { probes, ran } = machineWith(['faketime', 'apt-get'], '');
  expect(await faketime(probes)).toBe(true);
  expect(ran).toEqual([]);
});

test('root on Debian gets it by apt', async () => {
  const { probes, ran } = machineWith(['apt-get'], 'faketime');
  expect(await faketime(probes)).toBe(true);
  expect(ran.at(-1)).toBe(
    'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends faketime',
  );
});

test('nobody is asked for a password', async () => {
  const { probes, ran } = machineWith(['apt-get'], 'faketime', {
    isRoot: () => false,
    run: (program) => Promise.resolve(program === 'sudo' ? 1 : 0),
  });
  expect(await faketime(probes)).toBe(false);
  expect(ran).toEqual([]);
});

test('another system is left alone', async () => {
  const { probes, ran } = machineWith([], 'faketime');
  expect(await faketime(probes)).toBe(false);
  expect(ran).toEqual([]);
});

test('what could not be had is not tried again at once', async () => {
  const { probes, ran } = machineWith(['apt-get'], 'something else');
  expect(await faketime(probes)).toBe(false);
  const tries = ran.length;
  expect(await faketime(probes)).toBe(false);
  expect(ran).toHaveLength(tries);
});
