/** Rows of a roster that are no people: sums, headings of groups, header rows said again, notes at the end. */
import type { FieldColumn } from '../read/column-hints.ts';
import { cleanText } from '../read/cell-text.ts';
import { guessFields } from '../read/headers.ts';

/** Words that sums stand under, alone or with what is summed: `Total: 2 employees`, `Subtotal - West`. */
const TOTALS =
  /^(?:(?:grand|sub|overall)?[ -]?totals?|sum|summary|headcount|average|avg\.?|count|(?:mind)?összesen|végösszeg|összeg|részösszeg|átlag|darabszám)(?:\s*[:(–—-].*)?$/iu;
/** How notes begin that reports put under their rows. */
const NOTE =
  /^(?:\*|©|copyright\b|confidential\b|(?:created|generated|exported|printed|prepared|downloaded|last updated)(?: (?:by|on|at)\b|:)|source:|notes?:|filters?:|filtered by\b|as of\b|report (?:name|run|generated)|page \d|(?:készítette|készült|exportálta|nyomtatta|forrás|szűrő|szűrés|megjegyzés)(?!\p{L})|bizalmas(?!\p{L})|\d+\. oldal)/iu;
/** What groups of rows are called where a line of its own names them. */
const GROUP =
  'region|territory|area|team|department|division|segment|group|régió|terület|csapat|osztály|csoport|üzletág';
const BAND = new RegExp(`^(?:${GROUP})(?!\\p{L})|(?<!\\p{L})(?:${GROUP})(?: \\d+)?$`, 'iu');
const LONGEST = 80;

/** Whether a cell names a sum. */
export const isTotal = (cell: string): boolean => cell.length <= LONGEST && TOTALS.test(cell.trim());

/** Positions from which on rows are notes: those with one cell at most behind a blank one at the end of the file. */
export function notesFrom(rows: readonly (readonly string[])[]): number {
  let at = rows.length;
  let from = rows.length;
  for (; at > 0; at -= 1) {
    const filled = (rows[at - 1] ?? []).reduce((sum, cell) => sum + (cell.trim() === '' ? 0 : 1), 0);
    if (filled > 1) break;
    if (filled === 0) from = at;
  }
  // A list of one column has nothing but such rows.
  return at === 0 ? rows.length : from;
}

/** Tells rows that are no people from those that are; `columns` are the ones that hold a field. */
export function noPeople(
  columns: readonly FieldColumn[],
): (cells: readonly string[], name: string) => boolean {
  const isHeaderAgain = (cells: readonly string[]) => {
    const said = columns.flatMap(({ index, field }) => {
      const text = cleanText(cells[index] ?? '');
      return text === '' ? [] : [guessFields([text])[0] === field];
    });
    const same = said.filter(Boolean).length;
    return same >= 2 && same * 2 >= said.length;
  };
  return (cells, name) => {
    if (guessFields([name])[0] !== null && isHeaderAgain(cells)) return true;
    if (columns.length < 2) return false;
    const filled = cells.map(cleanText).filter((cell) => cell !== '');
    const [first = ''] = filled;
    // A cell that was merged over the row comes as the same text in each column.
    const isOne = filled.every((cell) => cell === first);
    return isOne && (filled.length > 2 || BAND.test(first) || NOTE.test(first));
  };
}
