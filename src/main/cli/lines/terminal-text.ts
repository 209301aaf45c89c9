/** Text for a terminal. */
import type { MetricInput } from '#shared/analysis/metrics/metric-types.ts';
import { wrap } from '#shared/drawing/fit-text.ts';
import type { Translator } from '#shared/i18n/index.ts';

/** Characters of a line; what a terminal of 80 shows without breaking, and a mail too. */
const WIDTH = 78;

/** A text in lines that begin with `indent`. */
export function paragraph(text: string, indent = ''): string[] {
  const style = { size: 1, weight: 'regular' } as const;
  return wrap(text, WIDTH - indent.length, style, (line) => line.length).map((line) => indent + line);
}

/** A heading underlined, with an empty line before it. */
export function heading(text: string): string[] {
  return ['', text, '-'.repeat(text.length)];
}

/** The inputs that a figure lacks, as a list in words. */
export function missingText(missing: readonly MetricInput[], words: Translator): string {
  return words.list(missing.map((input) => words.t(`metricInput.${input}`)));
}
