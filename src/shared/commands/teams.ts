/** Market teams: adding, editing, removing. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import type { Team } from '../domain/team.ts';
import { parseRecord, teamsOf } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import { EMPTY_DIFF, updateOf } from './diff.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { wholeAgain } from './hats.ts';
import { requireUnlocked } from './rules/locks.ts';
import { requireTeamName } from './rules/names.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export function addTeam(workshop: Workshop, command: Of<'team.add'>, context: ApplyContext): Edit {
  requireUnlocked(workshop, command.scenarioId);
  const last = teamsOf(workshop, command.scenarioId).at(-1);
  const team = parseRecord({
    type: 'team',
    id: context.newId('team'),
    scenarioId: command.scenarioId,
    name: command.name.trim(),
    order: (last?.order ?? 0) + 1,
  }) as Team;
  requireTeamName(workshop, team);
  return {
    diff: { ...EMPTY_DIFF, added: [team] },
    label: { key: 'teamAdded', params: { name: team.name }, subjects: [team.id] },
  };
}

export function editTeam(workshop: Workshop, command: Of<'team.edit'>): Edit {
  const from = requireTeam(workshop, command.teamId);
  requireUnlocked(workshop, from.scenarioId);
  const to = parseRecord({ ...from, ...command.patch }) as Team;
  if (to.name !== from.name) requireTeamName(workshop, to);
  return {
    diff: updateOf(from, to),
    label: { key: 'teamEdited', params: { name: to.name }, subjects: [to.id] },
  };
}

/** Removes a team; its people go back to the tray. */
export function removeTeam(workshop: Workshop, command: Of<'team.remove'>): Edit {
  const team = requireTeam(workshop, command.teamId);
  requireUnlocked(workshop, team.scenarioId);
  const placements = Object.values(workshop.placement).filter((placement) => placement.teamId === team.id);
  return {
    diff: { added: [], updated: wholeAgain(workshop, placements), removed: [...placements, team] },
    label: { key: 'teamRemoved', params: { name: team.name, count: placements.length }, subjects: [team.id] },
  };
}

function requireTeam(workshop: Workshop, teamId: Id): Team {
  const team = workshop.team[teamId];
  if (!team) throw new PhaseboardError('edit.notFound');
  return team;
}
