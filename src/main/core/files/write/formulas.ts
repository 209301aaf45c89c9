/** Text that a spreadsheet would take for a formula, made harmless in CSV, and back again. */

/**
 * What starts a formula, also in its full-width form and as the `≠` that `=` with a stroke becomes; marks that earlier
 * writing put before it count with it.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝≠＋－＠]/u;
const MARKED = /^'+[=+\-@\t\r\n＝≠＋－＠]/u;

/** The text with an apostrophe before it where a spreadsheet would calculate it. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `harmless` put before it. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 39 && MARKED.test(text) ? text.slice(1) : text;
}
