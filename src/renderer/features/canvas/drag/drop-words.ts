/** What dropping what is held would mean, in words. */
import { useDrag } from '#renderer/state/drag.ts';
import { useWorkshop } from '#renderer/state/open-workshop.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { boardModelOf } from '../board-model.ts';
import { dropEffect } from './drop-effect.ts';

/** Part of the time that a second hat gets; changed afterwards where it is more or less. */
export const SECOND_HAT = 0.5;

export interface DropWords {
  /** "+1 FTE · fills Inbound · leaves DACH without Closing". */
  readonly told: string;
  /** Somewhere a hole would open. */
  readonly warns: boolean;
}

/** The effect of a drop at a place; empty while nothing is open. */
export function dropWords(words: Translator, place: LaneRef): DropWords {
  const { open } = useWorkshop.getState();
  if (!open) return { told: '', warns: false };
  const { personIds, hat, also } = useDrag.getState();
  const workshop = workshopIn(open.workshop, open.scenarioId);
  const effect = dropEffect(workshop, open.scenarioId, boardModelOf(workshop, open.scenarioId), {
    personIds,
    to: place,
    hat,
    also: also ? SECOND_HAT : null,
  });
  const sells = effect.fte > 0 ? words.t('slot.fte', { fte: words.number(effect.fte, 1) }) : null;
  const told = [
    also && words.t('slot.also', { share: words.percent(SECOND_HAT) }),
    place.lane === 'unplaced' ? words.t('slot.unplaced') : (sells ?? words.t('canvas.noSelling')),
    ...effect.fills.map((fn) => words.t('slot.fills', { fn: words.t(`fn.${fn}`) })),
    ...effect.opens.map(({ teamId, fn }) =>
      words.t('slot.opens', { team: workshop.team[teamId]?.name ?? '', fn: words.t(`fn.${fn}`) }),
    ),
  ];
  return { told: told.filter(Boolean).join(' · '), warns: effect.opens.length > 0 };
}
