import { expect, test } from 'vitest';
import { refusedSwitch } from '#main/electron/refused-switches.ts';

const startedWith =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);

test.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'js-flags'])(
  'a shipped program does not start with --%s, and says which it was',
  (name) => {
    expect(refusedSwitch(true, startedWith('lang', name))).toBe(name);
  },
);

test('a shipped program starts with what the system and the person give it', () => {
  expect(refusedSwitch(true, startedWith('lang', 'data-dir', 'no-sandbox', 'ozone-platform'))).toBeNull();
});

test('a program from a checkout starts with all of them, for its developers and tests', () => {
  expect(refusedSwitch(false, startedWith('remote-debugging-port', 'inspect'))).toBeNull();
});
