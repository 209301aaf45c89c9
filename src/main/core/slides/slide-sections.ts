/** What each section of the report shows as slides: the same facts and words, with tables and charts that can be edited. */
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { shownWhole } from '#shared/analysis/flow/shown-flow.ts';
import { mixed } from '#shared/drawing/colour.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import { bottleneckText, fullnessText } from '#shared/wording/flow-text.ts';
import { isDrawable, logoShapes } from '../pdf/logo-shapes.ts';
import { organizationHeadline, organizationRest } from '../pdf/organization-words.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { flowWords } from '../pdf/flow-sentences.ts';
import { findingText } from '../pdf/report-finding.ts';
import { scoreText } from '../pdf/score-text.ts';
import { answerOf } from '../pdf/report-answer.ts';
import { summaryFigures } from '../pdf/summary-text.ts';
import { verdictText } from '../pdf/verdict.ts';
import { LOGO_FRAME } from './deck.ts';
import type { Deck, Logo } from './deck.ts';
import type { Cell } from './slide-table.ts';
import { impactSlides, targetSlides } from './change-sections.ts';
import { decisionSlides, riskSlides, roadmapSlides } from './log-sections.ts';
import { discipline, leadership, pay, superstars } from './people-sections.ts';
import { figuresDrawing, ladderDrawing, organizationDrawing } from './drawing-slides.ts';
import { below, half } from './slide-layout.ts';

export type SectionWriter = (deck: Deck, context: ReportContext) => void;

function cover(deck: Deck, context: ReportContext): void {
  const { words, owner, meta, names, version } = context;
  const logo = logoOf(context);
  const facts = [
    meta.date === null ? words.t('report.cover.noDate') : words.date(meta.date, 'long'),
    names.other(meta.facilitator.trim()),
    version,
  ];
  deck.cover(owner, names.inText(meta.title.trim()) || words.t('report.kind'), facts.filter(Boolean), logo);
}

function logoOf({ options, whole }: ReportContext): Logo | null {
  const logo = whole.attachment['logo'];
  if (!options.logo || !logo || !isDrawable(logo)) return null;
  const { mime, data } = logo;
  return mime === 'image/svg+xml' ? { shapes: logoShapes(whole, LOGO_FRAME) } : { mime, data };
}

function summary(deck: Deck, context: ReportContext): void {
  const { words, analysis } = context;
  deck.slide(words.t('section.summary'), answerOf(context));
  figuresDrawing(deck, summaryFigures(context));
  const rows = analysis.findings.executive.map((finding): Cell[] => {
    const { title, text } = findingText(context, finding);
    return [[words.t(`severity.${finding.severity}`), {}], [title, { bold: true }], text];
  });
  if (rows.length === 0) return deck.words(words.t('findings.none'));
  deck.table(
    [
      { head: words.t('slides.severity'), share: 2 },
      { head: words.t('report.findings'), share: 4 },
      { head: words.t('slides.advice'), share: 10 },
    ],
    rows,
    words.t('section.summary'),
  );
}

function scope(deck: Deck, context: ReportContext): void {
  const { words, analysis, phase, count, fte, name } = context;
  const { confidence } = phase;
  deck.slide(words.t('section.scope'), words.t('report.scope', { count: count.people, fte: fte(count.fte) }));
  deck.table(
    [
      { head: words.t('slides.fact'), share: 4 },
      { head: words.t('slides.value'), share: 8 },
    ],
    [
      [words.t('slides.scenario'), name],
      [words.t('slides.teams'), words.number(analysis.markets.length)],
      [words.t('slides.respondents'), words.number(analysis.discipline.respondents)],
      [
        words.t('report.sure'),
        `${words.t(`confidence.${confidence.level}`)} (${scoreText(words, confidence.value)})`,
      ],
      [
        words.t('report.missing'),
        phase.missing.length === 0
          ? words.t('report.missing.none')
          : phase.missing.map((input) => words.t(`input.${input}`)).join('; '),
      ],
    ],
    words.t('section.scope'),
  );
  deck.words(words.t('report.sure.assumption'), 12);
}

function phaseSlides(deck: Deck, context: ReportContext): void {
  const { words, verdict, owner, phase } = context;
  const headline = verdictText(verdict, owner, words);
  deck.slide(words.t('section.phase'), headline);
  ladderDrawing(deck, context, below(deck, 'left'));
  const leading = phase.phase;
  if (leading === null) return deck.words(words.t('report.phase.ledeNone'), 14, below(deck, 'right'));
  const rows = phase.allSignals
    .filter((signal) => signal.phase === leading)
    .map((signal): Cell[] => [
      [words.t(`signal.${signal.key}`), { bold: true }],
      words.t('slides.part', {
        part: scoreText(words, signal.contribution),
        weight: scoreText(words, signal.weight),
      }),
    ]);
  deck.table(
    [
      { head: words.t('slides.signals', { phase: leading }), share: 7 },
      { head: words.t('slides.adds'), share: 3 },
    ],
    rows,
    headline,
    half(deck, 'right'),
  );
}

function organization(deck: Deck, context: ReportContext): void {
  const { words, people } = context;
  deck.slide(words.t('section.organization'), organizationHeadline(context));
  if (people.length === 0) return;
  deck.words(organizationRest(context), 11);
  organizationDrawing(deck, context, context, words.t('section.organization'));
}

/** The darkest ground of a filled cell. */
const FULLEST = '#a9bbf2';

function coverage(deck: Deck, context: ReportContext): void {
  const { words, analysis, names, workshop } = context;
  const { rows, total } = analysis.coverage;
  const covered = FUNCTIONS.filter((fn) => !total.cells[fn].hole).length;
  deck.slide(
    words.t('section.coverage'),
    covered === 4
      ? words.t('report.coverage.headlineAll')
      : words.t('report.coverage.headlineSome', { count: covered }),
  );
  const all = rows.length === 0 ? [total] : [...rows, total];
  const most = Math.max(0.1, ...rows.flatMap((row) => FUNCTIONS.map((fn) => row.cells[fn].fte)));
  const nameOf = (row: (typeof all)[number]) =>
    row === total
      ? words.t('markets.whole')
      : row.teamId === null
        ? words.t('report.coverage.shared')
        : names.inText(workshop.team[row.teamId]?.name ?? '');
  deck.table(
    [
      { head: words.t('report.coverage.row'), share: 5 },
      ...FUNCTIONS.map((fn) => ({ head: words.t(`fn.${fn}`), share: 3, align: 'center' as const })),
      { head: words.t('report.roster.fte'), share: 2, align: 'right' },
      { head: words.t('report.coverage.sellers'), share: 2, align: 'right' },
    ],
    all.map((row) => [
      [nameOf(row), { bold: true }],
      ...FUNCTIONS.map((fn): Cell => {
        const { fte, hole } = row.cells[fn];
        if (hole) return [`✕ ${words.number(fte, 1)}`, { bold: true }];
        if (row === total) return [words.number(fte, 1), { bold: true }];
        return [
          words.number(fte, 1),
          { fill: mixed(PALETTE.paper, FULLEST, Math.min(1, 0.12 + (0.88 * fte) / most)) },
        ];
      }),
      words.number(row.fte, 1),
      words.number(row.people),
    ]),
    words.t('section.coverage'),
  );
  deck.words(words.t('slides.hole'), 11);
  flow(deck, context);
}

function flow(deck: Deck, context: ReportContext): void {
  const { words, analysis } = context;
  const whole = shownWhole(analysis.flow);
  const texts = flowWords(context);
  const stuck = bottleneckText(texts, analysis.flow);
  if (!whole || stuck === null) return;
  const share = (value: number | null) => Math.round((value ?? 0) * 1000) / 1000;
  deck.slide(words.t('section.coverage'), stuck);
  // A chart of lying bars begins at the bottom.
  const fromBelow = [...FUNCTIONS].reverse();
  const labels = fromBelow.map((fn) => words.t(`fn.${fn}`));
  const values = fromBelow.map((fn) => share(whole.stages[fn].utilisation));
  deck.chart('bar', [{ name: words.t('slides.utilisation'), labels, values }], below(deck, 'both'), {
    alt: fromBelow.map((fn) => `${words.t(`fn.${fn}`)}: ${fullnessText(texts, whole.stages[fn])}`).join('; '),
    lying: true,
    least: 0,
    axisFormat: '0%',
    labelFormat: '0%',
  });
}

function gaps(deck: Deck, context: ReportContext): void {
  const { words, analysis } = context;
  const { all } = analysis.findings;
  deck.slide(words.t('section.gaps'), words.t('slides.findings', { count: all.length }));
  deck.table(
    [
      { head: words.t('slides.severity'), share: 2 },
      { head: words.t('report.findings'), share: 4 },
      { head: words.t('slides.advice'), share: 10 },
    ],
    all.map((finding): Cell[] => {
      const { title, text } = findingText(context, finding);
      return [words.t(`severity.${finding.severity}`), [title, { bold: true }], text];
    }),
    words.t('section.gaps'),
  );
}

/** Everybody is in the report and in the workbook: a list over many slides is read by nobody. */
const record: SectionWriter = () => undefined;

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
