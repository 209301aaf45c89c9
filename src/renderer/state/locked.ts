/** A scenario in which nothing moves, because it is locked or only looked at: whoever tries is told why. */
import type { Scenario } from '#shared/domain/scenario.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { tell } from './app-state.ts';
import { useCompare } from './compare.ts';
import { say } from './say.ts';
import type { OpenState } from './workshop-types.ts';

/** The scenario that is shown where nothing moves in it, else null; `aloud` tells the person why. */
export function whyLocked(open: OpenState, aloud = false): Scenario | null {
  const scenario = open.workshop.scenario[open.scenarioId];
  const reason = reasonLocked(open);
  if (!scenario || !reason) return null;
  if (aloud) {
    tell(reason);
    say(reason);
  }
  return scenario;
}

/** Why nothing moves in what is shown, in words; null where everything does. */
export function reasonLocked({ workshop, scenarioId }: OpenState): ((words: Translator) => string) | null {
  return reasonOf(workshop.scenario[scenarioId], useCompare.getState().mode === 'before');
}

/** The same, followed as it changes. */
export function useReasonLocked(open: OpenState): ((words: Translator) => string) | null {
  const before = useCompare((state) => state.mode === 'before');
  return reasonOf(open.workshop.scenario[open.scenarioId], before);
}

function reasonOf(scenario: Scenario | undefined, before: boolean): ((words: Translator) => string) | null {
  if (!scenario || (!before && !scenario.locked)) return null;
  const { name } = scenario;
  return (words) =>
    before ? words.t('compare.beforeShown', { name }) : words.t('canvas.locked', { scenario: name });
}
