/** How much room words take in a typeface that is not here: by the mean width of its letters, a little too much. */

/** Of Arial, as a share of the size. */
const MEAN_WIDTH = 0.52;
const POINTS = 72;

/** Width of one line in inches. */
function wordsWidth(text: string, size: number): number {
  return (Array.from(text).length * size * MEAN_WIDTH) / POINTS;
}

/** Lines that a text takes in a column of `width` inches. */
export function linesFor(text: string, width: number, size: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const own = wordsWidth(`${word} `, size);
      if (used > 0 && used + own > width) {
        lines += 1;
        used = 0;
      }
      // A word that is wider than the column is broken.
      lines += Math.floor(own / width);
      used += own % width;
    }
  }
  return lines;
}
