/** Parts of a workbook that hold nothing to read and over which the reader stumbles, taken out before it reads. */
import { crc32 } from 'node:zlib';
import type { ArchiveEntry } from '../../zip/directory.ts';

/** A cell without a value, far to the right; a style alone makes a sheet 16,384 columns wide. */
const FAR_CELL = /<c r="[A-Z]{3}\d+"[^<>]*\/>/gu;
/** Any cell without a value, a row of them far down, and the size that the sheet claims. */
const EMPTY_CELL = /<c\s[^<>]*\/>/gu;
const EMPTY_ROW = /<row\s[^<>]*(?:\/>|>\s*<\/row>)/gu;
const DIMENSION = /<dimension\s[^<>]*\/>/gu;
const FAR_ROW = /<row r="\d{6,}"/u;

const ID = /\s(?:\w+:)?id="([^"]*)"/iu;

/**
 * The entry as it is to be read. Sheets that are charts are no longer listed (the reader fetched parts that are not
 * there), and cells far away that only have a style are gone. Most entries come back as they are.
 * @param rels the relations of the workbook, by which a sheet's kind is told
 */
export function readable(entry: ArchiveEntry, xml: Buffer, rels: string): ArchiveEntry {
  if (/^xl\/workbook\.xml$/iu.test(entry.name)) {
    const charts = chartsIn(rels);
    if (charts.size === 0) return entry;
    const text = xml.toString('utf8');
    return withText(
      entry,
      text.replace(/<(?:\w+:)?sheet\s[^<>]*\/>/gu, (sheet) =>
        charts.has(ID.exec(sheet.replace(/\ssheetId="[^"]*"/u, ''))?.[1] ?? '') ? '' : sheet,
      ),
    );
  }
  if (!/^xl\/worksheets\/[^/]+\.xml$/iu.test(entry.name)) return entry;
  // Bytes beyond ASCII stand for themselves in Latin 1: nothing that is looked for has any.
  const text = xml.toString('latin1');
  if (text.search(FAR_CELL) === -1 && !FAR_ROW.test(text)) return entry;
  const bare = text.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '').replace(DIMENSION, '');
  return bare === text ? entry : withBytes(entry, Buffer.from(bare, 'latin1'));
}

/** Ids of the relations that lead to sheets of charts, macros of old and dialogs. */
function chartsIn(rels: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [relation] of rels.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/gu)) {
    if (/\/(?:chartsheet|dialogsheet|xlMacrosheet)"/iu.test(relation)) ids.add(ID.exec(relation)?.[1] ?? '');
  }
  return ids;
}

const withText = (entry: ArchiveEntry, text: string): ArchiveEntry =>
  withBytes(entry, Buffer.from(text, 'utf8'));

function withBytes({ name }: ArchiveEntry, data: Buffer): ArchiveEntry {
  return { name, deflated: false, crc: crc32(data), size: data.length, data };
}
