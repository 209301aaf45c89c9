/** Figures in words: each number in the way of writing that its unit asks for. */
import type { Figure, Figures } from '../domain/figure.ts';
import type { Params, Translator } from './index.ts';

/** A figure as text; `currency` is the workshop's. */
export function figureText(translator: Translator, { value, unit }: Figure, currency: string): string {
  switch (unit) {
    case 'share':
      return translator.percent(value);
    case 'money':
      return translator.moneyShort(value, currency);
    case 'question':
      return translator.maybe(`question.${value}.action`) ?? translator.number(value);
    case 'count':
    case 'points':
    case 'minutes':
    case 'days':
    case 'perMonth':
      return translator.number(value);
    case 'ratio':
    case 'index':
      return translator.number(value, 2);
    case 'fte':
    case 'deals':
    case 'level':
    case 'months':
      return translator.number(value, 1);
  }
}

/** Figures as values for a text's holes. */
export function figureParams(translator: Translator, figures: Figures, currency: string): Params {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figureText(translator, figure, currency)]),
  );
}
