/** Reporting lines as a picture: everybody under their manager, as the org chart on the screen stands. */
import type { Reporting } from '../analysis/reporting.ts';
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import { drawCard, fitCard } from './chart-card.ts';
import type { ChartCard } from './organization.ts';
import { PALETTE } from './palette.ts';
import { chartLayout, MARGIN } from './reporting-layout.ts';
import { textAt } from './scene.ts';
import type { LineShape, Measure, Scene, Shape } from './scene.ts';

/** Points to a unit of the layout, about a line of a card. */
const UNIT = 9;
/** Of a card, in points. */
const WIDTH = 112;
const NOBODY: ReadonlySet<Id> = new Set();

/** `alone` stands over those without any line. Names are never cut: all cards are as high as the highest has to be. */
export function reportingScene(
  reporting: Reporting,
  cardOf: (person: Person) => ChartCard,
  alone: string,
  measure: Measure,
): Scene {
  const cards = [...reporting.nodes.values()].map(({ person }) => fitCard(cardOf(person), WIDTH, measure));
  const height = Math.max(0, ...cards.map((card) => card.height));
  const layout = chartLayout(reporting, NOBODY, { width: WIDTH / UNIT, height: height / UNIT });
  const lines = layout.lines.flatMap(({ strokes }) =>
    strokes.map(([x1, y1, x2, y2]): LineShape => ({
      kind: 'line',
      x1: x1 * UNIT,
      y1: y1 * UNIT,
      x2: x2 * UNIT,
      y2: y2 * UNIT,
      stroke: PALETTE.edge,
      lineWidth: 0.7,
    })),
  );
  const head: Shape[] =
    layout.aloneTop === null
      ? []
      : [
          textAt(MARGIN * UNIT, (layout.aloneTop - 1) * UNIT, alone, {
            size: 10,
            weight: 'semibold',
            fill: PALETTE.ink,
          }),
        ];
  const boxes = cards.flatMap((card) => {
    const box = layout.boxes.get(card.card.id);
    return box ? drawCard(card, { x: box.left * UNIT, y: box.top * UNIT, width: WIDTH, height }) : [];
  });
  return { width: layout.width * UNIT, height: layout.height * UNIT, shapes: [...lines, ...head, ...boxes] };
}
