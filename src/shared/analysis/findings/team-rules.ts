/** From specialists to market teams, and what market teams need to hold. */
import { FUNCTIONS } from '../../domain/functions.ts';
import { atLeast, below } from '../numbers.ts';
import type { TeamCompleteness } from '../phase/structure.ts';
import { count, fteFigure, isLow, level, rule } from './finding-types.ts';
import type { FindingFacts, Rules } from './finding-types.ts';
import { mostDifferent, segmentsOf } from './segments.ts';

const SEGMENT_TARGETS = 18;
/** People from which a named team may be taken for a market team. */
const TEAM_PEOPLE = 3;

/** Named teams with people enough, of which nobody is a specialist. */
function territories({ coverage, phase }: FindingFacts) {
  const peopled = coverage.rows.flatMap(({ teamId, people }) =>
    teamId !== null && people >= TEAM_PEOPLE ? [teamId] : [],
  );
  const special = new Map(phase.teams.map((team) => [team.teamId, team.special]));
  return { teams: peopled, unspecialised: peopled.filter((id) => !((special.get(id) ?? 0) > 0)) };
}

/** Functions that a team has too few of its own people for. */
function lacking(team: TeamCompleteness, enough: number) {
  return FUNCTIONS.filter((_, index) => below(team.have[index as 0], enough));
}

export const TEAM_RULES = {
  't34.segment_definition': rule({ cause: 'markets', phases: [3, 4], towards: 4 }, (facts) => {
    const own = facts.level(SEGMENT_TARGETS);
    if (!isLow(facts, own)) return null;
    return { severity: 'high', numbers: { level: level(own) }, causes: { items: [SEGMENT_TARGETS] } };
  }),

  't34.fake_pods': rule({ cause: 'markets', phases: [2, 3, 4] }, (facts) => {
    const { teams, unspecialised } = territories(facts);
    if (teams.length === 0 || !atLeast(unspecialised.length, teams.length / 2)) return null;
    return {
      severity: facts.phaseNow === 2 ? 'info' : 'high',
      numbers: { teams: count(teams.length), unspecialised: count(unspecialised.length) },
      causes: { teamIds: unspecialised },
      ...(facts.phaseNow === 2 && { variant: 'bands' }),
    };
  }),

  't34.pilot_pod': rule({ cause: 'markets', phases: [3], towards: 4 }, (facts) => {
    const { fte } = facts.phase.derived;
    const discipline = facts.discipline.total;
    if (discipline === null || !atLeast(fte, facts.thresholds['finding.teamsFte'])) return null;
    if (!atLeast(discipline, facts.thresholds['finding.teamsDiscipline'])) return null;
    const pair = mostDifferent(segmentsOf(facts), facts.thresholds['finding.difference']);
    if (pair === null || pair.behaviours < facts.thresholds['finding.behaviours']) return null;
    return {
      severity: 'medium',
      numbers: { fte: fteFigure(fte), behaviours: count(pair.behaviours) },
      causes: { teamIds: pair.teamIds },
    };
  }),

  't34.not_yet': rule({ cause: 'markets', phases: [3] }, (facts) => {
    const { fte } = facts.phase.derived;
    const segments = segmentsOf(facts).length;
    const small = below(fte, facts.thresholds['finding.teamsFte']);
    if (!(small || segments <= 1)) return null;
    return { severity: 'info', numbers: { fte: fteFigure(fte), segments: count(segments) } };
  }),

  't34.team_scorecard': rule({ cause: 'markets', phases: [4], towards: 4 }, (facts) => {
    const own = facts.level(SEGMENT_TARGETS);
    if (own === null || own > 3) return null;
    return { severity: 'medium', numbers: { level: level(own) }, causes: { items: [SEGMENT_TARGETS] } };
  }),

  't34.shared_services': rule({ phases: [4], towards: 4 }, (facts) => {
    const { phase, coverage, w } = facts;
    const incomplete = phase.teams.filter((team) => below(team.cover, 1));
    if (incomplete.length === 0) return null;
    const missing = FUNCTIONS.filter((fn) =>
      incomplete.some((team) => lacking(team, w['team.cover']).includes(fn)),
    );
    const shared = coverage.rows.find((row) => row.teamId === null);
    const served = missing.every((fn) => shared !== undefined && !shared.cells[fn].hole);
    return {
      severity: served ? 'info' : 'medium',
      numbers: { teams: count(incomplete.length) },
      causes: { teamIds: incomplete.map((team) => team.teamId), lanes: missing },
      variant: served ? 'served' : 'unserved',
    };
  }),
} satisfies Rules;
