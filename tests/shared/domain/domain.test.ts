import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, PhaseboardError, toErrorData } from '#shared/domain/errors.ts';
import { FUNCTIONS, GENERALIST_SPLIT, normalised, pureSplit } from '#shared/domain/functions.ts';
import { LANES, isFunctionLane, laneKey, laneSplit, sameLane } from '#shared/domain/lanes.ts';
import { attainmentOf, initialsOf, revenueOf } from '#shared/domain/person.ts';
import type { Person } from '#shared/domain/person.ts';
import { RECORD_TYPES } from '#shared/domain/records.ts';
import {
  currentScenario,
  emptyWorkshop,
  laneOf,
  metaOf,
  parseRecord,
  placementsOf,
  recordsOf,
  splitAt,
  unplacedPeople,
  workshopOf,
} from '#shared/domain/workshop.ts';
import { org } from '#tests/support/org.ts';
import { levels, withAnswers } from '#tests/support/workshop.ts';

const person = (fields: object = {}) =>
  parseRecord({ type: 'person', id: 'p', name: 'Ada', ...fields }) as Person;

/** One record of each kind that `org` does not know. */
const SAID = [
  {
    type: 'adjustment',
    id: 'current:p',
    scenarioId: 'current',
    personId: 'p',
    patch: { fte: 0.5, quota: null },
  },
  { type: 'review', id: 'r', scenarioId: 'current', subjectId: 'p', reason: 'Agreed by both' },
  { type: 'decision', id: 'd', text: 'Split inbound first', dissent: 'Vera' },
  { type: 'action', id: 'a', text: 'Hire', owner: 'Vera', due: '2027-01-31' },
  { type: 'parking', id: 'k', kind: 'risk', text: 'CRM licence' },
  { type: 'commentary', id: 'summary.hu', section: 'summary', locale: 'hu', text: 'Jó úton.' },
  { type: 'attachment', id: 'logo', name: 'logo.png', mime: 'image/png', data: 'iVBORw0KGgo=' },
  {
    type: 'version',
    id: 'final.1',
    number: 1,
    date: '2026-11-24',
    locale: 'hu',
    names: 'roles',
    hide: ['pay'],
    paper: 'a4',
    pages: 14,
    data: 'JVBERg==',
  },
];

describe('A record', () => {
  it('of an older program gets what it lacks as "not known"', () => {
    expect(person()).toMatchObject({ fte: 1, kind: 'seller', quota: null, managerId: null, email: '' });
  });

  it('comes out of its check as it went in, whatever it holds', () => {
    const workshop = withAnswers(
      org`Closing: Ken (quota 5, split 10/20/30/40) | Team A > inbound: Lea`,
      levels(3),
    );
    const records = [...recordsOf(workshop), ...SAID.map(parseRecord)];
    expect(new Set(records.map((record) => record.type)).size).toBe(RECORD_TYPES.length);
    expect(records.map(parseRecord)).toEqual(records);
    expect(recordsOf(workshopOf(records))).toEqual(records);
  });

  it('carries along what only a newer version knows, but nothing that means something to every object', () => {
    expect(person({ __proto__: { fte: 3 }, colour: 'red' })).toMatchObject({ colour: 'red', fte: 1 });
  });

  it.each([
    [null, ''],
    ['text', ''],
    [{ type: 'dragon', id: 'x' }, 'type'],
    [{ type: 'person', id: '', name: 'Ada' }, 'id'],
    [{ type: 'person', id: 'p' }, 'name'],
    [{ type: 'person', id: 'p', name: 'Ada', split: { outbound: 2 } }, 'split.outbound'],
    [{ type: 'placement', id: 'p', scenarioId: 's', personId: 'p', lane: 'attic' }, 'lane'],
    [{ type: 'answer', id: 'a', respondentId: 'r', item: 25, level: 3 }, 'item'],
    [{ type: 'answer', id: 'a', respondentId: 'r', item: 1, level: 6 }, 'level'],
  ])('%j is refused with the field at fault', (value, field) => {
    expect(() => parseRecord(value)).toThrow(
      expect.objectContaining({ code: 'edit.invalid', details: { field } }),
    );
  });

  it('of any kind of rubbish is refused, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.anything(), (rubbish) => {
        expect(() => parseRecord(rubbish)).toThrow(PhaseboardError);
      }),
    );
  });
});

describe('A person', () => {
  it('earns new and expansion revenue together, and attains it over the quota', () => {
    const ken = person({ revenueNew: 80, revenueExpansion: 40, quota: 100 });
    expect(revenueOf(ken)).toBe(120);
    expect(attainmentOf(ken)).toBe(1.2);
    expect(revenueOf(person())).toBeNull();
    expect(revenueOf(person({ revenueExpansion: 0 }))).toBe(0);
    expect(attainmentOf(person({ revenueNew: 5 }))).toBeNull();
    expect(attainmentOf(person({ revenueNew: 5, quota: 0 }))).toBeNull();
  });

  it.each([
    ['Nagy-Pál Oszkár', 'N. O.'],
    ['  őrsi   zoé  ', 'Ő. Z.'],
    ['A B C D', 'A. B. C.'],
    ['🙂 Ada', '🙂. A.'],
    ['', ''],
  ])('"%s" has the initials "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('Time over the four functions', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const split = fc.record({ outbound: part, inbound: part, closing: part, account: part });

  it('sums to 1 in the same proportions, or is not known', () => {
    fc.assert(
      fc.property(split, (given) => {
        const whole = normalised(given);
        const sum = FUNCTIONS.reduce((total, fn) => total + given[fn], 0);
        if (!whole) return expect(sum).toBe(0);
        expect(FUNCTIONS.reduce((total, fn) => total + whole[fn], 0)).toBeCloseTo(1, 9);
        for (const fn of FUNCTIONS) expect(whole[fn] * sum).toBeCloseTo(given[fn], 9);
      }),
    );
  });

  it('is implied by the lane', () => {
    expect(laneSplit('closing')).toEqual(pureSplit('closing'));
    expect(laneSplit('oneManBand')).toEqual(GENERALIST_SPLIT);
    expect(laneSplit('founder')).toEqual(GENERALIST_SPLIT);
    expect(laneSplit('leadership')).toBeNull();
    expect(laneSplit('support')).toBeNull();
    expect(LANES.filter(isFunctionLane)).toEqual(FUNCTIONS);
  });

  it('that was observed wins over the lane', () => {
    const workshop = org`Closing: Ken (split 50/0/50/0), Eva`;
    const [ken, eva] = placementsOf(workshop, 'current').map((placement) => {
      const who = workshop.person[placement.personId];
      return who && splitAt(who, placement);
    });
    expect(ken).toEqual({ outbound: 0.5, inbound: 0, closing: 0.5, account: 0 });
    expect(eva).toEqual(pureSplit('closing'));
  });
});

describe('A workshop', () => {
  it('knows who is not placed, by name in Hungarian order', () => {
    const workshop = org`Closing: Ken | Unplaced: Zoé, Ödön, Olga, Ádám`;
    expect(unplacedPeople(workshop, 'current').map(({ name }) => name)).toEqual([
      'Ádám',
      'Olga',
      'Ödön',
      'Zoé',
    ]);
  });

  it('without its own record or a current state is not one', () => {
    expect(() => metaOf(emptyWorkshop())).toThrow('workshop.notFound');
    expect(() => currentScenario(emptyWorkshop())).toThrow('workshop.notFound');
  });

  it('tells a team lane from the shared one', () => {
    const shared = { lane: 'closing', teamId: null } as const;
    const ofTeam = { lane: 'closing', teamId: 't' } as const;
    expect(sameLane(shared, ofTeam)).toBe(false);
    expect([laneKey(shared), laneKey(ofTeam)]).toEqual(['closing', 'closing@t']);
    expect(laneOf(undefined).lane).toBe('unplaced');
  });
});

describe('An error', () => {
  it('of ours crosses a border with its code and details', () => {
    expect(toErrorData(new PhaseboardError('edit.locked', { scenario: 'A' }))).toEqual({
      code: 'edit.locked',
      message: 'edit.locked',
      details: { scenario: 'A' },
    });
  });

  it('of anybody else crosses without its words, which may hold client data', () => {
    const data = toErrorData(new TypeError('Kovács Anna, anna@example.com'));
    expect(data).toEqual({ code: 'internal', message: 'TypeError', details: {} });
    expect(toErrorData('thrown text')).toMatchObject({ code: 'internal' });
  });

  it('has a code of its own', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  });
});
