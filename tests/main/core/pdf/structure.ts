/** A PDF's insides as LibPDF reads them: objects, the tree of tags, and what each page paints under which tag. */
import {
  PDF,
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core';
import type { PdfObject } from '@libpdf/core';
import { withPdf } from '#tests/support/pdf-text.ts';
import { qpdfComplaints } from '#tests/support/second-opinion.ts';

/** A name is written with its slash, a reference as `12 0 R`, a text as its letters. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Dict = Readonly<Record<string, Value>>;

export interface Insides {
  readonly catalog: Dict;
  readonly pages: readonly Dict[];
  /** What a reference leads to; anything else is itself. */
  of(value: Value | undefined): Value;
  dict(value: Value | undefined): Dict;
  list(value: Value | undefined): readonly Value[];
  /** Unpacked content of a stream, as Latin-1 text. */
  stream(value: Value | undefined): string;
  /** Every dictionary that can be reached from the catalog by references. */
  readonly all: readonly Dict[];
}

/** What three readers have against the file, qpdf where it is installed; empty where there is nothing wrong. */
export async function complaintsAbout(bytes: Uint8Array): Promise<string> {
  const read = PDF.load(bytes).then((pdf) => [
    ...(pdf.recoveredViaBruteForce ? ['the table of objects had to be mended'] : []),
    ...pdf.warnings,
  ]);
  const drawn = withPdf(bytes, async (pdf) => {
    for (let page = 1; page <= pdf.numPages; page += 1) await (await pdf.getPage(page)).getOperatorList();
    return [];
  });
  const orError = (error: unknown) => [String(error)];
  const complaints = await Promise.all([read.catch(orError), drawn.catch(orError)]);
  return [...complaints.flat(), qpdfComplaints(bytes)].filter(Boolean).join('\n');
}

const REFERENCE = /^(?<number>\d+) (?<generation>\d+) R$/u;

export async function openPdf(bytes: Uint8Array): Promise<Insides> {
  const pdf = await PDF.load(bytes);
  const stored = (value: Value | undefined): PdfObject | null => {
    const { number, generation } = (typeof value === 'string' && REFERENCE.exec(value)?.groups) || {};
    return number === undefined ? null : pdf.getObject(PdfRef.of(Number(number), Number(generation)));
  };
  const known = new Map<string, Value>();
  const of = (value: Value | undefined): Value => {
    const object = stored(value);
    if (!object) return value ?? null;
    const found = known.get(String(value)) ?? valueOf(object);
    known.set(String(value), found);
    return found;
  };
  const dict = (value: Value | undefined) => {
    const found = of(value);
    return found !== null && typeof found === 'object' && !Array.isArray(found) ? (found as Dict) : {};
  };
  const list = (value: Value | undefined) => {
    const found = of(value);
    return Array.isArray(found) ? (found as readonly Value[]) : found === null ? [] : [found];
  };
  const stream = (value: Value | undefined) => {
    const object = stored(value);
    return object instanceof PdfStream ? Buffer.from(object.getDecodedData()).toString('latin1') : '';
  };
  const catalog = valueOf(pdf.getCatalog()) as Dict;
  const pagesBelow = (node: Dict): Dict[] =>
    node['/Type'] === '/Page' ? [node] : list(node['/Kids']).flatMap((kid) => pagesBelow(dict(kid)));
  return {
    catalog,
    pages: pagesBelow(dict(catalog['/Pages'])),
    of,
    dict,
    list,
    stream,
    all: reached(catalog, of),
  };
}

function valueOf(object: PdfObject): Value {
  if (object instanceof PdfDict) {
    return Object.fromEntries([...object].map(([name, value]) => [`/${name.value}`, valueOf(value)]));
  }
  if (object instanceof PdfArray) return object.toArray().map(valueOf);
  if (object instanceof PdfName) return `/${object.value}`;
  if (object instanceof PdfNumber || object instanceof PdfBool) return object.value;
  if (object instanceof PdfString) return object.asString();
  return object instanceof PdfRef ? `${object.objectNumber} ${object.generation} R` : null;
}

function reached(start: Value, of: Insides['of']): Dict[] {
  const seen = new Set<string>();
  const found: Dict[] = [];
  const waiting: Value[] = [start];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string') {
      if (!REFERENCE.test(value) || seen.has(value)) continue;
      seen.add(value);
      waiting.push(of(value));
    } else if (Array.isArray(value)) {
      for (const one of value as readonly Value[]) waiting.push(one);
    } else if (value !== null && typeof value === 'object') {
      found.push(value as Dict);
      for (const one of Object.values(value as Dict)) waiting.push(one);
    }
  }
  return found;
}

/** An element of the tree of tags with those below it, and the marked contents that it holds itself. */
export interface Tag {
  readonly type: string;
  readonly element: Dict;
  readonly above: string;
  readonly below: readonly Tag[];
  /** As `page object:number`. */
  readonly contents: readonly string[];
}

export function tagsOf(pdf: Insides): Tag {
  const below = (parent: Dict, above: string): Tag[] =>
    pdf.list(parent['/K']).flatMap((kid) => {
      const element = pdf.dict(kid);
      return element['/S'] === undefined ? [] : [tag(element, above)];
    });
  const tag = (element: Dict, above: string): Tag => {
    const type = String(element['/S']).slice(1);
    const contents = pdf.list(element['/K']).flatMap((kid) => {
      if (typeof kid === 'number') return [`${String(element['/Pg'])}:${kid}`];
      const reference = pdf.dict(kid);
      return reference['/Type'] === '/MCR'
        ? [`${String(reference['/Pg'] ?? element['/Pg'])}:${String(reference['/MCID'])}`]
        : [];
    });
    return { type, element, above, below: below(element, type), contents };
  };
  const root = pdf.dict(pdf.catalog['/StructTreeRoot']);
  const [document] = below(root, '');
  if (!document) throw new Error('the file has no tags');
  return document;
}

export function flatTags(tag: Tag): Tag[] {
  return [tag, ...tag.below.flatMap(flatTags)];
}

const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

/** What a page paints outside of any mark, and the numbers of its marked contents. */
export function paintedOn(content: string): { loose: string[]; numbers: number[] } {
  const loose: string[] = [];
  const numbers: number[] = [];
  let depth = 0;
  const words = content
    .replaceAll(/<[0-9a-f\s]*>/giu, ' ')
    .replaceAll(/\((?:\\.|[^\\)])*\)/gu, ' ')
    .matchAll(/\/MCID\s+(?<number>\d+)|(?<word>[A-Za-z'"*]+)(?![^\s\]>])/gu);
  for (const { groups } of words) {
    if (groups?.['number'] !== undefined) numbers.push(Number(groups['number']));
    const word = groups?.['word'];
    if (word === 'BDC' || word === 'BMC') depth += 1;
    else if (word === 'EMC') depth -= 1;
    else if (word !== undefined && PAINTING.has(word) && depth === 0) loose.push(word);
  }
  if (depth !== 0) loose.push('a mark that is left open');
  return { loose, numbers };
}
