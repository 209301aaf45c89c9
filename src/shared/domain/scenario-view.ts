/**
 * A workshop as one scenario sees it. Everything that looks at people for a scenario looks through this, so that no
 * formula and no screen has to know of adjustments.
 */
import type { Adjustment } from './adjustment.ts';
import type { Id } from './fields.ts';
import type { Person } from './person.ts';
import type { Workshop } from './records.ts';

type People = Workshop['person'];

/** Views of people by their table and the adjustments' table: an edit of anything else finds them again. */
const views = new WeakMap<People, WeakMap<Workshop['adjustment'], Map<Id, People>>>();
const workshops = new WeakMap<Workshop, Map<Id, Workshop>>();

/**
 * The workshop with its people as they are in the scenario: adjustments applied, and without those who are planned for
 * another scenario only, or who came after a state that is kept. The same object where nothing differs, and always the same for the same workshop.
 */
export function workshopIn(workshop: Workshop, scenarioId: Id): Workshop {
  const person = peopleIn(workshop, scenarioId);
  if (person === workshop.person) return workshop;
  const known = workshops.get(workshop) ?? new Map<Id, Workshop>();
  workshops.set(workshop, known);
  const view = known.get(scenarioId) ?? { ...workshop, person };
  known.set(scenarioId, view);
  return view;
}

function peopleIn({ person, adjustment, scenario }: Workshop, scenarioId: Id): People {
  const byAdjustments = views.get(person) ?? new WeakMap<Workshop['adjustment'], Map<Id, People>>();
  views.set(person, byAdjustments);
  const byScenario = byAdjustments.get(adjustment) ?? new Map<Id, People>();
  byAdjustments.set(adjustment, byScenario);
  const isPast = scenario[scenarioId]?.kind === 'past';
  const key = isPast ? `past ${scenarioId}` : scenarioId;
  const view = byScenario.get(key) ?? adjusted(person, Object.values(adjustment), scenarioId, isPast);
  byScenario.set(key, view);
  return view;
}

function adjusted(
  people: People,
  adjustments: readonly Adjustment[],
  scenarioId: Id,
  isPast: boolean,
): People {
  const own = adjustments.filter((adjustment) => adjustment.scenarioId === scenarioId);
  // A state that is kept has kept every fact about everybody who was there; who has none came later.
  const kept = isPast ? new Set(own.map(({ personId }) => personId)) : null;
  const elsewhere = (entry: Person) =>
    entry.scenarioId !== null ? entry.scenarioId !== scenarioId : kept !== null && !kept.has(entry.id);
  const strangers = Object.values(people).some(elsewhere);
  if (own.length === 0 && !strangers) return people;
  const view: Record<Id, Person> = {};
  for (const [id, entry] of Object.entries(people)) if (!elsewhere(entry)) view[id] = entry;
  for (const { personId, patch } of own) {
    const entry = view[personId];
    if (entry) view[personId] = { ...entry, ...patch };
  }
  if (!strangers) return view;
  for (const [id, entry] of Object.entries(view)) {
    if (entry.managerId !== null && !view[entry.managerId]) view[id] = { ...entry, managerId: null };
  }
  return view;
}
