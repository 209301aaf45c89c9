/** How much room words take in a typeface that is not here: by the mean width of its letters, a little too much. */

/** Of the widest common typeface, as a share of the size. */
const MEAN_WIDTH = 0.56;
const POINTS = 72;
/** Steps in which type is made smaller, and how far. */
const STEP = 0.05;
const LEAST_SHARE = 0.5;
/** Height of a line as a share of the size of its type. */
const LEADING = 1.2;

/** Width of one line in inches. */
function wordsWidth(text: string, size: number): number {
  return (Array.from(text).length * size * MEAN_WIDTH) / POINTS;
}

/** Lines that a text takes in a column of `width` inches; a word wider than the column is broken. */
export function linesIn(text: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor((width * POINTS) / (size * MEAN_WIDTH)));
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const at = lines.length - 1;
      const line = lines[at] ?? '';
      const joined = line === '' ? word : `${line} ${word}`;
      if (wordsWidth(joined, size) <= width) {
        lines[at] = joined;
        continue;
      }
      const letters = Array.from(word);
      const broken: string[] = [];
      for (let from = 0; from < letters.length; from += most)
        broken.push(letters.slice(from, from + most).join(''));
      lines.splice(line === '' ? at : at + 1, 1, ...broken);
    }
    return lines;
  });
}

const linesFor = (text: string, width: number, size: number): number => linesIn(text, width, size).length;

/** Height in inches of a text in a column of `width` inches. */
export const heightFor = (text: string, width: number, size: number): number =>
  (linesFor(text, width, size) * size * LEADING) / POINTS;

/** The largest share of its size, at most 1, at which a text fits; the least one where it never does. */
export function shareFor(text: string, width: number, height: number, size: number): number {
  let share = 1;
  while (share > LEAST_SHARE && heightFor(text, width, size * share) > height) {
    share = Math.round((share - STEP) * 100) / 100;
  }
  return share;
}
