/** Tables of the screen as files: the one way for every feature. */
import { bridge, call } from '#renderer/client/client.ts';
import type { FileRef } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { fileSafe } from '#shared/i18n/file-safe.ts';
import type { Table } from '#shared/tables/table.ts';
import { tell, tellError, useApp } from './app-state.ts';

/**
 * Lets the person choose where to write, writes a workbook with one worksheet for each table, or CSV, and says so.
 * `workshopId` is whose the tables are, so that forgetting finds the file; null for what is nobody's.
 * Answers null where the person changed their mind or something went wrong, which is told as well.
 */
export async function saveTables(
  workshopId: Id | null,
  tables: readonly Table[],
  suggestedName: string,
  format: 'xlsx' | 'csv',
): Promise<FileRef | null> {
  try {
    const target = await bridge.pickTarget(`${fileSafe(suggestedName)}.${format}`, format);
    if (!target) return null;
    const { locale } = useApp.getState();
    const { file } = await call('tables.export', {
      workshopId,
      target: target.id,
      locale,
      tables: plain(tables),
    });
    await bridge.deliver(file);
    tell((w) => w.t('tables.saved', { name: file.name }));
    return file;
  } catch (error) {
    tellError(error);
    return null;
  }
}

/** The same tables in the writable form that crosses to the core. */
const plain = (tables: readonly Table[]) =>
  tables.map(({ name, columns, rows }) => ({
    name,
    columns: columns.map((column) => ({ ...column })),
    rows: rows.map((row) => [...row]),
  }));
