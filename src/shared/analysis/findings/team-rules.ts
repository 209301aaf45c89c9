/** From specialists to market teams, and what market teams need to hold. */
import { atLeast, below } from '../numbers.ts';
import { count, fteFigure, level, rule } from './finding-types.ts';
import type { FindingFacts, Rules } from './finding-types.ts';
import { mostDifferent, segmentsOf } from './segments.ts';

const SEGMENT_TARGETS = 18;

function peopledTeams({ coverage }: FindingFacts) {
  return coverage.rows.flatMap((row) =>
    row.teamId === null || row.people === 0 ? [] : [{ ...row, teamId: row.teamId }],
  );
}

export const TEAM_RULES = {
  't34.pilot_pod': rule(4, (facts) => {
    const { fte } = facts.phase.derived;
    const discipline = facts.discipline.total;
    if (facts.phaseNow !== 3 || discipline === null) return null;
    if (!atLeast(fte, facts.thresholds['finding.teamsFte'])) return null;
    if (!atLeast(discipline, facts.thresholds['finding.teamsDiscipline'])) return null;
    const pair = mostDifferent(segmentsOf(facts), facts.thresholds['finding.difference']);
    if (pair === null || pair.behaviours < facts.thresholds['finding.behaviours']) return null;
    return {
      severity: 'medium',
      numbers: { fte: fteFigure(fte), behaviours: count(pair.behaviours) },
      causes: { teamIds: pair.teamIds },
    };
  }),

  't34.segment_definition': rule(4, (facts) => {
    const own = facts.level(SEGMENT_TARGETS);
    if (facts.phaseNow !== 3 && facts.phaseNow !== 4) return null;
    if (own === null || own > facts.thresholds['finding.lowLevel']) return null;
    return { severity: 'high', numbers: { level: level(own) }, causes: { items: [SEGMENT_TARGETS] } };
  }),

  't34.not_yet': rule(null, (facts) => {
    const { fte } = facts.phase.derived;
    const segments = segmentsOf(facts).length;
    const small = below(fte, facts.thresholds['finding.teamsFte']);
    if (facts.phaseNow !== 3 || !(small || segments <= 1)) return null;
    return { severity: 'info', numbers: { fte: fteFigure(fte), segments: count(segments) } };
  }),

  't34.fake_pods': rule(null, (facts) => {
    const teams = peopledTeams(facts);
    const { S } = facts.phase.derived;
    if (teams.length === 0 || !below(S, facts.w['p4.cap.specialisation'])) return null;
    return {
      severity: 'high',
      numbers: { teams: count(teams.length), specialisation: { value: S, unit: 'index' } },
      causes: { teamIds: teams.map((team) => team.teamId) },
    };
  }),

  't34.shared_services': rule(4, (facts) => {
    if (facts.phaseNow !== 4) return null;
    const lacking = peopledTeams(facts).filter((team) => Object.values(team.cells).some((cell) => cell.hole));
    if (lacking.length === 0) return null;
    return {
      severity: 'medium',
      numbers: { teams: count(lacking.length) },
      causes: { teamIds: lacking.map((team) => team.teamId) },
    };
  }),

  't34.team_scorecard': rule(4, (facts) => {
    const own = facts.level(SEGMENT_TARGETS);
    if (facts.phaseNow !== 4 || own === null || own > 3) return null;
    return { severity: 'medium', numbers: { level: level(own) }, causes: { items: [SEGMENT_TARGETS] } };
  }),
} satisfies Rules;
