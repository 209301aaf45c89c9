/** Lengths of time that formulas share. */
export const MONTHS_PER_YEAR = 12;
export const DAYS_PER_MONTH = 365 / MONTHS_PER_YEAR;
