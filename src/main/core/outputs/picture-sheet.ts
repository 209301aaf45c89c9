/** Drawings of the present and of the plan on one sheet, under the client's name. */
import { PALETTE } from '#shared/drawing/palette.ts';
import { moved, ruleAt, textAt } from '#shared/drawing/scene.ts';
import type { Measure, Scene } from '#shared/drawing/scene.ts';
import { ellipsis } from '#shared/drawing/fit-text.ts';
import type { ReportContext, ScenarioView } from '../pdf/report-context.ts';

const MARGIN = 24;
/** Of the sheet's name, and of a drawing's heading. */
const NAME = 19;
const HEAD = 25;
/** Between the present and the plan. */
const BETWEEN = 56;
/** Width over height that looks right on a screen and on a wall. */
export const SHAPE = 1.6;
/** A sheet without anybody still has room for its words. */
const LEAST = { width: 300, height: 40 };
const TITLE = { size: 16, weight: 'display' } as const;
const SMALL = { size: 9, weight: 'regular' } as const;

interface Panel {
  readonly heading: string;
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
}

/** One drawing for the present, and one for the plan that the report compares with, where there is one. */
export function sheetOf(
  context: ReportContext,
  measure: Measure,
  draw: (view: ScenarioView) => Scene,
): Scene {
  const { owner, words, target } = context;
  const date = words.date(context.date.toISOString());
  const panels = (target ? [context, target] : [context]).map((view, index): Panel => {
    const scene = draw(view);
    return {
      heading: index === 0 ? `${view.name} · ${date}` : view.name,
      scene,
      width: Math.max(LEAST.width, scene.width),
      height: HEAD + Math.max(LEAST.height, scene.height),
    };
  });
  const { width, height, places } = arranged(panels);
  const drawn = panels.flatMap((panel, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    const heading = ellipsis(panel.heading, panel.width, SMALL, measure);
    return [
      textAt(x, y + 9, heading, { ...SMALL, fill: PALETTE.ink2 }),
      ...(target ? [ruleAt(x, x + panel.width, y + 15, PALETTE.hairline)] : []),
      ...panel.scene.shapes.map((shape) => moved(shape, x, y + HEAD)),
    ];
  });
  const name = ellipsis(owner, width - 2 * MARGIN, TITLE, measure);
  return {
    width,
    height,
    shapes: [textAt(MARGIN, MARGIN + 13, name, { ...TITLE, fill: PALETTE.ink }), ...drawn],
  };
}

/** Side by side or one below the other, whichever is nearer to the shape of a screen. */
function arranged(panels: readonly Panel[]) {
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size + BETWEEN, -BETWEEN);
  const widths = panels.map(({ width }) => width);
  const heights = panels.map(({ height }) => height);
  const beside = [sum(widths), Math.max(...heights)] as const;
  const below = [Math.max(...widths), sum(heights)] as const;
  const oddness = ([width, height]: readonly [number, number]) => Math.abs(Math.log(width / height / SHAPE));
  const isBeside = oddness(beside) <= oddness(below);
  const [width, height] = isBeside ? beside : below;
  let at = 0;
  const places = panels.map((panel) => {
    const start = at;
    at += BETWEEN + (isBeside ? panel.width : panel.height);
    return { x: MARGIN + (isBeside ? start : 0), y: MARGIN + NAME + (isBeside ? 0 : start) };
  });
  return { width: 2 * MARGIN + width, height: 2 * MARGIN + NAME + height, places };
}
