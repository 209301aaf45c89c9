/** A number together with how it is to be written, so that every reader of it writes it the same way. */

/**
 * share: 0.31 is 31 %. points: 0..100. ratio: a bare number. index: 0..1. level: 1..5. money: the workshop's
 * currency. perMonth: things a month. deals: won deals, with a decimal. question: the number of a questionnaire item, written as its text.
 */
export const FIGURE_UNITS = [
  'share',
  'points',
  'ratio',
  'index',
  'level',
  'count',
  'fte',
  'deals',
  'money',
  'minutes',
  'days',
  'months',
  'perMonth',
  'question',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

export interface Figure {
  readonly value: number;
  readonly unit: FigureUnit;
}
export type Figures = Readonly<Record<string, Figure>>;
