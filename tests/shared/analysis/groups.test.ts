import { describe, expect, it } from 'vitest';
import { groupingOf } from '#shared/analysis/groups.ts';
import { START_LOOK } from '#shared/domain/look.ts';
import type { ColourKey, Rule } from '#shared/domain/look.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario, metaOf } from '#shared/domain/workshop.ts';
import { org } from '#tests/support/org.ts';

const MADE = org`Leadership: Vera | Founder: Ada | Closing: Ken, Eva | Team DACH > inbound: Lea | Team DACH > closing: Mia`;

function withPeople(workshop: Workshop, change: (person: Person) => Partial<Person>): Workshop {
  const entries = Object.entries(workshop.person).map(([id, person]) => [
    id,
    { ...person, ...change(person) },
  ]);
  const meta = metaOf(workshop);
  return {
    ...workshop,
    workshop: { [meta.id]: { ...meta, date: '2026-11-25' } },
    person: Object.fromEntries(entries),
  };
}

function groups(workshop: Workshop, colourBy: ColourKey, rule: Rule = START_LOOK.rule) {
  const { groups, of } = groupingOf(workshop, currentScenario(workshop).id, { colourBy, rule });
  const named = (key: string) =>
    Object.values(workshop.person)
      .filter((person) => of.get(person.id)?.key === key)
      .map((person) => person.name)
      .sort()
      .join(', ');
  return groups.map((group) => `${group.key} ${group.mark}: ${named(group.key)}`);
}

describe('The groups that colours show', () => {
  it('are functions in the order of selling, each with its own mark', () => {
    expect(groups(MADE, 'function')).toEqual([
      'inbound inbound: Lea',
      'closing closing: Eva, Ken, Mia',
      'mix mix: Ada',
      'lead lead: Vera',
    ]);
  });

  it('are teams, with those who are in none at the end', () => {
    const found = groups(MADE, 'team');
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/tone1: Lea, Mia$/u);
    expect(found[1]).toBe('shared lead: Ada, Eva, Ken, Vera');
  });

  it('are steps of tenure up to the day of the workshop', () => {
    const starts: Record<string, string> = {
      Ken: '2026-09-01',
      Eva: '2026-01-01',
      Lea: '2024-12-25',
      Mia: '2022-01-01',
      Vera: '2010-01-01',
    };
    const workshop = withPeople(MADE, ({ name }) => ({ startDate: starts[name] ?? null }));
    expect(groups(workshop, 'tenure')).toEqual([
      'tenure.1 level1: Ken',
      'tenure.2 level2: Eva',
      'tenure.3 level3: Lea',
      'tenure.4 level4: Mia',
      'tenure.5 level5: Vera',
      'unknown none: Ada',
    ]);
  });

  it('are steps of attainment; exactly on target is on target', () => {
    const revenue: Record<string, number> = { Ken: 40, Eva: 79, Lea: 100, Mia: 120 };
    const workshop = withPeople(MADE, ({ name }) => ({ quota: 100, revenueNew: revenue[name] ?? null }));
    expect(groups(workshop, 'attainment')).toEqual([
      'attainment.1 level1: Ken',
      'attainment.2 level2: Eva',
      'attainment.4 level4: Lea',
      'attainment.5 level5: Mia',
      'unknown none: Ada, Vera',
    ]);
  });

  it('are at most eight without an order; the smallest share one', () => {
    const workshop = withPeople(MADE, (person) => person);
    const person: Record<string, Person> = {};
    const base = Object.values(workshop.person)[0];
    if (!base) throw new Error('nobody');
    for (let index = 0; index < 60; index += 1) {
      const area = index < 50 ? index % 5 : index;
      person[`p${index}`] = { ...base, id: `p${index}`, name: `P${index}`, territory: `Area ${area}` };
    }
    const { groups, of } = groupingOf({ ...workshop, person }, currentScenario(workshop).id, {
      colourBy: 'territory',
      rule: START_LOOK.rule,
    });
    expect(groups).toHaveLength(9);
    expect(groups.at(-1)).toMatchObject({ key: 'more', people: 7, mark: 'none' });
    expect(new Set(groups.map((group) => group.mark)).size).toBe(9);
    expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(60);
    expect(of.size).toBe(60);
  });

  it.each<[Rule, string]>([
    [{ field: 'attainment', test: 'atMost', value: '80' }, 'Eva, Ken'],
    [{ field: 'attainment', test: 'atLeast', value: '110' }, 'Lea'],
    [{ field: 'attainment', test: 'unknown', value: '' }, 'Ada, Mia, Vera'],
    [{ field: 'title', test: 'contains', value: 'ERTEK' }, 'Ken'],
    [{ field: 'reports', test: 'atLeast', value: '1' }, ''],
    [{ field: 'quota', test: 'atLeast', value: 'lots' }, ''],
  ])('are those who fit a rule, and the others: %o', (rule, expected) => {
    const revenue: Record<string, number> = { Ken: 80, Eva: 50, Lea: 110 };
    const workshop = withPeople(MADE, ({ name }) => ({
      quota: 100,
      revenueNew: revenue[name] ?? null,
      title: name === 'Ken' ? 'Területi értékesítő' : '',
    }));
    const fitting = groups(workshop, 'rule', rule).find((line) => line.startsWith('fits'));
    expect(fitting ?? 'fits tone1: ').toBe(`fits tone1: ${expected}`);
  });
});
