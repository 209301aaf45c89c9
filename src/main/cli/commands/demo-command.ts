/** `demo`: one of the four demo engagements, or a made-up organization of any size. */
import { GENERATOR_LIMITS } from '#main/core/demos/generate.ts';
import { integerOption } from '../arguments.ts';
import { requiredSubject, withLibrary } from '../command-context.ts';
import type { Answer, Context } from '../command-context.ts';
import { madeAnswer } from '../made.ts';
import { usage } from '../usage.ts';

const PHASES = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;
const MAX_SEED = 4_294_967_295;

export async function demo(context: Context): Promise<Answer> {
  const { request, words } = context;
  const locale = request.locale ?? words.locale;
  if (request.value('people') !== null) {
    if (request.subject !== null) {
      throw usage('cli.usage.tooMany', { command: 'demo', value: request.subject });
    }
    const people = integerOption(request, 'people', 0, GENERATOR_LIMITS.people);
    const teams = integerOption(request, 'teams', 0, GENERATOR_LIMITS.teams);
    const seed = integerOption(request, 'seed', 1, MAX_SEED);
    return withLibrary(context, async (core) => {
      const { id } = await core.call('workshop.createSample', { people, teams, seed, locale });
      return madeAnswer(core, words, id);
    });
  }
  const value = requiredSubject(context, 'phase');
  if (!Object.hasOwn(PHASES, value)) {
    throw usage('cli.usage.badValue', { option: 'demo', value, possible: Object.keys(PHASES).join(', ') });
  }
  const phase = PHASES[value as keyof typeof PHASES];
  return withLibrary(context, async (core) => {
    const { id } = await core.call('workshop.createDemo', { phase, locale });
    return madeAnswer(core, words, id);
  });
}
