/**
 * A template as slides need it: size, masters and layouts with their places. What is kept of its file is kept byte for
 * byte; slides, notes, comments, macros, properties and everything else that only they reach are not.
 */
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { ErrorCode } from '#shared/domain/errors.ts';
import { BadArchive, archiveOf, entriesOf } from '../zip/directory.ts';
import { unzip } from '../zip/zip.ts';
import type { Files } from '../zip/zip.ts';
import { CONTENT, contentTypesOf, relationshipsOf } from './ooxml/package.ts';
import type { Relationship } from './ooxml/package.ts';
import { BadXml, NS, attributeOf, childOf, childrenOf, findPath, parseXml, written } from './ooxml/xml.ts';
import type { XmlNode } from './ooxml/xml.ts';
import { layoutOf } from './template-layout.ts';
import type { Layout } from './template-layout.ts';

const MEGABYTE = 1024 * 1024;
/** Bytes of a file. */
export const MOST_PACKED = 50 * MEGABYTE;
const MOST_UNPACKED = 100 * MEGABYTE;
const MOST_PARTS = 5000;
/** Beginning of the container that holds locked files and those of older programs. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
/** "Medium Style 2", which every program that shows tables knows. */
const USUAL_TABLE = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';
/** What a presentation is related to and what of it is kept. */
const KEPT = ['slideMaster', 'notesMaster', 'theme', 'presProps', 'tableStyles', 'font'];
/** What may not be reached from a master or a layout: it would come along. */
const NEVER = ['slide', 'notesSlide', 'comments', 'commentAuthors', 'vbaProject', 'handoutMaster'];

export interface Part {
  readonly bytes: Uint8Array;
  readonly type: string;
}

export interface DeckTemplate {
  /** Name of the main part. */
  readonly main: string;
  readonly parts: ReadonlyMap<string, Part>;
  /** Kept relationships of the main part. */
  readonly related: readonly Relationship[];
  /** Inches. */
  readonly size: { readonly w: number; readonly h: number };
  readonly layouts: readonly Layout[];
  readonly notesMaster: string | null;
  /** Id of the look that tables have. */
  readonly tableStyle: string;
  /** Elements of the main part that stay, as they are written there. */
  readonly presentation: {
    readonly attributes: Readonly<Record<string, string>>;
    readonly masters: string;
    readonly sizes: string;
    /** What stands after the sizes. */
    readonly rest: string;
    readonly firstNumber: number;
  };
}

const refuse = (code: ErrorCode, details: Record<string, string | number> = {}): never => {
  throw new PhaseboardError(code, details);
};

/** Throws `template.*`, each with what is wrong with the file. */
export function readTemplate(bytes: Uint8Array): DeckTemplate {
  if (bytes.length > MOST_PACKED) refuse('template.tooLarge');
  if (CONTAINER.every((byte, at) => bytes[at] === byte)) refuse('template.locked');
  const files = unpacked(bytes);
  try {
    return templateOf(files);
  } catch (error) {
    if (!(error instanceof BadXml)) throw error;
    return refuse(error.message === 'a document type' ? 'template.unsafe' : 'template.damaged');
  }
}

function unpacked(bytes: Uint8Array): Files {
  let entries;
  try {
    entries = entriesOf(bytes, MOST_PARTS);
  } catch (error) {
    if (error instanceof BadArchive || error instanceof RangeError) {
      const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
      if (error.message === 'too many entries') return refuse('template.tooLarge');
      return refuse(zipped ? 'template.damaged' : 'template.notOne');
    }
    throw error;
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) refuse('template.tooLarge');
  try {
    return unzip(archiveOf(entries.filter(({ name }) => !name.endsWith('/'))));
  } catch {
    return refuse('template.damaged');
  }
}

function templateOf(files: Files): DeckTemplate {
  const main = relationshipsOf(files, '').find(({ type }) => type === 'officeDocument')?.part ?? '';
  const bytes = files[main];
  if (!bytes) return refuse('template.notOne');
  const root = parseXml(bytes);
  if (root.name !== 'presentation') refuse('template.notOne');
  if (root.ns.startsWith('http://purl.oclc.org/ooxml/')) refuse('template.strict');
  if (root.ns !== NS.p) refuse('template.notOne');
  const types = contentTypesOf(files);
  const related = relationshipsOf(files, main).filter(
    ({ type, part }) => KEPT.includes(type) && part !== null && files[part] !== undefined,
  );
  const parts = keptParts(files, types, related);
  const size = findPath(root, 'p:sldSz');
  const notes = related.find(({ type }) => type === 'notesMaster')?.part ?? null;
  const inches = (name: string) => Number(attributeOf(size, name) ?? 0) / 914400;
  const slide = { w: inches('cx'), h: inches('cy') };
  if (!(slide.w >= 1 && slide.h >= 1)) refuse('template.damaged');
  const masters = childrenOf(findPath(root, 'p:sldMasterIdLst'), NS.p, 'sldMasterId');
  const layouts = masters.flatMap((master) => {
    const id = attributeOf(master, 'id', NS.r);
    const part = related.find((one) => one.id === id)?.part ?? '';
    return layoutsOf(files, part, slide);
  });
  if (layouts.length === 0) refuse('template.noLayout');
  return {
    main,
    parts,
    related,
    size: slide,
    layouts,
    notesMaster: notes,
    tableStyle: tableStyleIn(files, related),
    presentation: keptOf(root),
  };
}

/** The parts that the kept relationships lead to, with their own relationships. */
function keptParts(
  files: Files,
  types: ReadonlyMap<string, string>,
  related: readonly Relationship[],
): Map<string, Part> {
  const parts = new Map<string, Part>();
  const todo = related.map(({ part }) => part ?? '');
  while (todo.length > 0) {
    const name = todo.pop() ?? '';
    const bytes = files[name];
    if (parts.has(name) || !bytes) continue;
    // A document type may hide anything from whoever reads the part next.
    const isXml = name.endsWith('.xml');
    if (isXml) parseXml(bytes);
    parts.set(name, {
      bytes: isProps(name, types) ? withoutShow(bytes) : bytes,
      type: types.get(name) ?? '',
    });
    for (const { type, part } of relationshipsOf(files, name)) {
      if (part === null) continue;
      if (NEVER.includes(type)) refuse('template.ownSlide', { layout: nameIn(files, name) });
      todo.push(part);
    }
    const rels = name.replace(/([^/]+)$/u, '_rels/$1.rels');
    const own = files[rels];
    if (own)
      parts.set(rels, { bytes: own, type: 'application/vnd.openxmlformats-package.relationships+xml' });
  }
  return parts;
}

const isProps = (name: string, types: ReadonlyMap<string, string>) => types.get(name) === CONTENT.presProps;

/** Which slides are shown is nothing that other slides could keep. */
function withoutShow(bytes: Uint8Array): Uint8Array {
  const root = parseXml(bytes);
  const show = findPath(root, 'p:showPr/p:custShow');
  if (!show) return bytes;
  const children = root.children.filter((child) => typeof child === 'string' || child.name !== 'showPr');
  return Buffer.from(written({ ...root, children }));
}

/** How the template calls a layout or a master. */
function nameIn(files: Files, part: string): string {
  const bytes = files[part];
  const name = bytes ? attributeOf(findPath(parseXml(bytes), 'p:cSld'), 'name') : undefined;
  return name ?? part.split('/').at(-1) ?? part;
}

function layoutsOf(files: Files, part: string, size: { w: number; h: number }): Layout[] {
  const bytes = files[part];
  if (!bytes) return [];
  const master = parseXml(bytes);
  const related = relationshipsOf(files, part);
  const theme = files[related.find(({ type }) => type === 'theme')?.part ?? ''];
  return childrenOf(findPath(master, 'p:sldLayoutIdLst'), NS.p, 'sldLayoutId').flatMap((entry) => {
    const id = attributeOf(entry, 'id', NS.r);
    const name = related.find((one) => one.id === id)?.part ?? '';
    const layout = files[name];
    return layout ? [layoutOf(name, parseXml(layout), master, theme ? parseXml(theme) : null, size)] : [];
  });
}

function tableStyleIn(files: Files, related: readonly Relationship[]): string {
  const bytes = files[related.find(({ type }) => type === 'tableStyles')?.part ?? ''];
  return (bytes ? attributeOf(parseXml(bytes), 'def') : undefined) ?? USUAL_TABLE;
}

/** Of the main part stays what says how slides look; what tells of the template's own slides and people does not. */
const ATTRIBUTES = [
  'saveSubsetFonts',
  'embedTrueTypeFonts',
  'rtl',
  'firstSlideNum',
  'showSpecialPlsOnTitleSld',
];

function keptOf(root: XmlNode): DeckTemplate['presentation'] {
  const text = (...names: string[]) =>
    names
      .flatMap((name) => childOf(root, NS.p, name) ?? [])
      .map((node) => written(node))
      .join('');
  const attributes = Object.fromEntries(
    ATTRIBUTES.flatMap((name) => {
      const value = attributeOf(root, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return {
    attributes,
    masters: text('sldMasterIdLst'),
    sizes: text('sldSz', 'notesSz'),
    rest: text('embeddedFontLst', 'kinsoku', 'defaultTextStyle'),
    firstNumber: Number(attributes['firstSlideNum'] ?? 1),
  };
}
