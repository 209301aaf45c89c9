/** A package of parts opened for a check, by means of its own: what the program writes is not read by what wrote it. */
import { posix } from 'node:path';
import { unzipSync } from 'fflate';

export interface Element {
  /** `{namespace}name`. */
  readonly tag: string;
  readonly at: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const URI: Readonly<Record<string, string>> = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p14: 'http://schemas.microsoft.com/office/powerpoint/2010/main',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  rl: 'http://schemas.openxmlformats.org/package/2006/relationships',
};

/** `p:sp` as the reader writes it. */
export const q = (name: string): string => {
  const [prefix = '', local = ''] = name.split(':');
  return `{${URI[prefix] ?? prefix}}${local}`;
};
export const localOf = (tag: string): string => tag.slice(tag.indexOf('}') + 1);

export function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* within(child);
}
export const every = (element: Element | undefined, name: string): Element[] =>
  element ? [...within(element)].filter(({ tag }) => tag === q(name)) : [];
export const some = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find(({ tag }) => tag === q(name)), element);
export const those = (element: Element | undefined, name: string): Element[] =>
  (element?.children ?? []).filter(({ tag }) => tag === q(name));

const ENTITY: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decoded = (text: string): string =>
  text.replaceAll(/&([^;\s]*);|&/gu, (whole, name?: string) => {
    const known = ENTITY[name ?? ''];
    if (known) return known;
    const code = /^#(x?)([\da-f]+)$/iu.exec(name ?? '');
    if (!code) throw new Error(`entity ${whole}`);
    const value = Number.parseInt(code[2] ?? '', code[1] ? 16 : 10);
    if (value < 32 && ![9, 10, 13].includes(value)) throw new Error(`character ${value}`);
    return String.fromCodePoint(value);
  });

/** Throws where a text is not well-formed. */
export function parse(text: string): Element {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) throw new Error('a character');
  const document: Element = { tag: '', at: {}, children: [], text: '' };
  const stack: { element: Element; name: string; scope: Record<string, string> }[] = [
    { element: document, name: '', scope: { xml: 'xml' } },
  ];
  let at = 0;
  while (at < text.length) {
    const top = stack.at(-1);
    if (!top) throw new Error('one closed too much');
    if (text[at] !== '<') {
      const end = text.indexOf('<', at) < 0 ? text.length : text.indexOf('<', at);
      top.element.text += decoded(text.slice(at, end));
      at = end;
      continue;
    }
    if (text.startsWith('<?', at) || text.startsWith('<!--', at)) {
      const close = text.startsWith('<?', at) ? '?>' : '-->';
      const end = text.indexOf(close, at);
      if (end < 0) throw new Error('cut off');
      at = end + close.length;
      continue;
    }
    const match =
      /^<(\/?)([\w.-]+(?::[\w.-]+)?)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/u.exec(
        text.slice(at, at + 20000),
      );
    if (!match) throw new Error(`at ${at}`);
    const [whole, closing, name = '', attributes = '', alone] = match;
    at += whole.length;
    if (closing) {
      if (top.name !== name) throw new Error(`</${name}> for <${top.name}>`);
      stack.pop();
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(
      ([, key = '', double, single]) => [key, decoded(double ?? single ?? '')] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`${name}: attribute twice`);
    const scope = { ...top.scope };
    for (const [key, value] of pairs) {
      if (key === 'xmlns') scope[''] = value;
      if (key.startsWith('xmlns:')) scope[key.slice(6)] = value;
    }
    const named = (raw: string, plain: boolean): string => {
      const [prefix = '', local] = raw.includes(':') ? raw.split(':') : ['', raw];
      if (prefix === '' && plain) return raw;
      if (prefix !== '' && scope[prefix] === undefined) throw new Error(`prefix ${prefix}`);
      return `{${scope[prefix] ?? ''}}${local ?? ''}`;
    };
    const own = pairs
      .filter(([key]) => !/^xmlns(?::|$)/u.test(key))
      .map(([key, value]) => [named(key, true), value]);
    const element: Element = {
      tag: named(name, false),
      at: Object.fromEntries(own) as Record<string, string>,
      children: [],
      text: '',
    };
    top.element.children.push(element);
    if (!alone) stack.push({ element, name, scope });
  }
  const [root] = document.children;
  if (stack.length !== 1 || document.children.length !== 1 || !root) throw new Error('cut off');
  return root;
}

export interface Related {
  readonly type: string;
  /** Null outside of the package. */
  readonly part: string | null;
  readonly target: string;
}

export interface Entry {
  readonly name: string;
  readonly date: number;
  readonly method: number;
  readonly flags: number;
}

/** The directory of an archive as it is written, entry by entry. */
export function entriesIn(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Error('no directory');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      date: view.getUint16(at + 14, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

export const partsIn = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
export const textOfPart = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Relationships by the part that has them, then by id. */
export function relatedIn(
  rels: string,
  root: Element,
): { of: string; twice: string[]; all: Map<string, Related> } {
  const folder = posix.dirname(posix.dirname(rels));
  const file = posix.basename(rels).slice(0, -5);
  const of = file === '' ? '' : posix.normalize(posix.join(folder, file));
  const all = new Map<string, Related>();
  const twice: string[] = [];
  for (const { at } of root.children) {
    const id = at['Id'] ?? '';
    const target = at['Target'] ?? '';
    if (all.has(id)) twice.push(id);
    const path = target.startsWith('/')
      ? target.slice(1)
      : posix.normalize(posix.join(posix.dirname(of), target));
    const part = at['TargetMode'] === 'External' ? null : path;
    all.set(id, { type: (at['Type'] ?? '').split('/').at(-1) ?? '', part, target });
  }
  return { of, twice, all };
}

/** Cells of a workbook by sheet, column and row. Throws where it is none. */
export function cellsIn(bytes: Uint8Array): Map<string, string> {
  const parts = partsIn(bytes);
  const xml = (name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`${name} is missing`);
    return parse(textOfPart(part));
  };
  for (const { at } of xml('[Content_Types].xml').children) {
    const name = at['PartName']?.slice(1);
    if (name !== undefined && !parts[name]) throw new Error(`${name} is declared and missing`);
  }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const { all } = relatedIn('xl/_rels/workbook.xml.rels', xml('xl/_rels/workbook.xml.rels'));
  const found = new Map<string, string>();
  for (const sheet of [...within(xml('xl/workbook.xml'))].filter(({ tag }) => tag === `{${main}}sheet`)) {
    const part = all.get(sheet.at[q('r:id')] ?? '')?.part ?? '';
    for (const cell of [...within(xml(part))].filter(({ tag }) => tag === `{${main}}c`)) {
      const text = [...within(cell)]
        .filter(({ tag }) => tag === `{${main}}v` || tag === `{${main}}t`)
        .map((one) => one.text)
        .join('');
      found.set(`${sheet.at['name'] ?? ''}!${cell.at['r'] ?? ''}`, text);
    }
  }
  return found;
}
