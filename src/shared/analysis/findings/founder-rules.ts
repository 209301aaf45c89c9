/** From the hunter founder to sellers of their own. */
import { above, below } from '../numbers.ts';
import { fteFigure, isLow, level, rule, share } from './finding-types.ts';
import type { FindingFacts, Rules } from './finding-types.ts';

const PLAYBOOK = 21;
const ROLES = 15;
const ONE_SYSTEM = 13;

export const FOUNDER_RULES = {
  't12.founder_exit_plan': rule({ cause: 'founder', phases: [1, 2], towards: 2 }, (facts) => {
    const F = facts.phase.derived.F;
    if (F === null || !above(F, facts.thresholds['M7.green'])) return null;
    return {
      severity: above(F, facts.thresholds['M7.amber']) ? 'high' : 'medium',
      numbers: { founder: share(F) },
      causes: { personIds: founders(facts), lanes: ['founder'] },
    };
  }),

  't12.hire_two': rule({ cause: 'founder', phases: [1], towards: 2 }, (facts) => {
    const F = facts.phase.derived.F;
    const playbook = facts.level(PLAYBOOK);
    if (F === null || playbook === null || isLow(facts, playbook)) return null;
    if (!above(F, facts.thresholds['M7.amber'])) return null;
    return {
      severity: 'high',
      numbers: { founder: share(F), level: level(playbook) },
      causes: { personIds: founders(facts), lanes: ['founder'], items: [PLAYBOOK] },
    };
  }),

  't12.playbook_first': rule({ cause: 'founder', phases: [1], towards: 2 }, (facts) => {
    const playbook = facts.level(PLAYBOOK);
    if (!isLow(facts, playbook)) return null;
    return {
      severity: 'high',
      numbers: { level: level(playbook) },
      causes: { personIds: founders(facts), lanes: ['founder'], items: [PLAYBOOK] },
    };
  }),

  /** Phase 1 and 2 have findings of their own on the way; a founder who still sells much is a risk in every phase. */
  'risk.founder': rule({ cause: 'founder' }, (facts) => {
    const F = facts.phase.derived.F;
    const { phaseNow, thresholds } = facts;
    if (phaseNow === null || F === null || !above(F, thresholds['M7.green'])) return null;
    const much = above(F, phaseNow >= 3 ? thresholds['finding.founderSome'] : thresholds['M7.amber']);
    const playbook = facts.level(PLAYBOOK);
    const first = phaseNow === 1 && playbook !== null;
    return {
      severity: much ? 'high' : 'medium',
      numbers: { founder: share(F) },
      causes: { personIds: founders(facts), lanes: ['founder'] },
      ...(first && { variant: isLow(facts, playbook) ? 'playbook' : 'hire' }),
    };
  }),

  't12.no_vp_yet': rule({ phases: [1], towards: 2 }, (facts) => {
    const roles = facts.level(ROLES);
    const { fte } = facts.phase.derived;
    if (!isLow(facts, roles)) return null;
    const planned = plannedLeaders(facts);
    if (planned.length === 0 || !below(fte, facts.thresholds['finding.leaderFte'])) return null;
    return {
      severity: 'medium',
      numbers: { fte: fteFigure(fte), level: level(roles) },
      causes: { personIds: planned, lanes: ['leadership'], items: [ROLES] },
    };
  }),

  't12.crm_minimum': rule({ cause: 'records', phases: [1, 2], towards: 2 }, (facts) => {
    const system = facts.level(ONE_SYSTEM);
    if (!isLow(facts, system)) return null;
    return { severity: 'high', numbers: { level: level(system) }, causes: { items: [ONE_SYSTEM] } };
  }),

  't12.first_quota': rule({ cause: 'pay', phases: [2], towards: 2 }, (facts) => {
    const Q = facts.phase.derived.Q;
    if (Q === null || !below(Q, facts.thresholds['finding.quotas'])) return null;
    const without = facts.sellers.filter(
      (seller) => facts.staffing.placed.get(seller.id)?.person.quota === 0,
    );
    return {
      severity: 'medium',
      numbers: { quotas: share(Q) },
      causes: { personIds: without.map((seller) => seller.id) },
    };
  }),
} satisfies Rules;

export function founders({ staffing }: Pick<FindingFacts, 'staffing'>): string[] {
  return [...staffing.placed.values()].filter((entry) => entry.founder).map((entry) => entry.person.id);
}

/** Planned hires who are to lead: managers by kind, or in the leadership lane of any scenario. */
function plannedLeaders({ whole: workshop }: FindingFacts): string[] {
  const leading = new Set(
    Object.values(workshop.placement)
      .filter((placement) => placement.lane === 'leadership')
      .map((placement) => placement.personId),
  );
  return Object.values(workshop.person)
    .filter((person) => person.vacancy && (person.kind === 'manager' || leading.has(person.id)))
    .map((person) => person.id);
}
