/** Market teams that a column of a roster tells: which column, whether it is asked about, what it is meant as. */
import { suggestRole } from '#shared/analysis/roles/suggest-role.ts';
import { answerTo, QUESTION_CHOICES, questionKey } from '#shared/contract/import-questions.ts';
import type { Answers, OpenQuestion } from '#shared/contract/import-questions.ts';
import { cleanText, isNothing } from '../read/cell-text.ts';
import type { FieldColumn } from '../read/column-hints.ts';
import { headerKey } from '../read/headers.ts';

/** A column of places may be one of teams where it is called so. */
const REGIONS = new Set(['region', 'salesregion', 'regio', 'ertekesitesiregio']);
/** More are no teams of a market, and one is the company. */
const [LEAST, MOST, MOST_BY_ITSELF] = [2, 40, 12];
/** Cells that are looked at. */
const LOOKED_AT = 5000;
const EXAMPLES = 3;

/**
 * Asks of a column of teams, or of one of regions where no other column is, whether its texts are market teams. They
 * are while nobody says anything else, unless most of them name functions (`SDR team`), or there are too many for so few
 * people. `byHand` are the positions of columns that somebody chose: those are what they were chosen for.
 */
export function teamQuestions(
  columns: readonly FieldColumn[],
  rows: readonly (readonly string[])[],
  byHand: ReadonlySet<number>,
): OpenQuestion<'teams'>[] {
  const column =
    columns.find(({ field }) => field === 'team') ??
    columns.find(({ field, header }) => field === 'territory' && REGIONS.has(headerKey(header)));
  if (!column) return [];
  const counts = new Map<string, number>();
  for (const row of rows.slice(0, LOOKED_AT)) {
    const text = cleanText(row[column.index] ?? '');
    if (text !== '' && !isNothing(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  if (names.length < LEAST || names.length > MOST) return [];
  const people = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isLikely =
    names.length <= MOST_BY_ITSELF &&
    people >= 2 * names.length &&
    names.filter(namesFunction).length * 2 < names.length;
  return [
    {
      kind: 'teams',
      key: questionKey('teams', column.index),
      column: column.header,
      columnIndex: column.index,
      examples: names.slice(0, EXAMPLES),
      count: names.length,
      choices: QUESTION_CHOICES.teams,
      default: isLikely || (byHand.has(column.index) && column.field === 'team') ? 'teams' : 'ignore',
    },
  ];
}

const namesFunction = (name: string): boolean => {
  const { role, confidence } = suggestRole({ title: name, department: '', reports: null });
  return role !== null && confidence !== 'low';
};

/** The column whose texts are market teams; null where none is. */
export const teamColumnOf = (questions: readonly OpenQuestion<'teams'>[], answers: Answers): number | null =>
  questions.find((question) => (answerTo(answers, 'teams', question.key) ?? question.default) === 'teams')
    ?.columnIndex ?? null;
