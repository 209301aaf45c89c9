/** `npm run check`: everything that can be said about the code without running it. */
import { commandFile } from './lib/paths.ts';
import { runNode } from './lib/run.ts';

interface Check {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
}

/**
 * What a check found about files that have not changed since is kept, by their content, so that a check of a small
 * change takes seconds. Lint alone sees less then: a rule that asks for types is asked again only for files that
 * changed themselves. `--fresh`, and every run of a build server, keeps nothing.
 */
const fresh = process.argv.includes('--fresh') || Boolean(process.env['CI']);
const kept = (name: string, ...args: readonly string[]): readonly string[] =>
  fresh ? [] : [...args, `node_modules/.cache/check/${name}`];
const byContent = ['--cache', '--cache-strategy', 'content', '--cache-location'];

const checks: readonly Check[] = [
  {
    name: 'types',
    file: commandFile('typescript', 'tsc'),
    args: ['-b', '--pretty', 'false', ...(fresh ? ['--force'] : [])],
  },
  {
    name: 'lint',
    file: commandFile('eslint'),
    args: ['.', '--max-warnings', '0', ...kept('eslint.json', ...byContent)],
  },
  {
    name: 'layers',
    file: commandFile('dependency-cruiser', 'depcruise'),
    args: [
      ...['--config', '.dependency-cruiser.js', 'src', 'scripts', 'tests'],
      ...kept('layers', '--cache-strategy', 'content', '--cache'),
    ],
  },
  {
    name: 'format',
    file: commandFile('prettier'),
    args: ['--check', '--log-level', 'warn', '.', ...kept('prettier.json', ...byContent)],
  },
  {
    name: 'dead code',
    file: commandFile('knip'),
    args: ['--no-progress', ...kept('knip', '--cache', '--cache-location')],
  },
];

/** Checks at the same time; more would fight for the cores and memory of a small machine. */
const lanes = 2;

const waiting = [...checks];
let failed = 0;

async function work(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const started = performance.now();
    const { code, output } = await runNode(check.file, check.args);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (code === 0) {
      console.log(`ok      ${check.name} (${seconds} s)`);
    } else {
      failed += 1;
      console.log(`${output.trim()}\nFAILED  ${check.name} (${seconds} s)\n`);
    }
  }
}

await Promise.all(Array.from({ length: lanes }, work));
if (failed > 0) {
  console.log(`${failed} of ${checks.length} checks failed.`);
  process.exitCode = 1;
}
