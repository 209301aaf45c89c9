/** XML as packages of presentations use it: elements written as text, and read into a tree that knows namespaces. */

export const NS = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Declarations of the usual prefixes, for the root of a slide or a master. */
export const ROOT_NS = { 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p } as const;

/** Text that XML can hold: control characters, halves of characters and non-characters are left out. */
export const clean = (text: string): string =>
  text.replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll(/\p{Cs}/gu, '');

const escaped = (text: string): string =>
  clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A text as the content of an element. */
export const content = escaped;

type Value = string | number | null | undefined;

/** One element; attributes without a value are left out, children are XML already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: string[]
): string {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    const text = escaped(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
    written += ` ${key}="${text}"`;
  }
  const inner = children.join('');
  return inner === '' ? `${written}/>` : `${written}>${inner}</${name}>`;
}

export interface XmlAttribute {
  /** As it is written, with its prefix. */
  readonly raw: string;
  readonly ns: string;
  readonly name: string;
  readonly value: string;
}

export interface XmlNode {
  readonly raw: string;
  readonly ns: string;
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlNode | string)[];
  /** Namespaces by prefix, where the element stands. */
  readonly scope: Readonly<Record<string, string>>;
}

/** What is no XML, or XML that declares a document type. */
export class BadXml extends Error {}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>=<"'!?]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gu;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/giu, (whole, decimal, hexadecimal, named) => {
    const known = named === undefined ? undefined : ENTITIES[String(named)];
    if (known !== undefined) return known;
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(String(hexadecimal), 16) : NaN;
    if (!(code <= 0x10ffff)) throw new BadXml(`entity ${whole}`);
    return String.fromCodePoint(code);
  });
}

interface Open {
  readonly node: XmlNode;
  readonly children: (XmlNode | string)[];
}

/** The root of a document. Throws `BadXml`. */
export function parseXml(bytes: Uint8Array): XmlNode {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
  if (text.includes('<!DOCTYPE')) throw new BadXml('a document type');
  const stack: Open[] = [];
  let root: XmlNode | null = null;
  let at = 0;
  for (const found of text.matchAll(TOKEN)) {
    if (found.index !== at) throw new BadXml(`not well-formed at ${at}`);
    at += found[0].length;
    const [, cdata, closing, raw, attributes = '', alone, words] = found;
    const top = stack.at(-1);
    if (words !== undefined || cdata !== undefined) {
      if (top) top.children.push(cdata ?? plain(words ?? ''));
      else if ((cdata ?? words ?? '').trim() !== '') throw new BadXml('text outside');
    } else if (raw !== undefined && closing) {
      if (top?.node.raw !== raw) throw new BadXml(`</${raw}> closes nothing`);
      stack.pop();
    } else if (raw !== undefined) {
      if (!top && root) throw new BadXml('two roots');
      const children: (XmlNode | string)[] = [];
      const node = nodeOf(raw, attributes, top?.node.scope ?? {}, children);
      if (top) top.children.push(node);
      else root = node;
      if (!alone) stack.push({ node, children });
    }
  }
  if (at !== text.length || stack.length > 0 || !root) throw new BadXml('cut off');
  return root;
}

function nodeOf(
  raw: string,
  written: string,
  outer: Readonly<Record<string, string>>,
  children: readonly (XmlNode | string)[],
): XmlNode {
  const pairs = [...written.matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single]) => [key, plain(double ?? single ?? '')] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length)
    throw new BadXml(`${raw}: an attribute twice`);
  const declared = pairs.flatMap(([key, value]) =>
    key === 'xmlns'
      ? [['', value] as const]
      : key.startsWith('xmlns:')
        ? [[key.slice(6), value] as const]
        : [],
  );
  const scope = declared.length === 0 ? outer : { ...outer, ...Object.fromEntries(declared) };
  const split = (name: string) => {
    const colon = name.indexOf(':');
    return colon < 0 ? (['', name] as const) : ([name.slice(0, colon), name.slice(colon + 1)] as const);
  };
  const [prefix, name] = split(raw);
  const ns = scope[prefix];
  if (ns === undefined && prefix !== '') throw new BadXml(`unknown prefix ${prefix}`);
  const attributes = pairs.map(([key, value]): XmlAttribute => {
    const [of, local] = split(key);
    if (of !== '' && of !== 'xmlns' && of !== 'xml' && scope[of] === undefined) {
      throw new BadXml(`unknown prefix ${of}`);
    }
    return { raw: key, ns: of === '' ? '' : (scope[of] ?? of), name: local, value };
  });
  return { raw, ns: ns ?? '', name, attributes, children, scope };
}

/** Elements directly in another one, by namespace and name. */
export function childrenOf(node: XmlNode | undefined, ns: string, name?: string): XmlNode[] {
  return (node?.children ?? []).filter(
    (child): child is XmlNode =>
      typeof child !== 'string' && child.ns === ns && (name === undefined || child.name === name),
  );
}
export const childOf = (node: XmlNode | undefined, ns: string, name: string): XmlNode | undefined =>
  childrenOf(node, ns, name)[0];

/** The element at the end of a path like `p:cSld/p:spTree`. */
export function findPath(node: XmlNode | undefined, path: string): XmlNode | undefined {
  return path.split('/').reduce<XmlNode | undefined>((at, step) => {
    const [prefix = '', name = ''] = step.split(':');
    return childOf(at, NS[prefix as keyof typeof NS], name);
  }, node);
}

/** Every element within, the node itself first. */
export function* allWithin(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* allWithin(child);
}

/** An attribute without a namespace, or of the one given. */
export const attributeOf = (node: XmlNode | undefined, name: string, ns = ''): string | undefined =>
  node?.attributes.find((attribute) => attribute.name === name && attribute.ns === ns)?.value;

/** A subtree as text that can stand by itself: it declares every prefix that it may use. */
export function written(node: XmlNode, top = true): string {
  const own = node.attributes.filter(({ raw }) => !top || (raw !== 'xmlns' && !raw.startsWith('xmlns:')));
  const declared = top
    ? Object.entries(node.scope).map(([prefix, ns]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, ns])
    : [];
  const attributes = Object.fromEntries([
    ...declared,
    ...own.map(({ raw, value }) => [raw, value]),
  ]) as Record<string, string>;
  const children = node.children.map((child) =>
    typeof child === 'string' ? content(child) : written(child, false),
  );
  return tag(node.raw, attributes, ...children);
}
