/** Debian's faketime: runs a program on another day than the computer's. */
import { machine, packages } from './machine.ts';
import type { Shift } from './moments.ts';
import { ensureProgram } from './system-packages.ts';

export const HOW_TO_INSTALL =
  'faketime is not installed: on Debian and Ubuntu "sudo apt-get install faketime", on a Mac "brew install libfaketime".';

/** Whether the computer's clock can be shifted; fetches faketime where that is possible and wanted. */
export async function canShift(fetch: boolean): Promise<boolean> {
  return fetch
    ? ensureProgram(packages, 'faketime', 'faketime', 'for tests on other days')
    : machine.onPath('faketime') !== undefined;
}

/**
 * The command that runs `program` so that the computer's clock shows the shift's moment and goes on from there. An offset
 * and no moment, so that all processes of a run agree on the time. The monotonic clock is shifted as well: left alone
 * (`--exclude-monotonic`), waits that mix both clocks last until they time out, and a test takes twenty times as long.
 */
export function shifted(
  { at }: Shift,
  now: Date,
  program: string,
  args: readonly string[],
): { readonly program: string; readonly args: readonly string[] } {
  const seconds = Math.round((Date.parse(at) - now.getTime()) / 1000);
  const offset = `${seconds < 0 ? '' : '+'}${seconds}`;
  return { program: 'faketime', args: ['-m', '-f', offset, program, ...args] };
}

/** What tests are told about a shift: their own clock and place, and the place of everything else. */
export const environmentOf = ({ at, zone }: Shift): Record<string, string> => ({
  TZ: zone,
  PHASEBOARD_TEST_MOMENT: at,
  PHASEBOARD_TEST_ZONE: zone,
});
