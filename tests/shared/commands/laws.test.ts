import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, diffBetween, EMPTY_DIFF, isEmpty, reversed } from '#shared/commands/diff.ts';
import { brokenBy, brokenInvariant } from '#shared/commands/invariants.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { placementsOf, recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { intents, play } from '#tests/support/commands.ts';
import { org } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

const START = withRecords(
  org`
  Leadership: Vera (manager) | Founder: Béla (founder)
  Closing: Ken (quota 100, manager Vera), Eva | Inbound: Max | Account: Max
  Team DACH > inbound: Lea | Team DACH > closing: Tom, Zoé | Unplaced: Ada, Kim`,
  { type: 'respondent', id: 'respondent:Vera', name: 'Vera' },
  { type: 'scenario', id: 'plan', name: 'Plan', kind: 'target' },
);

const always = (law: (steps: ReturnType<typeof play>) => void) =>
  fc.assert(
    fc.property(intents, (wanted) => law(play(START, wanted))),
    { numRuns: 150 },
  );

describe('Whatever a person does', () => {
  it('undoing each step leads back to what was there before it', () => {
    always((steps) => {
      for (const { before, edit, after } of steps) {
        expect(applyDiff(after, reversed(edit.diff))).toEqual(before);
      }
    });
  });

  it('undoing everything leads to the start, and redoing everything to the end', () => {
    always((steps) => {
      const end = steps.at(-1)?.after ?? START;
      const start = steps.reduceRight((now, { edit }) => applyDiff(now, reversed(edit.diff)), end);
      expect(start).toEqual(START);
      expect(steps.reduce((now, { edit }) => applyDiff(now, edit.diff), start)).toEqual(end);
    });
  });

  it('the rules of a workshop hold after every step', () => {
    always((steps) => {
      for (const { after } of steps) expect(brokenInvariant(after)).toBeNull();
    });
  });

  it('the hats of a person always make up the whole person', () => {
    always((steps) => {
      for (const { after } of steps) {
        const shares = new Map<string, number>();
        for (const { personId, share } of placementsOf(after, 'current')) {
          shares.set(personId, (shares.get(personId) ?? 0) + share);
        }
        for (const sum of shares.values()) expect(sum).toBeCloseTo(1, 3);
      }
    });
  });

  it('people stand in the order that their records say, also where it was carried over from before', () => {
    const told = (workshop: Workshop) => ['current', 'plan'].map((id) => placementsOf(workshop, id));
    always((steps) => {
      for (const { before, edit } of steps) {
        told(before);
        const after = applyDiff(before, edit.diff);
        expect(told(after)).toEqual(told(workshopOf(recordsOf(after))));
        expect(told(applyDiff(after, reversed(structuredClone(edit.diff))))).toEqual(told(before));
      }
    });
  });

  it('nothing is changed in place', () => {
    const untouched = structuredClone(START);
    always((steps) => {
      for (const { before, edit, after } of steps) {
        const seen = JSON.stringify([before, edit]);
        applyDiff(before, edit.diff);
        applyDiff(after, reversed(edit.diff));
        expect(JSON.stringify([before, edit])).toBe(seen);
      }
    });
    expect(START).toEqual(untouched);
  });

  it('the difference of any two moments makes the later out of the earlier, and the other way round', () => {
    always((steps) => {
      const end = steps.at(-1)?.after ?? START;
      expect(applyDiff(START, diffBetween(START, end))).toEqual(end);
      expect(applyDiff(end, diffBetween(end, START))).toEqual(START);
      expect(diffBetween(end, structuredClone(end))).toEqual(EMPTY_DIFF);
    });
  });

  it('a step that changes nothing has an empty diff, and only such a one', () => {
    always((steps) => {
      for (const { before, edit, after } of steps) {
        expect(isEmpty(edit.diff)).toBe(isEmpty(diffBetween(before, after)));
      }
    });
  });

  it('no two placements of a lane share a position', () => {
    always((steps) => {
      for (const { after } of steps) {
        const seats = Object.keys(after.scenario)
          .flatMap((id) => placementsOf(after, id))
          .map((p) => `${p.scenarioId}:${p.lane}@${p.teamId}#${p.order}`);
        expect(new Set(seats).size).toBe(seats.length);
      }
    });
  });

  it('looking only at what an edit touched finds the same as looking at everything', () => {
    always((steps) => {
      for (const { edit, after } of steps) expect(brokenBy(after, edit.diff)).toBe(brokenInvariant(after));
    });
    const ken = START.person['person:Ken'];
    if (!ken) throw new Error('Ken is there');
    const lost = { ...EMPTY_DIFF, updated: [[ken, { ...ken, managerId: 'x' }] as const] };
    const gone = { ...EMPTY_DIFF, removed: Object.values(START.person) };
    const team = START.team['team:DACH'];
    if (!team) throw new Error('DACH is there');
    const target = { type: 'scenario', id: 'target', name: 'Target', kind: 'target' };
    const two = withRecords(START, target);
    const moved = { ...EMPTY_DIFF, updated: [[team, { ...team, scenarioId: 'target' }] as const] };
    for (const diff of [lost, gone, moved]) {
      const after = applyDiff(two, diff);
      expect(brokenBy(after, diff)).not.toBeNull();
      expect(brokenBy(after, diff)).toBe(brokenInvariant(after));
    }
  });
});

describe('A diff that does not fit', () => {
  const ken = START.person['person:Ken'];
  if (!ken) throw new Error('Ken is there');
  const stranger = { ...ken, id: 'person:Nobody' };

  it.each([
    ['adds what is there', { ...EMPTY_DIFF, added: [ken] }],
    ['changes what is not', { ...EMPTY_DIFF, updated: [[stranger, stranger] as const] }],
    ['removes what is not', { ...EMPTY_DIFF, removed: [stranger] }],
    ['removes the same twice', { ...EMPTY_DIFF, removed: [ken, ken] }],
  ])('is refused when it %s', (_, diff) => {
    expect(() => applyDiff(START, diff)).toThrow('edit.conflict');
  });

  it('leaves the tables that it does not touch as the same objects', () => {
    const after = applyDiff(START, { ...EMPTY_DIFF, updated: [[ken, { ...ken, quota: 1 }]] });
    expect(after.placement).toBe(START.placement);
    expect(after.person).not.toBe(START.person);
  });
});
