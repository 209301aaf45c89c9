/** What a PDF says and where on the page it says it, read by pdf.js (in unpdf's build, which needs no canvas). */
import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';

/** A piece of text that was painted in one go, with its place on its page in points from the upper left. */
export interface Run {
  readonly page: number;
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
  readonly text: string;
}

/** Height above and depth below the baseline, in parts of the size: those of Inter. */
const [ASCENT, DESCENT] = [0.97, 0.24];

/** Runs whose baselines are this near, in points, stand in one line. */
const SAME_LINE = 2;

/** Opens a PDF and closes it after `use`. Throws where pdf.js cannot read it without mending it. */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  // Pdf.js takes the bytes away from whoever gives them; errors only, no warnings about what it does not draw.
  const task = getDocument({ data: Uint8Array.from(bytes), stopAtErrors: true, verbosity: 0 });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** Every run of the file that is more than blanks. */
export function runsOf(bytes: Uint8Array): Promise<Run[]> {
  return withPdf(bytes, async (pdf) =>
    (await Promise.all(numbers(pdf).map((page) => runsOn(pdf, page)))).flat(),
  );
}

/** Words as a reader would copy them, page by page: line below line, columns side by side in their line. */
export function pagesOf(bytes: Uint8Array): Promise<string[]> {
  return withPdf(bytes, (pdf) =>
    Promise.all(numbers(pdf).map(async (page) => inLines(await runsOn(pdf, page)))),
  );
}

const numbers = (pdf: PDFDocumentProxy) => Array.from({ length: pdf.numPages }, (_, index) => index + 1);

async function runsOn(pdf: PDFDocumentProxy, number: number): Promise<Run[]> {
  const page = await pdf.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    const baseline = height - y;
    return [
      {
        page: number,
        xMin: x,
        xMax: x + item.width,
        yMin: baseline - ASCENT * size,
        yMax: baseline + DESCENT * size,
        text: item.str,
      },
    ];
  });
}

function inLines(runs: readonly Run[]): string {
  const lines: { readonly foot: number; readonly runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => a.yMax - b.yMax)) {
    const line = lines.find(({ foot }) => Math.abs(foot - run.yMax) < SAME_LINE);
    if (line) line.runs.push(run);
    else lines.push({ foot: run.yMax, runs: [run] });
  }
  return lines
    .map((line) =>
      line.runs
        .toSorted((a, b) => a.xMin - b.xMin)
        .map(({ text }) => text)
        .join(' '),
    )
    .join('\n');
}
