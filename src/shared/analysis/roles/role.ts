/** What a person's title and place in the reporting lines suggest that they do. */
import type { Lane } from '../../domain/lanes.ts';
import type { PersonKind } from '../../domain/person.ts';

/** The four functions, selling from first call to signature, leading, founding, and helping those who sell. */
export const ROLES = [
  'outbound',
  'inbound',
  'closing',
  'account',
  'generalist',
  'manager',
  'founder',
  'support',
] as const;
export type Role = (typeof ROLES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Why; each has a text `roleReason.<code>`. */
export const ROLE_REASONS = [
  'title',
  'reports',
  'reportsAgree',
  'noReports',
  'leaderWithoutReports',
  'inboundHint',
  'bareSdr',
  'alwaysAsk',
  'askSplit',
  'noTitle',
  'notSales',
] as const;
export type RoleReason = (typeof ROLE_REASONS)[number];

export interface RoleSuggestion {
  /** Null where the title is not about selling. */
  readonly role: Role | null;
  readonly confidence: Confidence;
  readonly reason: RoleReason;
  /** The words of the title that decided; empty where none did. */
  readonly words: string;
  /** People who report to the person; null where the file does not say. */
  readonly reports: number | null;
}

const LANE_OF: Readonly<Record<Role, Lane>> = {
  outbound: 'outbound',
  inbound: 'inbound',
  closing: 'closing',
  account: 'account',
  generalist: 'oneManBand',
  manager: 'leadership',
  founder: 'founder',
  support: 'support',
};

/** Where somebody in this role goes on the canvas. */
export const laneOfRole = (role: Role): Lane => LANE_OF[role];

/** What kind of person a lane makes of somebody who comes into it with an import. */
export function kindOfLane(lane: Lane): PersonKind {
  if (lane === 'leadership') return 'manager';
  if (lane === 'founder' || lane === 'support') return lane;
  return 'seller';
}
