/** What a key means where answers are entered, and where it leads. Pure, the same for both ways of entering. */
import { DIMENSION_ITEMS, DIMENSIONS } from '#shared/analysis/discipline.ts';
import { QUESTION_COUNT } from '#shared/domain/answer.ts';
import type { Answer } from '#shared/domain/answer.ts';

export type Level = Answer['level'] | 'unanswered';

/** An item, 1..24, and the index of a respondent. */
export interface Place {
  readonly item: number;
  readonly column: number;
}

export type KeyAction =
  | { readonly kind: 'answer'; readonly level: Level }
  | { readonly kind: 'go'; readonly to: Place }
  | { readonly kind: 'evidence' };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const LEVELS: Readonly<Record<string, Level>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '0': null,
  '?': null,
  Delete: 'unanswered',
  Backspace: 'unanswered',
};

/** Null for a key that means nothing here. */
export function keyAction(event: Key, at: Place, columns: number): KeyAction | null {
  const { key } = event;
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey || (control && key !== 'Home' && key !== 'End')) return null;
  const level = LEVELS[key];
  if (level !== undefined) return { kind: 'answer', level };
  if (key === 'Enter') return { kind: 'evidence' };
  const to = placeFor(key, at, columns - 1, control);
  return to && { kind: 'go', to: { item: clamp(to.item, 1, QUESTION_COUNT), column: to.column } };
}

function placeFor(key: string, { item, column }: Place, last: number, control: boolean): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { item: item - 1, column };
    case 'ArrowDown':
      return { item: item + 1, column };
    case 'ArrowLeft':
      return { item, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { item, column: Math.min(last, column + 1) };
    case 'Home':
      return { item: control ? 1 : item, column: 0 };
    case 'End':
      return { item: control ? QUESTION_COUNT : item, column: last };
    case 'PageUp':
      return { item: firstItems().findLast((first) => first < item) ?? 1, column };
    case 'PageDown':
      return { item: firstItems().find((first) => first > item) ?? QUESTION_COUNT, column };
    default:
      return null;
  }
}

/** First item of each dimension. */
function firstItems(): number[] {
  return DIMENSIONS.map((dimension) => DIMENSION_ITEMS[dimension][0]);
}

/** In the grid a column is filled from top to bottom; behind its end the next respondent begins. */
export function afterInGrid({ item, column }: Place, columns: number): Place {
  if (item < QUESTION_COUNT) return { item: item + 1, column };
  return column + 1 < columns ? { item: 1, column: column + 1 } : { item, column };
}

/**
 * One question at a time goes round the respondents. After the last of several the question stays, so that the room
 * can talk about the answers; a single respondent goes on.
 */
export function afterInRound({ item, column }: Place, columns: number): Place {
  if (columns > 1) return { item, column: Math.min(columns - 1, column + 1) };
  return { item: Math.min(QUESTION_COUNT, item + 1), column };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
