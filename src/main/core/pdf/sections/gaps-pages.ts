/** Gaps and priorities: every finding with its numbers and where its bound comes from, in the order in which to act. */
import type { Finding } from '#shared/analysis/findings/index.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { moved, ruleAt } from '#shared/drawing/scene.ts';
import { findingBasis } from '../basis.ts';
import type { ReportContext } from '../report-context.ts';
import { figureWords, findingText } from '../report-finding.ts';
import { openSection, writeHeading } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { PROSE, proseShapes } from '../prose.ts';
import type { ProseStyle } from '../prose.ts';
import { SEVERITY_WIDTH, severityWord } from '../severity-word.ts';

/** Width of the numbers' column; the words get what the severity's and this one leave. */
const NUMBERS = 96;
const GAP = 14;
/** Part of the air around a finding that is left where a page more would be nearly empty. */
const DENSE = 0.5;
const BASIS: ProseStyle = { ...PROSE.small, size: 7.2, leading: 1.3 };

/** Height of the second heading, alone and with the air above it. */
const HEADING = 17;
const LATER = 30;
/** Fewer findings in full than this are no beginning. */
const LEAST_FULL = 3;

/** How much room a finding gets. */
interface Form {
  readonly pad: number;
  readonly title: ProseStyle;
  readonly text: ProseStyle;
  readonly number: ProseStyle;
  /** Most numbers beside it. */
  readonly numbers: number;
}
/** What comes first in the order of acting. */
const FULL: Form = {
  pad: 9,
  title: { ...PROSE.heading, size: 10 },
  text: PROSE.body,
  number: { ...PROSE.figure, size: 11, leading: 1.25 },
  numbers: Infinity,
};
/** What can wait: the same words, closer, with the one number that weighs most. */
const CLOSE: Form = {
  pad: 4.5,
  title: PROSE.heading,
  text: PROSE.small,
  number: { ...PROSE.figure, size: 9.5, leading: 1.25 },
  numbers: 1,
};

export function writeGaps(paper: Paper, context: ReportContext): void {
  const { words, analysis } = context;
  const { all } = analysis.findings;
  const lede = all.length === 0 ? 'findings.none' : 'report.findings.lede';
  const sheet = openSection(paper, context, 'gaps', headline(context), words.t(lede));
  const room = paper.bottom - paper.y;
  const full = all.map((finding) => fit(paper, context, finding, FULL));
  const close = all.map((finding) => fit(paper, context, finding, CLOSE));
  const { first, isOnePage } = division(full, close, room);
  full.slice(0, first).forEach((block) => draw(paper, sheet, context, block));
  if (first === all.length) return;
  if (isOnePage) paper.y += LATER - HEADING;
  else paper.newPage();
  writeHeading(paper, sheet, words.t('report.findings.later'));
  for (const block of close.slice(first)) {
    paper.need(block.height);
    draw(paper, sheet, context, block);
  }
}

/**
 * How many findings come in full: all where the page holds them, else as many as leave room for the others on the same
 * page, else as many as fill it.
 */
function division(
  full: readonly Block[],
  close: readonly Block[],
  room: number,
): { first: number; isOnePage: boolean } {
  const most = countOf(full, room);
  if (most === full.length) return { first: most, isOnePage: true };
  for (let first = most; first >= LEAST_FULL; first -= 1) {
    const height = heightOf(full.slice(0, first)) + LATER + heightOf(close.slice(first));
    if (height <= room) return { first, isOnePage: true };
  }
  return { first: most, isOnePage: false };
}

/** How many of the blocks fit into a height; at least one. */
function countOf(blocks: readonly Block[], room: number): number {
  let used = 0;
  const count = blocks.findIndex(({ height }) => (used += height) > room);
  return count < 0 ? blocks.length : Math.max(1, count);
}

function headline({ words, analysis }: ReportContext): string {
  const { all } = analysis.findings;
  const urgent = all.filter(({ severity }) => severity === 'high').length;
  if (all.length === 0) return words.t('report.findings.headlineNone');
  return urgent === 0
    ? words.t('report.findings.headlineCalm', { count: all.length })
    : words.t('report.findings.headline', { count: all.length, urgent });
}

/** A finding with its lines broken. */
interface Block {
  readonly form: Form;
  readonly finding: Finding;
  readonly title: Piece;
  readonly text: Piece;
  readonly basis: Piece;
  readonly numbers: readonly Piece[];
  readonly height: number;
}
type Piece = ReturnType<typeof proseShapes>;
const NOTHING: Piece = { shapes: [], height: 0 };

function padOf({ dense }: Paper, { pad }: Form): number {
  return dense ? pad * DENSE : pad;
}

function fit(paper: Paper, context: ReportContext, finding: Finding, form: Form): Block {
  const { words } = context;
  const width = paper.width - SEVERITY_WIDTH - GAP - NUMBERS;
  const said = findingText(context, finding);
  const title = proseShapes(paper, said.title, width, form.title);
  const below = `${words.t(`stage.${finding.stage}`)} · ${findingBasis(context, finding)}`;
  const isClose = form === CLOSE;
  const text = proseShapes(paper, isClose ? `${said.text} ${below}` : said.text, width, form.text);
  const basis = isClose ? NOTHING : proseShapes(paper, below, width, BASIS);
  const numbers = numbersOf(context, finding)
    .slice(0, form.numbers)
    .map((words) => numberPiece(paper, words, form));
  const room = title.height + 2 + text.height + (isClose ? 0 : 3 + basis.height);
  const height = 2 * padOf(paper, form) + Math.max(room, heightOf(numbers));
  return { form, finding, title, text, basis, numbers, height };
}

/** Each number with its name; questions are left out, because the recommendation says them in full. */
function numbersOf(context: ReportContext, { numbers }: Finding): (readonly [string, string])[] {
  return Object.entries(numbers).flatMap(([name, figure]) =>
    figure.unit === 'question'
      ? []
      : [[figureWords(context, figure), context.words.maybe(`figure.${name}`) ?? ''] as const],
  );
}

function numberPiece(paper: Paper, [value, caption]: readonly [string, string], { number }: Form): Piece {
  const above = proseShapes(paper, value, NUMBERS, number);
  const below = proseShapes(paper, caption, NUMBERS, BASIS);
  return {
    shapes: [...above.shapes, ...below.shapes.map((shape) => moved(shape, 0, above.height))],
    height: above.height + below.height + 3,
  };
}

function heightOf(pieces: readonly { height: number }[]): number {
  return pieces.reduce((sum, { height }) => sum + height, 0);
}

function draw(paper: Paper, sheet: Node, { words }: ReportContext, block: Block): void {
  const { left, width, y } = paper;
  const { severity } = block.finding;
  const top = y + padOf(paper, block.form);
  paper.place(`finding.${block.finding.key}`);
  paper.ornament([ruleAt(left, left + width, y, PALETTE.ink)]);
  const { mark, word } = severityWord(paper, words, severity);
  paper.ornament(mark, left, top + 1);
  const said = word.map((shape) => moved(shape, -SEVERITY_WIDTH, 1.2));
  const x = left + SEVERITY_WIDTH;
  paper.tagged(sheet, 'H2', [...said, ...block.title.shapes], x, top);
  let at = top + block.title.height + 2;
  paper.tagged(sheet, 'P', block.text.shapes, x, at);
  at += block.text.height + 3;
  if (block.basis.shapes.length > 0) paper.tagged(sheet, 'P', block.basis.shapes, x, at);
  at = top - 1;
  for (const number of block.numbers) {
    paper.tagged(sheet, 'P', number.shapes, left + width - NUMBERS, at);
    at += number.height;
  }
  paper.y += block.height;
}
