/** The column that names managers, whatever it is called: most of its cells name somebody else of the same file. */
import type { ImportField } from '#shared/contract/import-types.ts';
import { looseNameKey } from '#shared/domain/name-key.ts';
import { cleanText, isNothing } from '../read/cell-text.ts';
import { isAccountHeader } from '../read/headers.ts';
import { idKey, managerTexts } from './names-in-cells.ts';

/** Rows looked at. */
const MOST_ROWS = 2000;
const MOST_OF_CELLS = 0.7;
/** Small numbers are found among ids by chance; then the header has to speak of somebody above. */
const SHORT_ID = /^\d{1,3}$/u;
const ABOVE =
  /p(?:arent)?_?id|parent|report|manag|superv|superior|boss|lead|head|felettes|vezet|fonok|főnök/iu;

/** Position of the column; null where a header tells it already, or where none or several fit. */
export function managerColumn(
  headers: readonly string[],
  guessed: readonly (ImportField | null)[],
  data: readonly (readonly string[])[],
): number | null {
  if (guessed.includes('manager')) return null;
  const rows = data.slice(0, MOST_ROWS);
  const own = (index: number) => guessed[index] ?? null;
  const identify = headers.flatMap((header, index) =>
    own(index) === 'name' || own(index) === 'externalId' || own(index) === 'email' || isAccountHeader(header)
      ? [index]
      : [],
  );
  const [firstAt, lastAt] = [guessed.indexOf('firstName'), guessed.indexOf('lastName')];
  const keysOf = (text: string) => [`i ${idKey(text)}`, `n ${looseNameKey(text)}`];
  const keysOfRow = rows.map((row) => {
    const texts = identify.map((index) => cleanText(row[index] ?? ''));
    if (firstAt >= 0 && lastAt >= 0) texts.push(`${row[firstAt] ?? ''} ${row[lastAt] ?? ''}`);
    return new Set(texts.filter((text) => text.trim() !== '').flatMap(keysOf));
  });
  const all = new Set(keysOfRow.flatMap((keys) => [...keys]));
  const found = headers.flatMap((header, index) => {
    if (own(index) !== null || identify.includes(index)) return [];
    let [filled, others] = [0, 0];
    for (const [at, row] of rows.entries()) {
      const text = cleanText(row[index] ?? '');
      if (text === '' || isNothing(text)) continue;
      filled += 1;
      if (SHORT_ID.test(text) && !ABOVE.test(header)) continue;
      const keys = managerTexts(text).flatMap(keysOf);
      if (keys.some((key) => all.has(key)) && !keys.some((key) => keysOfRow[at]?.has(key))) others += 1;
    }
    return filled > 0 && others >= filled * MOST_OF_CELLS ? [index] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
