/**
 * Packs a PDF's small objects into compressed object streams (PDF 1.5, ISO 32000-1 sections 7.5.7 and 7.5.8). A tagged
 * report is mostly small structure objects, which pdfkit writes one by one and uncompressed.
 */
import { deflateSync } from 'node:zlib';

/** Objects in one stream: enough to compress well, few enough to open a page without unpacking everything. */
const PER_STREAM = 200;

/** Reads exactly what pdfkit writes: one section of plain `xref` at the end, every object once, nothing encrypted. */
export function compact(pdf: Buffer): Uint8Array {
  const tail = pdf.toString('latin1', Math.max(0, pdf.length - 64));
  const xrefAt = Number(/startxref\s+(\d+)/u.exec(tail)?.[1]);
  const end = pdf.toString('latin1', xrefAt);
  const offsets = [...end.matchAll(/^(\d{10}) \d{5} n/gmu)].map((match) => Number(match[1]));
  const trailer = end.slice(end.indexOf('trailer') + 'trailer'.length, end.lastIndexOf('startxref'));
  const inFileOrder = [...offsets].sort((a, b) => a - b);
  const endOf = new Map(inFileOrder.map((offset, index) => [offset, inFileOrder[index + 1] ?? xrefAt]));

  const header = pdf.subarray(0, inFileOrder[0]);
  const out = new Sections(header, offsets.length + 1);
  const small: { id: number; body: string }[] = [];
  offsets.forEach((offset, index) => {
    const id = index + 1;
    const text = pdf.toString('latin1', offset, endOf.get(offset));
    if (/endstream\s+endobj\s*$/u.test(text)) out.plain(id, pdf.subarray(offset, endOf.get(offset)));
    else small.push({ id, body: text.slice(text.indexOf('obj') + 3, text.lastIndexOf('endobj')).trim() });
  });
  for (let start = 0; start < small.length; start += PER_STREAM) {
    out.packed(small.slice(start, start + PER_STREAM));
  }
  return out.finish(trailer);
}

/** The new file, section by section, with where everything went. */
class Sections {
  readonly #chunks: Buffer[];
  /** By object id: kind, then offset or containing stream, then index inside it. */
  readonly #entries: [kind: 0 | 1 | 2, place: number, index: number][];
  #length: number;

  constructor(header: Buffer, objects: number) {
    this.#chunks = [header];
    this.#length = header.length;
    this.#entries = Array.from({ length: objects }, () => [0, 0, 65_535]);
  }

  plain(id: number, bytes: Buffer): void {
    this.#entries[id] = [1, this.#length, 0];
    this.#write(bytes);
  }

  packed(objects: readonly { id: number; body: string }[]): void {
    const id = this.#entries.length;
    let offset = 0;
    const index = objects.map((object, position) => {
      this.#entries[object.id] = [2, id, position];
      const entry = `${object.id} ${offset}`;
      offset += object.body.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const body = objects.map((object) => `${object.body}\n`).join('');
    this.#entries.push([1, this.#length, 0]);
    this.#stream(
      id,
      `/Type /ObjStm /N ${objects.length} /First ${head.length}`,
      Buffer.from(head + body, 'latin1'),
    );
  }

  finish(trailer: string): Buffer {
    const id = this.#entries.length;
    this.#entries.push([1, this.#length, 0]);
    const start = this.#length;
    const table = Buffer.alloc(this.#entries.length * 7);
    this.#entries.forEach(([kind, place, index], position) => {
      table.writeUInt8(kind, position * 7);
      table.writeUInt32BE(place, position * 7 + 1);
      table.writeUInt16BE(index, position * 7 + 5);
    });
    const kept = trailer
      .slice(trailer.indexOf('<<') + 2, trailer.lastIndexOf('>>'))
      .replace(/\/Size \d+/u, '');
    this.#stream(id, `/Type /XRef /W [1 4 2] /Size ${this.#entries.length} ${kept.trim()}`, table);
    this.#write(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(this.#chunks);
  }

  #stream(id: number, dictionary: string, content: Buffer): void {
    const packed = deflateSync(content, { level: 9 });
    const head = `${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    this.#write(Buffer.from(head, 'latin1'));
    this.#write(packed);
    this.#write(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  }

  #write(bytes: Buffer): void {
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }
}
