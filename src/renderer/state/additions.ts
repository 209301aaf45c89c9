/** New people and teams, from a button or a shortcut alike. */
import { isFunctionLane, UNPLACED } from '#shared/domain/lanes.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import { teamsOf } from '#shared/domain/workshop.ts';
import { laneName } from '#shared/i18n/describe-edit.ts';
import type { Id } from '#shared/domain/fields.ts';
import { words } from './app-state.ts';
import type { OpenState } from './workshop-types.ts';
import { run, select, useWorkshop } from './open-workshop.ts';
import { request } from './requests.ts';

/** Adds a person to the tray and selects them, so that the name can be typed at once. */
export function addPerson(): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  const draft = { name: words().t('person.new'), scenarioId: plannedFor(open) };
  if (!run({ type: 'person.add', draft, scenarioId: open.scenarioId, lane: UNPLACED })) return;
  const people = useWorkshop.getState().open?.workshop.person ?? {};
  const added = Object.keys(people).find((id) => !open.workshop.person[id]);
  if (!added) return;
  select([added]);
  request('person.fields', { text: true });
}

/** The plan that is shown: whoever is added there is planned for it alone. Null in the current state. */
export function plannedFor({ workshop, scenarioId }: OpenState): Id | null {
  return workshop.scenario[scenarioId]?.kind === 'target' ? scenarioId : null;
}

/** Adds a vacancy to a lane and selects it, so that what is looked for can be typed at once. */
export function addVacancy(lane: LaneRef): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  const { t } = words();
  const fn = isFunctionLane(lane.lane)
    ? t(`fn.${lane.lane}`)
    : laneName(words(), lane.lane, lane.teamId !== null);
  const draft = {
    name: '',
    vacancy: true,
    title: fn,
    scenarioId: plannedFor(open),
  };
  if (!run({ type: 'person.add', draft, scenarioId: open.scenarioId, lane })) return;
  const people = useWorkshop.getState().open?.workshop.person ?? {};
  const added = Object.keys(people).find((id) => !open.workshop.person[id]);
  if (added) select([added]);
}

/** Adds a team under the first number that is free, "Team 3", and lets its name be typed at once. */
export function addTeam(): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  const { t } = words();
  const taken = new Set(teamsOf(open.workshop, open.scenarioId).map((team) => team.name));
  let number = taken.size + 1;
  while (taken.has(t('canvas.newTeam', { number }))) number += 1;
  if (!run({ type: 'team.add', scenarioId: open.scenarioId, name: t('canvas.newTeam', { number }) })) return;
  const teams = useWorkshop.getState().open?.workshop.team ?? {};
  const added = Object.keys(teams).find((id) => !open.workshop.team[id]);
  if (added) request('team.name', added);
}
