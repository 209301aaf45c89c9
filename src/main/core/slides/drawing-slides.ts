/** The report's drawings for slides: ladder, key figures, organization, plan with its change marks, roadmap. */
import { PALETTE } from '#shared/drawing/palette.ts';
import { ladderScene } from '#shared/drawing/ladder.ts';
import { roadmapHead, roadmapRow } from '#shared/drawing/roadmap.ts';
import { moved, ruleAt, textAt } from '#shared/drawing/scene.ts';
import type { Measure, Scene, Shape } from '#shared/drawing/scene.ts';
import { wrap } from '#shared/drawing/fit-text.ts';
import { daysUntil } from '../pdf/horizons.ts';
import type { Figure } from '../pdf/large-figures.ts';
import { blocksOf, mapAlt, mapOf } from '../pdf/map-of.ts';
import { ladderAlt } from '../pdf/phase-words.ts';
import type { ReportContext, ScenarioView } from '../pdf/report-context.ts';
import { allActions } from '../pdf/report-entries.ts';
import { scoreText } from '../pdf/score-text.ts';
import { marksOf } from '../pdf/sections/target-pages.ts';
import { nextPhase } from '../pdf/summary-text.ts';
import { ladderSteps } from '../pdf/verdict.ts';
import type { Deck } from './deck.ts';
import type { Frame } from './slide-shapes.ts';

const FIGURE = { size: 26, weight: 'display' } as const;
const CAPTION = { size: 9, weight: 'regular' } as const;
const GAP = 14;

/** The figures that the report begins with, side by side below rules. */
export function figuresDrawing(deck: Deck, figures: readonly Figure[]): void {
  const { left, width } = deck.area;
  const alt = figures.map(([value, caption]) => `${caption}: ${value}`).join('; ');
  const scene = figuresScene(figures, width * 72, deck.measure);
  deck.drawing(scene, alt, { x: left, y: deck.y }, 1);
  deck.y += scene.height / 72 + 0.12;
}

function figuresScene(figures: readonly Figure[], width: number, measure: Measure): Scene {
  const each = (width - GAP * (figures.length - 1)) / figures.length;
  let height = 0;
  const shapes = figures.flatMap(([value, caption], index): Shape[] => {
    const x = index * (each + GAP);
    const size = Math.min(
      FIGURE.size,
      (FIGURE.size * each * 0.9) / measure(value, FIGURE.size, FIGURE.weight),
    );
    const lines = wrap(caption, each * 0.9, CAPTION, measure, 2);
    height = Math.max(height, 38 + lines.length * 12);
    return [
      ruleAt(x, x + each, 0, PALETTE.ink, 0.75),
      textAt(x, 30, value, { ...FIGURE, size: Math.max(9, size), fill: PALETTE.ink }),
      ...lines.map((line, at) => textAt(x, 44 + at * 12, line, { ...CAPTION, fill: PALETTE.ink2 })),
    ];
  });
  return { width, height, shapes };
}

/** The ladder of the phases in a frame, with the score of each. */
export function ladderDrawing(deck: Deck, context: ReportContext, { x, y, w, h }: Frame): void {
  const { words, verdict, phase } = context;
  const note = (number: 1 | 2 | 3 | 4) =>
    phase.phase === null ? '–' : scoreText(words, phase.scores[number]);
  const steps = ladderSteps(verdict, nextPhase(context), words, note);
  const frame = { width: w * 72, height: h * 72, size: 12 };
  deck.drawing(ladderScene(steps, frame, deck.measure), ladderAlt(context), { x, y }, 1);
}

/** Enlarged by this much the least words of a drawing of the report are 9 points. */
const ENLARGED = 9 / 7;

/** The organization on one slide: teams and lanes with as much about their people as there is room for. */
export function organizationDrawing(
  deck: Deck,
  context: ReportContext,
  view: ScenarioView,
  title: string,
): void {
  const blocks = blocksOf(context, view);
  if (blocks.length === 0) return;
  const { left, width, bottom } = deck.area;
  const target = view === context ? null : view;
  const marks = target ? marksOf(context, target)[1] : undefined;
  const paper = { width: (width * 72) / ENLARGED, measure: deck.measure };
  const map = mapOf(paper, context, blocks, ((bottom - deck.y) * 72) / ENLARGED, marks);
  deck.drawing(map, mapAlt(context, blocks, title), { x: left, y: deck.y }, ENLARGED);
  deck.y += (map.height * ENLARGED) / 72 + 0.1;
}

/** Actions on a line of days, over as many slides as they need, filled alike. */
export function roadmapDrawing(deck: Deck, context: ReportContext): void {
  const { words } = context;
  const { left, width } = deck.area;
  const wide = (width * 72) / ENLARGED;
  const rows = allActions(context).map((action) => {
    const due = action.due === null ? words.t('report.road.noDay') : words.date(action.due);
    const note = [action.owner, due, action.done ? words.t('report.road.done') : '']
      .filter(Boolean)
      .join(' · ');
    const bar = { text: action.text, days: daysUntil(context, action), done: action.done, note };
    return { ...roadmapRow(bar, wide, deck.measure), said: `${action.text} (${note})` };
  });
  const head = roadmapHead(wide, (days) => words.t('report.days', { days }));
  const inches = ENLARGED / 72;
  let from = 0;
  const pages = deck.pagesFor(
    rows.map(({ height }) => height * inches),
    head.height * inches,
  );
  pages.forEach((count, page) => {
    if (page > 0) deck.goOn(page + 1, pages.length);
    const shown = rows.slice(from, from + count);
    from += count;
    if (shown.length === 0) return;
    let y = head.height;
    const shapes = [...head.shapes];
    for (const { shapes: own, height } of shown) {
      shapes.push(...own.map((shape) => moved(shape, 0, y)));
      y += height;
    }
    const alt = shown.map(({ said }) => said).join('; ');
    deck.drawing({ width: wide, height: y, shapes }, alt, { x: left, y: deck.y }, ENLARGED);
    deck.y += y * inches + 0.15;
  });
}
