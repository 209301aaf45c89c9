/** Tables to a file that a person chose: a workbook or CSV, by its ending. */
import { extname } from 'node:path';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import type { Table } from '#shared/tables/table.ts';
import { writeWhole } from '../../pdf/write-whole.ts';
import { writeCsv } from './write-csv.ts';

/**
 * Writes a workbook where the name ends in `.xlsx`, else CSV; whole or not at all.
 * Throws `file.notWritable`, `disk.full`.
 */
export async function exportTables(path: string, tables: readonly Table[], locale: Locale): Promise<void> {
  await writeWhole(path, await tableBytes(extname(path), tables, locale));
}

async function tableBytes(ending: string, tables: readonly Table[], locale: Locale): Promise<Uint8Array> {
  if (ending.toLowerCase() !== '.xlsx') return writeCsv(tables, locale);
  // The workbook library is loaded by those who write one.
  const { writeXlsx } = await import('./write-xlsx.ts');
  return writeXlsx(tables);
}
