/** From the hunter founder to sellers of their own. */
import { above, atLeast, below } from '../numbers.ts';
import { fteFigure, level, rule, share } from './finding-types.ts';
import type { FindingFacts, Rules } from './finding-types.ts';

const PLAYBOOK = 21;
const ROLES = 15;
const ONE_SYSTEM = 13;

export const FOUNDER_RULES = {
  't12.hire_two': rule(2, (facts) => {
    const F = facts.inputs.founderShare;
    const playbook = facts.level(PLAYBOOK);
    if (facts.phaseNow !== 1 || F === null || playbook === null) return null;
    if (!above(F, facts.thresholds['M7.amber']) || playbook < 3) return null;
    return {
      severity: 'high',
      numbers: { founder: share(F), level: level(playbook) },
      causes: { personIds: founders(facts), lanes: ['founder'], items: [PLAYBOOK] },
    };
  }),

  't12.playbook_first': rule(2, (facts) => {
    const playbook = facts.level(PLAYBOOK);
    if (facts.phaseNow !== 1 || playbook === null || playbook > facts.thresholds['finding.lowLevel'])
      return null;
    return {
      severity: 'high',
      numbers: { level: level(playbook) },
      causes: { personIds: founders(facts), items: [PLAYBOOK] },
    };
  }),

  't12.no_vp_yet': rule(2, (facts) => {
    const roles = facts.level(ROLES);
    const { fte } = facts.phase.derived;
    if (facts.phaseNow !== 1 || roles === null || roles > facts.thresholds['finding.lowLevel']) return null;
    const planned = plannedLeaders(facts);
    if (planned.length === 0 || !below(fte, facts.thresholds['finding.leaderFte'])) return null;
    return {
      severity: 'medium',
      numbers: { fte: fteFigure(fte), level: level(roles) },
      causes: { personIds: planned, lanes: ['leadership'], items: [ROLES] },
    };
  }),

  't12.founder_exit_plan': rule(2, (facts) => {
    const F = facts.inputs.founderShare;
    if (!inFirstPhases(facts) || F === null || !above(F, facts.thresholds['M7.green'])) return null;
    return {
      severity: above(F, facts.thresholds['M7.amber']) ? 'high' : 'medium',
      numbers: { founder: share(F) },
      causes: { personIds: founders(facts), lanes: ['founder'] },
    };
  }),

  't12.crm_minimum': rule(2, (facts) => {
    const system = facts.level(ONE_SYSTEM);
    if (!inFirstPhases(facts) || system === null || system > facts.thresholds['finding.lowLevel'])
      return null;
    return { severity: 'high', numbers: { level: level(system) }, causes: { items: [ONE_SYSTEM] } };
  }),

  't12.first_quota': rule(2, (facts) => {
    const Q = facts.inputs.quotaShare;
    if (facts.phaseNow !== 2 || Q === null || atLeast(Q, facts.w['p1.noManagement.quotas'])) return null;
    const without = facts.sellers.filter((seller) => {
      const person = facts.staffing.placed.get(seller.id)?.person;
      return person !== undefined && (person.quota ?? 0) <= 0;
    });
    return {
      severity: 'medium',
      numbers: { quotas: share(Q) },
      causes: { personIds: without.map((seller) => seller.id) },
    };
  }),
} satisfies Rules;

function inFirstPhases({ phaseNow }: FindingFacts): boolean {
  return phaseNow === 1 || phaseNow === 2;
}

function founders({ staffing }: FindingFacts): string[] {
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
