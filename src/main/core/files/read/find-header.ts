/** Which row names the columns, and by what names, in sheets that begin with a title or have two header rows. */
import { parseDate } from '#shared/i18n/parse-date.ts';
import { guessFields, headerScore } from './headers.ts';
import { parseNumber } from '#shared/i18n/parse-number.ts';
import { cleanText, cut } from './cell-text.ts';

const HEADER_SEARCH_ROWS = 40;
const HEADER_LIMIT = 200;

export function isBlank(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/**
 * The position of the header: the first row, unless it is a heading above the real header, which names more fields
 * and three at least, or two where the heading names none; null where the first row is data and no row is a header.
 */
export function findHeader(rows: readonly string[][]): number | null {
  const candidates: number[] = [];
  for (let at = 0; at < rows.length && candidates.length < HEADER_SEARCH_ROWS; at += 1) {
    if (!isBlank(rows[at] ?? [])) candidates.push(at);
  }
  const [top] = candidates;
  if (top === undefined) return null;
  const scores = candidates.map((at) => headerScore(rows[at] ?? []));
  const first = scores[0] ?? 0;
  const most = Math.max(...scores);
  const best = scores.indexOf(most);
  if (best > 0 && most > first && most >= (first === 0 ? 2 : 3)) return candidates[best] ?? top;
  if (first > 0) return top;
  return (rows[top] ?? []).some(isValue) ? null : top;
}

/** Whether a cell is a value that no header would be: a number, a date, an e-mail address. */
function isValue(cell: string): boolean {
  const text = cell.trim();
  if (text === '') return false;
  return parseNumber(text, 'ratio') !== null || typeof parseDate(text) === 'object' || text.includes('@');
}

/**
 * The names of the columns. A cell that names no field is completed, or filled where it is blank, with what stands
 * above it in a second header row: "Revenue" over "2025".
 */
export function headersAt(rows: readonly string[][], headerAt: number): string[] {
  const own = (rows[headerAt] ?? []).map(clean);
  const above = (rows[headerAt - 1] ?? []).map(clean);
  const isHeading = above.filter((cell) => cell !== '').length > 1 && new Set(above).size > 1;
  if (!isHeading) return own;
  const width = Math.max(own.length, above.length);
  return Array.from({ length: width }, (_, index) => {
    const [lower = '', upper = ''] = [own[index], above[index]];
    if (upper === '' || lower === upper) return lower;
    if (lower === '') return upper;
    const joined = `${upper} ${lower}`;
    const [asIs, completed, over] = [lower, joined, upper].map((text) => guessFields([text])[0] ?? null);
    if (asIs !== null) return lower;
    return completed !== null || over !== null ? cut(joined, HEADER_LIMIT) : lower;
  });
}

const clean = (cell: string) => cut(cleanText(cell), HEADER_LIMIT);
