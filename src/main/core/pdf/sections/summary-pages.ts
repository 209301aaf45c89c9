/** The executive page: always one page, by choosing what is said, never by shrinking it. */
import { headcountOf } from '#shared/analysis/headcount.ts';
import { viewOf } from '#shared/analysis/staffing.ts';
import type { Finding } from '#shared/analysis/findings/index.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt } from '#shared/drawing/scene.ts';
import { severityMark } from '#shared/drawing/severity.ts';
import type { ReportContext } from '../report-context.ts';
import { openDecisions, openRisks } from '../report-entries.ts';
import { findingText } from '../report-finding.ts';
import { horizons } from '../horizons.ts';
import type { Node, Paper } from '../paper.ts';
import { evenShapes, PROSE, proseShapes, write } from '../prose.ts';
import { answerOf } from '../report-answer.ts';
import { summaryFigures, summaryLede } from '../summary-text.ts';
import { writeFigures } from '../large-figures.ts';

const GAP = 14;
/** Widths of findings and boxes as parts of the page's twelve columns. */
const FINDINGS = 8 / 12;
const SEVERITY = 62;
/** More markets or functions than these are no place any more. */
const MOST_PLACES = 2;

type Piece = ReturnType<typeof proseShapes>;

export function writeSummary(paper: Paper, context: ReportContext): void {
  const { words } = context;
  const sheet = paper.section('summary', words.t('section.summary'), words.t('section.summary'));
  const wide = paper.width * 0.86;
  const own = context.headline('summary');
  if (own !== '') write(paper, sheet, 'P', words.t('section.ownHeadline'), PROSE.small);
  const headline = evenShapes(paper, own || answerOf(context), wide, PROSE.headline, Infinity);
  paper.tagged(sheet, 'H1', headline.shapes, paper.left, paper.y);
  paper.y += headline.height;
  paper.gap(8);
  const text = context.commentary('summary') || summaryLede(context);
  const lede = proseShapes(paper, text, wide, PROSE.lede, 7);
  if (context.commentary('summary') !== '') {
    write(paper, sheet, 'P', words.t('section.commentary'), PROSE.small);
  }
  paper.tagged(sheet, 'P', lede.shapes, paper.left, paper.y);
  paper.y += lede.height;
  paper.gap(16);
  writeFigures(paper, sheet, summaryFigures(context));

  const road = roadPieces(paper, context);
  const roadHeight = road === null ? 0 : road.height + 20;
  const bottom = paper.bottom - roadHeight;
  const top = paper.y;
  const left = writeFindings(paper, sheet, context, bottom);
  paper.y = top;
  const right = writeSide(paper, sheet, context, bottom);
  paper.y = Math.max(left, right) + 18;
  if (road) road.draw(sheet);
}

/** Urgent findings in full as long as there is room, the others in a line. */
function writeFindings(paper: Paper, sheet: Node, context: ReportContext, bottom: number): number {
  const { words, analysis } = context;
  const width = sideBoxes(context).length === 0 ? paper.width : paper.width * FINDINGS - GAP;
  const inner = width - SEVERITY - 16;
  const head = proseShapes(paper, words.t('report.findings'), width, PROSE.heading);
  paper.tagged(sheet, 'H2', head.shapes, paper.left, paper.y);
  paper.y += head.height + 4;
  const chosen = analysis.findings.executive;
  if (chosen.length === 0) {
    paper.ornament([ruleAt(paper.left, paper.left + width, paper.y, PALETTE.ink)]);
    const none = proseShapes(paper, words.t('report.findings.headlineNone'), inner, PROSE.body);
    paper.tagged(sheet, 'P', none.shapes, paper.left, paper.y + 7);
    return paper.y + 7 + none.height;
  }
  const blocks = chosen.map((finding) => blockOf(paper, context, finding, inner));
  const room = bottom - paper.y;
  let withText = chosen.filter(({ severity }) => severity === 'high').length;
  const heightWith = (count: number) =>
    blocks.reduce((sum, block, index) => sum + (index < count ? block.full : block.short), 0);
  while (withText > 0 && heightWith(withText) > room) withText -= 1;
  blocks.forEach((block, index) => {
    const height = index < withText ? block.full : block.short;
    if (paper.y + height > bottom + 1) return;
    drawFinding(paper, sheet, context, block, index, index < withText, width);
    paper.y += height;
  });
  return paper.y;
}

interface Block {
  readonly finding: Finding;
  readonly title: Piece;
  readonly text: Piece;
  readonly full: number;
  readonly short: number;
}

function blockOf(paper: Paper, context: ReportContext, finding: Finding, width: number): Block {
  const { title: titleText, text: body } = findingText(context, finding);
  const title = proseShapes(paper, withPlace(context, finding, titleText), width, PROSE.strong);
  // The word for its severity stands beside the title alone.
  const text = proseShapes(paper, body, width + SEVERITY, PROSE.small);
  const short = 7 + title.height + 6;
  return { finding, title, text, short, full: short + text.height + 2 };
}

/** The title of a finding with the market or the functions that it is about, where it does not name them itself. */
function withPlace({ words, workshop, names }: ReportContext, { causes }: Finding, title: string): string {
  const teams = causes.teamIds.map((id) => names.inText(workshop.team[id]?.name ?? '')).filter(Boolean);
  const lanes = causes.lanes.map((lane) => words.t(`lane.${lane}`));
  const places = teams.length > 0 ? teams : lanes;
  const isSaid = places.some((place) => title.toLocaleLowerCase().includes(place.toLocaleLowerCase()));
  if (places.length === 0 || places.length > MOST_PLACES || isSaid) return title;
  return words.t('report.summary.finding', { title, place: words.list(places) });
}

function drawFinding(
  paper: Paper,
  sheet: Node,
  { words }: ReportContext,
  { finding, title, text }: Block,
  index: number,
  withText: boolean,
  width: number,
): void {
  const { left, y } = paper;
  paper.ornament([ruleAt(left, left + width, y, index === 0 ? PALETTE.ink : PALETTE.hairline)]);
  paper.ornament(proseShapes(paper, String(index + 1), 12, PROSE.body).shapes, left, y + 6);
  const target = { size: { width, height: title.height }, goTo: `finding.${finding.key}` };
  paper.tagged(sheet, 'Link', title.shapes, left + 16, y + 6, target);
  if (withText) paper.tagged(sheet, 'P', text.shapes, left + 16, y + 8 + title.height);
  const word = proseShapes(paper, words.t(`severity.${finding.severity}`), SEVERITY - 14, PROSE.small);
  const x = left + width - SEVERITY + 4;
  paper.ornament(severityMark(finding.severity, 0, 0, 8), x, y + 8);
  paper.tagged(sheet, 'P', word.shapes, x + 12, y + 7);
}

interface SideBox {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

/** Those that have something to say. */
function sideBoxes(context: ReportContext): SideBox[] {
  const { words, phase } = context;
  const decisions = openDecisions(context);
  const risk = openRisks(context)[0];
  const boxes: SideBox[] = [
    {
      title: words.t('report.summary.decided'),
      lines: decisions.slice(0, 3).map(({ text }) => text),
      more: decisions.length - 3,
    },
    { title: words.t('report.summary.plan'), lines: planLines(context), more: 0 },
    { title: words.t('report.summary.risk'), lines: risk ? [risk.text] : [], more: 0 },
    {
      title: words.t('report.missing'),
      lines: phase.missing.map((input) => words.t(`input.${input}`)).slice(0, 4),
      more: phase.missing.length - 4,
    },
  ];
  return boxes.filter(({ lines }) => lines.length > 0);
}

/** What the heads of the plan are made of; what is none of them is left out. */
function planLines({ words, whole, target }: ReportContext): string[] {
  if (!target) return [];
  const { id } = target.scenario;
  const heads = headcountOf(whole, id, viewOf(whole, id));
  return (['payroll', 'open', 'newSeats', 'leaving'] as const)
    .filter((key) => heads[key] > 0)
    .map((key) => words.t(`report.summary.heads.${key}`, { count: heads[key] }));
}

/** Decisions, the plan's heads, the main risk, what is not known: each as far as there is room. */
function writeSide(paper: Paper, sheet: Node, context: ReportContext, bottom: number): number {
  const { words } = context;
  const x = paper.left + paper.width * FINDINGS;
  const width = paper.width * (1 - FINDINGS);
  // Level with the first finding's rule.
  paper.y += PROSE.heading.size * PROSE.heading.leading + 4;
  for (const box of sideBoxes(context)) {
    const title = proseShapes(paper, box.title, width, PROSE.heading);
    const lines = [
      ...box.lines.map((line) => proseShapes(paper, line, width, PROSE.body, 3)),
      ...(box.more > 0
        ? [proseShapes(paper, words.t('report.findings.more', { count: box.more }), width, PROSE.small)]
        : []),
    ];
    const first = lines[0];
    if (!first || paper.y + 10 + title.height + first.height > bottom) break;
    paper.ornament([ruleAt(x, x + width, paper.y, PALETTE.ink)]);
    paper.tagged(sheet, 'H2', title.shapes, x, paper.y + 6);
    paper.y += 10 + title.height;
    for (const line of lines) {
      if (paper.y + line.height > bottom) break;
      paper.tagged(sheet, 'P', line.shapes, x, paper.y);
      paper.y += line.height + 3;
    }
    paper.gap(12);
  }
  return paper.y;
}

/** The next 30, 90 and 180 days; null where no action is set. */
function roadPieces(
  paper: Paper,
  context: ReportContext,
): { readonly height: number; draw(sheet: Node): void } | null {
  const { words } = context;
  const spans = horizons(context);
  if (spans.every(({ actions }) => actions.length === 0)) return null;
  const width = (paper.width - 2 * GAP) / 3;
  const columns = spans.map(({ days, actions }) => {
    const title = proseShapes(paper, words.t('report.days', { days }), width, PROSE.strong);
    const shown = actions.slice(0, 3).map(({ text }) => proseShapes(paper, text, width, PROSE.small, 2));
    const more = actions.length - shown.length;
    const lines =
      more > 0
        ? [...shown, proseShapes(paper, words.t('report.findings.more', { count: more }), width, PROSE.small)]
        : shown;
    const height = 6 + title.height + lines.reduce((sum, line) => sum + line.height + 2, 0);
    return { title, lines, height };
  });
  const head = proseShapes(paper, words.t('report.summary.road'), paper.width, PROSE.heading);
  const height = head.height + 5 + Math.max(...columns.map((column) => column.height));
  return {
    height,
    draw(sheet) {
      paper.tagged(sheet, 'H2', head.shapes, paper.left, paper.y);
      const top = paper.y + head.height + 5;
      columns.forEach(({ title, lines }, index) => {
        const x = paper.left + index * (width + GAP);
        const fill = [PALETTE.ink, PALETTE.ink3, PALETTE.edge][index] ?? PALETTE.ink;
        paper.ornament([ruleAt(x, x + width, top, fill, 1.6)]);
        paper.tagged(sheet, 'H3', title.shapes, x, top + 6);
        let y = top + 6 + title.height;
        for (const line of lines) {
          paper.tagged(sheet, 'P', line.shapes, x, y);
          y += line.height + 2;
        }
      });
      paper.y = top + Math.max(...columns.map((column) => column.height));
    },
  };
}
