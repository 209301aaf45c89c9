import { describe, expect, test } from 'vitest';
import { demoRecords, demoSummaries } from '#main/core/demos/index.ts';
import { generateOrganization } from '#main/core/demos/generate.ts';
import { resourcesDir } from '#main/core/paths.ts';
import { diagnose } from '#shared/analysis/phase.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import type { Locale, PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { currentScenario, metaOf, unplacedPeople, workshopOf } from '#shared/domain/workshop.ts';

function demo(phase: PhaseNumber, locale: Locale) {
  return workshopOf(demoRecords(resourcesDir(), phase, { locale, today: '2026-11-24' }));
}

describe.each([1, 2, 3, 4] as const)('the demo engagement of phase %i', (phase) => {
  test.each(['en', 'hu'] as const)('is a whole workshop in %s', (locale) => {
    const workshop = demo(phase, locale);
    expect(brokenInvariant(workshop)).toBeNull();
    expect(metaOf(workshop).reportLocale).toBe(locale);
  });

  test('is clearly in its phase, with every input known', () => {
    const workshop = demo(phase, 'en');
    const result = diagnose(workshop, currentScenario(workshop).id);
    expect(result.phase).toBe(phase);
    expect(result.margin).toBeGreaterThanOrEqual(0.2);
    expect(result.missing).toEqual([]);
  });

  test('has somebody still to place, a vacancy and people who were asked', () => {
    const workshop = demo(phase, 'hu');
    const unplaced = unplacedPeople(workshop, currentScenario(workshop).id);
    expect(unplaced.length).toBeGreaterThanOrEqual(1);
    expect(Object.values(workshop.person).some((person) => person.vacancy)).toBe(true);
    expect(Object.values(workshop.respondent).length).toBeGreaterThanOrEqual(3);
  });

  test('says the same in both languages, in different words', () => {
    const [english, hungarian] = [demo(phase, 'en'), demo(phase, 'hu')];
    expect(Object.keys(english.person)).toEqual(Object.keys(hungarian.person));
    expect(metaOf(english).title).not.toBe(metaOf(hungarian).title);
    const titles = Object.values(hungarian.person).map((person) => person.title);
    expect(titles).not.toEqual(Object.values(english.person).map((person) => person.title));
  });
});

test('the start screen gets one line for each phase', () => {
  expect(
    demoSummaries(resourcesDir(), 'hu').map(({ phase, people, teams }) => [phase, people, teams]),
  ).toEqual([
    [1, 6, 0],
    [2, 14, 0],
    [3, 20, 0],
    [4, 38, 4],
  ]);
});

describe('a made-up organization', () => {
  test('is the same for the same seed, ids included, and another for another', () => {
    const options = { people: 60, teams: 3, seed: 7 };
    expect(generateOrganization(options)).toEqual(generateOrganization(options));
    expect(generateOrganization(options)).not.toEqual(generateOrganization({ ...options, seed: 8 }));
  });

  test.each([
    [0, 0],
    [1, 0],
    [8, 2],
    [300, 24],
    [5000, 40],
  ])('of %i people and %i teams holds together', (people, teams) => {
    const workshop = workshopOf(generateOrganization({ people, teams, seed: 1 }));
    expect(brokenInvariant(workshop)).toBeNull();
    expect(Object.keys(workshop.person)).toHaveLength(people);
    expect(Object.keys(workshop.team)).toHaveLength(teams);
  });
});
