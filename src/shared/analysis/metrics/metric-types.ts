/** The form of a metric: a number with its band, or the list of what is missing instead of it. */
import type { FigureUnit } from '../../domain/figure.ts';
import type { Id } from '../../domain/fields.ts';
import type { SalesFunction } from '../../domain/functions.ts';
import type { Grade, SourceId } from '../sources.ts';
import type { Concentration } from './concentration.ts';
import type { Loss } from './loss.ts';

/** Info is a number with no verdict. */
export type Band = 'green' | 'amber' | 'red' | 'info';

/** Inputs that a metric may lack; each has a text `metricInput.<key>`. */
export const METRIC_INPUTS = [
  'sellers',
  'closers',
  'inboundPeople',
  'accountPeople',
  'managers',
  'revenue',
  'quotas',
  'ote',
  'variableShares',
  'leadsPerMonth',
  'inboundShare',
  'averageDeal',
  'winRate',
  'cycleDays',
  'customers',
  'openPipeline',
  'remainingQuota',
  'forecastErrors',
  'firstResponse',
  'planRevenue',
  'workshopDate',
  'answers',
] as const;
export type MetricInput = (typeof METRIC_INPUTS)[number];

/** FTE in outbound and inbound together. */
export interface DevelopmentNeed {
  /** That work all leads; null where `missing` says why. */
  readonly demand: number | null;
  /** That find the opportunities which the closers' quotas call for. */
  readonly plan: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The larger side, where both are known. */
  readonly binds: 'demand' | 'plan' | null;
  /** Parts of `max`: people cannot make leads come in, so what the quotas ask beyond them is outbound. */
  readonly inbound: number | null;
  readonly outbound: number | null;
  readonly actual: number;
  /** `max` less actual. */
  readonly gap: number | null;
  readonly missing: readonly MetricInput[];
}

/** Why numbers are held back although the inputs are there; each has a text `suppressed.<key>`. */
export type Suppression = 'fewSellers' | 'fewRespondents';

/** Roles that pay is compared by. */
export const PAY_ROLES = ['outbound', 'inbound', 'closing', 'account', 'generalist', 'manager'] as const;
export type PayRole = (typeof PAY_ROLES)[number];

export interface ManagerSpan {
  readonly personId: Id;
  /** Direct reports with a place in the scenario, whether they sell or not. */
  readonly reports: number;
  readonly sells: boolean;
  /** Leads managers: at least half of the direct reports lead somebody. */
  readonly secondLine: boolean;
  readonly band: Band;
}

export interface PayRoleShare {
  readonly role: PayRole;
  readonly people: number;
  readonly share: number;
  readonly from: number;
  readonly to: number;
  readonly band: Band;
}

export interface FunctionCoverage {
  readonly fn: SalesFunction;
  /** FTE spent on the function by anybody. */
  readonly fte: number;
  /** FTE of the people dedicated to it. */
  readonly dedicatedFte: number;
  /** People dedicated to it. */
  readonly personIds: readonly Id[];
  /** How far specialists staff it: 1 from 2.5 FTE on, one full specialist .4. */
  readonly level: number;
  /** More than half a specialist. */
  readonly staffed: boolean;
  /** Staffed by about one person. */
  readonly single: boolean;
  readonly band: Band;
}

/** What stands behind each number, beyond the number itself. */
export interface MetricDetails {
  M1: { readonly developmentFte: number; readonly closingFte: number; readonly reference: number };
  M2: DevelopmentNeed;
  M3: { readonly inboundLeads: number | null; readonly inboundFte: number };
  M4: { readonly specialisation: number; readonly generalistShare: number };
  M5: Concentration;
  M6: { readonly personId: Id | null; readonly revenue: number; readonly loss: Loss };
  M7: { readonly personIds: readonly Id[] };
  M8: { readonly managers: readonly ManagerSpan[] };
  M9: { readonly reps: number; readonly atQuota: number };
  M10: { readonly quota: number; readonly ote: number; readonly people: number };
  M11: {
    readonly roles: readonly PayRoleShare[];
    /** The role that is farthest outside its band, whose share the metric is; null where none is. */
    readonly outside: PayRole | null;
  };
  M12: { readonly coverage: number | null; readonly required: number | null };
  M13: { readonly quarters: number };
  M14: { readonly untouchedShare: number | null };
  M15: {
    readonly customers: number | null;
    readonly accountFte: number;
    /** Customers that one FTE looks after, on average over the markets. */
    readonly limit: number;
    /** FTE needed for the customers. */
    readonly need: number | null;
  };
  M16: {
    /** What the plan's year brings: quotas less what ramping, open positions, leaving and attainment take. */
    readonly capacity: number | null;
    readonly plan: number | null;
    readonly attainment: number;
    /** Nobody's attainment is known: the attainment is assumed. */
    readonly assumed: boolean;
    /** Quotas of everybody who closes, in the currency. */
    readonly quota: number;
    /** Quota lost while people on the payroll ramp up. */
    readonly ramping: number;
    /** Quota lost until open positions and new seats are filled and ramped up. */
    readonly open: number;
    /** Quota of those who leave, from the day on. */
    readonly leaving: number;
    /** Hires without a start date: assumed to start some months after the workshop. */
    readonly assumedStarts: number;
  };
  M17: { readonly opportunities: number | null; readonly perMonth: number | null };
  M18: { readonly functions: readonly FunctionCoverage[] };
  M19: { readonly items: readonly { readonly item: number; readonly spread: number; readonly band: Band }[] };
}
export type MetricKey = keyof MetricDetails;

/** Bands that each metric can have: some are never more than information. */
export interface MetricBands extends Record<Exclude<MetricKey, 'M1' | 'M6' | 'M17'>, Band> {
  M1: 'info';
  M6: 'info';
  M17: 'info';
}
/** Metrics that can be red. */
export type RedMetricKey = { [K in MetricKey]: 'red' extends MetricBands[K] ? K : never }[MetricKey];

export interface Metric<K extends MetricKey = MetricKey> {
  readonly key: K;
  /** Never NaN or infinite; null where `missing` or `suppressed` says why. */
  readonly value: number | null;
  readonly unit: FigureUnit;
  readonly band: MetricBands[K] | null;
  readonly missing: readonly MetricInput[];
  readonly suppressed: Suppression | null;
  readonly detail: MetricDetails[K];
  readonly grade: Grade;
  readonly source: SourceId | null;
}
export type Metrics = { readonly [K in MetricKey]: Metric<K> };
