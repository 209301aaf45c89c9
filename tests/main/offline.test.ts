/** Nothing calls home: every socket that the programs open is watched while the whole road is gone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startProgram } from '#tests/support/child.ts';
import { temporaryFolder } from '#tests/support/core.ts';
import { fixturePath } from './core/files/support.ts';

const WATCH = pathToFileURL('tests/support/watch-sockets.ts').href;
const CLI = 'src/main/cli/index.ts';

function watched() {
  const folder = temporaryFolder();
  const file = join(folder, 'sockets');
  const env = { NODE_OPTIONS: `--import ${WATCH}`, WATCHED_SOCKETS: file, LANG: 'en_GB.UTF-8' };
  return {
    folder,
    start: (program: string, args: readonly string[]) => startProgram(program, args, env),
    seen: () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []),
  };
}

describe('The programs', () => {
  it('are watched for real: a call that one of them made would be seen, also in a worker', async () => {
    const { folder, start, seen } = watched();
    const calls = 'fetch("http://127.0.0.1:65009/").catch(() => 0)';
    expect(await start('--eval', [calls]).ended).toBe(0);
    expect(seen().join('\n')).toContain('connect');
    const before = seen().length;
    const file = join(folder, 'calls.cjs');
    writeFileSync(file, calls);
    const worker = `new (require('node:worker_threads').Worker)(${JSON.stringify(file)})`;
    expect(await start('--eval', [worker]).ended).toBe(0);
    expect(seen().length).toBeGreaterThan(before);
  });

  it('reach for nothing from the roster to the report, on the command line', async () => {
    const { folder, start, seen } = watched();
    const at = ['--data-dir', join(folder, 'library')];
    const demo = start(CLI, ['demo', '3', '--json', ...at]);
    expect(await demo.ended).toBe(0);
    const { workshop } = JSON.parse(demo.lines.join('')) as { workshop: { id: string } };
    for (const command of [
      ['import', fixturePath('sales-teams.csv'), '--title', 'T', '--client', 'C'],
      ['report', workshop.id, '--out', join(folder, 'everything.zip')],
      ['backup'],
    ]) {
      expect(await start(CLI, [...command, ...at]).ended).toBe(0);
    }
    expect(seen()).toEqual([]);
  }, 60_000);

  it('listen on the loopback interface and reach for nothing, as a host for a browser', async () => {
    const { folder, start, seen } = watched();
    const host = start('src/main/local/index.ts', ['--no-open', '--port', '0', '--data-dir', folder]);
    const line = await host.said((said) => said.includes('http:'));
    const url = new URL(/http:\S+/u.exec(line)?.[0] ?? '');
    expect(url.hostname).toBe('127.0.0.1');
    expect((await fetch(url)).ok).toBe(true);
    host.kill('SIGTERM');
    expect(await host.ended).toBe(0);
    expect(seen().filter((call) => call !== 'name "127.0.0.1"')).toEqual([]);
  });
});
