/** Importing from the command line: workbooks, deals, mappings, and only looking. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeXlsx } from '#main/core/files/write/write-xlsx.ts';
import { newFolder, run, runJson } from './support.ts';

const folder = newFolder();
const at = ['--data-dir', join(folder, 'library')];
const file = (name: string, text: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const DEALS = file(
  'deals.csv',
  [
    'Deal - Title,Deal - Value,Deal - Owner,Deal - Status,Deal - Won time,Deal - Creation date',
    'A,1000,Ada Őry,Won,2026-02-18 10:00:00,2026-01-19 09:00:00',
    'B,3000,Ada Őry,Won,2026-03-01 10:00:00,2026-01-20 09:00:00',
    'C,500,Ada Őry,Lost,,2026-01-20 09:00:00',
    'D,9000,Nobody Known,Won,2024-03-01 10:00:00,2024-01-20 09:00:00',
    '',
  ].join('\n'),
);
const ODD = file(
  'odd.csv',
  'Wer;Rolle;Chef;Umsatz;Seit\nAda Őry;AE;Ken;1.234;03/04/2021\nKen;Chef;;viel;04/05/2020\n',
);
const MAP = file(
  'map.json',
  JSON.stringify({
    columns: { Wer: 'name', Rolle: 'title', Chef: 'manager', Umsatz: 'revenue', Seit: 'startDate' },
    dayOrder: 'dayFirst',
    decimalMark: '.',
  }),
);
interface Trial {
  readonly people: readonly Record<string, unknown>[];
  readonly problems: readonly { readonly code: string; readonly row: number }[];
}

test('--dry-run says what would be imported, problems included, and writes nothing', async () => {
  const { json, code } = await runJson<Trial>(['import', ODD, '--map', MAP, '--dry-run', ...at]);
  expect(code).toBe(0);
  expect(json.people).toMatchObject([
    { name: 'Ada Őry', manager: 'Ken', revenueNew: 1.234, startDate: '2021-04-03', suggestion: 'closing' },
    { name: 'Ken', startDate: '2020-05-04' },
  ]);
  expect(json.problems).toMatchObject([{ code: 'badNumber', row: 3 }]);
  expect(existsSync(join(folder, 'library'))).toBe(false);
  const words = await run(['import', ODD, '--map', MAP, '--dry-run', ...at]);
  expect(words.stdout).toContain('Row 3, Umsatz: “viel” is not a number');
  expect(words.stdout).toContain('2 people in 2 rows would be imported. Nothing was written.');
});

test('a list of deals gives its owners what they won and the workshop its figures', async () => {
  const args = ['import', ODD, '--map', MAP, '--deals', DEALS, '--title', 'T', '--client', 'C', ...at];
  const made = await runJson<{ workshop: { id: string } }>(args);
  expect(made.code).toBe(0);
  const trial = await runJson<Trial & { deals: object }>([...args, '--dry-run']);
  expect(trial.json.people[0]).toMatchObject({ revenueNew: 4000 });
  expect(trial.json.deals).toMatchObject({
    won: 2,
    averageDeal: 2000,
    cycleDays: 35,
    skipped: { tooOld: 1 },
  });
});

test('a workbook is imported like any other file', async () => {
  const columns = [
    { key: 'name', heading: 'Név', kind: 'text' as const },
    { key: 'start', heading: 'Belépés dátuma', kind: 'date' as const },
  ];
  const book = file(
    'people.xlsx',
    await writeXlsx([{ name: 'A', columns, rows: [['Őry Ada', '2020-02-29']] }]),
  );
  const { json } = await runJson<Trial>(['import', book, '--dry-run', ...at]);
  expect(json.people).toMatchObject([{ name: 'Őry Ada', startDate: '2020-02-29' }]);
});

test.each([
  ['{', 'JSON'],
  ['{"columns":{"Wer":"who"}}', 'columns.Wer'],
  ['{"columns":{"Nicht da":"name"}}', 'Nicht da'],
  ['{"colums":{}}', 'colums'],
])('a mapping that cannot be read is refused, with what is wrong: %s', async (text, field) => {
  const bad = file('bad.json', text);
  const ran = await runJson<{ error: { code: string } }>(['import', ODD, '--map', bad, '--dry-run', ...at]);
  expect(ran.code).toBe(1);
  expect(ran.json.error.code).toBe('import.badMapping');
  expect(ran.stderr).toContain(field);
});

test.each([['without a column of amounts', 'Owner,Won on\nAda Őry,2026-03-01\n', 'import.noDealAmount']])(
  'deals %s are refused, with what to do, and nothing is written',
  async (_, text, code) => {
    const roster = file('people.csv', 'Name,Title\nAda Őry,AE\n');
    const list = file('unsettled.csv', text);
    const own = ['--data-dir', join(folder, `refused-${code}`)];
    const args = ['import', roster, '--deals', list, '--title', 'T', '--client', 'C', ...own];
    const { json, code: exit } = await runJson<{ error: { code: string } }>(args);
    expect(exit).toBe(1);
    expect(json.error.code).toBe(code);
    expect(existsSync(join(folder, `refused-${code}`, 'library.phaseboard-db'))).toBe(false);
  },
);

const UNCLEAR = file(
  'unclear.csv',
  'Name;Quota;Start date\nAda Őry;1.500 M;03/04/2021\nKen;2.250 M;04/05/2021\n',
);

test('--dry-run lists what is asked, with keys that --answer takes', async () => {
  interface Asked extends Trial {
    readonly questions: readonly Record<string, unknown>[];
  }
  const open = await runJson<Asked>(['import', UNCLEAR, '--dry-run', ...at]);
  expect(open.code).toBe(0);
  expect(open.json.questions).toMatchObject([
    { key: 'decimalMark.1', column: 'Quota', choices: ['comma', 'point', 'leaveOut'], default: null },
    {
      key: 'dayOrder.2',
      column: 'Start date',
      choices: ['dayFirst', 'monthFirst', 'leaveOut'],
      default: 'leaveOut',
    },
  ]);
  const words = await run(['import', UNCLEAR, '--dry-run', ...at]);
  expect(words.stdout).toContain('Left out until you say: --answer decimalMark.1=comma|point|leaveOut');
  expect(words.stdout).toContain(
    'Taken: leaveOut. Otherwise: --answer dayOrder.2=dayFirst|monthFirst|leaveOut',
  );
  const answers = ['--answer', 'decimalMark.1=point', '--answer', 'dayOrder.2=dayFirst'];
  const said = await runJson<Asked>(['import', UNCLEAR, '--dry-run', ...answers, ...at]);
  expect(said.json.people).toMatchObject([
    { quota: 1_500_000, startDate: '2021-04-03' },
    { quota: 2_250_000, startDate: '2021-05-04' },
  ]);
  expect(said.json.questions.map(({ answer }) => answer)).toEqual(['point', 'dayFirst']);
});

test('money that nobody has explained is left out of an import, which then says so and exits with 1', async () => {
  const args = ['import', UNCLEAR, '--title', 'T', '--client', 'C', ...at];
  const made = await runJson<{ people: number; questions: readonly { key: string }[] }>(args);
  expect([made.code, made.json.people]).toEqual([1, 2]);
  expect(made.json.questions.map(({ key }) => key)).toContain('decimalMark.1');
  const said = await runJson([...args, '--answer', 'decimalMark.1=point']);
  expect(said.code).toBe(0);
});

test.each([
  [['--answer', 'decimalMark'], 'cli.usage.answer'],
  [['--answer', 'decimalMark.7=point'], 'cli.usage.noQuestion'],
  [['--answer', 'decimalMark.1=both'], 'cli.usage.badValue'],
])('%j is wrong usage, and says what is possible', async (answer, code) => {
  const ran = await runJson<{ error: { code: string } }>(['import', UNCLEAR, '--dry-run', ...answer, ...at]);
  expect([ran.code, ran.json.error.code]).toEqual([2, code]);
});

const TEAMS = file(
  'teams.csv',
  [
    'Name,Title,Manager,Team',
    'Eva Őry,VP Sales,,DACH',
    'Ada Stone,Account Executive,Eva Őry,DACH',
    'Ken Marsh,SDR,Eva Őry,CEE',
    'Zoe Lane,Account Executive,Eva Őry,CEE',
    'Ida Frost,Specialist,Eva Őry,DACH',
    '',
  ].join('\n'),
);

test('people are placed as their titles suggest, in the teams of the file; what is unsure is listed', async () => {
  const words = await run(['import', TEAMS, '--dry-run', ...at]);
  expect(words.stdout).toContain('4 people are placed as suggested.');
  expect(words.stdout).toContain('Not placed, because the title says too little: Specialist (1)');
  const { json } = await runJson<Trial>(['import', TEAMS, '--dry-run', ...at]);
  expect(json.people.map(({ place }) => place)).toEqual([
    { lane: 'leadership', team: null },
    { lane: 'closing', team: 'DACH' },
    { lane: 'outbound', team: 'CEE' },
    { lane: 'closing', team: 'CEE' },
    null,
  ]);
  const made = await runJson<{ workshop: { id: string } }>([
    'import',
    TEAMS,
    '--title',
    'T',
    '--client',
    'C',
    ...at,
  ]);
  const analyzed = await run(['explain', made.json.workshop.id, ...at]);
  expect(analyzed.stdout).toContain('DACH');
});

test('--no-place leaves everybody in the tray, of an import and of an analysis', async () => {
  const { json } = await runJson<Trial>(['import', TEAMS, '--dry-run', '--no-place', ...at]);
  expect(json.people.every(({ place }) => place === null)).toBe(true);
  const [placed, none] = [await run(['explain', TEAMS]), await run(['explain', TEAMS, '--no-place'])];
  expect(none.stdout).toContain('Nobody who sells has been placed yet.');
  expect(placed.stdout).not.toContain('Nobody who sells has been placed yet.');
});

test('deals in several currencies change nobody’s revenue until their rates are given', async () => {
  const roster = file('rated.csv', 'Name,Title,New revenue\nAda Őry,AE,750000\nKen Marsh,AE,320000\n');
  const list = file(
    'rated-deals.csv',
    'Owner,Amount,Close date\nAda Őry,100 EUR,2026-03-01\nAda Őry,50 USD,2026-03-02\n',
  );
  const revenue = (trial: Trial) => trial.people.map(({ revenueNew }) => revenueNew);
  const args = ['import', roster, '--deals', list, '--dry-run', ...at];
  const open = await runJson<Trial & { questions: readonly { key: string }[] }>(args);
  expect(revenue(open.json)).toEqual([750_000, 320_000]);
  expect(open.json.questions).toMatchObject([
    { key: 'rate.USD', default: null, rate: { from: 'USD', to: 'EUR' } },
  ]);
  const rated = await runJson<Trial>([...args, '--answer', 'rate.USD=0.9']);
  expect(revenue(rated.json)).toEqual([145, 320_000]);
  const bad = await runJson<{ error: { code: string } }>([...args, '--answer', 'rate.USD=much']);
  expect(bad.code).toBe(2);
  const made = await run(['import', roster, '--deals', list, '--title', 'T', '--client', 'C', ...at]);
  expect(made.code).toBe(1);
  expect(made.stdout).toContain('rate.USD=0.92');
});
