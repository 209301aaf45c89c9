/** The cover: whose organization, the ladder with the result and what comes next, the title, the facts. */
import { ladderScene } from '#shared/drawing/ladder.ts';
import type { LadderStep } from '#shared/drawing/ladder.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt } from '#shared/drawing/scene.ts';
import type { ReportContext } from '../report-context.ts';
import { logoShapes } from '../logo-shapes.ts';
import type { Node, Paper } from '../paper.ts';
import { ladderAlt } from '../phase-words.ts';
import { PROSE, proseShapes, write } from '../prose.ts';
import { headlineOf, nextPhase } from '../summary-text.ts';
import { ladderSteps, verdictText } from '../verdict.ts';

const TOP = 51;
const LOGO = { width: 150, height: 44 };
const LADDER = { top: 138, height: 250 };
const FACTS_BOTTOM = 45;
/** Long titles shrink before they take more lines. */
const TITLE_SIZES = [34, 28, 22, 17, 13, 10] as const;
const TITLE_LINES = 3;

export function writeCover(paper: Paper, context: ReportContext): void {
  const { words, meta, names, verdict } = context;
  const sheet = paper.section('cover', words.t('section.cover'), null);
  const { left, width } = paper;
  writeTop(paper, sheet, context);

  const steps = ladderSteps(verdict, nextPhase(context), words, (_, state) => noteOf(state, context));
  const scene = ladderScene(steps, { width, height: LADDER.height, size: 10 }, paper.measure);
  paper.tagged(sheet, 'Figure', scene.shapes, left, LADDER.top, { alt: ladderAlt(context), size: scene });

  const facts = factColumns(context);
  const factsTop = paper.height - FACTS_BOTTOM - heightOfFacts(paper, facts);
  const title = context.headline('cover') || headlineOf(context);
  const size =
    TITLE_SIZES.find((candidate) => linesOf(paper, title, candidate) <= TITLE_LINES) ??
    TITLE_SIZES.at(-1) ??
    10;
  paper.y = LADDER.top + LADDER.height + 46;
  write(paper, sheet, 'H1', title, { ...PROSE.cover, size }, width * 0.94);
  paper.gap(12);
  const name = names.inText(meta.title.trim());
  const result = verdictText(verdict, context.owner, words);
  const lines = title === result ? [name] : [name, result];
  for (const line of lines.filter((words) => words !== '' && words !== title)) {
    const room = factsTop - 20 - paper.y;
    const fitted = proseShapes(paper, line, width * 0.86, PROSE.coverLede, 3);
    if (fitted.height > room) break;
    paper.tagged(sheet, 'P', fitted.shapes, left, paper.y);
    paper.y += fitted.height + 4;
  }
  writeCoverCommentary(paper, sheet, context, factsTop);
  writeFacts(paper, sheet, facts, factsTop);
}

/** Logo or client on the left, version on the right. */
function writeTop(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, options } = context;
  const { left, width } = paper;
  const badge = `${context.version} · ${words.t(`report.names.${options.names}`)}`;
  const badgeWidth = Math.min(width * 0.6, paper.measure(badge, PROSE.body.size, PROSE.body.weight) + 1);
  const version = proseShapes(paper, badge, badgeWidth, PROSE.body, 2);
  paper.y = TOP;
  const logo = options.logo ? logoShapes(context.whole, LOGO) : [];
  if (logo.length > 0) {
    paper.tagged(sheet, 'Figure', logo, left, TOP - 8, {
      alt: words.t('report.logo', { client: context.owner }),
      size: LOGO,
    });
    paper.y = TOP + LOGO.height;
  }
  const owner = proseShapes(paper, context.owner, width - badgeWidth - 20, PROSE.strong, 3);
  paper.tagged(sheet, 'P', owner.shapes, left, paper.y);
  paper.tagged(sheet, 'P', version.shapes, left + width - badgeWidth, TOP);
}

function writeCoverCommentary(paper: Paper, sheet: Node, context: ReportContext, bottom: number): void {
  const text = context.commentary('cover');
  const room = bottom - 24 - paper.y - 12;
  const lines = Math.floor(room / (PROSE.body.size * PROSE.body.leading));
  if (text === '' || lines < 1) return;
  const words = proseShapes(paper, text, paper.width * 0.7, PROSE.body, lines);
  paper.tagged(sheet, 'P', words.shapes, paper.left, paper.y + 12);
}

function noteOf(state: LadderStep['state'], { words, verdict }: ReportContext): string {
  if (state === 'other') return '';
  if (state === 'next') return words.t('report.phase.next');
  if (state === 'tied') return words.t('report.phase.transition');
  return words.t(verdict.kind === 'phase' && verdict.judged ? 'report.phase.judged' : 'report.phase.now');
}

function linesOf(paper: Paper, title: string, size: number): number {
  const style = { ...PROSE.cover, size };
  return Math.round(proseShapes(paper, title, paper.width * 0.94, style).height / (size * style.leading));
}

type Fact = readonly [label: string, value: string];

function factColumns(context: ReportContext): Fact[] {
  const { words, meta, names, analysis } = context;
  return [
    [
      words.t('report.cover.date'),
      meta.date === null ? words.t('report.cover.noDate') : words.date(meta.date, 'long'),
    ],
    [
      words.t('report.cover.participants'),
      words.t('report.people', { count: analysis.discipline.respondents }),
    ],
    [words.t('report.cover.facilitator'), names.other(meta.facilitator.trim()) || '–'],
    [
      words.t('report.cover.scope'),
      words.t('report.scope', { count: context.count.people, fte: context.fte(context.count.fte) }),
    ],
  ];
}

const FACT_GAP = 14;
const FACT_LINES = 4;

function factWidth(paper: Paper, facts: readonly Fact[]): number {
  return (paper.width - FACT_GAP * (facts.length - 1)) / facts.length;
}

function heightOfFacts(paper: Paper, facts: readonly Fact[]): number {
  const width = factWidth(paper, facts);
  const tallest = Math.max(
    ...facts.map(([, value]) => proseShapes(paper, value, width, PROSE.strong, FACT_LINES).height),
  );
  return 20 + tallest;
}

function writeFacts(paper: Paper, sheet: Node, facts: readonly Fact[], top: number): void {
  const width = factWidth(paper, facts);
  paper.ornament([ruleAt(paper.left, paper.left + paper.width, top, PALETTE.ink)]);
  facts.forEach(([label, value], index) => {
    const x = paper.left + index * (width + FACT_GAP);
    paper.tagged(sheet, 'P', proseShapes(paper, label, width, PROSE.small).shapes, x, top + 6);
    paper.tagged(sheet, 'P', proseShapes(paper, value, width, PROSE.strong, FACT_LINES).shapes, x, top + 18);
  });
}
