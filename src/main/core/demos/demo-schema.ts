/** The form in which demo engagements are written: people and teams by short keys, words in both languages. */
import * as v from 'valibot';
import { answerSchema } from '#shared/domain/answer.ts';
import { marketFiguresSchema } from '#shared/domain/market-figures.ts';
import { lane } from '#shared/domain/lanes.ts';
import { personSchema } from '#shared/domain/person.ts';
import { teamSchema } from '#shared/domain/team.ts';
import { demoPlanSchema } from './demo-plan-schema.ts';
import { relativeDay } from './relative-day.ts';
import { phaseNumber, workshopMetaSchema } from '#shared/domain/workshop-meta.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';

const words = v.strictObject({ en: v.string(), hu: v.string() });
const key = v.pipe(v.string(), v.minLength(1));

const person = v.strictObject({
  key,
  /** Empty for a vacancy. */
  name: v.string(),
  title: words,
  territory: v.optional(words),
  notes: v.optional(words),
  manager: v.optional(key),
  /** Nowhere for somebody unplaced. */
  place: v.optional(
    v.array(v.strictObject({ lane, team: v.optional(key), share: v.optional(v.number()) })),
    [],
  ),
  startDate: v.optional(relativeDay),
  ...v.pick(v.partial(personSchema), [
    'kind',
    'vacancy',
    'fte',
    'quota',
    'revenueNew',
    'revenueExpansion',
    'ote',
    'variableShare',
    'split',
    'activities',
  ]).entries,
});

const respondent = v.strictObject({
  name: v.string(),
  role: words,
  answers: v.array(
    v.strictObject({ ...v.pick(answerSchema, ['item', 'level']).entries, evidence: v.optional(words) }),
  ),
});

const team = v.strictObject({
  key,
  name: words,
  basis: teamSchema.entries.basis,
  figures: marketFiguresSchema,
});

export const demoSchema = v.strictObject({
  phase: phaseNumber,
  title: words,
  client: v.string(),
  industry: words,
  meta: v.object({
    ...v.omit(workshopMetaSchema, ['type', 'id', 'title', 'client', 'industry', 'reportLocale', 'date'])
      .entries,
    date: relativeDay,
  }),
  teams: v.array(team),
  people: v.array(person),
  respondents: v.array(respondent),
  /** What the workshop arrived at; missing where the demo stops at the diagnosis. */
  plan: v.optional(demoPlanSchema),
});
export type Demo = v.InferOutput<typeof demoSchema>;

/** What a demo is made for: the language and the day. */
export interface DemoOptions {
  readonly locale: Locale;
  /** An ISO date; all days of the demo are told from it. */
  readonly today: string;
}
