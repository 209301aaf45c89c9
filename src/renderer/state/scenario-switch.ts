/** Going from scenario to scenario, and between before, changes and after. */
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { metaOf, scenariosOf } from '#shared/domain/workshop.ts';
import { tell, words } from './app-state.ts';
import { baseOf, COMPARE_MODES, useCompare } from './compare.ts';
import type { CompareMode } from './compare.ts';
import { request } from './requests.ts';
import { run, undo, useWorkshop } from './open-workshop.ts';
import type { OpenState } from './workshop-types.ts';

/** The scenario that is worked on, also while the one before it is looked at. */
function planOf(open: OpenState): Id {
  const { planId } = useCompare.getState();
  return planId !== null && open.workshop.scenario[planId] ? planId : open.scenarioId;
}

export function usePlan(open: OpenState): Id {
  const planId = useCompare((state) => state.planId);
  return planId !== null && open.workshop.scenario[planId] ? planId : open.scenarioId;
}

/** The scenario that the one worked on is compared with; null where there is none. */
export function useBase(open: OpenState): Id | null {
  const chosen = useCompare((state) => state.chosenBase);
  return baseOf(open.workshop, usePlan(open), chosen);
}

function show(scenarioId: Id): void {
  useWorkshop.setState(({ open }) => ({ open: open && { ...open, scenarioId } }));
}

/** Works on another scenario from here on. */
export function showScenario(scenarioId: Id): void {
  const { open } = useWorkshop.getState();
  if (!open?.workshop.scenario[scenarioId]) return;
  request('scene.changes', undefined);
  const { mode } = useCompare.getState();
  useCompare.setState({ planId: scenarioId, mode: mode === 'before' ? 'after' : mode });
  show(scenarioId);
}

export function compareWith(chosenBase: Id): void {
  request('scene.changes', undefined);
  useCompare.setState({ chosenBase });
  if (useCompare.getState().mode === 'before') show(chosenBase);
}

/** Looks at the plan as it was before, with its changes marked, or as it will be. */
export function showMode(mode: CompareMode): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  const planId = planOf(open);
  const base = baseOf(open.workshop, planId, useCompare.getState().chosenBase);
  if (base === null) return;
  request('scene.changes', undefined);
  useCompare.setState({ planId, mode });
  show(mode === 'before' ? base : planId);
}

/** Before, changes, after, and before again. */
export function cycleMode(): void {
  const { mode } = useCompare.getState();
  showMode(COMPARE_MODES[(COMPARE_MODES.indexOf(mode) + 1) % COMPARE_MODES.length] ?? 'after');
}

/** The next scenario of the list (1) or the one before (-1). */
export function stepScenario(direction: 1 | -1): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  const all = scenariosOf(open.workshop);
  const at = all.findIndex((scenario) => scenario.id === planOf(open));
  const next = all[(at + direction + all.length) % all.length];
  if (next && all.length > 1) showScenario(next.id);
}

/** Copies a scenario to a new target under the first letter that is free, "Target B", and goes on there. */
export function copyScenario(copyOf?: Id): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  const { t } = words();
  const taken = new Set(Object.values(open.workshop.scenario).map(({ name }) => name.toLocaleLowerCase()));
  const free = (letter: string) => !taken.has(t('scenario.newTarget', { letter }).toLocaleLowerCase());
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  let number = taken.size;
  while (!free(String(number))) number += 1;
  const name = t('scenario.newTarget', { letter: letters.find(free) ?? String(number) });
  if (!run({ type: 'scenario.copy', copyOf: copyOf ?? planOf(open), name })) return;
  const now = useWorkshop.getState().open?.workshop.scenario ?? {};
  const added = Object.keys(now).find((id) => !open.workshop.scenario[id]);
  if (added) showScenario(added);
  tell((w) => w.t('scenario.copied', { name }));
}

/** Locks the scenario that is worked on, or unlocks it. */
export function toggleLock(scenarioId?: Id): void {
  const { open } = useWorkshop.getState();
  const scenario = open?.workshop.scenario[scenarioId ?? (open ? planOf(open) : '')];
  if (!scenario) return;
  run({ type: 'scenario.edit', scenarioId: scenario.id, patch: { locked: !scenario.locked } });
}

export function removeScenario(scenarioId: Id): void {
  const name = useWorkshop.getState().open?.workshop.scenario[scenarioId]?.name ?? '';
  if (!run({ type: 'scenario.remove', scenarioId })) return;
  tell((w) => w.t('scenario.removed', { name }), { key: 'command.undo', run: () => void undo() });
}

/** The plan has come true: it becomes the current state, and the old one is kept under the date of its workshop. */
export function makeCurrent(scenarioId: Id): void {
  const { open } = useWorkshop.getState();
  if (!open) return;
  const kept = keptName(open.workshop);
  if (!run({ type: 'scenario.makeCurrent', scenarioId, keptName: kept })) return;
  showScenario(scenarioId);
  tell((w) => w.t('scenario.madeCurrent', { kept }), { key: 'command.undo', run: () => void undo() });
}

function keptName(workshop: Workshop): string {
  const { t, date } = words();
  const held = metaOf(workshop).date;
  const name = held === null ? t('scenario.keptNoDate') : t('scenario.kept', { date: date(held) });
  const taken = new Set(Object.values(workshop.scenario).map((scenario) => scenario.name));
  let number = 2;
  while (taken.has(number === 2 ? name : `${name} (${number - 1})`)) number += 1;
  return number === 2 ? name : `${name} (${number - 1})`;
}

// Another workshop starts without comparing, and so does one whose plan is gone.
useWorkshop.subscribe(({ open }, { open: before }) => {
  const { planId } = useCompare.getState();
  const gone = planId !== null && !open?.workshop.scenario[planId];
  if (open?.id !== before?.id) useCompare.setState({ mode: 'after', planId: null, chosenBase: null });
  else if (gone) useCompare.setState({ mode: 'after', planId: null });
});
