/** Time and memory to read a roster, next to the CSV library's bare parse of the same text. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { parseRoster } from '#main/core/files/roster/parse-roster.ts';
import { readRoster } from '#main/core/files/roster/read-roster.ts';
import { median, printTable, rounds, timed } from './measure.ts';

const SIZES = [1_000, 5_000, 50_000];
const ROUNDS = 21;
/** Fewer of the biggest: a round takes a second. */
const BIG_ROUNDS = 7;

/** A roster as a spreadsheet saves it: semicolons, decimal commas, dates, managers by name. */
function roster(people: number): string {
  const lines = ['Name;E-mail;Job title;Manager;Team;Hire date;Quota;OTE;Territory'];
  for (let index = 0; index < people; index += 1) {
    const manager = index === 0 ? '' : `Person ${Math.floor(index / 8)}`;
    lines.push(
      `Person ${index};person${index}@example.com;Account Executive;${manager};Team ${index % 40};` +
        `2024-0${1 + (index % 9)}-15;${400 + (index % 90)}000,50;${60 + (index % 40)}000;"Region; ${index % 12}"`,
    );
  }
  return lines.join('\r\n');
}

/** What a process of its own does while its memory is watched, by the argument that asks for it. */
const ALONE: Readonly<Record<string, (path: string) => unknown>> = {
  'import in its thread': (path) => readRoster(path, 'roster.csv', {}),
  'bare parse': (path) => Papa.parse(readFileSync(path, 'utf8'), { delimiter: ';' }),
  'nothing read': () => undefined,
};

/** Most megabytes of a process that does one of these, median of three. */
function peaks(path: string): Record<string, number> {
  const self = fileURLToPath(import.meta.url);
  const peak = (what: string) =>
    Number(execFileSync(process.execPath, [self, what, path], { encoding: 'utf8' }));
  return Object.fromEntries(
    Object.keys(ALONE).map((what) => [what, median([peak(what), peak(what), peak(what)])]),
  );
}

async function compare(size: number): Promise<void> {
  const text = roster(size);
  const bytes = new TextEncoder().encode(text);
  const count = size > 10_000 ? BIG_ROUNDS : ROUNDS;
  console.log(`${size} rows, ${Math.round(bytes.length / 1024)} KB, ${count} rounds`);
  const read = (): number => {
    // More people than a workshop takes are counted, not kept.
    const { people, tooMany } = parseRoster(bytes, 'roster.csv', {});
    return tooMany ?? people.length;
  };
  if (read() !== size) throw new Error('the roster was not read whole');
  printTable(
    await rounds(count, {
      import: () => timed(read),
      'bare parse': () => timed(() => Papa.parse(text, { delimiter: ';' })),
    }),
  );
  if (size < 50_000) return;
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
  const path = join(folder, 'roster.csv');
  writeFileSync(path, bytes);
  console.log('peak memory of a process of its own, MB');
  console.table(peaks(path));
  rmSync(folder, { recursive: true });
}

const [what, path] = process.argv.slice(2);
const alone = ALONE[what ?? ''];
if (alone && path !== undefined) {
  await alone(path);
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
} else {
  for (const size of SIZES) await compare(size);
}
