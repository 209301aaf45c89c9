/** Parts, relationships and content types of a package (ISO/IEC 29500-2): read, kept, written anew in one order. */
import { posix } from 'node:path';
import { zipOf } from '../../zip/zip.ts';
import type { Files } from '../../zip/zip.ts';
import { HEAD, attributeOf, childrenOf, parseXml, tag } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.';
const TYPES = '[Content_Types].xml';

export const CONTENT = {
  main: `${PRESENTATION}presentation.main+xml`,
  slide: `${PRESENTATION}slide+xml`,
  slideMaster: `${PRESENTATION}slideMaster+xml`,
  slideLayout: `${PRESENTATION}slideLayout+xml`,
  notesMaster: `${PRESENTATION}notesMaster+xml`,
  notesSlide: `${PRESENTATION}notesSlide+xml`,
  presProps: `${PRESENTATION}presProps+xml`,
  tableStyles: `${PRESENTATION}tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
} as const;

/** Full names of relationships that are not under the office's own. */
const FULL_TYPES: Readonly<Record<string, string>> = {
  'core-properties': 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
};

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `slideMaster`, `image` ... */
  readonly type: string;
  /** Name of the part; null where it lies outside of the package. */
  readonly part: string | null;
}

/** Where the relationships of a part stand; those of the package itself for an empty name. */
export function relationshipsAt(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** What a part is related to; nothing where it has no relationships. Throws `BadXml`. */
export function relationshipsOf(files: Files, part: string): Relationship[] {
  const bytes = files[part === '' ? '_rels/.rels' : relationshipsAt(part)];
  if (!bytes) return [];
  return childrenOf(parseXml(bytes), RELATIONSHIPS, 'Relationship').map((node) => {
    const target = attributeOf(node, 'Target') ?? '';
    const outside = attributeOf(node, 'TargetMode') === 'External';
    const path = target.startsWith('/')
      ? target.slice(1)
      : posix.normalize(posix.join(posix.dirname(part), target));
    return {
      id: attributeOf(node, 'Id') ?? '',
      type: (attributeOf(node, 'Type') ?? '').split('/').at(-1) ?? '',
      part: outside ? null : path,
    };
  });
}

/** Content types by the names of the parts. Throws `BadXml`. */
export function contentTypesOf(files: Files): ReadonlyMap<string, string> {
  const bytes = files[TYPES];
  const nodes = bytes ? childrenOf(parseXml(bytes), CONTENT_TYPES) : [];
  const value = (at: number, name: string) => attributeOf(nodes[at], name) ?? '';
  const own = new Map<string, string>();
  const usual = new Map<string, string>();
  nodes.forEach(({ name }, at) => {
    if (name === 'Override') own.set(value(at, 'PartName').slice(1), value(at, 'ContentType'));
    if (name === 'Default') usual.set(value(at, 'Extension').toLowerCase(), value(at, 'ContentType'));
  });
  return new Map(
    Object.keys(files).flatMap((name) => {
      const type = own.get(name) ?? usual.get(extensionOf(name));
      return type === undefined ? [] : [[name, type] as const];
    }),
  );
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** A package that grows part by part. */
export class Package {
  readonly #parts = new Map<string, { bytes: Uint8Array; type: string }>();
  /** Relationships by the part that has them; written at the end. */
  readonly #related = new Map<string, { id: string; type: string; target: string }[]>();
  readonly #numbers = new Map<string, number>();

  /** A part; text is XML without its head. */
  add(name: string, type: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(HEAD + content) : content;
    this.#parts.set(name, { bytes, type });
  }

  /** A name that no part has: `ppt/slides/slide` and `xml` to `ppt/slides/slide3.xml`. */
  free(start: string, extension: string): string {
    let number = this.#numbers.get(start) ?? 0;
    let name;
    do {
      number += 1;
      name = `${start}${number}.${extension}`;
    } while (this.#parts.has(name));
    this.#numbers.set(start, number);
    return name;
  }

  /** Relates one part to another (or the package, for an empty name) and says by which id; `id` asks for one. */
  relate(from: string, type: string, part: string, id?: string): string {
    const there = this.#related.get(from) ?? [];
    this.#related.set(from, there);
    let number = there.length;
    let own = id;
    while (own === undefined) {
      number += 1;
      if (!there.some((one) => one.id === `rId${number}`)) own = `rId${number}`;
    }
    const target = posix.relative(posix.dirname(from), part);
    there.push({ id: own, type, target: from === '' ? part : target });
    return own;
  }

  /** The file: what is there is declared, in the order of names. */
  zipped(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const [name, { bytes }] of this.#parts) files[name] = bytes;
    for (const [part, related] of this.#related) {
      const lines = related.map(({ id, type, target }) =>
        tag('Relationship', { Id: id, Type: FULL_TYPES[type] ?? OFFICE + type, Target: target }),
      );
      const at = part === '' ? '_rels/.rels' : relationshipsAt(part);
      files[at] = Buffer.from(HEAD + tag('Relationships', { xmlns: RELATIONSHIPS }, ...lines));
    }
    files[TYPES] = Buffer.from(HEAD + this.#types(Object.keys(files)));
    return zipOf(files);
  }

  /** One default for what is no XML, and a declaration for every part that has another type. */
  #types(names: readonly string[]): string {
    const usual = new Map([
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
    ]);
    const parts = [...this.#parts].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, { type }] of parts) {
      if (!usual.has(extensionOf(name))) usual.set(extensionOf(name), type);
    }
    const defaults = [...usual]
      .filter(([extension]) => names.some((name) => extensionOf(name) === extension))
      .map(([Extension, ContentType]) => tag('Default', { Extension, ContentType }));
    const overrides = parts
      .filter(([name, { type }]) => usual.get(extensionOf(name)) !== type && !name.endsWith('.rels'))
      .map(([name, { type }]) => tag('Override', { PartName: `/${name}`, ContentType: type }));
    return tag('Types', { xmlns: CONTENT_TYPES }, ...defaults, ...overrides);
  }
}
