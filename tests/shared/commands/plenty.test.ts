/** What is done to one of many plans costs what that plan holds, not what all of them hold. */
import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { brokenBy } from '#shared/commands/invariants.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario, placementsOf, recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { org } from '#tests/support/org.ts';

const context = (() => {
  const newId = counter();
  return () => ({ newId });
})();
const PEOPLE = 60;
const PLANS = 12;

/** A company of one lane, with plans beside it. */
function withPlans(): Workshop {
  const start = workshopOf(recordsOf(org`Closing: Ada`));
  const [person] = Object.values(start.person);
  const [placement] = Object.values(start.placement);
  const more = Array.from({ length: PEOPLE }, (_, at) => [
    { ...person, id: `p${at}`, name: `Person ${at}` },
    { ...placement, id: `l${at}`, personId: `p${at}`, order: at + 1 },
  ]).flat() as ReturnType<typeof recordsOf>;
  let workshop = workshopOf([...recordsOf(start), ...more]);
  const copyOf = currentScenario(workshop).id;
  for (let plan = 0; plan < PLANS; plan += 1) {
    const { diff } = apply(workshop, { type: 'scenario.copy', copyOf, name: `Plan ${plan}` }, context());
    workshop = applyDiff(workshop, diff);
  }
  return workshop;
}

/** The workshop with a table that counts what is asked of it. */
function counted(workshop: Workshop): { readonly workshop: Workshop; readonly asked: () => number } {
  let asked = 0;
  const placement = new Proxy(workshop.placement, {
    get(table, key) {
      asked += 1;
      return Reflect.get(table, key) as unknown;
    },
    ownKeys(table) {
      asked += Object.keys(table).length;
      return Reflect.ownKeys(table);
    },
  });
  return { workshop: { ...workshop, placement }, asked: () => asked };
}

test('a scenario copied beside many others looks at its own placements only', () => {
  const { workshop, asked } = counted(withPlans());
  const { id } = currentScenario(workshop);
  // The order of the board is known while it is shown.
  expect(placementsOf(workshop, id)).toHaveLength(PEOPLE + 1);
  const before = asked();
  const { diff } = apply(workshop, { type: 'scenario.copy', copyOf: id, name: 'One more' }, context());
  expect(diff.added).toHaveLength(PEOPLE + 2);
  expect(asked() - before).toBeLessThan(4 * PEOPLE);
});

test('whether a new scenario keeps the rules is asked of what is new', () => {
  const start = withPlans();
  const { id } = currentScenario(start);
  const { diff } = apply(start, { type: 'scenario.copy', copyOf: id, name: 'One more' }, context());
  const { workshop, asked } = counted(applyDiff(start, diff));
  expect(brokenBy(workshop, diff)).toBeNull();
  expect(asked()).toBeLessThan(PEOPLE);
});

test('the order of a plan that is new is known, and that of the others as it was', () => {
  const start = withPlans();
  const current = currentScenario(start).id;
  const order = placementsOf(start, current).map(({ id }) => id);
  const { diff } = apply(start, { type: 'scenario.copy', copyOf: current, name: 'One more' }, context());
  const after = applyDiff(start, diff);
  const fresh = workshopOf(recordsOf(after));
  const plan = Object.values(after.scenario).find(({ name }) => name === 'One more')?.id ?? '';
  expect(placementsOf(after, current).map(({ id }) => id)).toEqual(order);
  expect(placementsOf(after, plan)).toEqual(placementsOf(fresh, plan));
  expect(placementsOf(after, plan)).toHaveLength(PEOPLE + 1);
});
