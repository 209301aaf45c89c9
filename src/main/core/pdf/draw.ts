/** Scenes onto a pdfkit page. */
import type PDFDocument from 'pdfkit';
import type { Measure, Shape } from '#shared/drawing/scene.ts';
import { writeText } from './text-writer.ts';

type Doc = InstanceType<typeof PDFDocument>;

const DASH = 2.2;

export function drawShapes(doc: Doc, measure: Measure, shapes: readonly Shape[]): void {
  for (const shape of shapes) drawShape(doc, measure, shape);
}

function drawShape(doc: Doc, measure: Measure, shape: Shape): void {
  switch (shape.kind) {
    case 'text': {
      const { text } = shape;
      if (text === '') return;
      const width = shape.anchor === 'start' ? 0 : measure(text, shape.size, shape.weight);
      const x = shape.x - (shape.anchor === 'end' ? width : width / 2);
      const start = shape.anchor === 'start' ? shape.x : x;
      fillWith(doc, shape.fill);
      if (writeText(doc, shape, start)) return;
      doc.font(shape.weight).fontSize(shape.size);
      doc.text(text, start, shape.y, { lineBreak: false, baseline: 'alphabetic' });
      return;
    }
    case 'line':
      doc
        .lineWidth(shape.lineWidth)
        .moveTo(shape.x1, shape.y1)
        .lineTo(shape.x2, shape.y2)
        .stroke(shape.stroke);
      return;
    case 'box':
      if (shape.radius) doc.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      else doc.rect(shape.x, shape.y, shape.width, shape.height);
      paint(doc, shape, shape.dashed === true);
      return;
    case 'path':
      doc.path(shape.d);
      paint(doc, shape, false);
      return;
    case 'image':
      doc.image(Buffer.from(shape.data, 'base64'), shape.x, shape.y, {
        fit: [shape.width, shape.height],
      });
  }
}

/** The page on which a document's fill colour was last set: a new page begins with black, whatever pdfkit remembers. */
const coloured = new WeakMap<Doc, Doc['page']>();

/** Names the colour only where another one is set. */
function fillWith(doc: Doc, colour: string): void {
  const { _fillColor: last } = doc as unknown as { readonly _fillColor?: readonly unknown[] | null };
  if (coloured.get(doc) === doc.page && last?.[0] === colour) return;
  doc.fillColor(colour);
  coloured.set(doc, doc.page);
}

function paint(
  doc: Doc,
  style: { fill?: string; stroke?: string; lineWidth?: number },
  dashed: boolean,
): void {
  if (style.stroke !== undefined) doc.lineWidth(style.lineWidth ?? 0.5);
  if (dashed) doc.dash(DASH, { space: DASH * 0.8 });
  if (style.fill !== undefined && style.stroke !== undefined) doc.fillAndStroke(style.fill, style.stroke);
  else if (style.fill !== undefined) doc.fill(style.fill);
  else if (style.stroke !== undefined) doc.stroke(style.stroke);
  if (dashed) doc.undash();
}
