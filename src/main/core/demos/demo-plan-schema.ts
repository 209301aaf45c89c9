/** The second half of a demo engagement: a target scenario, and what the room decided, agreed and put aside. */
import * as v from 'valibot';
import { actionSchema, parkingSchema } from '#shared/domain/entries.ts';
import { lane } from '#shared/domain/lanes.ts';
import { personSchema } from '#shared/domain/person.ts';
import { relativeDay } from './relative-day.ts';

const words = v.strictObject({ en: v.string(), hu: v.string() });
const key = v.pipe(v.string(), v.minLength(1));
const places = v.array(v.strictObject({ lane, team: v.optional(key), share: v.optional(v.number()) }));

export const demoPlanSchema = v.strictObject({
  name: words,
  /** People who work elsewhere in the target, with another title and without the time split of today. */
  moves: v.array(
    v.strictObject({ who: key, place: places, title: v.optional(words), why: v.optional(words) }),
  ),
  /** Vacancies that only the target has. */
  hires: v.array(
    v.strictObject({
      key,
      title: words,
      place: places,
      manager: v.optional(key),
      ...v.pick(v.partial(personSchema), ['ote', 'variableShare', 'quota']).entries,
    }),
  ),
  decisions: v.array(
    v.strictObject({
      text: words,
      reason: v.optional(words),
      dissent: v.optional(words),
      by: v.optional(key),
      about: v.optional(key),
      date: relativeDay,
    }),
  ),
  actions: v.array(
    v.strictObject({
      text: words,
      owner: v.optional(key),
      about: v.optional(key),
      due: relativeDay,
      ...v.pick(actionSchema, ['done']).entries,
    }),
  ),
  parking: v.array(
    v.strictObject({
      text: words,
      owner: v.optional(key),
      due: v.optional(relativeDay),
      ...v.pick(parkingSchema, ['kind']).entries,
    }),
  ),
});
