/** Adds to a workshop what `org` cannot say: figures, answers, plans. */
import { DIMENSION_ITEMS } from '#shared/analysis/discipline.ts';
import type { Dimension } from '#shared/analysis/discipline.ts';
import { QUESTION_COUNT } from '#shared/domain/answer.ts';
import type { MarketFigures } from '#shared/domain/market-figures.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { metaOf, parseRecord, recordsOf, workshopOf } from '#shared/domain/workshop.ts';

/** The workshop with these records besides or instead of its own. */
export function withRecords(workshop: Workshop, ...records: readonly unknown[]): Workshop {
  const parsed = records.map((record): AnyRecord => parseRecord(record));
  return workshopOf([...recordsOf(workshop), ...parsed]);
}

export function withMeta(workshop: Workshop, fields: Partial<WorkshopMeta>): Workshop {
  return withRecords(workshop, { ...metaOf(workshop), ...fields });
}

/** Figures of the company's market. */
export function withFigures(workshop: Workshop, figures: Partial<MarketFigures>): Workshop {
  return withMeta(workshop, { figures: { ...metaOf(workshop).figures, ...figures } });
}

/** Figures of the market of one team, by its name. */
export function withTeamFigures(workshop: Workshop, name: string, figures: Partial<MarketFigures>): Workshop {
  const team = Object.values(workshop.team).find((entry) => entry.name === name);
  if (!team) throw new Error(`no team ${name}`);
  return withRecords(workshop, { ...team, figures: { ...team.figures, ...figures } });
}

/** One more respondent, with levels by item; null is "don't know". */
export function withAnswers(
  workshop: Workshop,
  levels: Readonly<Record<number, 1 | 2 | 3 | 4 | 5 | null>>,
): Workshop {
  const id = `respondent:${Object.keys(workshop.respondent).length + 1}`;
  const answers = Object.entries(levels).map(([item, level]) => ({
    type: 'answer',
    id: `${id}:${item}`,
    respondentId: id,
    item: Number(item),
    level,
  }));
  return withRecords(workshop, { type: 'respondent', id, name: id }, ...answers);
}

/** The same level for every item of some dimensions, or of all. */
export function levels<L extends 1 | 2 | 3 | 4 | 5>(
  level: L,
  ...dimensions: readonly Dimension[]
): Record<number, L> {
  const wanted = dimensions.map((dimension) => DIMENSION_ITEMS[dimension]);
  const items = Array.from({ length: QUESTION_COUNT }, (_, index) => index + 1).filter(
    (item) => wanted.length === 0 || wanted.some(([first, last]) => item >= first && item <= last),
  );
  return Object.fromEntries(items.map((item) => [item, level]));
}
