/** What a start of the program was asked for. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataDir } from '#main/core/data-dir.ts';

export interface StartOptions {
  readonly dataDir: string;
  /** Engagement files to open, as absolute paths. */
  readonly files: readonly string[];
}

const ENGAGEMENT_FILE = /\.phaseboard$/i;

/**
 * Reads `--data-dir <folder>` and the `.phaseboard` files of a command line. Everything else on it belongs to
 * Electron and is passed over.
 */
export function startOptions(
  argv: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { 'data-dir': { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const given = values['data-dir'];
  const dataDir = typeof given === 'string' && given !== '' ? given : defaultDataDir(env);
  const files = positionals.filter((argument) => ENGAGEMENT_FILE.test(argument));
  return { dataDir: resolve(cwd, dataDir), files: files.map((file) => resolve(cwd, file)) };
}
