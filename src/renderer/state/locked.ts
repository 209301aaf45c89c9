/** A locked scenario: nothing in it moves, and whoever tries is told why. */
import type { Scenario } from '#shared/domain/scenario.ts';
import { tell } from './app.ts';
import { say } from './say.ts';
import type { OpenState } from './workshop-types.ts';

/** The scenario that is shown where it is locked, else null; `aloud` tells the person why nothing moves. */
export function whyLocked(open: OpenState, aloud = false): Scenario | null {
  const scenario = open.workshop.scenario[open.scenarioId];
  if (!scenario?.locked) return null;
  if (aloud) {
    tell((words) => words.t('canvas.locked', { scenario: scenario.name }));
    say((words) => words.t('canvas.locked', { scenario: scenario.name }));
  }
  return scenario;
}
