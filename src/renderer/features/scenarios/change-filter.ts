/** Which changes are listed, and in which order. */
import type { ChangeKind } from '#shared/analysis/changes/change-types.ts';
import { folded } from '#shared/i18n/fold.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { ChangeRow } from '#shared/tables/change-rows.ts';

export interface ChangeFilter {
  /** Words that all have to come up somewhere in the row. */
  readonly text: string;
  readonly kind: ChangeKind | 'all';
  readonly verdict: 'open' | 'accepted' | 'all';
}
export const ALL: ChangeFilter = { text: '', kind: 'all', verdict: 'all' };

export const COLUMNS = ['who', 'change', 'from', 'to', 'why', 'decidedBy', 'verdict'] as const;
export type Column = (typeof COLUMNS)[number];

export function matching(rows: readonly ChangeRow[], { text, kind, verdict }: ChangeFilter): ChangeRow[] {
  const wanted = folded(text).split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    if (kind !== 'all' && row.change.kind !== kind) return false;
    if (verdict !== 'all' && row.verdict !== verdict) return false;
    if (wanted.length === 0) return true;
    const { who, from, to, details } = row.text;
    const all = folded([who, row.text.kind, from, to, ...details, row.why, row.decidedBy].join(' '));
    return wanted.every((word) => all.includes(word));
  });
}

export function sorted(
  rows: readonly ChangeRow[],
  order: { readonly column: Column; readonly down: boolean } | null,
  words: Translator,
): readonly ChangeRow[] {
  if (!order) return rows;
  const { column, down } = order;
  return [...rows].sort((a, b) => words.compare(cellOf(a, column), cellOf(b, column)) * (down ? -1 : 1));
}

function cellOf(row: ChangeRow, column: Column): string {
  switch (column) {
    case 'change':
      return row.text.kind;
    case 'why':
      return row.why;
    case 'decidedBy':
      return row.decidedBy;
    case 'verdict':
      return row.verdict;
    default:
      return row.text[column];
  }
}
