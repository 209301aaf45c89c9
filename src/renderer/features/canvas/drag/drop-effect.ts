/** What a drop would mean for the lane it goes to and for the one it comes from, in figures; the slot puts it in words. */
import { partAt } from '#shared/analysis/staffing.ts';
import { phaseWeights } from '#shared/analysis/phase/phase-table.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { SalesFunction } from '#shared/domain/functions.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Placement } from '#shared/domain/placement.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { metaOf, placementsOf } from '#shared/domain/workshop.ts';
import type { BoardModel } from '../board-model.ts';

export interface DropEffect {
  /** FTE that would sell in the lane's row: that of a team, or of the shared organization. */
  readonly fte: number;
  /** Functions that the team has nobody for now, and would have somebody. */
  readonly fills: readonly SalesFunction[];
  /** Functions that teams would be left without. */
  readonly opens: readonly { readonly teamId: Id; readonly fn: SalesFunction }[];
}

export interface Drop {
  readonly personIds: readonly Id[];
  readonly to: LaneRef;
  /** The one placement that moves, of several. */
  readonly hat: Id | null;
  /** Share of the time that a second hat takes; null where the people move. */
  readonly also: number | null;
}

type Row = Record<SalesFunction, number>;

/** The effect of a drop on a scenario as `model` shows it; vacancies count in plans only, as in the diagnosis. */
export function dropEffect(workshop: Workshop, scenarioId: Id, model: BoardModel, drop: Drop): DropEffect {
  const planned = workshop.scenario[scenarioId]?.kind === 'target';
  const rows = new Map<Id | null, Row>();
  const add = (placement: Placement, sign: 1 | -1) => {
    const person = workshop.person[placement.personId];
    if (!person || (person.vacancy && !planned)) return 0;
    const part = partAt(person, placement);
    if (!part) return 0;
    const row = rows.get(part.teamId) ?? { outbound: 0, inbound: 0, closing: 0, account: 0 };
    for (const fn of FUNCTIONS) row[fn] += sign * part.fte * part.split[fn];
    rows.set(part.teamId, row);
    return part.fte;
  };
  const moving = new Set(drop.personIds);
  const own = placementsOf(workshop, scenarioId).filter((placement) => moving.has(placement.personId));
  let fte = 0;
  for (const personId of drop.personIds) {
    const hats = own.filter((placement) => placement.personId === personId);
    const leaving = drop.hat === null ? hats : hats.filter((placement) => placement.id === drop.hat);
    for (const placement of leaving) {
      if (drop.also === null) add(placement, -1);
      else {
        add(placement, -1);
        add({ ...placement, share: placement.share * (1 - drop.also) }, 1);
      }
    }
    const share = drop.also ?? (drop.hat === null ? 1 : (leaving[0]?.share ?? 1));
    if (drop.to.lane !== 'unplaced') fte += add(asPlacement(scenarioId, personId, drop.to, share), 1);
  }
  const least = phaseWeights(metaOf(workshop).thresholds)['hole.fte'];
  const change = (teamId: Id | null, fn: SalesFunction) => {
    const now = model.fte.get(teamId ?? '')?.[fn] ?? 0;
    const then = now + (rows.get(teamId)?.[fn] ?? 0);
    return {
      fills: now < least - 1e-9 && then >= least - 1e-9,
      opens: now >= least - 1e-9 && then < least - 1e-9,
    };
  };
  const teams = [...rows.keys()].filter((teamId) => teamId !== null);
  const staffed = (teamId: Id) =>
    FUNCTIONS.some((fn) => (model.fte.get(teamId)?.[fn] ?? 0) + (rows.get(teamId)?.[fn] ?? 0) > 1e-9);
  return {
    fte,
    fills: drop.to.teamId === null ? [] : FUNCTIONS.filter((fn) => change(drop.to.teamId, fn).fills),
    opens: teams
      .filter(staffed)
      .flatMap((teamId) => FUNCTIONS.filter((fn) => change(teamId, fn).opens).map((fn) => ({ teamId, fn }))),
  };
}

function asPlacement(scenarioId: Id, personId: Id, to: LaneRef, share: number): Placement {
  const lane = to.lane === 'unplaced' ? 'support' : to.lane;
  return { type: 'placement', id: '', scenarioId, personId, teamId: to.teamId, lane, order: 0, share };
}
