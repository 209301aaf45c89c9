/** Gaps and priorities: every finding with its numbers and where its bound comes from, in the order in which to act. */
import type { Finding } from '#shared/analysis/findings/index.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { moved, ruleAt } from '#shared/drawing/scene.ts';
import { findingBasis } from '../basis.ts';
import type { ReportContext } from '../context.ts';
import { figureWords, findingText } from '../finding-text.ts';
import { openSection } from '../kit.ts';
import type { Node, Paper } from '../paper.ts';
import { PROSE, proseShapes } from '../prose.ts';
import type { ProseStyle } from '../prose.ts';
import { SEVERITY_WIDTH, severityWord } from '../severity-word.ts';

/** Width of the numbers' column; the words get what the severity's and this one leave. */
const NUMBERS = 96;
const GAP = 14;
const PAD = 9;
const TITLE: ProseStyle = { ...PROSE.heading, size: 10 };
const NUMBER: ProseStyle = { ...PROSE.figure, size: 11, leading: 1.25 };
const CAPTION: ProseStyle = { ...PROSE.small, size: 7.2, leading: 1.3 };

export function writeGaps(paper: Paper, context: ReportContext): void {
  const { t, analysis } = context;
  const { all } = analysis.findings;
  const lede = all.length === 0 ? 'findings.none' : 'report.findings.lede';
  const sheet = openSection(paper, context, 'gaps', headline(context), t.t(lede));
  for (const finding of all) {
    const block = fit(paper, context, finding);
    paper.need(block.height);
    paper.place(`finding.${finding.key}`);
    draw(paper, sheet, context, block);
  }
}

function headline({ t, analysis }: ReportContext): string {
  const { all } = analysis.findings;
  const urgent = all.filter(({ severity }) => severity === 'high').length;
  if (all.length === 0) return t.t('report.findings.headlineNone');
  return urgent === 0
    ? t.t('report.findings.headlineCalm', { count: all.length })
    : t.t('report.findings.headline', { count: all.length, urgent });
}

/** A finding with its lines broken. */
interface Block {
  readonly finding: Finding;
  readonly title: Piece;
  readonly text: Piece;
  readonly basis: Piece;
  readonly numbers: readonly Piece[];
  readonly height: number;
}
type Piece = ReturnType<typeof proseShapes>;

function fit(paper: Paper, context: ReportContext, finding: Finding): Block {
  const { t } = context;
  const width = paper.width - SEVERITY_WIDTH - GAP - NUMBERS;
  const words = findingText(context, finding);
  const title = proseShapes(paper, words.title, width, TITLE);
  const text = proseShapes(paper, words.text, width, PROSE.body);
  const below = `${t.t(`stage.${finding.stage}`)} · ${findingBasis(context, finding)}`;
  const basis = proseShapes(paper, below, width, CAPTION);
  const numbers = numbersOf(context, finding).map((words) => numberPiece(paper, words));
  const room = title.height + 2 + text.height + 3 + basis.height;
  const height = 2 * PAD + Math.max(room, heightOf(numbers));
  return { finding, title, text, basis, numbers, height };
}

/** Each number with its name; questions are left out, because the recommendation says them in full. */
function numbersOf(context: ReportContext, { numbers }: Finding): (readonly [string, string])[] {
  return Object.entries(numbers).flatMap(([name, figure]) =>
    figure.unit === 'question'
      ? []
      : [[figureWords(context, figure), context.t.maybe(`figure.${name}`) ?? ''] as const],
  );
}

function numberPiece(paper: Paper, [value, caption]: readonly [string, string]): Piece {
  const above = proseShapes(paper, value, NUMBERS, NUMBER);
  const below = proseShapes(paper, caption, NUMBERS, CAPTION);
  return {
    shapes: [...above.shapes, ...below.shapes.map((shape) => moved(shape, 0, above.height))],
    height: above.height + below.height + 3,
  };
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height }) => sum + height, 0);
}

function draw(paper: Paper, sheet: Node, { t }: ReportContext, block: Block): void {
  const { left, width, y } = paper;
  const { severity } = block.finding;
  const top = y + PAD;
  paper.ornament([ruleAt(left, left + width, y, PALETTE.ink)]);
  const { mark, word } = severityWord(paper, t, severity);
  paper.ornament(mark, left, top + 1);
  const said = word.map((shape) => moved(shape, -SEVERITY_WIDTH, 1.2));
  const x = left + SEVERITY_WIDTH;
  paper.tagged(sheet, 'H2', [...said, ...block.title.shapes], x, top);
  let at = top + block.title.height + 2;
  paper.tagged(sheet, 'P', block.text.shapes, x, at);
  at += block.text.height + 3;
  paper.tagged(sheet, 'P', block.basis.shapes, x, at);
  at = top - 1;
  for (const number of block.numbers) {
    paper.tagged(sheet, 'P', number.shapes, left + width - NUMBERS, at);
    at += number.height;
  }
  paper.y += block.height;
}
