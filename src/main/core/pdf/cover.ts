/** The cover: whose organization, the ladder with the result, the title, and the facts of the workshop. */
import { ladderScene } from '#shared/drawing/ladder.ts';
import type { LadderStep } from '#shared/drawing/ladder.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt } from '#shared/drawing/scene.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, proseShapes, write } from './prose.ts';
import type { ReportContext } from './context.ts';
import { ladderAlt } from './phase-page.ts';
import { ladderSteps, verdictText } from './verdict.ts';

const TOP = 51;
const LADDER = { top: 128, height: 250 };
const FACTS_BOTTOM = 45;
/** Long titles shrink before they take more lines. */
const TITLE_SIZES = [34, 28, 22, 17, 13, 10] as const;
const TITLE_LINES = 3;

export function writeCover(paper: Paper, context: ReportContext): void {
  const { t, options, meta, names, verdict } = context;
  const sheet = paper.section('cover', t.t('section.cover'), null);
  const { left, width } = paper;

  const badge = proseShapes(
    paper,
    t.t(options.names !== 'full' ? 'report.withoutNames' : 'report.withNames'),
    width,
    PROSE.body,
  );
  const badgeWidth = paper.measure(
    t.t(options.names !== 'full' ? 'report.withoutNames' : 'report.withNames'),
    PROSE.body.size,
    PROSE.body.weight,
  );
  paper.y = TOP;
  write(paper, sheet, 'P', context.owner, PROSE.strong, width - badgeWidth - 20);
  paper.tagged(sheet, 'P', badge.shapes, left + width - badgeWidth, TOP);

  const steps = ladderSteps(verdict, t, (_, state) => noteOf(state, context));
  const scene = ladderScene(steps, { width, height: LADDER.height, size: 10 }, paper.measure);
  paper.tagged(sheet, 'Figure', scene.shapes, left, LADDER.top, {
    alt: ladderAlt(context),
    size: scene,
  });

  const facts = factColumns(context);
  const factsTop = paper.height - FACTS_BOTTOM - heightOfFacts(paper, facts);

  const title = names.inText(meta.title.trim()) || context.owner;
  const size =
    TITLE_SIZES.find((candidate) => linesOf(paper, title, candidate) <= TITLE_LINES) ??
    TITLE_SIZES.at(-1) ??
    10;
  paper.y = LADDER.top + LADDER.height + 46;
  write(paper, sheet, 'H1', title, { ...PROSE.cover, size }, width * 0.94);
  paper.y += 12;
  write(paper, sheet, 'P', verdictText(verdict, context.owner, t), PROSE.coverLede, width * 0.86);
  writeFacts(paper, sheet, facts, factsTop);
}

function noteOf(state: LadderStep['state'], { t, verdict }: ReportContext): string {
  if (state === 'other') return '';
  if (state === 'tied') return t.t('report.phase.transition');
  return t.t(verdict.kind === 'phase' && verdict.judged ? 'report.phase.judged' : 'report.phase.now');
}

function linesOf(paper: Paper, title: string, size: number): number {
  const style = { ...PROSE.cover, size };
  return Math.round(proseShapes(paper, title, paper.width * 0.94, style).height / (size * style.leading));
}

type Fact = readonly [label: string, value: string];

function factColumns(context: ReportContext): Fact[] {
  const { t, meta, names } = context;
  const facts: Fact[] = [
    [t.t('report.cover.date'), meta.date === null ? t.t('report.cover.noDate') : t.date(meta.date, 'long')],
    [t.t('report.cover.facilitator'), names.other(meta.facilitator.trim()) || '–'],
    [t.t('report.cover.scenario'), context.name],
    [
      t.t('report.cover.scope'),
      t.t('report.scope', { count: context.heads, fte: context.fte(context.totalFte) }),
    ],
  ];
  return facts;
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
