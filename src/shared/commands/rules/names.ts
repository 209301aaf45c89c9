/** Names: two teams of a scenario, or two scenarios, with one name could not be told apart when they are spoken of. */
import { PhaseboardError } from '../../domain/errors.ts';
import type { Id } from '../../domain/fields.ts';
import type { AnyRecord, Workshop } from '../../domain/records.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Team } from '../../domain/team.ts';
import type { Diff } from '../diff.ts';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** A name as it is spoken: two that differ in letters' case only are one. */
export const saidName = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Whether a name is empty, or what another of `siblings` is called. */
const isTaken = (siblings: Iterable<Named>, { id, name }: Named): boolean =>
  saidName(name) === '' ||
  [...siblings].some((other) => other.id !== id && saidName(other.name) === saidName(name));

const teamName = ({ name }: Named) => new PhaseboardError('edit.teamName', { name });
const scenarioName = ({ name }: Named) => new PhaseboardError('edit.scenarioName', { name });

/** Throws `edit.teamName` where another team of its scenario has the name, or where it is empty. */
export function requireTeamName(workshop: Pick<Workshop, 'team'>, team: Team): void {
  if (isTaken(siblingsOf(Object.values(workshop.team), team), team)) throw teamName(team);
}

/** Throws `edit.scenarioName` where another scenario has the name, or where it is empty. */
export function requireScenarioName({ scenario }: Workshop, named: Named): void {
  if (isTaken(Object.values(scenario), named)) throw scenarioName(named);
}

const siblingsOf = (teams: readonly Team[], { scenarioId }: Team): readonly Team[] =>
  teams.filter((team) => team.scenarioId === scenarioId);

/** The first name that a diff gives although it is taken; null where it gives none. What was so before is let be. */
export function brokenName(before: Workshop, diff: Diff): PhaseboardError | null {
  const scenarios = tableAfter<Scenario>(before.scenario, diff, 'scenario');
  for (const scenario of renamed<Scenario>(diff, 'scenario')) {
    if (isTaken(scenarios, scenario)) return scenarioName(scenario);
  }
  const teams = renamed<Team>(diff, 'team').filter(({ scenarioId }) => before.scenario[scenarioId]);
  if (teams.length === 0) return null;
  const all = tableAfter<Team>(before.team, diff, 'team');
  const wrong = teams.find((team) => isTaken(siblingsOf(all, team), team));
  return wrong ? teamName(wrong) : null;
}

/** Records of a type that come in, or that have another name than before. */
function renamed<R extends Scenario | Team>({ added, updated }: Diff, type: R['type']): R[] {
  const other = updated.flatMap(([from, to]) =>
    to.type === type && (from as R).name !== (to as R).name ? [to as R] : [],
  );
  return [...added.filter((record): record is R & AnyRecord => record.type === type), ...other];
}

function tableAfter<R extends AnyRecord>(
  table: Readonly<Record<Id, R>>,
  { added, updated, removed }: Diff,
  type: R['type'],
): R[] {
  const rows = new Map(Object.entries(table));
  for (const record of removed) if (record.type === type) rows.delete(record.id);
  for (const [, to] of updated) if (to.type === type) rows.set(to.id, to as R);
  for (const record of added) if (record.type === type) rows.set(record.id, record as R);
  return [...rows.values()];
}
