/**
 * The folder of ugly files: beside each stands, as text, what has to come of it. `UGLY=write` writes these texts anew,
 * for somebody to read before they are kept.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readImport } from '#main/core/files/read-import.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { peopleLines, problemLines } from '../support.ts';

const FOLDER = fileURLToPath(new URL('../../../../fixtures/ugly/', import.meta.url));
const FILES = readdirSync(FOLDER).filter((name) => extname(name) !== '.expected');

/** What a person would see of a file, as lines. */
async function seen(name: string): Promise<string> {
  const roster = { kind: 'file', path: FOLDER + name, name, stamp: name, size: 0 } as const;
  const job = {
    roster,
    deals: null,
    options: {},
    mappings: {},
    mostOfEach: 300,
    today: '2026-11-24',
    withRows: false,
  };
  try {
    const { preview } = await readImport(job, new Map(), () => undefined);
    const { encoding, delimiter, sheets, sheet, shape, questions, macros, deals } = preview;
    const facts = [
      ...(encoding ? [encoding] : []),
      ...(delimiter ? [`separator ${JSON.stringify(delimiter)}`] : []),
      ...(sheet === null ? [] : [`sheet ${sheet} of ${sheets.map((one) => one.name).join(', ')}`]),
      ...(shape ? [`known as ${shape}`] : []),
      ...(macros ? ['macros ignored'] : []),
      ...questions.map(({ kind, column, count, examples }) =>
        count === null ? `asks ${kind} of ${column}` : `asks ${kind}: ${[count, ...examples].join(', ')}`,
      ),
    ];
    const dealLines = deals
      ? [
          `deals ${deals.won} won from ${deals.from} to ${deals.to}, average ${deals.averageDeal}, win rate ${deals.winRate}, cycle ${deals.cycleDays}`,
          `deals skipped ${JSON.stringify(deals.skipped)}`,
        ]
      : [];
    return [
      facts.join(' | '),
      ...dealLines,
      ...peopleLines(preview),
      '--',
      ...problemLines(preview),
      '',
    ].join('\n');
  } catch (error) {
    if (!(error instanceof PhaseboardError)) throw error;
    return `refused: ${error.code}\n`;
  }
}

test('there are enough of them', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(60);
});

test.each(FILES)('%s', async (name) => {
  const path = `${FOLDER}${name}.expected`;
  if (process.env['UGLY'] === 'write' || !existsSync(path)) writeFileSync(path, await seen(name));
  expect(await seen(name)).toBe(readFileSync(path, 'utf8'));
});

test.each([
  [
    'a spreadsheet, with commas in its cells',
    'Name\tTitle\nAda\tAE, senior\nKen\tSDR; junior\n',
    'AE, senior',
  ],
  ['a text file with semicolons', 'Name;Title\nAda;AE, senior\nKen;SDR\n', 'AE, senior'],
  ['a text file with commas', 'Name,Title\nAda,AE\nKen,SDR\n', 'AE'],
])('what was copied out of %s is read by its separators', async (_, text, title) => {
  const roster = { kind: 'text', text, name: 'pasted', stamp: text, size: text.length } as const;
  const options = { options: {}, mappings: {}, mostOfEach: 9, today: null, withRows: false };
  const { preview } = await readImport({ roster, deals: null, ...options }, new Map(), () => undefined);
  expect(preview.source).toBe('pasted');
  expect(preview.people.map(({ draft }) => draft.title)).toEqual([title, expect.stringContaining('SDR')]);
});
