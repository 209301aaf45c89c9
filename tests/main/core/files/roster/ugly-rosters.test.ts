/** What becomes of the files that clients really send. */
import { describe, expect, test } from 'vitest';
import { parseRoster } from '#main/core/files/roster/parse-roster.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { fixture, peopleLines, problemLines, utf16, windows1250 } from '../support.ts';

function read(bytes: Uint8Array | string, options: ImportOptions = {}) {
  const roster = parseRoster(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'roster.csv', options);
  return { ...roster, lines: peopleLines(roster), faults: problemLines(roster) };
}

describe('a roster from', () => {
  test('a sheet with headings and notes takes neither for a person', () => {
    const text =
      'Name,Title,Manager\nSales department,,\nAda Quill,VP Sales,\nWest region,,\nTeam 2,,\nBen Marlow,AE,Ada Quill\nNote: only confirmed staff,,\nSummary: 2 people,,\n';
    expect(read(text).lines).toEqual([
      'Ada Quill | kind=manager | title=VP Sales',
      'Ben Marlow | title=AE | -> Ada Quill',
    ]);
    expect(read(text).faults).toEqual([
      '2 noPerson Sales department',
      '4 noPerson West region',
      '5 noPerson Team 2',
      '7 noPerson Note: only confirmed staff',
      '8 totalsRow Summary: 2 people',
    ]);
  });

  test('a database keeps people whose names read like nothing, and takes nothing else for something', () => {
    const text = 'First name,Last name,Title,Region\nNat,Null,AE,NULL\nNan,Goldin,SDR,None\nNULL,,AE,\n';
    // A title without a name is a position that nobody fills.
    expect(read(text).lines).toEqual([
      'Nat Null | title=AE',
      'Nan Goldin | title=SDR',
      ' | title=AE | vacancy=true',
    ]);
    expect(read(text).faults).toEqual([]);
  });

  test('a Hungarian spreadsheet keeps semicolons in quotes and understands its numbers and dates', () => {
    const roster = read(fixture('semicolon-quotes-hu.csv'));
    expect(roster.delimiter).toBe(';');
    expect(roster.lines).toEqual([
      'Kovács "Zsu" Anna | quota=5000000 | revenueNew=1234567.89 | startDate=2026-02-18 | title=Értékesítő; vidék | -> Nagy-Pál Oszkár',
      'Nagy-Pál Oszkár | kind=manager | revenueNew=12000000 | startDate=2020-02-03 | title=Értékesítési igazgató',
      'Őry Ügyes Tünde | quota=8500000 | startDate=2024-12-05 | title=Üzletkötő | -> Nagy-Pál Oszkár',
    ]);
    expect(roster.faults).toEqual(['4 badNumber -250 000,-']);
  });

  test('a sheet with name parts joins them in the Hungarian order and reads per cent as FTE', () => {
    const roster = read(fixture('sep-line-name-parts-hu.csv'));
    expect(roster.lines).toEqual([
      'Szűcs Győző | email=szucs.gyozo@minta.example | fte=0.8 | title=Ügyfélkapcsolati menedzser',
      'Tóth | fte=1 | title=Üzletkötő',
      'Ágnes | fte=0.5 | title=Asszisztens',
    ]);
  });

  test('Salesforce users finds managers by their id', () => {
    expect(read(fixture('salesforce-user.csv')).lines).toEqual([
      'Ada Stone | email=ada@acme.example | externalId=0051 | kind=manager | title=VP of Sales',
      'Ken Marsh | email=ken@acme.example | externalId=0052 | title=Account Executive | -> Ada Stone',
      'Eva Lund | email=eva@acme.example | externalId=0053 | title=SDR | -> Ada Stone',
    ]);
  });

  test('an HR system finds managers by e-mail where the name does not fit, and takes its dates month first', () => {
    const roster = read(fixture('bamboohr-like.csv'));
    expect(roster.lines).toEqual([
      'Maya Ortiz | email=maya@north.example | externalId=7 | kind=manager | startDate=2018-03-14 | territory=Austin | title=Head of Sales',
      'Liam Chen | email=liam@north.example | externalId=8 | startDate=2020-02-03 | territory=Austin | title=Account Executive | -> Maya Ortiz',
      'Liam Chen | email=liam2@north.example | externalId=9 | kind=support | startDate=2021-11-30 | territory=Boston | title=Sales Engineer | -> Maya Ortiz',
    ]);
    expect(roster.faults).toEqual(['3 duplicateName Liam Chen', '4 duplicateName Liam Chen']);
  });

  test('a public sales team list knows agents, managers and offices', () => {
    expect(read(fixture('sales-teams.csv')).lines).toEqual([
      'Anna Snelling | territory=Central | -> Dustin Brinkmann',
      'Cecily Lampkin | territory=Central | -> Dustin Brinkmann',
      'Dustin Brinkmann | kind=manager | territory=Central',
    ]);
  });

  test('a tab separated HR list finds a manager whose name is turned round', () => {
    const roster = read(fixture('hr-dataset-tab.tsv'));
    expect(roster.delimiter).toBe('\t');
    expect(roster.lines).toEqual([
      'Adler, Wilson  K | externalId=10026 | startDate=2011-07-05 | title=Area Sales Manager | -> Alba, Michael',
      'Alba, Michael | externalId=10084 | kind=manager | startDate=2015-03-30 | title=Sales Manager',
    ]);
  });

  test('somebody in a hurry reports duplicate names, unknown managers and circles, and keeps the people', () => {
    const roster = read(fixture('duplicates-and-circles.csv'));
    expect(roster.lines).toEqual([
      'Ada Stone | kind=founder | title=Founder & CEO',
      'Ken Marsh | title=AE | -> Ada Stone',
      'KEN  MARSH | title=SDR | -> Ada Stone',
      'Eva Lund | title=AE | -> ? Ken Marsh',
      'Zoe Unknown | title=AE | -> ? Nobody Known',
      'Self Made | title=AE',
      'Loop One | kind=manager | title=AE | -> ? Loop Two',
      'Loop Two | title=AE | -> Loop One',
    ]);
    expect(roster.faults).toEqual([
      '3 duplicateName Ken Marsh',
      '4 duplicateName KEN  MARSH',
      '5 ambiguousManager Ken Marsh',
      '6 unknownManager Nobody Known',
      '7 ownManager Self Made',
      '8 managerCycle Loop One → Loop Two → Loop One',
    ]);
  });

  test('a printed sheet finds the header below its title and leaves the totals row out', () => {
    const roster = read(fixture('title-rows-and-total.csv'));
    expect(roster.lines).toEqual([
      'Kiss Éva | quota=10000000 | revenueNew=12500000 | territory=Észak',
      'Varga Béla | quota=9000000 | territory=Dél',
    ]);
    expect(roster.faults).toEqual(['7 badNumber n/a', '8 noName', '9 totalsRow Összesen:']);
    expect(roster.rows).toBe(4);
  });

  test('a sheet with empty columns shows only those that hold something', () => {
    const roster = read(fixture('empty-columns.csv'));
    expect(roster.columns.map((column) => column.index)).toEqual([1, 3, 5]);
    expect(roster.lines).toEqual([
      'Ada Stone | quota=1200000',
      'Ken Marsh | quota=900000',
      'Eva Lund',
      'Max Extra | quota=5',
    ]);
    expect(roster.faults).toEqual(['4 badNumber twelve', '5 extraCells spilled']);
  });

  test('anywhere in the world keeps right-to-left and emoji names, composes accents, and runs no formula', () => {
    const roster = read(fixture('rtl-emoji-formula.csv'));
    expect(roster.people.map((person) => person.draft.name)).toEqual([
      'דנה כהן',
      'محمد علي',
      '👩‍💼 Sales Star 🌟',
      'Zoë Decomposed',
      '=HYPERLINK("http://x.example")',
    ]);
    expect(roster.people[4]?.draft.title).toBe('=1+1');
  });

  test('one column of names is enough', () => {
    expect(read(fixture('one-column.csv')).lines).toEqual(['Ada Stone', 'Ken Marsh']);
  });

  test('mixed conventions takes what is clear and leaves out what is not', () => {
    const roster = read(fixture('numbers-and-dates.csv'));
    expect(roster.lines).toEqual([
      'Day First | fte=1 | ote=60000 | revenueNew=1234 | startDate=2020-12-25',
      'Same Day | fte=0.5 | ote=60000 | revenueNew=1234.5 | startDate=2021-03-03',
      'Maybe | fte=0.5 | revenueNew=2345678 | startDate=2021-05-04',
      'Short Year',
      'Never | ote=1 | revenueNew=1000000.5',
    ]);
    expect(roster.faults).toEqual([
      '4 badNumber (5)',
      '5 badNumber 2026-02-30',
      '5 badNumber abc',
      '5 badNumber 12%',
      '5 ambiguousDate 18/02/26',
      '6 badNumber 11',
      '6 badDate 31.02.2021',
    ]);
  });

  test('a column in which no date tells day from month leaves the doubtful one out', () => {
    const roster = read(fixture('ambiguous-date.csv'));
    expect(roster.lines).toEqual(['Ada Stone', 'Ken Marsh | startDate=2021-04-03']);
    expect(roster.faults).toEqual(['2 ambiguousDate 03/04/2021']);
  });

  test('a broken quotation mark costs its own row only', () => {
    const roster = read(fixture('broken-quotes.csv'));
    expect(roster.people.map((person) => person.draft.name)).toEqual([
      'Ada Stone',
      'Ken "The Ken" Marsh',
      'Eva Lund',
    ]);
    expect(roster.people[2]?.draft.title).toBe('Senior "AE"');
    expect(roster.faults).toContain('2 brokenQuotes Ada Stone AE');
  });

  test('a file in which characters were lost says in which row', () => {
    expect(read(fixture('lost-characters.csv')).faults).toEqual(['2 replacementCharacters Zo� Lost']);
  });

  test('a title of 300 characters is kept, a longer one shortened', () => {
    const roster = read(`Name,Title\nAda,${'x'.repeat(300)}\nKen,${'y'.repeat(299)}🌟\n`);
    expect(roster.people.map((person) => person.draft.title?.length)).toEqual([300, 299]);
    expect(roster.problems.map((problem) => problem.code)).toEqual(['tooLong']);
  });
});

describe('the encoding', () => {
  const text = 'Név;Beosztás\nŐry Tűzfű;Ügyvezető – üzletkötő\n';
  const cases: [string, Uint8Array, string][] = [
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['Windows-1250', windows1250(text), 'windows-1250'],
    ['UTF-16 little endian', utf16(text, 'le'), 'utf-16le'],
    ['UTF-16 big endian', utf16(text, 'be'), 'utf-16be'],
  ];
  test.each(cases)('of a file in %s is recognized', (_, bytes, encoding) => {
    const roster = read(bytes);
    expect(roster.encoding).toBe(encoding);
    expect(roster.lines).toEqual(['Őry Tűzfű | title=Ügyvezető – üzletkötő']);
  });

  test('can be chosen where the guess is wrong', () => {
    const roster = read(Uint8Array.from(Buffer.from('Name\nJos\xe9 Mu\xf1oz\n', 'latin1')), {
      encoding: 'windows-1252',
    });
    expect(roster.lines).toEqual(['José Muñoz']);
  });
});

describe('the columns', () => {
  test('can be chosen by hand, and left out', () => {
    const roster = read(fixture('no-name-column.csv'), { mapping: { '0': 'name', '1': 'territory' } });
    expect(roster.lines).toEqual(['blue | territory=red']);
    expect(read(fixture('one-column.csv'), { mapping: { '0': null } }).people).toEqual([]);
  });

  test('come back without people where none holds names, so that one can be chosen', () => {
    const roster = read(fixture('no-name-column.csv'));
    expect(roster.people).toEqual([]);
    expect(roster.columns.map((column) => column.header)).toEqual(['Owner of nothing', 'Colour']);
  });

  test('are known in any casing, order and accent', () => {
    const roster = read('KVOTA,kozvetlen_vezeto, NÉV \n1,,Ada\n2,ada,Ken\n');
    expect(roster.lines).toEqual(['Ada | kind=manager | quota=1', 'Ken | quota=2 | -> Ada']);
  });
});

describe('dates that nobody can tell', () => {
  const DATES = 'Name;Start date\nA A;12-Jan-24\nB B;05-01-24\nC C;Jan 2020\nD D;2020\nE E;2020-06\n';
  const starts = (options: ImportOptions) =>
    parseRoster(Buffer.from(DATES), 'dates.csv', options).people.map(({ draft }) => draft.startDate ?? null);

  test('are asked about once for the column, and read as the answers say', () => {
    const { questions, problems } = parseRoster(Buffer.from(DATES), 'dates.csv', {});
    expect(questions.map(({ kind, columnIndex }) => [kind, columnIndex])).toEqual([
      ['dayOrder', 1],
      ['partialDate', 1],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'ambiguousDate'));
    expect(starts({ answers: { 'dayOrder.1': 'dayFirst', 'partialDate.1': 'firstDay' } })).toEqual([
      '2024-01-12',
      '2024-01-05',
      '2020-01-01',
      '2020-01-01',
      '2020-06-01',
    ]);
    expect(starts({ answers: { 'dayOrder.1': 'monthFirst' } })).toEqual([
      '2024-01-12',
      '2024-05-01',
      null,
      null,
      null,
    ]);
  });
  test('without a day are left out without a word where somebody said so', () => {
    const { problems } = parseRoster(Buffer.from(DATES), 'dates.csv', {
      answers: { 'dayOrder.1': 'yearFirst', 'partialDate.1': 'leaveOut' },
    });
    expect(problems).toEqual([]);
  });
});
