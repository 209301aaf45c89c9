/** The discipline questionnaire in numbers: items, dimensions and total, 0..100, and how far answers lie apart. */
import { QUESTION_COUNT } from '../domain/answer.ts';
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { atLeast, mean, median, sumOf } from './numbers.ts';

/** First and last item of each dimension. */
export const DIMENSION_ITEMS = {
  activity: [1, 3],
  cadence: [4, 6],
  pipeline: [7, 9],
  pay: [10, 12],
  crm: [13, 14],
  roles: [15, 18],
  hiring: [19, 21],
  leadership: [22, 24],
} as const satisfies Record<string, readonly [number, number]>;
export type Dimension = keyof typeof DIMENSION_ITEMS;
export const DIMENSIONS = Object.keys(DIMENSION_ITEMS) as Dimension[];

/** Less than this part of the answers given, and nothing is scored. */
const ENOUGH = 2 / 3;

export interface ItemScore {
  /** 1..24. */
  readonly item: number;
  /** Middle level over the respondents, 1..5; null where nobody gave one. */
  readonly median: number | null;
  /** (median − 1) / 4 · 100. */
  readonly score: number | null;
  /** Highest less lowest level (M19). */
  readonly spread: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Respondents who gave a level. */
  readonly answered: number;
  /** Respondents who said "don't know". */
  readonly dontKnow: number;
}

export interface DimensionScore {
  readonly dimension: Dimension;
  /** Mean of its items, 0..100; null where fewer than two thirds were answered. */
  readonly score: number | null;
  readonly items: readonly ItemScore[];
  /** Part of the asked answers that were given, 0..1. */
  readonly answered: number;
}

export interface Discipline {
  /** Item 1 first. */
  readonly items: readonly ItemScore[];
  readonly dimensions: Readonly<Record<Dimension, DimensionScore>>;
  /** Mean of the scored dimensions; null where fewer than two thirds of the dimensions are scored. */
  readonly total: number | null;
  /** People who answered anything, "don't know" included. */
  readonly respondents: number;
}

const scoredBefore = new WeakMap<Workshop['answer'], readonly [Workshop['respondent'], Discipline]>();

/**
 * Scores what was answered. A respondent who has not begun does not make anybody's answers fewer. The same object
 * until an answer or a respondent changes.
 */
export function disciplineOf(workshop: Workshop): Discipline {
  const before = scoredBefore.get(workshop.answer);
  if (before && before[0] === workshop.respondent) return before[1];
  const discipline = scoreAnswers(workshop);
  scoredBefore.set(workshop.answer, [workshop.respondent, discipline]);
  return discipline;
}

function scoreAnswers(workshop: Workshop): Discipline {
  const levels = Array.from({ length: QUESTION_COUNT }, () => new Map<Id, number | null>());
  const respondents = new Set<Id>();
  for (const answer of Object.values(workshop.answer)) {
    if (!workshop.respondent[answer.respondentId]) continue;
    respondents.add(answer.respondentId);
    levels[answer.item - 1]?.set(answer.respondentId, answer.level);
  }
  const items = levels.map((answers, index) => itemScore(index + 1, [...answers.values()]));
  const scored = DIMENSIONS.map((dimension) => dimensionScore(dimension, items, respondents.size));
  const known = scored.flatMap(({ score }) => score ?? []);
  return {
    items,
    dimensions: Object.fromEntries(
      scored.map((entry) => [entry.dimension, entry]),
    ) as Discipline['dimensions'],
    total: atLeast(known.length / DIMENSIONS.length, ENOUGH) ? mean(known) : null,
    respondents: respondents.size,
  };
}

function itemScore(item: number, answers: readonly (number | null)[]): ItemScore {
  const levels = answers.filter((level) => level !== null);
  const middle = median(levels);
  const lowest = levels.length === 0 ? null : Math.min(...levels);
  const highest = levels.length === 0 ? null : Math.max(...levels);
  return {
    item,
    median: middle,
    score: middle === null ? null : ((middle - 1) / 4) * 100,
    spread: lowest === null || highest === null ? null : highest - lowest,
    lowest,
    highest,
    answered: levels.length,
    dontKnow: answers.length - levels.length,
  };
}

function dimensionScore(
  dimension: Dimension,
  all: readonly ItemScore[],
  respondents: number,
): DimensionScore {
  const [first, last] = DIMENSION_ITEMS[dimension];
  const items = all.slice(first - 1, last);
  const asked = items.length * respondents;
  const answered = asked === 0 ? 0 : sumOf(items, (item) => item.answered) / asked;
  const score = atLeast(answered, ENOUGH) ? mean(items.flatMap((item) => item.score ?? [])) : null;
  return { dimension, score, items, answered };
}

/** Levels of some items as one value 0..1, (mean − 1) / 4; null where fewer than two thirds have one. */
export function levelIndex(discipline: Discipline, items: readonly number[]): number | null {
  const medians = items.flatMap((item) => discipline.items[item - 1]?.median ?? []);
  const average = mean(medians);
  if (average === null || !atLeast(medians.length / items.length, ENOUGH)) return null;
  return (average - 1) / 4;
}
