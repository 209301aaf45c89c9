/** Lanes: the places on the canvas where people can be put. */
import * as v from 'valibot';
import type { Id } from './fields.ts';
import { FUNCTIONS, GENERALIST_SPLIT, pureSplit } from './functions.ts';
import type { SalesFunction, Split } from './functions.ts';

/** Rows that run across all functions, then the four function lanes. Unplaced is the absence of a placement. */
export const LANES = ['leadership', 'founder', 'oneManBand', ...FUNCTIONS, 'support'] as const;
export type Lane = (typeof LANES)[number];
export const lane = v.picklist(LANES);

/** What a market team has: people who do the whole range themselves, and the four functions. */
export const TEAM_LANES = ['oneManBand', ...FUNCTIONS] as const satisfies readonly Lane[];

export function isTeamLane(value: Lane | 'unplaced'): boolean {
  return (TEAM_LANES as readonly string[]).includes(value);
}

/** One place on the canvas: a lane of the shared organization (`teamId` null) or of a market team. */
export interface LaneRef {
  readonly lane: Lane | 'unplaced';
  readonly teamId: Id | null;
}

export const UNPLACED: LaneRef = { lane: 'unplaced', teamId: null };

export function isFunctionLane(value: Lane | 'unplaced'): value is SalesFunction {
  return (FUNCTIONS as readonly string[]).includes(value);
}

/** A stable text for a lane, used as a key of maps and of DOM nodes: `closing` or `closing@team7`. */
export function laneKey(ref: LaneRef): string {
  return ref.teamId === null ? ref.lane : `${ref.lane}@${ref.teamId}`;
}

/** The lane of a key that `laneKey` made, or of `unplaced`. */
export function laneOfKey(key: string): LaneRef {
  const at = key.indexOf('@');
  const name = (at < 0 ? key : key.slice(0, at)) as LaneRef['lane'];
  return { lane: name, teamId: at < 0 ? null : key.slice(at + 1) };
}

export function sameLane(a: LaneRef, b: LaneRef): boolean {
  return a.lane === b.lane && a.teamId === b.teamId;
}

/** The time split that a lane implies for a person with none of their own; null where nothing is sold. */
export function laneSplit(value: Lane): Split | null {
  if (isFunctionLane(value)) return pureSplit(value);
  return value === 'oneManBand' || value === 'founder' ? GENERALIST_SPLIT : null;
}
