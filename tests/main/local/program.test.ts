import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRARY_FILE } from '#main/core/create.ts';
import type { Reply } from '#shared/contract/bridge.ts';
import { translator } from '#shared/i18n/index.ts';
import { startProgram } from '#tests/support/child.ts';
import { temporaryFolder, testCore } from '#tests/support/core.ts';

const start = (dataDir: string, args: readonly string[] = [], lang = 'en_GB.UTF-8') =>
  startProgram('src/main/local/index.ts', ['--no-open', '--data-dir', dataDir, ...args], { LANG: lang });
const address = (line: string) => /http:\S+/u.exec(line)?.[0] ?? '';

describe('The local program', () => {
  it('says where it is, keeps what it acknowledged, and says when it has closed', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const program = start(dataDir, ['--port', '0', '--token', 'given']);
    const url = new URL(address(await program.said((line) => address(line) !== '')));
    expect(url.hash).toBe('#token=given');
    const reply = await fetch(new URL('/api/call', url), {
      method: 'POST',
      headers: { authorization: 'Bearer given' },
      body: JSON.stringify({ name: 'workshop.create', args: { title: 'Kept', client: '', locale: 'en' } }),
    });
    expect(((await reply.json()) as Reply).ok).toBe(true);

    // A second one on this library, and one on this port, say what is the matter and leave the first alone.
    const second = start(dataDir, [], 'hu_HU.UTF-8');
    const third = start(join(temporaryFolder(), 'data'), ['--port', url.port]);
    expect(await second.ended).toBe(1);
    expect(second.errors).toEqual([translator('hu').t('error.library.locked')]);
    expect(second.lines).toEqual([]);
    expect(await third.ended).toBe(2);
    expect(third.errors).toEqual([translator('en').t('local.portTaken', { port: url.port })]);

    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(program.lines.at(-1)).toBe(translator('en').t('local.closed'));
    expect(program.errors).toEqual([]);
    expect(readdirSync(dataDir).sort()).toEqual(['backups', LIBRARY_FILE, 'local-port', 'log']);
    expect(readFileSync(join(dataDir, 'log', 'phaseboard.log'), 'utf8')).toContain('core.closed');
    const list = await testCore(dataDir).call('library.list', {});
    expect(list.map(({ title }) => title)).toEqual(['Kept']);
  });

  it.each([
    [
      'a folder that is a file',
      (folder: string) => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, '');
      },
      'readOnly',
    ],
  ] as const)('finds %s, names the place, and ends', async (_, prepare, code) => {
    const dataDir = join(temporaryFolder(), 'data');
    mkdirSync(dataDir);
    prepare(dataDir);
    const program = start(dataDir);
    expect(await program.ended).toBe(1);
    const details = { kept: join(dataDir, LIBRARY_FILE), folder: dataDir };
    expect(program.errors).toEqual([translator('en').t(`error.library.${code}`, details)]);
  });

  it('keeps a damaged library aside as it was, and goes on', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, LIBRARY_FILE), 'x'.repeat(5000));
    const program = start(dataDir);
    await program.said((line) => address(line) !== '');
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const kept = readdirSync(join(dataDir, 'damaged'), { recursive: true, encoding: 'utf8' });
    const files = kept
      .map((name) => join(dataDir, 'damaged', name))
      .filter((name) => statSync(name).isFile());
    expect(files.map((name) => readFileSync(name, 'utf8'))).toContain('x'.repeat(5000));
  });

  it('closes in order also when it is told to in the moment in which it says where it is', async () => {
    const impatient = `data:text/javascript,${encodeURIComponent(
      `const say = console.log; console.log = (line) => { say(line); process.kill(process.pid, 'SIGTERM'); };`,
    )}`;
    const args = ['--no-open', '--data-dir', join(temporaryFolder(), 'data')];
    const program = startProgram('src/main/local/index.ts', args, { NODE_OPTIONS: `--import=${impatient}` });
    expect(await program.ended).toBe(0);
    expect(program.lines.at(-1)).toBe(translator('en').t('local.closed'));
  });

  it.each(['--port=abc', '--nonsense'])('does not start with an option like %s', async (option) => {
    const dataDir = join(temporaryFolder(), 'data');
    const program = start(dataDir, [option]);
    expect(await program.ended).toBe(2);
    expect(program.errors).toEqual([translator('en').t('local.badOption')]);
    expect(existsSync(dataDir)).toBe(false);
  });
});
