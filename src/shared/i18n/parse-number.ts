/** Numbers as people type them: "1 234 567,89", "1,234,567.89", "31 %", "€ 1,500". */

const BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/u;
const BY_POINTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/u;
const UNGROUPED = /^(?:\d+[.,]?\d*|[.,]\d+)$/u;

/**
 * The number that a text says, null for an empty text, NaN for one that says none. Of two different separators the
 * last is the decimal one; a single one followed by exactly three digits groups thousands. Currencies and `%` are
 * passed over.
 */
export function parseTypedNumber(text: string): number | null {
  if (text.trim() === '') return null;
  const bare = text.replace(/[\s%]|\p{Sc}|[A-Z]{2,3}|Ft/gu, '').replace('−', '-');
  const [, sign = '', digits = ''] = /^([+-]?)(.*)$/u.exec(bare) ?? [];
  if (BY_COMMAS.test(digits)) return Number(sign + digits.replaceAll(',', ''));
  if (BY_POINTS.test(digits)) return Number(sign + digits.replaceAll('.', '').replace(',', '.'));
  return UNGROUPED.test(digits) ? Number(sign + digits.replace(',', '.')) : Number.NaN;
}
