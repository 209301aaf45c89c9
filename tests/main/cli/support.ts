/** The command line as a person runs it: a process of its own, on a library of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../../src/main/cli/index.ts', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'phaseboard-cli-'));

/** What Node has made of the sources is kept between the many programs that are started here; it changes no result. */
const cache = process.env['NODE_COMPILE_CACHE'];
const compiled = cache ? { NODE_COMPILE_CACHE: cache } : {};

/** When every command is run, unless a test says otherwise. */
const NOW = '2026-11-24T09:00:00.000Z';

/** Runs a command to its end; nothing of the surroundings but the language, and what is given, gets in. */
export function run(
  args: readonly string[],
  lang = 'en_GB.UTF-8',
  given: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'] ?? '', LANG: lang, PHASEBOARD_NOW: NOW, ...compiled, ...given };
    const child = spawn(process.execPath, [ENTRY, ...args], { env });
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}

/** Runs with `--json` and reads the one document; fails where there is more or less than that. */
export async function runJson<T>(
  args: readonly string[],
  lang?: string,
): Promise<Ran & { readonly json: T }> {
  const ran = await run([...args, '--json'], lang);
  return { ...ran, json: JSON.parse(ran.stdout) as T };
}
