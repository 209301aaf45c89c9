/** Rows that have problems, as they are in the file, with the reasons: what goes back to whoever made the file. */
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { translator } from '#shared/i18n/index.ts';
import type { Table } from '#shared/tables/table.ts';
import type { ReadResult } from '../read-import.ts';

/** A row for each row of the file, its line first, the reasons last. */
export function badRowsTable({ preview, rows, headers }: ReadResult, locale: Locale): Table {
  const { t } = translator(locale);
  const reasons = new Map<number, string[]>();
  for (const { code, row, column, value } of preview.problems) {
    const text = t(`importProblem.${code}`, { value });
    reasons.set(row, [...(reasons.get(row) ?? []), column === null ? text : `${column}: ${text}`]);
  }
  const column = (key: string, heading: string) => ({ key, heading, kind: 'text' as const });
  return {
    name: t('import.badRows.name'),
    columns: [
      { key: 'row', heading: t('import.badRows.row'), kind: 'number' },
      ...headers.map((heading, index) => column(`column${index}`, heading)),
      column('reason', t('import.badRows.reason')),
    ],
    rows: [...reasons]
      .sort(([a], [b]) => a - b)
      .map(([row, texts]) => [
        row,
        ...headers.map((_, index) => rows[row]?.[index] ?? ''),
        [...new Set(texts)].join(' '),
      ]),
  };
}
