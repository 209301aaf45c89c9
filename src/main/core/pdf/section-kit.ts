/** What sections are built of: an opening with its headline, scenes, boxes side by side, headings. */
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt } from '#shared/drawing/scene.ts';
import type { Scene } from '#shared/drawing/scene.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import type { ReportContext } from './report-context.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, proseShapes, write } from './prose.ts';

const GAP = 14;
/** Part of the width that running text may take: longer lines are hard to follow. */
const MEASURE = 0.88;

/**
 * Starts a section with the result as its headline (the consultant's where there is one, marked as such), a paragraph, and
 * the consultant's words where there are any.
 */
export function openSection(
  paper: Paper,
  context: ReportContext,
  key: SectionKey,
  headline: string,
  lede = '',
  title: string = context.words.t(`section.${key}`),
): Node {
  const sheet = paper.section(key, title, title);
  const own = context.headline(key);
  if (own !== '') write(paper, sheet, 'P', context.words.t('section.ownHeadline'), PROSE.small);
  write(paper, sheet, 'H1', own || headline, PROSE.headline, paper.width * MEASURE);
  if (lede !== '') {
    paper.y += 6;
    write(paper, sheet, 'P', lede, PROSE.body, paper.width * MEASURE);
  }
  paper.gap(14);
  writeCommentary(paper, sheet, context, key);
  return sheet;
}

/** The consultant's own words, marked as such. */
function writeCommentary(paper: Paper, sheet: Node, context: ReportContext, key: SectionKey): void {
  const text = context.commentary(key);
  if (text === '') return;
  paper.need(50);
  paper.ornament([ruleAt(paper.left, paper.left + paper.width * MEASURE, paper.y, PALETTE.ink)]);
  paper.y += 6;
  write(paper, sheet, 'H2', context.words.t('section.commentary'), PROSE.heading);
  for (const paragraph of text.split(/\n\s*\n|\n/u).filter((part) => part.trim() !== '')) {
    paper.y += 3;
    write(paper, sheet, 'P', paragraph.trim(), PROSE.body, paper.width * MEASURE);
  }
  paper.y += 6;
  paper.ornament([ruleAt(paper.left, paper.left + paper.width * MEASURE, paper.y, PALETTE.hairline)]);
  paper.gap(14);
}

/** A heading with room for what follows it. */
export function writeHeading(paper: Paper, sheet: Node, text: string, room = 60): void {
  paper.need(room);
  write(paper, sheet, 'H2', text, PROSE.heading);
  paper.y += 5;
}

/** A figure at the open place, `alt` for those who cannot see it. */
export function placeScene(paper: Paper, sheet: Node, scene: Scene, alt: string, x = 0): void {
  paper.tagged(sheet, 'Figure', scene.shapes, paper.left + x, paper.y, { alt, size: scene });
}

export interface Box {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Boxes side by side below rules of their own, each as tall as it has to be. Empty ones are left out. */
export function writeBoxes(paper: Paper, sheet: Node, all: readonly Box[]): void {
  const boxes = all.filter(({ lines }) => lines.length > 0);
  if (boxes.length === 0) return;
  const width = (paper.width - GAP * (Math.max(2, boxes.length) - 1)) / Math.max(2, boxes.length);
  const fitted = boxes.map(({ title, lines }) => ({
    title: proseShapes(paper, title, width, PROSE.heading),
    lines: lines.map((line) => proseShapes(paper, line, width, PROSE.body)),
  }));
  const heights = fitted.map(
    ({ title, lines }) => 10 + title.height + lines.reduce((sum, line) => sum + line.height + 3, 0),
  );
  paper.need(Math.min(Math.max(...heights), paper.bottom - paper.top));
  fitted.forEach(({ title, lines }, index) => {
    const x = paper.left + index * (width + GAP);
    paper.ornament([ruleAt(x, x + width, paper.y, PALETTE.ink)]);
    let y = paper.y + 6;
    paper.tagged(sheet, 'H2', title.shapes, x, y);
    y += title.height + 4;
    for (const line of lines) {
      if (y + line.height > paper.bottom + 1) break;
      paper.tagged(sheet, 'P', line.shapes, x, y);
      y += line.height + 3;
    }
  });
  paper.y += Math.max(...heights);
  paper.gap(16);
}

/** A paragraph in small type: notes, sources, what is not known. */
export function writeNote(paper: Paper, sheet: Node, text: string): void {
  if (text === '') return;
  write(paper, sheet, 'P', text, PROSE.small, paper.width * MEASURE);
  paper.gap(8);
}
