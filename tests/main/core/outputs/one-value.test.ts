/** One name has one value: whatever is shown in more than one place is the same there. */
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { makeOutput } from '#main/core/outputs/make.ts';
import { resourcesDir } from '#main/core/paths.ts';
import { contextOf } from '#main/core/pdf/report-context.ts';
import { findingText } from '#main/core/pdf/report-finding.ts';
import type { ReportInput } from '#main/core/pdf/render-report.ts';
import { summaryFigures } from '#main/core/pdf/summary-text.ts';
import { unzip } from '#main/core/zip/zip.ts';
import { boardModelOf, figuresOf } from '#renderer/features/canvas/board-model.ts';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import { countsAsReport } from '#shared/analysis/direct-reports.ts';
import { overloadText } from '#shared/wording/flow-text.ts';
import { shownWhole } from '#shared/analysis/flow/shown-flow.ts';
import { payrollOf, peopleIn } from '#shared/analysis/headcount.ts';
import { analyze } from '#shared/analysis/index.ts';
import { reportingOf } from '#shared/analysis/reporting.ts';
import type { Id } from '#shared/domain/fields.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { Locale, PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { figureText } from '#shared/i18n/figures.ts';
import { translator } from '#shared/i18n/index.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import { byText, isDifferent, sideText } from '#shared/wording/delta-text.ts';
import { bottleneckText } from '#shared/wording/flow-text.ts';
import { peopleText } from '#shared/wording/people-text.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { newFolder, run } from '../../cli/support.ts';
import { readReport } from '../pdf/support.ts';

const DEMOS = ([1, 2, 3, 4] as const).flatMap((phase) =>
  (['en', 'hu'] as const).map((locale) => [phase, locale] as const),
);

const inputOf = (workshop: Workshop, scenarioId: Id, locale: Locale): ReportInput => ({
  workshop,
  scenarioId,
  options: { ...defaultReportOptions(locale), locale },
  editedOn: '2026-11-24',
});

/** Everything that the slides say, slide by slide, in one line each. */
async function slidesOf(input: ReportInput): Promise<string> {
  const { bytes } = await makeOutput({ what: 'slides', input, engagement: null }, resourcesDir());
  return Object.entries(unzip(bytes))
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
    .map(([, content]) =>
      flat(
        Buffer.from(content)
          .toString('utf8')
          .replaceAll(/<[^>]+>/gu, ' '),
      ),
    )
    .join('\n');
}

const flat = (text: string) =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();

async function sheetsOf(input: ReportInput): Promise<string[][][]> {
  const { bytes } = await makeOutput({ what: 'xlsx', input, engagement: null }, resourcesDir());
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ rows }) => rows.map((row) => row.map((cell) => String(cell ?? ''))));
}

/** The target of a demo that has one. */
function targetOf({ scenario }: Workshop): Id | null {
  return Object.values(scenario).find(({ kind }) => kind === 'target')?.id ?? null;
}

/** A demo with all that its pages say. */
async function saidOf(phase: PhaseNumber, locale: Locale) {
  const { workshop, scenarioId } = demoWorkshop(phase, locale);
  const input = inputOf(workshop, scenarioId, locale);
  const words = translator(locale);
  const report = flat((await readReport(input)).all);
  return {
    workshop,
    scenarioId,
    input,
    words,
    report,
    currency: metaOf(workshop).currency,
    analysis: analyze(workshop, scenarioId),
    target: targetOf(workshop),
  };
}

describe.each(DEMOS)('In demo %i (%s)', (phase, locale) => {
  const said = saidOf(phase, locale);
  const slides = said.then(({ input }) => slidesOf(input));

  it('the findings to read first are the same, in one order, in the report and on slides', async () => {
    const { input, analysis, words } = await said;
    const context = contextOf(input);
    const { all, executive } = analysis.findings;
    expect(executive.length).toBeGreaterThan(0);
    expect(all.slice(0, executive.length)).toEqual(executive);
    const told = executive.map((finding) => ({
      title: flat(findingText(context, finding).title),
      severity: words.t(`severity.${finding.severity}`),
    }));
    const slide = (await slides)
      .split('\n')
      .find(
        (each) =>
          each.includes(words.t('section.summary')) && told.every(({ title }) => each.includes(title)),
      );
    const places = told.map(({ title, severity }) => slide?.indexOf(`${severity} ${title}`) ?? -1);
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
    const { summary } = (await readReport(input)).said;
    const order = told.map(({ title }, index) => flat(summary).indexOf(`${index + 1} ${title}`));
    expect(order.every((place) => place >= 0)).toBe(true);
  });

  it('there are as many people everywhere', async () => {
    const { workshop, scenarioId, words, report, input } = await said;
    const { people, fte, open, unplaced } = peopleIn(workshop, scenarioId);
    const model = boardModelOf(workshopIn(workshop, scenarioId), scenarioId);
    expect(model.people).toBe(people);
    expect(payrollOf(workshop)).toBe(people);
    const seated = new Set([...model.seats.values()].flat().map(({ person }) => person.id));
    const hired = [...seated].filter((id) => workshop.person[id]?.vacancy === false);
    expect(hired.length + unplaced).toBe(people);
    expect([...seated].length - hired.length).toBe(open);
    const scope = flat(
      words.t('report.scope', {
        count: people,
        fte: words.t('report.fte', { value: words.number(fte, 2) }),
      }),
    );
    // The cover and the page of what was looked at.
    expect(report.split(scope).length - 1).toBeGreaterThanOrEqual(2);
    expect(await slides).toContain(scope);
    const placed = words.t('report.scope.placedOf', { placed: people - unplaced, all: people, unplaced });
    expect(report).toContain(flat(placed));
    const chart = flat(
      words.t('report.organization.headline', { count: people - unplaced, fte: 'FTE' }).split('FTE')[0] ?? '',
    );
    expect(report).toContain(chart);
    expect(await slides).toContain(chart);
    const [roster] = await sheetsOf(input);
    const kinds = roster?.slice(1).map((row) => row[5] ?? '') ?? [];
    expect(kinds.filter((vacancy) => vacancy === '').length).toBe(people);
  });

  it('each function has the same FTE on the canvas, in the report and on slides', async () => {
    const { workshop, scenarioId, analysis, words, report } = await said;
    const model = boardModelOf(workshopIn(workshop, scenarioId), scenarioId);
    const { total } = analysis.coverage;
    for (const fn of FUNCTIONS) expect(model.fte.get('')?.[fn]).toBeCloseTo(total.cells[fn].fte, 9);
    const row = [
      words.t('markets.whole'),
      ...FUNCTIONS.map((fn) => words.number(total.cells[fn].fte, 1)),
      words.number(total.fte, 1),
      words.number(total.people),
    ].join(' ');
    expect(report).toContain(flat(row));
    expect((await slides).replaceAll('✕ ', '')).toContain(flat(row));
  });

  it('spans count the same reports on the chart, in the metric and in the report', async () => {
    const { workshop, scenarioId, analysis, words, report, target } = await said;
    for (const id of [scenarioId, target].filter((each) => each !== null)) {
      const { M8 } = analyze(workshop, id).metrics;
      const seen = workshopIn(workshop, id);
      const { nodes, meanSpan } = reportingOf(seen, countsAsReport(seen, id));
      expect(meanSpan ?? null).toBe(M8.value);
      const model = boardModelOf(seen, id);
      for (const { personId, reports } of M8.detail.managers) {
        expect(nodes.get(personId)?.span).toBe(reports);
        expect(model.reports.get(personId)).toBe(reports);
      }
    }
    const { value } = analysis.metrics.M8;
    if (value !== null) expect(report).toContain(flat(`${words.number(value, 1)}`));
  });

  it('the steady month and what holds it up are the same in the report and on slides', async () => {
    const { workshop, analysis, words, report, currency } = await said;
    const whole = shownWhole(analysis.flow);
    if (!whole) return;
    const texts = {
      words,
      currency,
      shows: true,
      teamOf: (id: Id) => workshop.team[id]?.name ?? '',
      teams: analysis.markets.length > 0,
    };
    const stuck = flat(bottleneckText(texts, analysis.flow) ?? '');
    expect(report).toContain(stuck);
    expect(await slides).toContain(stuck);
    const cared = whole.caredFor === null ? '–' : words.number(Math.floor(whole.caredFor + 1e-9));
    const steps = [
      words.number(whole.leads),
      words.number(whole.qualified, 1),
      words.number(whole.won, 1),
      cared,
      words.moneyShort(whole.revenue, currency),
    ].join(' ');
    expect(report).toContain(flat(steps));
  });

  it('the figures of the target are those of Scenarios in the report and on slides', async () => {
    const { workshop, scenarioId, words, report, currency, target, input } = await said;
    if (target === null) return;
    const deltas = deltasBetween(workshop, scenarioId, target);
    for (const delta of deltas.all) {
      if (delta.from === null && delta.to === null) continue;
      const side = (value: number | null) => sideText(words, delta, value, currency);
      const row = flat(
        [
          words.t(`delta.${delta.key}`),
          side(delta.today),
          side(delta.from),
          side(delta.to),
          byText(words, delta, currency) || '–',
        ].join(' '),
      );
      expect(await slides).toContain(row);
      const shown = isDifferent(delta) && !delta.key.startsWith('phase');
      if (shown) expect(report).toContain(row);
    }
    const heads = deltas.all.find(({ key }) => key === 'heads');
    const [, , , figure] = summaryFigures(contextOf(input));
    expect(figure?.[0]).toContain(heads ? byText(words, heads, currency) : '?');
    const { people, open, newSeats, leaving } = peopleIn(workshop, target);
    expect(heads?.to).toBe(people + open + newSeats - leaving);
  });

  it('the workbook has the metrics of the analysis', async () => {
    const { analysis, input, words, currency } = await said;
    const sheets = await sheetsOf(input);
    const metrics = sheets.find(([head]) => head?.[0] === words.t('table.metrics.key')) ?? [];
    expect(metrics.length).toBeGreaterThan(10);
    for (const [key, , value, text] of metrics.slice(1)) {
      const metric = analysis.metrics[key as keyof typeof analysis.metrics];
      expect(value === '' ? null : Number(value)).toBe(metric.value);
      const shown =
        metric.value === null ? '' : figureText(words, { ...metric, value: metric.value }, currency);
      expect(text).toBe(shown);
    }
  });
});

interface Analyzed {
  readonly people: unknown;
  readonly phase: { readonly scores: unknown; readonly phase: unknown };
  readonly metrics: Readonly<Record<string, { readonly value: number | null; readonly band: unknown }>>;
  readonly findings: readonly { readonly key: string; readonly severity: string }[];
  readonly flow: { readonly wonDeals: number; readonly revenue: number };
}

interface Changed {
  readonly deltas: unknown;
  readonly headcount: { readonly to: { readonly heads: number } };
  readonly phases: unknown;
}

describe('The command line', () => {
  it.each([1, 2, 3, 4] as const)('answers with the figures of the screens (demo %i)', async (phase) => {
    const at = ['--data-dir', join(newFolder(), 'library'), '--json'];
    const day = { PHASEBOARD_NOW: '2026-11-24T09:30:00.000Z', TZ: 'Europe/Budapest' };
    const json = async <T>(...args: string[]) =>
      JSON.parse((await run([...args, ...at], 'en', day)).stdout) as T;
    const { workshop, scenarioId } = demoWorkshop(phase, 'en');
    const analysis = analyze(workshop, scenarioId);
    const {
      workshop: { id },
    } = await json<{ workshop: { id: string } }>('demo', String(phase), '--locale', 'en');

    const analyzed = await json<Analyzed>('analyze', id);
    expect(analyzed.people).toEqual(peopleIn(workshop, scenarioId));
    expect(analyzed.phase).toMatchObject({ phase: analysis.phase.phase, scores: analysis.phase.scores });
    const { wonDeals, revenue } = analysis.flow;
    expect(analyzed.flow).toMatchObject({ wonDeals, revenue });
    const readings = (of: Analyzed['metrics']) =>
      Object.entries(of).map(([key, { value, band }]) => ({ key, value, band }));
    expect(readings(analyzed.metrics)).toEqual(readings(analysis.metrics));
    const named = (of: Analyzed['findings']) => of.map(({ key, severity }) => ({ key, severity }));
    expect(named(analyzed.findings)).toEqual(named(analysis.findings.all));

    const target = targetOf(workshop);
    if (target === null) return;
    const deltas = deltasBetween(workshop, scenarioId, target);
    const changed = await json<Changed>('changes', id);
    expect(changed.deltas).toEqual(deltas.all);
    expect(changed.headcount.to.heads).toBe(deltas.to.headcount.heads);
    expect(changed.phases).toEqual({ from: deltas.from.phase.phase, to: deltas.to.phase.phase });
  });
});

describe('The target of demo 4', () => {
  it.each([
    ['en', 'Over capacity: Outbound in SMB Hungary (485%)'],
    ['hu', 'Túlterhelt: Magyar kkv-k – Kimenő (485%)'],
  ] as const)('says which markets it overloads, on every page that shows it (%s)', async (locale, start) => {
    const { workshop, words, report, currency, target, input } = await saidOf(4, locale);
    const analysis = analyze(workshop, target ?? '');
    const texts = {
      words,
      currency,
      shows: true,
      teamOf: (id: Id) => workshop.team[id]?.name ?? '',
      teams: true,
    };
    const over = flat(overloadText(texts, analysis.flow) ?? '');
    expect(over).toContain(start);
    expect(over).toContain('485');
    expect(bottleneckText(texts, analysis.flow)).not.toBe(words.t('flow.free'));
    expect(report).toContain(over);
    expect(await slidesOf(input)).toContain(over);
  });
});

describe('Who is counted', () => {
  const HEADS = org`Leadership: Vera (manager) | Closing: Ken (manager Vera), Open (vacancy, manager Vera)
    Inbound: Ida (manager Vera) | Unplaced: Bob (manager Vera), Later (vacancy)`;

  it('is on the payroll, placed or not; an open position is told beside, one without a place is none', () => {
    const count = peopleIn(HEADS, CURRENT);
    expect(count).toEqual({ people: 4, fte: 4, open: 1, newSeats: 0, leaving: 0, unplaced: 1 });
    expect(peopleText(translator('en'), count)).toBe('4 people + 1 open');
    expect(peopleText(translator('en'), { ...count, newSeats: 2, leaving: 1 })).toBe(
      '4 people + 1 open + 2 new − 1 leaving',
    );
  });

  it('in the head of a column and in spans as in the metric', () => {
    const model = boardModelOf(HEADS, CURRENT);
    expect(figuresOf(model.seats.get('closing') ?? [])).toMatchObject({ people: 1, vacancies: 1, fte: 1 });
    expect(model.reports.get('person:Vera')).toBe(2);
    expect(analyze(HEADS, CURRENT).metrics.M8.value).toBe(2);
  });
});
