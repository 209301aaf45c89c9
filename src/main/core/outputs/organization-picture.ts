/** The whole organization as one picture: blocks of lanes side by side, in about the shape of a screen. */
import { chartPages } from '#shared/drawing/chart.ts';
import { chartBlocks } from '#shared/drawing/organization.ts';
import type { ChartBlock } from '#shared/drawing/organization.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { moved, textAt } from '#shared/drawing/scene.ts';
import type { Measure, Scene } from '#shared/drawing/scene.ts';
import { ellipsis } from '#shared/drawing/text.ts';
import type { ReportContext } from '../pdf/context.ts';

/** Width of a column of blocks, in points: that of the report's pages, for which cards are made. */
const COLUMN = 490;
const GAP = 28;
const MARGIN = 24;
const HEAD = 44;
/** Width over height that looks right on a screen and on a wall. */
const SHAPE = 1.6;
const SHORTEST_COLUMN = 400;

/** A scene of as many columns as the organization needs. */
export function organizationPicture(context: ReportContext, measure: Measure): Scene {
  const { t, owner, name } = context;
  const blocks = blocksOf(context);
  const columns = laidOut(blocks, measure, context);
  const heights = columns.map((parts) => Math.max(0, ...parts.map(({ y, scene }) => y + scene.height)));
  const width = 2 * MARGIN + columns.length * (COLUMN + GAP) - GAP;
  const height = 2 * MARGIN + HEAD + Math.max(40, ...heights);
  const title = { size: 16, weight: 'display' } as const;
  const room = width - 2 * MARGIN;
  return {
    width,
    height,
    shapes: [
      textAt(MARGIN, MARGIN + 13, ellipsis(owner, room, title, measure), { ...title, fill: PALETTE.ink }),
      textAt(
        MARGIN,
        MARGIN + 28,
        ellipsis(`${name} · ${t.date(context.date.toISOString())}`, room, small, measure),
        {
          ...small,
          fill: PALETTE.ink2,
        },
      ),
      ...columns.flatMap((parts, index) =>
        parts.flatMap(({ y, scene }) =>
          scene.shapes.map((shape) => moved(shape, MARGIN + index * (COLUMN + GAP), MARGIN + HEAD + y)),
        ),
      ),
    ],
  };
}

const small = { size: 9, weight: 'regular' } as const;

/** Blocks over columns of the height that gives the picture its shape. */
function laidOut(blocks: readonly ChartBlock[], measure: Measure, { t }: ReportContext) {
  const text = {
    continued: (title: string) => t.t('report.continued', { title }),
    nobody: t.t('report.nobody'),
  };
  const columnsOf = (height: number) =>
    chartPages(blocks, { width: COLUMN, firstHeight: height, height }, measure, text).map(
      ({ parts }) => parts,
    );
  const [single = []] = columnsOf(1e9);
  const last = single.at(-1);
  const total = last ? last.y + last.scene.height : 0;
  const count = Math.max(1, Math.round(Math.sqrt((total * SHAPE) / (COLUMN + GAP))));
  return count === 1 ? [single] : columnsOf(Math.max(SHORTEST_COLUMN, total / count));
}

function blocksOf({ workshop, scenario, t, names, fte }: ReportContext): ChartBlock[] {
  return chartBlocks(workshop, scenario.id, {
    nameOf: names.of,
    titleOf: (person) => names.inText(person.title.trim()),
    fte,
    people: (count) => t.t('report.people', { count }),
    vacancies: (count) => t.t('report.vacancies', { count }),
    lane: (lane) => t.t(`lane.${lane}`),
    team: (team) => t.t('report.team', { name: names.inText(team) }),
    specialists: t.t('report.specialists'),
  });
}
