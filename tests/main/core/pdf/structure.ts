/** A PDF's insides as qpdf tells them: objects, the tree of tags, and what each page paints under which tag. */
import { execFileSync, spawnSync } from 'node:child_process';
import { withFile } from './support.ts';

/** Why a file cannot be taken apart here; empty where it can. */
export const NO_QPDF = spawnSync('qpdf', ['--version']).error ? 'qpdf is not installed' : '';

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
  /** Every dictionary of the file. */
  readonly all: readonly Dict[];
}

interface Stored {
  readonly value?: Value;
  readonly stream?: { readonly dict: Dict; readonly data?: string };
}

/** What `qpdf --check` has to say; empty where there is nothing wrong. */
export function complaintsAbout(bytes: Uint8Array): string {
  return withFile(bytes, (path) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`;
  });
}

export function openPdf(bytes: Uint8Array): Insides {
  const json = withFile(bytes, (path) =>
    execFileSync(
      'qpdf',
      ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', '--json-key=qpdf', path],
      { encoding: 'utf8', maxBuffer: 1e9 },
    ),
  );
  const { qpdf } = JSON.parse(json) as { qpdf: [unknown, Record<string, Stored>] };
  const objects = qpdf[1];
  const stored = (value: Value | undefined) =>
    typeof value === 'string' && /^\d+ \d+ R$/u.test(value) ? objects[`obj:${value}`] : undefined;
  const of = (value: Value | undefined): Value => {
    const object = stored(value);
    return object ? (object.value ?? object.stream?.dict ?? null) : (value ?? null);
  };
  const dict = (value: Value | undefined) => {
    const found = of(value);
    return found !== null && typeof found === 'object' && !Array.isArray(found) ? (found as Dict) : {};
  };
  const list = (value: Value | undefined) => {
    const found = of(value);
    return Array.isArray(found) ? (found as readonly Value[]) : found === null ? [] : [found];
  };
  const stream = (value: Value | undefined) =>
    Buffer.from(stored(value)?.stream?.data ?? '', 'base64').toString('latin1');
  const all = Object.values(objects).map(({ value, stream: own }) => dict(value ?? own?.dict));
  const catalog = dict(dict(objects['trailer']?.value)['/Root']);
  const pagesBelow = (node: Dict): Dict[] =>
    node['/Type'] === '/Page' ? [node] : list(node['/Kids']).flatMap((kid) => pagesBelow(dict(kid)));
  return { catalog, pages: pagesBelow(dict(catalog['/Pages'])), of, dict, list, stream, all };
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
