/** How revenue is spread over those who bring it in. Some concentration is natural: dependence is the issue. */
import type { Id } from '../../domain/fields.ts';
import { revenueOf } from '../../domain/person.ts';
import type { Facts } from '../facts.ts';
import { ratio, sum, sumOf } from '../numbers.ts';
import { dedicatedTo } from '../staffing.ts';
import type { Selling } from '../staffing.ts';
import { rampedShare } from '../tenure.ts';
import { superstarOf } from './superstar.ts';
import type { Superstar } from './superstar.ts';

export interface RevenueShare {
  readonly personId: Id;
  /** 12 months, never below 0: credit notes count as nothing. */
  readonly revenue: number;
  readonly share: number;
  /** Shares of this and all stronger people; the points of the Pareto curve. */
  readonly cumulative: number;
}

/** Shares are null where there is nothing to share, or where too few people make them meaningless. */
export interface Concentration {
  readonly people: number;
  readonly revenue: number;
  /** Strongest first. */
  readonly ranked: readonly RevenueShare[];
  readonly top1: number | null;
  readonly top2: number | null;
  readonly top3: number | null;
  /** Share of the strongest fifth, rounded up to whole people. */
  readonly top20: number | null;
  /** Σ share². */
  readonly hhi: number | null;
  /** (HHI − 1/n) ÷ (1 − 1/n): 0 for equals, 1 for one alone. */
  readonly hhiNormalised: number | null;
  /** 1 ÷ HHI: how many equals would make the same picture. */
  readonly effective: number | null;
  /** Gini · n ÷ (n − 1). */
  readonly gini: number | null;
  /** How many times a fair share the strongest person brings: top1 · n. */
  readonly multiple: number | null;
  /** Lorenz curve from the weakest on: part of the people, part of the revenue; from 0, 0 to 1, 1. */
  readonly lorenz: readonly { readonly people: number; readonly revenue: number }[];
  /** People in their first months, left out above. */
  readonly rampingIds: readonly Id[];
  /** Share of the strongest person when those are counted too. */
  readonly top1WithRamping: number | null;
  /** Sellers whose revenue is not known, left out above. */
  readonly unknownIds: readonly Id[];
  /** Whether it depends on one or two; where a founder is first, of the others. */
  readonly superstar: Superstar & {
    /** A founder is first: that is a matter of its own. */
    readonly founderLeads: boolean;
    /** Those whom the verdict is about. */
    readonly personIds: readonly Id[];
  };
}

interface Earner {
  readonly personId: Id;
  readonly revenue: number;
  readonly ramping: boolean;
  readonly founder: boolean;
}

/**
 * Concentration over everybody who sells and answers for revenue. Those still ramping are left out, unless
 * `includeRamping` asks for them.
 */
export function concentrationOf(facts: Facts, options: { includeRamping?: boolean } = {}): Concentration {
  const { earners, unknownIds } = earnersOf(facts);
  const ramped = options.includeRamping ? earners : earners.filter((earner) => !earner.ramping);
  const revenues = earners.map((earner) => earner.revenue);
  const top1WithRamping = ratio(
    revenues.reduce((most, each) => Math.max(most, each), 0),
    sum(revenues),
  );
  const rampingIds = earners.filter((earner) => earner.ramping).map((earner) => earner.personId);
  return {
    ...spreadOf(ramped, facts),
    rampingIds,
    top1WithRamping,
    unknownIds,
    superstar: superstarAmong(ramped, facts),
  };
}

function superstarAmong(earners: readonly Earner[], { thresholds }: Facts): Concentration['superstar'] {
  const ranked = inOrder(earners);
  const founderLeads = (ranked[0]?.revenue ?? 0) > 0 && ranked[0]?.founder === true;
  const compared = founderLeads ? ranked.filter((earner) => !earner.founder) : ranked;
  const found = superstarOf(
    compared.map((earner) => earner.revenue),
    thresholds,
  );
  const personIds = compared.slice(0, found.stars).map((earner) => earner.personId);
  return { ...found, founderLeads, personIds };
}

function inOrder(earners: readonly Earner[]): readonly Earner[] {
  return [...earners].sort((a, b) => b.revenue - a.revenue || (a.personId < b.personId ? -1 : 1));
}

/** Sales development passes its leads on: it answers for revenue only where some has been entered. */
function earnersOf({ staffing, meta, thresholds, w }: Facts): { earners: Earner[]; unknownIds: Id[] } {
  const earners: Earner[] = [];
  const unknownIds: Id[] = [];
  for (const selling of staffing.selling) {
    const person = staffing.placed.get(selling.id)?.person;
    if (!person || person.vacancy) continue;
    const revenue = revenueOf(person);
    const develops = developsOnly(selling, w['dedicated.share']);
    if (develops && (revenue ?? 0) <= 0) continue;
    if (revenue === null) unknownIds.push(person.id);
    else {
      const ramping = (rampedShare(person, selling, meta.date, thresholds) ?? 1) < 1;
      const { founder } = selling;
      earners.push({ personId: person.id, revenue: Math.max(0, revenue), ramping, founder });
    }
  }
  return { earners, unknownIds };
}

function developsOnly(selling: Selling, dedicated: number): boolean {
  const fn = dedicatedTo(selling.split, dedicated);
  return fn === 'outbound' || fn === 'inbound';
}

type Spread = Omit<Concentration, 'rampingIds' | 'top1WithRamping' | 'unknownIds' | 'superstar'>;

function spreadOf(earners: readonly Earner[], { thresholds }: Facts): Spread {
  const sorted = inOrder(earners);
  const n = sorted.length;
  const revenue = sumOf(sorted, (earner) => earner.revenue);
  if (!(revenue > 0)) return { ...NOTHING, people: n };
  const ranked = withCumulative(sorted, revenue);
  const top = (count: number) => (n < count ? null : (ranked[count - 1]?.cumulative ?? null));
  const hhi = sumOf(ranked, (entry) => entry.share ** 2);
  return {
    people: n,
    revenue,
    ranked,
    top1: top(1),
    top2: top(2),
    top3: top(3),
    top20: n >= thresholds['M5.top20.sellers'] ? top(Math.ceil(0.2 * n)) : null,
    hhi,
    hhiNormalised: n > 1 ? (hhi - 1 / n) / (1 - 1 / n) : null,
    effective: ratio(1, hhi),
    gini: n >= thresholds['M5.sellers'] ? giniOf(ranked) : null,
    multiple: (ranked[0]?.share ?? 0) * n,
    lorenz: lorenzOf(ranked),
  };
}

const NOTHING: Spread = {
  people: 0,
  revenue: 0,
  ranked: [],
  top1: null,
  top2: null,
  top3: null,
  top20: null,
  hhi: null,
  hhiNormalised: null,
  effective: null,
  gini: null,
  multiple: null,
  lorenz: [],
};

function withCumulative(sorted: readonly Earner[], total: number): RevenueShare[] {
  let cumulative = 0;
  return sorted.map(({ personId, revenue }) => {
    cumulative += revenue;
    return { personId, revenue, share: revenue / total, cumulative: Math.min(1, cumulative / total) };
  });
}

/** Small-sample Gini from shares in falling order: Σ (n + 1 − 2·rank) · share ÷ (n − 1). */
function giniOf(ranked: readonly RevenueShare[]): number | null {
  const n = ranked.length;
  return ratio(sum(ranked.map(({ share }, index) => (n + 1 - 2 * (index + 1)) * share)), n - 1);
}

function lorenzOf(ranked: readonly RevenueShare[]): Concentration['lorenz'] {
  const n = ranked.length;
  const points = [{ people: 0, revenue: 0 }];
  for (let weakest = 1; weakest <= n; weakest += 1) {
    const stronger = ranked[n - weakest - 1]?.cumulative ?? 0;
    points.push({ people: weakest / n, revenue: 1 - stronger });
  }
  return points;
}
