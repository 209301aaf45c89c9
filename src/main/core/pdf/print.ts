/** A book as a tagged PDF with embedded subset fonts. The same book gives the same bytes. */
import PDFDocument from 'pdfkit';
import type { Measure } from '#shared/drawing/scene.ts';
import type { Book, Bookmark, Mark, Node } from './book.ts';
import { compact } from './compact.ts';
import { drawShapes } from './draw.ts';
import { addMetadata } from './metadata.ts';
import type { Metadata } from './metadata.ts';
import { WEIGHTS } from './typefaces.ts';
import type { Typefaces } from './typefaces.ts';

type Doc = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;

/** What is being printed. */
interface Printing {
  readonly doc: Doc;
  readonly measure: Measure;
  readonly elements: Map<Node, Element>;
  /** Where links can lead: a place in a section that was left out is none. */
  readonly places: ReadonlySet<string>;
}

/** `onPage` is told of every page that is done and may wait or throw. */
export async function printBook(
  book: Book,
  { files, measure }: Typefaces,
  metadata: Metadata,
  onPage: (page: number) => Promise<void> = async () => {},
): Promise<Uint8Array> {
  const doc = newDocument(metadata);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  for (const weight of WEIGHTS) doc.registerFont(weight, files[weight]);
  const elements = new Map<Node, Element>();
  const root = doc.struct('Document');
  doc.addStructure(root);
  elements.set(book.root, root);
  const places = new Set(book.sheets.flatMap((sheet) => [...sheet.places.keys()]));
  const printing: Printing = { doc, measure, elements, places };
  const outline = new Outline(doc, book);
  for (const [index, sheet] of book.sheets.entries()) {
    doc.addPage({ size: [book.width, book.height], margin: 0 });
    for (const [place, y] of sheet.places) doc.addNamedDestination(place, 'XYZ', 0, y, 0);
    outline.page(index);
    for (const mark of sheet.marks) print(printing, mark);
    await onPage(index + 1);
  }
  root.end();
  addMetadata(doc, metadata);
  doc.end();
  await ended;
  return compact(Buffer.concat(chunks));
}

function newDocument({ title, author, subject, language, date }: Metadata): Doc {
  return new PDFDocument({
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    // Its types know the PDF/A names only.
    subset: 'PDF/UA' as unknown as 'PDF/A-1',
    lang: language,
    displayTitle: true,
    // Null, which its types do not allow, keeps pdfkit from loading Helvetica.
    font: null as unknown as string,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: 'Phaseboard',
      CreationDate: date,
      ModDate: date,
    },
  });
}

function print(printing: Printing, { node, shapes, frame }: Mark): void {
  const { doc, measure, places } = printing;
  if (node === null || node === 'foot') {
    doc.markContent('Artifact', { type: node === null ? 'Layout' : 'Pagination' });
    drawShapes(doc, measure, shapes);
    doc.endMarkedContent();
    return;
  }
  const { goTo } = node.options;
  const element = elementOf(printing, node, frame);
  const content = doc.markStructureContent(typeOf(node, places));
  drawShapes(doc, measure, shapes);
  doc.endMarkedContent();
  element.add(content);
  if (goTo !== undefined && places.has(goTo) && frame) {
    // What a reader hears of the link is its own text.
    const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ');
    doc.goTo(frame.x, frame.y, frame.width, frame.height, goTo, {
      structParent: element,
      Contents: new String(words),
    } as unknown as PDFKit.Mixins.AnnotationOption);
  }
  element.end();
}

/** A link that leads nowhere is a paragraph. */
function typeOf({ type, options: { goTo } }: Node, places: ReadonlySet<string>): Node['type'] {
  return goTo === undefined || places.has(goTo) ? type : 'P';
}

/** The element of a node, made under its parents when it is first needed. */
function elementOf(printing: Printing, node: Node, frame: Mark['frame'] = null): Element {
  const { doc, elements, places } = printing;
  const known = elements.get(node);
  if (known) return known;
  const { alt, scope } = node.options;
  const isFigure = alt !== undefined && frame !== null;
  const element = doc.struct(typeOf(node, places), {
    ...(alt === undefined ? {} : { alt }),
    ...(scope ? { scope } : {}),
    ...(isFigure ? { bbox: [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height] } : {}),
  });
  if (node.parent) elementOf(printing, node.parent).add(element);
  elements.set(node, element);
  return element;
}

/** Bookmarks, added as their pages come. */
class Outline {
  readonly #doc: Doc;
  readonly #byPage = new Map<number, Bookmark[]>();
  readonly #width: number;
  #section: PDFKit.PDFOutline | null = null;

  constructor(doc: Doc, book: Book) {
    this.#doc = doc;
    this.#width = book.width;
    for (const bookmark of book.bookmarks) {
      const list = this.#byPage.get(bookmark.page) ?? [];
      list.push(bookmark);
      this.#byPage.set(bookmark.page, list);
    }
  }

  page(index: number): void {
    for (const { title, level, y } of this.#byPage.get(index) ?? []) {
      const above = level === 0 ? this.#doc.outline : (this.#section ?? this.#doc.outline);
      // pdfkit counts `left` from the right edge.
      const place = { top: y, left: this.#width } as unknown as Parameters<PDFKit.PDFOutline['addItem']>[1];
      const item = above.addItem(title, place);
      if (level === 0) this.#section = item;
    }
  }
}
