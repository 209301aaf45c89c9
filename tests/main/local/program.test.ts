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

/** Exchanges the code of an address, as its page does. */
async function enter(url: URL): Promise<string> {
  const code = url.hash.slice('#code='.length);
  const body = JSON.stringify({ code });
  const reply = await fetch(new URL('/api/enter', url), { method: 'POST', body });
  return ((await reply.json()) as { result: string }).result;
}

describe('The local program', () => {
  it('prints an address that works once, and another one with every Enter', async () => {
    const program = start(join(temporaryFolder(), 'data'));
    const first = address(await program.said((line) => address(line) !== ''));
    await program.said((line) => line === translator('en').t('local.again'));
    const token = await enter(new URL(first));
    expect(token).toMatch(/^[\w-]{32}$/u);
    expect(await enter(new URL(first))).toBeUndefined();
    program.types('\n');
    const second = address(await program.said((line) => address(line) !== '' && !line.includes(first)));
    expect(new URL(second).origin).toBe(new URL(first).origin);
    expect(await enter(new URL(second))).toBe(token);
    expect(program.lines.join('')).not.toContain(token);
  });

  it('says where it is, keeps what it acknowledged, and says when it has closed', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const program = start(dataDir, ['--port', '0']);
    const url = new URL(address(await program.said((line) => address(line) !== '')));
    const token = await enter(url);
    const reply = await fetch(new URL('/api/call', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
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

  it.each(['--port=abc', '--nonsense', '--token=given'])(
    'does not start with an option like %s',
    async (option) => {
      const dataDir = join(temporaryFolder(), 'data');
      const program = start(dataDir, [option]);
      expect(await program.ended).toBe(2);
      expect(program.errors).toEqual([translator('en').t('local.badOption')]);
      expect(existsSync(dataDir)).toBe(false);
    },
  );
});
