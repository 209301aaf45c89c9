/** What each section of the report shows as slides: the same facts and words, with tables and charts that can be edited. */
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { mixed } from '#shared/drawing/colour.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { figureParams } from '#shared/i18n/figures.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import { attainmentOf, revenueOf } from '#shared/domain/person.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { scoreText } from '../pdf/score-text.ts';
import { phaseName, verdictText } from '../pdf/verdict.ts';
import { placesIn } from '../outputs/place-texts.ts';
import type { Cell, Deck } from './deck.ts';
import { impactSlides, targetSlides } from './change-sections.ts';
import { decisionSlides, riskSlides, roadmapSlides } from './log-sections.ts';
import { discipline, leadership, pay, superstars } from './people-sections.ts';
import { below, half } from './slide-layout.ts';

export type SectionWriter = (deck: Deck, context: ReportContext) => void;

const PHASES = [1, 2, 3, 4] as const;
/** Findings of the summary. */
const MOST_FINDINGS = 5;

/** The text of a finding with its numbers. */
function findingText(
  { t, meta }: ReportContext,
  finding: ReportContext['analysis']['findings']['all'][number],
) {
  const params = figureParams(t, finding.numbers, meta.currency);
  return {
    title: t.t(`finding.${finding.key}.title`, params),
    text: t.t(`finding.${finding.key}.text`, params),
  };
}

function cover(deck: Deck, context: ReportContext): void {
  const { t, owner, meta, names, version } = context;
  const logo = logoOf(context);
  const facts = [
    meta.date === null ? t.t('report.cover.noDate') : t.date(meta.date, 'long'),
    names.other(meta.facilitator.trim()),
    version,
  ];
  deck.cover(owner, names.inText(meta.title.trim()) || t.t('report.kind'), facts.filter(Boolean), logo);
}

function logoOf({ options, whole }: ReportContext): string | null {
  const logo = whole.attachment['logo'];
  return options.logo && logo ? `${logo.mime};base64,${logo.data}` : null;
}

function summary(deck: Deck, context: ReportContext): void {
  const { t, verdict, owner, analysis } = context;
  deck.slide(t.t('section.summary'), verdictText(verdict, owner, t));
  const rows = analysis.findings.all.slice(0, MOST_FINDINGS).map((finding): Cell[] => {
    const { title, text } = findingText(context, finding);
    return [[t.t(`severity.${finding.severity}`), {}], [title, { bold: true }], text];
  });
  if (rows.length === 0) return deck.words(t.t('findings.none'));
  deck.table(
    [
      { head: t.t('slides.severity'), share: 2 },
      { head: t.t('report.findings'), share: 4 },
      { head: t.t('slides.advice'), share: 10 },
    ],
    rows,
    t.t('section.summary'),
  );
}

function scope(deck: Deck, context: ReportContext): void {
  const { t, analysis, phase, heads, totalFte, fte, name } = context;
  const { confidence } = phase;
  deck.slide(t.t('section.scope'), t.t('report.scope', { count: heads, fte: fte(totalFte) }));
  deck.table(
    [
      { head: t.t('slides.fact'), share: 4 },
      { head: t.t('slides.value'), share: 8 },
    ],
    [
      [t.t('slides.scenario'), name],
      [t.t('slides.teams'), t.number(analysis.markets.length)],
      [t.t('slides.respondents'), t.number(analysis.discipline.respondents)],
      [t.t('report.sure'), `${t.t(`confidence.${confidence.level}`)} (${scoreText(t, confidence.value)})`],
      [
        t.t('report.missing'),
        phase.missing.length === 0
          ? t.t('report.missing.none')
          : phase.missing.map((input) => t.t(`input.${input}`)).join('; '),
      ],
    ],
    t.t('section.scope'),
  );
  deck.words(t.t('report.sure.assumption'), 12);
}

function phaseSlides(deck: Deck, context: ReportContext): void {
  const { t, verdict, owner, phase } = context;
  const headline = verdictText(verdict, owner, t);
  deck.slide(t.t('section.phase'), headline);
  const labels = PHASES.map((number) => `${number} ${phaseName(number, t)}`);
  const values = PHASES.map((number) => Math.round(phase.scores[number] * 100) / 100);
  const alt = labels.map((label, index) => `${label}: ${scoreText(t, values[index] ?? 0)}`).join('; ');
  deck.chart('bar', [{ name: t.t('slides.score'), labels, values }], below(deck, 'left'), {
    alt,
    barDir: 'col',
    valAxisMinVal: 0,
    valAxisMaxVal: 1,
    showValue: true,
    dataLabelFormatCode: '0.00',
  });
  const leading = phase.phase;
  if (leading === null) return deck.words(t.t('report.phase.ledeNone'), 14, below(deck, 'right'));
  const rows = phase.allSignals
    .filter((signal) => signal.phase === leading)
    .map((signal): Cell[] => [
      [t.t(`signal.${signal.key}`), { bold: true }],
      t.t('slides.part', {
        part: scoreText(t, signal.contribution),
        most: scoreText(t, signal.weight),
      }),
    ]);
  deck.table(
    [
      { head: t.t('slides.signals', { phase: leading }), share: 7 },
      { head: t.t('slides.adds'), share: 3 },
    ],
    rows,
    headline,
    half('right'),
  );
}

function organization(deck: Deck, context: ReportContext): void {
  const { t, people, names } = context;
  const headline = t.t('report.organization.headline', {
    count: context.heads,
    fte: context.fte(context.totalFte),
  });
  deck.slide(t.t('section.organization'), people.length === 0 ? t.t('report.organization.empty') : headline);
  if (people.length === 0) return;
  const byPlace = new Map<string, { names: string[]; fte: number }>();
  const places = placesIn(context, context);
  // In the order of the canvas; those without a place come last.
  const order = [...new Set(places.values()), t.t('lane.unplaced')];
  for (const place of order) byPlace.set(place, { names: [], fte: 0 });
  for (const person of people) {
    const entry = byPlace.get(places.get(person.id) ?? t.t('lane.unplaced'));
    entry?.names.push(person.vacancy ? `(${names.of(person)})` : names.of(person));
    if (entry && !person.vacancy) entry.fte += person.fte;
  }
  deck.table(
    [
      { head: t.t('report.roster.lane'), share: 4 },
      { head: t.t('report.coverage.people'), share: 1, align: 'right' },
      { head: t.t('report.roster.fte'), share: 1, align: 'right' },
      { head: t.t('report.roster.name'), share: 10 },
    ],
    [...byPlace]
      .filter(([, entry]) => entry.names.length > 0)
      .map(([place, entry]) => [
        [place, { bold: true }],
        t.number(entry.names.length),
        t.number(entry.fte, 2),
        entry.names.join(', '),
      ]),
    headline,
  );
}

/** The darkest ground of a filled cell. */
const FULLEST = '#a9bbf2';

function coverage(deck: Deck, context: ReportContext): void {
  const { t, analysis, names, workshop } = context;
  const { rows, total } = analysis.coverage;
  const covered = FUNCTIONS.filter((fn) => !total.cells[fn].hole).length;
  deck.slide(
    t.t('section.coverage'),
    covered === 4
      ? t.t('report.coverage.headlineAll')
      : t.t('report.coverage.headlineSome', { count: covered }),
  );
  const all = rows.length === 0 ? [total] : [...rows, total];
  const most = Math.max(0.1, ...rows.flatMap((row) => FUNCTIONS.map((fn) => row.cells[fn].fte)));
  const nameOf = (row: (typeof all)[number]) =>
    row === total
      ? t.t('markets.whole')
      : row.teamId === null
        ? t.t('report.coverage.shared')
        : names.inText(workshop.team[row.teamId]?.name ?? '');
  deck.table(
    [
      { head: t.t('report.coverage.row'), share: 5 },
      ...FUNCTIONS.map((fn) => ({ head: t.t(`fn.${fn}`), share: 3, align: 'center' as const })),
      { head: t.t('report.roster.fte'), share: 2, align: 'right' },
      { head: t.t('report.coverage.people'), share: 2, align: 'right' },
    ],
    all.map((row) => [
      [nameOf(row), { bold: true }],
      ...FUNCTIONS.map((fn): Cell => {
        const { fte, hole } = row.cells[fn];
        if (hole) return [`✕ ${t.number(fte, 1)}`, { bold: true }];
        if (row === total) return [t.number(fte, 1), { bold: true }];
        return [
          t.number(fte, 1),
          { fill: mixed(PALETTE.paper, FULLEST, Math.min(1, 0.12 + (0.88 * fte) / most)) },
        ];
      }),
      t.number(row.fte, 1),
      t.number(row.people),
    ]),
    t.t('section.coverage'),
  );
  deck.words(t.t('slides.hole'), 11);
  flow(deck, context);
}

function flow(deck: Deck, { t, analysis }: ReportContext): void {
  const { stages, bottleneck } = analysis.company.throughput;
  if (!stages) return;
  const share = (value: number | null) => Math.round((value ?? 0) * 1000) / 1000;
  deck.slide(
    t.t('section.coverage'),
    bottleneck === null
      ? t.t('report.coverage.headlineFlows')
      : stages[bottleneck].utilisation === null
        ? t.t('report.flow.headlineNobody', { fn: t.t(`fn.${bottleneck}`) })
        : t.t('report.flow.headlineBinding', {
            fn: t.t(`fn.${bottleneck}`),
            share: t.percent(stages[bottleneck].utilisation ?? 0),
          }),
  );
  // A chart of lying bars begins at the bottom.
  const fromBelow = [...FUNCTIONS].reverse();
  const labels = fromBelow.map((fn) => t.t(`fn.${fn}`));
  const values = fromBelow.map((fn) => share(stages[fn].utilisation));
  deck.chart('bar', [{ name: t.t('slides.utilisation'), labels, values }], below(deck, 'both'), {
    alt: labels.map((label, index) => `${label}: ${t.percent(values[index] ?? 0)}`).join('; '),
    barDir: 'bar',
    valAxisMinVal: 0,
    valAxisLabelFormatCode: '0%',
    showValue: true,
    dataLabelFormatCode: '0%',
  });
}

function gaps(deck: Deck, context: ReportContext): void {
  const { t, analysis } = context;
  const { all } = analysis.findings;
  deck.slide(t.t('section.gaps'), t.t('slides.findings', { count: all.length }));
  deck.table(
    [
      { head: t.t('slides.severity'), share: 2 },
      { head: t.t('report.findings'), share: 4 },
      { head: t.t('slides.advice'), share: 10 },
    ],
    all.map((finding): Cell[] => {
      const { title, text } = findingText(context, finding);
      return [t.t(`severity.${finding.severity}`), [title, { bold: true }], text];
    }),
    t.t('section.gaps'),
  );
}

function record(deck: Deck, context: ReportContext): void {
  const { t, people, names, meta } = context;
  if (people.length === 0) return;
  const money = context.shows('revenue');
  deck.slide(t.t('section.record'), t.t('report.roster'));
  const places = placesIn(context, context);
  const number = (value: number | null) => (value === null ? '–' : t.number(value));
  deck.table(
    [
      { head: t.t('report.roster.name'), share: 5 },
      { head: t.t('report.roster.title'), share: 6 },
      { head: t.t('report.roster.manager'), share: 4 },
      { head: t.t('report.roster.lane'), share: 5 },
      { head: t.t('report.roster.fte'), share: 1.5, align: 'right' },
      ...(money
        ? [
            { head: `${t.t('report.roster.revenue')} (${meta.currency})`, share: 3, align: 'right' as const },
            { head: t.t('report.roster.attainment'), share: 3, align: 'right' as const },
          ]
        : []),
    ],
    people.map((person): Cell[] => {
      const attainment = attainmentOf(person);
      return [
        [names.of(person), { bold: true }],
        names.inText(person.title) || '–',
        names.managerOf(person) || '–',
        places.get(person.id) ?? t.t('lane.unplaced'),
        t.number(person.fte, 2),
        ...(money ? [number(revenueOf(person)), attainment === null ? '–' : t.percent(attainment)] : []),
      ];
    }),
    t.t('report.roster'),
  );
}

export const SECTION_SLIDES: Readonly<Record<SectionKey, SectionWriter>> = {
  cover,
  summary,
  scope,
  phase: phaseSlides,
  organization,
  coverage,
  superstars,
  leadership,
  discipline,
  pay,
  target: targetSlides,
  impact: impactSlides,
  gaps,
  roadmap: roadmapSlides,
  risks: riskSlides,
  appendix: decisionSlides,
  record,
};
