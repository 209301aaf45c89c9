/**
 * What a shipped program does not let itself be started with: switches by which another program on the computer could
 * look into it, steer it, or put code into it. From a checkout they stay, for developers and tests.
 */

/** Switches of Chromium and Node that open a door. */
const REFUSED_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-wait',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'log-net-log',
] as const;

/** The first switch that the program was started with and refuses; null where it may start. */
export function refusedSwitch(packaged: boolean, has: (name: string) => boolean): string | null {
  return packaged ? (REFUSED_SWITCHES.find(has) ?? null) : null;
}
