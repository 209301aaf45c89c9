/** The organization chart laid out over pages. Nothing is scaled down: what does not fit goes on overleaf. */
import type { ChartBlock, ChartCard } from './organization.ts';
import { PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { ruleAt, textAt } from './scene.ts';
import { stripGroups } from './strips.ts';
import type { Strip } from './strips.ts';
import { ellipsis } from './text.ts';

const BLOCK_GAP = 14;
const HEAD = 20;
/** Extra ground below the last card of a lane. */
const FOOT = 2;
/** A block that would fit a whole page starts a new one when less than this share of the page is left. */
const WORTH_SPLITTING = 0.5;

export interface ChartText {
  /** A title on the pages after the first: "Team DACH (continued)". */
  continued(title: string): string;
  /** In a function lane without anybody. */
  readonly nobody: string;
}

/** A block, or the part of one that stands on this page; `y` from the top of the chart's frame. */
export interface ChartPart {
  readonly title: string;
  readonly first: boolean;
  readonly y: number;
  readonly scene: Scene;
  /** Everybody in this part, for a reader who cannot see it. */
  readonly names: readonly string[];
}

export interface ChartPage {
  readonly parts: readonly ChartPart[];
}

/**
 * Lays blocks out. `firstHeight` is what is left on the page where the chart starts, `height` that of every other
 * page, both in points and at least 150.
 */
export function chartPages(
  blocks: readonly ChartBlock[],
  frame: { width: number; firstHeight: number; height: number },
  measure: Measure,
  text: ChartText,
): ChartPage[] {
  const { width } = frame;
  const pages: ChartPart[][] = [[]];
  let top = 0;
  let left = frame.firstHeight;
  const newPage = () => {
    pages.push([]);
    top = 0;
    left = frame.height;
  };

  for (const block of blocks) {
    const groups = stripGroups(block, width, measure, text.nobody);
    const total =
      HEAD + FOOT + groups.reduce((sum, group) => sum + heightOf([...group.lead, ...group.strips]), 0);
    const room = left - (top > 0 ? BLOCK_GAP : 0);
    const first = groups[0];
    const least = HEAD + FOOT + (first ? heightOf([...first.lead, ...first.strips.slice(0, 1)]) : 0);
    const keepWhole = total <= frame.height && room < frame.height * WORTH_SPLITTING;
    if (room < least || (total > room && keepWhole)) newPage();
    else if (top > 0) {
      top += BLOCK_GAP;
      left -= BLOCK_GAP;
    }

    const names = namesByStrip(block);
    let part = startPart(block.title, true);
    function startPart(title: string, isFirst: boolean) {
      const shapes: Shape[] = blockHead(title, block.note, width, measure);
      return { title, first: isFirst, y: top, shapes, height: HEAD, names: [] as string[] };
    }
    const endPart = () => {
      const { shapes, height, ...rest } = part;
      pages.at(-1)?.push({ ...rest, scene: { width, height: height + FOOT, shapes } });
      top += height + FOOT;
      left -= height + FOOT;
    };
    const place = (strip: Strip) => {
      part.shapes.push(...strip.draw(part.height));
      part.height += strip.height;
    };

    groups.forEach((group, groupIndex) => {
      group.strips.forEach((strip, index) => {
        const lead = index === 0 ? group.lead : [];
        if (part.height + heightOf(lead) + strip.height + FOOT > left) {
          endPart();
          newPage();
          part = startPart(text.continued(block.title), false);
          group.lead.forEach(place);
        } else lead.forEach(place);
        place(strip);
        part.names.push(...(names[groupIndex]?.[index] ?? []));
      });
    });
    endPart();
  }
  return pages.filter((parts, index) => index === 0 || parts.length > 0).map((parts) => ({ parts }));
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.height, 0);
}

function blockHead(title: string, note: string, width: number, measure: Measure): Shape[] {
  const noteWidth = measure(note, 7.5, 'regular');
  const style = { size: 10, weight: 'semibold' } as const;
  return [
    ruleAt(0, width, 0, PALETTE.ink, 0.6),
    textAt(0, 13.5, ellipsis(title, width - noteWidth - 12, style, measure), { ...style, fill: PALETTE.ink }),
    textAt(width, 13.5, note, { size: 7.5, fill: PALETTE.ink3, anchor: 'end' }),
  ];
}

/** Names in the order of the strips: four a row across, one a column where functions stand side by side. */
function namesByStrip(block: ChartBlock): string[][][] {
  const nameOf = ({ name, detail }: ChartCard) => (detail === '' ? name : `${name} (${detail})`);
  const rows = block.rows.map(({ cards }) => {
    const strips: string[][] = [];
    cards.forEach((card, index) => (strips[Math.floor(index / 4)] ??= []).push(nameOf(card)));
    return strips;
  });
  const depth = Math.max(0, ...block.columns.map(({ cards }) => cards.length));
  const columns = Array.from({ length: depth }, (_, index) =>
    block.columns.flatMap(({ title, cards }) => {
      const card = cards[index];
      return card ? [`${title}: ${nameOf(card)}`] : [];
    }),
  );
  return block.columns.length === 0 ? rows : [...rows, columns];
}
