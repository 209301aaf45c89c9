import { expect, test } from 'vitest';
import { startOptions } from '#main/electron/start-options.ts';

const cwd = process.platform === 'win32' ? 'C:\\work' : '/home/ada';
const at = (...parts: string[]) => [cwd, ...parts].join(process.platform === 'win32' ? '\\' : '/');

test.each([[['--data-dir', 'client']], [['--data-dir=client']]])(
  'the data folder can be chosen: %j',
  (argv) => {
    expect(startOptions(argv, cwd, {}).dataDir).toBe(at('client'));
  },
);

test('the data folder of the environment is used where no flag names one', () => {
  expect(startOptions([], cwd, { PHASEBOARD_DATA_DIR: at('env') }).dataDir).toBe(at('env'));
  expect(startOptions(['--data-dir=flag'], cwd, { PHASEBOARD_DATA_DIR: at('env') }).dataDir).toBe(at('flag'));
});

test('engagement files on the command line are opened, whatever else stands there', () => {
  const argv = ['.', '--lang=hu', '--inspect=0', 'Müller & Söhne.phaseboard', 'roster.csv', 'OLD.PHASEBOARD'];
  expect(startOptions(argv, cwd, {}).files).toEqual([at('Müller & Söhne.phaseboard'), at('OLD.PHASEBOARD')]);
});

test('an unknown flag does not stop the start', () => {
  expect(
    startOptions(['--enable-something', '-x', '--data-dir'], cwd, { PHASEBOARD_DATA_DIR: at('env') }),
  ).toEqual({
    dataDir: at('env'),
    files: [],
  });
});
