/** The command line, spawned for real on real files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { fixturePath } from '#tests/main/core/files/support.ts';
import { newFolder, run, runJson } from './support.ts';
import { deniedFolder, NO_DENIED_FOLDER } from '#tests/support/denied-folder.ts';

interface Made {
  workshop: { id: string; title: string };
  people: number;
  problems: { code: string; row: number }[];
}
interface Analyzed {
  workshop: { id: string | null; title: string; client: string };
  phase: { phase: number | null; runnerUp: number; margin: number; confidence: number; scores: object };
  metrics: Record<string, { value: number | null }>;
  findings: { key: string; severity: string }[];
}
interface Refused {
  error: { code: string; message: string };
}

const library = join(newFolder(), 'library');
const at = ['--data-dir', library];
let phase3 = '';

beforeAll(async () => {
  const { json, code } = await runJson<Made>(['demo', '3', ...at]);
  expect(code).toBe(0);
  phase3 = json.workshop.id;
});

describe('what a person asks first', () => {
  test('--help lists the commands, --version says the version, both on standard output', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const command of [
      'import',
      'list',
      'analyze',
      'explain',
      'changes',
      'report',
      'export',
      'open',
      'demo',
      'check',
    ]) {
      expect(help.stdout).toContain(`  ${command} `);
    }
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('options of every command may come before it as well', async () => {
    const before = await run(['--data-dir', library, '--locale', 'en', 'list', '--json']);
    expect(before).toMatchObject({ code: 0 });
    expect(before.stdout).toBe((await run(['list', '--json', ...at])).stdout);
    expect((await run(['--data-dir', library])).code).toBe(2);
  });

  test('messages are Hungarian where the surroundings or the flag say so', async () => {
    expect((await run(['--help'], 'hu_HU.UTF-8')).stdout).toContain('Használat:');
    expect((await run(['list', '--locale', 'hu', '--data-dir', newFolder()])).stdout).toContain(
      'műhelymunka',
    );
    expect((await run(['nonsense'], 'hu_HU.UTF-8')).stderr).toContain('Nincs „nonsense” parancs.');
  });

  test.each([
    [[], 'A command is missing'],
    [['nonsense'], 'There is no command “nonsense”'],
    [['list', '--colour'], 'no option --colour'],
    [['list', '--data-dir'], '--data-dir'],
    [['list', 'what'], 'what'],
    [['import', 'x.csv', '--client', 'C'], '--title'],
    [['import', '--title', 'T', '--client', 'C'], 'a file'],
    [['export', 'x'], '--out'],
    [['demo', '5'], '1, 2, 3, 4'],
    [['demo', '--people', '5001'], '0–5000'],
    [['demo'], 'a phase'],
    [['list', '--locale', 'de'], 'en, hu'],
  ])('wrong usage %j is said on standard error and leaves with 2', async (args, message) => {
    const ran = await run([...args, ...(args.length > 0 && !args.includes('--data-dir') ? at : [])]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).toContain('--help');
  });
});

describe('a roster', () => {
  test('becomes a workshop, with its problems by row', async () => {
    const path = fixturePath('duplicates-and-circles.csv');
    const { code, json, stderr } = await runJson<Made>([
      'import',
      path,
      '--title',
      'Autumn',
      '--client',
      'Acme',
      ...at,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(json).toMatchObject({ workshop: { title: 'Autumn', client: 'Acme' }, people: 8 });
    expect(json.problems.map(({ code: problem, row }) => [row, problem])).toContainEqual([
      6,
      'unknownManager',
    ]);
    const analyzed = await runJson<Analyzed>(['analyze', json.workshop.id, ...at]);
    expect(analyzed.json.workshop).toEqual({ id: json.workshop.id, title: 'Autumn', client: 'Acme' });
  });

  test('that is none leaves no workshop behind, says why and leaves with 1', async () => {
    const own = ['--data-dir', newFolder()];
    const ran = await run([
      'import',
      fixturePath('no-header.csv'),
      '--title',
      'T',
      '--client',
      'C',
      '--locale',
      'hu',
      ...own,
    ]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('nincs fejléce');
    expect((await runJson<{ workshops: unknown[] }>(['list', ...own])).json.workshops).toEqual([]);
  });

  test.each([
    ['no-name-column.csv', 'import.noName'],
    ['header-only.csv', 'import.noPeople'],
    ['not-there.csv', 'file.notFound'],
  ])('%s is refused as %s, with --json as a document too', async (file, code) => {
    const ran = await runJson<Refused>(['import', fixturePath(file), '--title', 'T', '--client', 'C', ...at]);
    expect(ran.code).toBe(1);
    expect(ran.json.error.code).toBe(code);
    expect(ran.stderr.trim()).toBe(ran.json.error.message);
  });
});

describe('analyze', () => {
  test('gives phase, metrics and findings of a workshop, unrounded', async () => {
    const { code, json } = await runJson<Analyzed>(['analyze', phase3, ...at]);
    expect(code).toBe(0);
    expect(json.workshop).toMatchObject({ id: phase3, client: 'Ledgerlight Ltd.' });
    expect(json.phase).toMatchObject({ phase: 3, runnerUp: 2 });
    expect(json.phase.margin).toBeGreaterThan(0.2);
    expect(json.phase.confidence).toBeGreaterThan(0);
    expect(Object.keys(json.phase.scores)).toEqual(['1', '2', '3', '4']);
    expect(json.findings.map(({ key }) => key)).toContain('p3.function_missing');
    expect(json.metrics['M18']?.value).toBe(3);
  });

  test('says the same of a file as of the workshop that it was written from', async () => {
    const out = join(newFolder(), 'one.phaseboard');
    expect((await run(['export', phase3, '--out', out, ...at])).code).toBe(0);
    const [file, kept] = await Promise.all([
      runJson<Analyzed>(['analyze', out]),
      runJson<Analyzed>(['analyze', phase3, ...at]),
    ]);
    expect(file.json).toEqual({ ...kept.json, workshop: { ...kept.json.workshop, id: null } });
  });

  test('speaks to people in their language', async () => {
    const { stdout } = await run(['analyze', phase3, '--locale', 'hu', ...at]);
    expect(stdout).toContain('3. fázis, Specialisták');
  });

  test('classifies organizations in a file, in their order', async () => {
    const split = { outbound: 0.25, inbound: 0.15, closing: 0.35, account: 0.25 };
    const founder = { id: 'F', founder: true, fte: 0.6, team: null, split };
    const sellers = ['a', 'b', 'c', 'd'].map((id) => ({ id, founder: false, fte: 1, team: null, split }));
    const base = { handoff: 0, segmentTargets: 0, managers: 0 };
    const path = join(newFolder(), 'cases.json');
    const cases = [
      { ...base, name: 'alone', founderShare: 1, quotaShare: 0, people: [founder] },
      { ...base, name: 'four', founderShare: 0.1, quotaShare: 1, managers: 1, people: [founder, ...sellers] },
    ];
    writeFileSync(path, JSON.stringify(cases));
    const { code, json } = await runJson<{ phase: number; margin: number }[]>(['analyze', '--cases', path]);
    expect(code).toBe(0);
    expect(json.map(({ phase }) => phase)).toEqual([1, 2]);
    // Alone: 1 for phase 1; for phase 2 (.42 + .26) by two gates, × .3 (the founder's revenue) and × .4 (nobody else).
    expect(json[0]?.margin).toBeCloseTo(1 - 0.68 * 0.3 * 0.4, 10);
    writeFileSync(path, '[{"people": 3}]');
    expect(await run(['analyze', '--cases', path])).toMatchObject({ code: 1, stdout: '' });
  });

  test('of a workshop that is not there leaves with 1', async () => {
    const ran = await runJson<Refused>(['analyze', 'nobody', ...at]);
    expect([ran.code, ran.json.error.code]).toEqual([1, 'workshop.notFound']);
  });
});

describe('explain', () => {
  test('says phase, discipline, findings with their advice, metrics and markets, with every hole filled', async () => {
    const { code, stdout, stderr } = await run(['explain', phase3, ...at]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(headings(stdout)).toEqual([
      'Phase',
      'Process discipline',
      'Findings and recommendations',
      'Metrics',
      'Markets: needed people and flow',
    ]);
    expect(stdout).toContain('Phase 3, Specialists');
    expect(stdout).toContain('The phase calls for 60.');
    expect(stdout).toContain('A function has no owner');
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('No specialists carry: Inbound. Name an owner for it');
    expect(stdout).toMatch(/^M14 First response: .*$\n {4}Median minutes/mu);
    expect(stdout).toContain('Whole company');
    expect(stdout).not.toMatch(/\{\{|undefined|NaN/u);
  });

  test('says the same in Hungarian', async () => {
    const { stdout } = await run(['explain', phase3, '--locale', 'hu', ...at]);
    expect(headings(stdout)).toEqual([
      'Fázis',
      'Folyamatfegyelem',
      'Megállapítások és javaslatok',
      'Mutatók',
      'Piacok: létszámigény és áteresztés',
    ]);
    expect(stdout).toContain('3. fázis, Specialisták');
    expect(stdout).not.toMatch(/\{\{|undefined|NaN/u);
    expect(stdout).not.toContain('FTE needed');
  });

  test('says what is missing where little is known, and nothing made up', async () => {
    const { code, stdout } = await run(['explain', fixturePath('duplicates-and-circles.csv'), '--no-place']);
    expect(code).toBe(0);
    expect(stdout).toContain('Nobody who sells has been placed yet.');
    expect(stdout).toContain('Nobody has answered the questionnaire yet.');
    expect(stdout).toContain('not known. Missing:');
  });

  test('gives the whole analysis as a document, the same numbers as analyze', async () => {
    const [whole, brief] = await Promise.all([
      runJson<Analyzed>(['explain', phase3, ...at]),
      runJson<Analyzed>(['analyze', phase3, ...at]),
    ]);
    expect(whole.json.workshop).toEqual(brief.json.workshop);
    expect(whole.json.metrics).toEqual(brief.json.metrics);
    expect(whole.json).toHaveProperty('needs.functions.closing');
  });
});

describe('files', () => {
  test('a workshop written to a file opens in another library as the same one', async () => {
    const out = join(newFolder(), 'one.phaseboard');
    await run(['export', phase3, '--out', out, ...at]);
    const other = ['--data-dir', newFolder()];
    const opened = await runJson<Made>(['open', out, ...other]);
    expect(opened.json).toMatchObject({ people: 20, problems: [] });
    const analyzed = await runJson<Analyzed>(['analyze', opened.json.workshop.id, ...other]);
    expect(analyzed.json.phase.phase).toBe(3);
  });

  test('a file that is no engagement is refused', async () => {
    const path = join(newFolder(), 'fake.phaseboard');
    writeFileSync(path, 'not a database');
    const ran = await runJson<Refused>(['open', path, ...at]);
    expect([ran.code, ran.json.error.code]).toEqual([1, 'phaseboardFile.notOne']);
  });

  test('the report of a workshop and of a file is a PDF in the language asked for', async () => {
    const folder = newFolder();
    const out = join(folder, 'report.pdf');
    const { code, json } = await runJson<{ pages: number }>([
      'report',
      phase3,
      '--out',
      out,
      '--locale',
      'hu',
      '--anonymous=initials',
      '--hide=pay,revenue',
      ...at,
    ]);
    expect(code).toBe(0);
    expect(json.pages).toBeGreaterThan(0);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
    const file = join(folder, 'one.phaseboard');
    await run(['export', phase3, '--out', file, ...at]);
    expect((await run(['report', file, '--out', join(folder, 'two.pdf')])).code).toBe(0);
    expect(existsSync(join(folder, 'two.pdf'))).toBe(true);
  }, 60_000);

  test('the ending of the file decides what is written', async () => {
    const folder = newFolder();
    for (const [ending, start] of [
      ['pptx', 'PK'],
      ['zip', 'PK'],
      ['csv', '\u00ef\u00bb\u00bf'],
    ] as const) {
      const out = join(folder, `out.${ending}`);
      const ran = await run(['report', phase3, '--out', out, ...at]);
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      expect(readFileSync(out).toString('latin1').startsWith(start)).toBe(true);
    }
    const ran = await run(['report', phase3, '--out', join(folder, 'out.docx'), ...at]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('.pptx');
  }, 120_000);

  test('a final report is kept with its workshop, under the next number', async () => {
    const out = join(newFolder(), 'final.pdf');
    for (const version of [1, 2]) {
      const ran = await runJson<{ version: number }>(['report', phase3, '--out', out, '--final', ...at]);
      expect(ran.json.version).toBe(version);
    }
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  }, 60_000);

  test('a report with a section or a paper that there is not says which there are', async () => {
    for (const [option, possible] of [
      ['--sections=cover,weather', /cover, summary/u],
      ['--paper=a5', /a4, letter/u],
      ['--anonymous=maybe', /none, initials, roles/u],
      ['--hide=everything', /pay, revenue/u],
    ] as const) {
      const ran = await run(['report', phase3, '--out', 'never.pdf', option, ...at]);
      expect([ran.code, possible.test(ran.stderr)]).toEqual([2, true]);
    }
  });

  test('a report to a folder that is not there leaves with 1 and writes nothing', async () => {
    const out = join(newFolder(), 'missing', 'report.pdf');
    const ran = await runJson<Refused>(['report', phase3, '--out', out, ...at]);
    expect([ran.code, ran.json.error.code]).toEqual([1, 'file.notWritable']);
  });
});

describe('the library', () => {
  test('made-up organizations are the same for the same seed', async () => {
    const args = ['demo', '--people', '40', '--teams', '3', '--seed', '9'];
    const [first, second] = [newFolder(), newFolder()];
    const analyses = [];
    for (const folder of [first, second]) {
      const made = await runJson<Made>([...args, '--data-dir', folder]);
      expect(made.json).toMatchObject({ people: 40, problems: [] });
      const analyzed = await runJson<Analyzed>(['analyze', made.json.workshop.id, '--data-dir', folder]);
      analyses.push({ ...analyzed.json, workshop: null });
    }
    expect(analyses[0]).toEqual(analyses[1]);
  });

  test('list shows what is there', async () => {
    const { json } = await runJson<{ workshops: { id: string; phase: number }[] }>(['list', ...at]);
    expect(json.workshops).toContainEqual(expect.objectContaining({ id: phase3, phase: 3, people: 20 }));
  });

  test('check finds a sound library sound', async () => {
    const { code, json } = await runJson<{ ok: boolean; workshops: { fault: null }[] }>(['check', ...at]);
    expect(code).toBe(0);
    expect(json.ok).toBe(true);
    expect(json.workshops.length).toBeGreaterThan(0);
  });

  test('a damaged library is named and left alone', async () => {
    const folder = newFolder();
    await run(['list', '--data-dir', folder]);
    const file = join(folder, 'library.phaseboard-db');
    writeFileSync(file, 'this was a library');
    const ran = await runJson<Refused>(['check', '--data-dir', folder]);
    expect([ran.code, ran.json.error.code]).toEqual([1, 'library.damaged']);
    expect(readFileSync(file, 'utf8')).toBe('this was a library');
  });

  test('in use by another Phaseboard is named as such', async () => {
    const folder = newFolder();
    const core = createCore(defaultPorts('test', folder));
    try {
      const ran = await runJson<Refused>(['list', '--data-dir', folder]);
      expect([ran.code, ran.json.error.code]).toEqual([1, 'library.locked']);
    } finally {
      await core.close();
    }
  });

  test('a folder that cannot be written says so', async ({ skip }) => {
    const folder = deniedFolder();
    if (folder === null) return skip(NO_DENIED_FOLDER);
    const ran = await runJson<Refused>(['list', '--data-dir', folder]);
    expect([ran.code, ran.json.error.code]).toEqual([1, 'library.readOnly']);
  });
});

/** The underlined lines of an explanation. */
function headings(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((_, index) => /^-+$/u.test(lines[index + 1] ?? ''));
}
