/** The organization chart laid out over pages. Nothing is scaled down: what does not fit goes on overleaf. */
import type { ChartBlock, ChartCard } from './organization.ts';
import { PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { ruleAt, textAt } from './scene.ts';
import { stripGroups } from './strips.ts';
import type { Strip, StripGroup } from './strips.ts';
import { wrap } from './fit-text.ts';

const BLOCK_GAP = 14;
/** Of a head with one line. */
const HEAD = 20;
const TITLE = { size: 10, weight: 'semibold' } as const;
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

/** In points; `firstHeight` is what is left on the page where the chart starts, `height` that of every other page. */
export interface ChartFrame {
  readonly width: number;
  readonly firstHeight: number;
  readonly height: number;
}

/** Lays blocks out over pages of at least 250 points. The first page stays empty where nothing fits on it. */
export function chartPages(
  blocks: readonly ChartBlock[],
  frame: ChartFrame,
  measure: Measure,
  text: ChartText,
): ChartPage[] {
  const pages = new Pages(frame);
  for (const block of blocks) {
    const groups = stripGroups(block, frame.width, measure, text.nobody);
    const names = namesByStrip(block);
    const head = (title: string) => blockHead(title, block.note, frame.width, measure);
    const firstHead = head(block.title);
    startBlock(pages, firstHead.height, groups, frame.height);
    pages.open(block.title, true, firstHead);
    groups.forEach(({ lead, strips }, groupIndex) => {
      strips.forEach((strip, index) => {
        const leading = index === 0 ? lead : [];
        // The last but one waits for the last: a single row overleaf would look forgotten.
        const next = index === strips.length - 2 && index > 0 ? strips.slice(index + 1) : [];
        if (pages.holds(heightOf([...leading, strip, ...next]) + FOOT))
          leading.forEach((part) => pages.put(part));
        else {
          pages.close();
          pages.turn();
          const title = text.continued(block.title);
          pages.open(title, false, head(title));
          lead.forEach((part) => pages.put(part));
        }
        pages.put(strip, names[groupIndex]?.[index]);
      });
    });
    pages.close();
  }
  return pages.finished();
}

/** Room for a block: below the one before, or on a new page where starting here would tear it for nothing. */
function startBlock(pages: Pages, head: number, groups: readonly StripGroup[], pageHeight: number): void {
  const total =
    head + FOOT + groups.reduce((sum, { lead, strips }) => sum + heightOf([...lead, ...strips]), 0);
  const first = groups[0];
  const least = head + FOOT + (first ? heightOf([...first.lead, ...first.strips.slice(0, 2)]) : 0);
  const room = pages.roomForBlock();
  const keepWhole = total <= pageHeight && room < pageHeight * WORTH_SPLITTING;
  if (room < Math.min(least, total) || (total > room && keepWhole)) pages.turn();
  else pages.gap();
}

interface Head {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The pages made so far, and the part of a block that is being put together on the last one. */
class Pages {
  readonly #frame: ChartFrame;
  readonly #pages: ChartPart[][] = [[]];
  /** Height used on the last page by parts that are closed. */
  #top = 0;
  #part = { title: '', first: true, height: 0, shapes: [] as Shape[], names: [] as string[] };

  constructor(frame: ChartFrame) {
    this.#frame = frame;
  }

  #room(): number {
    const { firstHeight, height } = this.#frame;
    return (this.#pages.length === 1 ? firstHeight : height) - this.#top;
  }

  roomForBlock(): number {
    return this.#room() - (this.#top > 0 ? BLOCK_GAP : 0);
  }

  gap(): void {
    if (this.#top > 0) this.#top += BLOCK_GAP;
  }

  turn(): void {
    this.#pages.push([]);
    this.#top = 0;
  }

  open(title: string, first: boolean, head: Head): void {
    this.#part = { title, first, height: head.height, shapes: [...head.shapes], names: [] };
  }

  /** Whether the open part can grow by `height`. */
  holds(height: number): boolean {
    return this.#part.height + height <= this.#room();
  }

  put(strip: Strip, names: readonly string[] = []): void {
    this.#part.shapes.push(...strip.draw(this.#part.height));
    this.#part.height += strip.height;
    this.#part.names.push(...names);
  }

  close(): void {
    const { title, first, height, shapes, names } = this.#part;
    const scene = { width: this.#frame.width, height: height + FOOT, shapes };
    this.#pages.at(-1)?.push({ title, first, y: this.#top, scene, names });
    this.#top += scene.height;
  }

  finished(): ChartPage[] {
    return this.#pages.map((parts) => ({ parts }));
  }
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.height, 0);
}

/** Rule, title and counts; a long title takes more lines. */
function blockHead(title: string, note: string, width: number, measure: Measure): Head {
  const room = width - measure(note, 7.5, 'regular') - 12;
  const lines = wrap(title, room, TITLE, measure);
  const leading = TITLE.size * 1.25;
  return {
    height: HEAD + Math.max(0, lines.length - 1) * leading,
    shapes: [
      ruleAt(0, width, 0, PALETTE.ink, 0.6),
      ...lines.map((line, index) => textAt(0, 13.5 + index * leading, line, { ...TITLE, fill: PALETTE.ink })),
      textAt(width, 13.5, note, { size: 7.5, fill: PALETTE.ink3, anchor: 'end' }),
    ],
  };
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
