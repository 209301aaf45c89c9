import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '#shared/commands/diff.ts';
import { applyAnew, record } from '#shared/commands/recorded.ts';
import { brokenRule } from '#shared/commands/rules/rules.ts';
import type { Command } from '#shared/commands/command.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { same } from '#shared/domain/same.ts';
import { metaOf, parseRecord } from '#shared/domain/workshop.ts';
import { commandOf, counter, intents, play } from '#tests/support/commands.ts';
import { org } from '#tests/support/org.ts';
import { wrongIn } from '#tests/support/rules.ts';
import { withRecords } from '#tests/support/workshop.ts';

const START = withRecords(
  org`
  Leadership: Vera (manager) | Founder: Béla (founder)
  Closing: Ken (quota 100, manager Vera), Eva | Inbound: Max | Account: Max
  Team DACH > inbound: Lea | Team DACH > closing: Tom, Zoé | Unplaced: Ada, Kim`,
  { type: 'respondent', id: 'respondent:Vera', name: 'Vera' },
  { type: 'scenario', id: 'plan', name: 'Plan', kind: 'target' },
);

/** The workshop after a command that another window sent later; the code of the rule where it is refused. */
function meeting(first: Command, late: Command, start: Workshop = START): Workshop | string {
  const { recorded } = record(start, late, counter('late'));
  const { diff } = record(start, first, counter('first'));
  const between = applyDiff(start, diff);
  try {
    return applyDiff(between, applyAnew(between, recorded, counter('core')).diff);
  } catch (error) {
    if (error instanceof PhaseboardError) return error.code;
    throw error;
  }
}
const sound = (after: Workshop | string): Workshop => {
  if (typeof after === 'string') throw new Error(after);
  expect(wrongIn(after)).toEqual([]);
  return after;
};

describe('Where two edits meet', () => {
  it('both are done or one is refused, and no rule is ever broken', () => {
    let met = 0;
    fc.assert(
      fc.property(intents, intents, (first, second) => {
        const [one] = play(START, first.slice(0, 3)).slice(-1);
        const before = one?.after ?? START;
        for (const intent of second.slice(0, 2)) {
          let late;
          try {
            late = record(START, commandOf(START, intent), counter('late'));
          } catch {
            continue;
          }
          met += 1;
          try {
            const { diff, recorded } = applyAnew(before, structuredClone(late.recorded), counter('core'));
            const after = applyDiff(before, diff);
            expect(wrongIn(after)).toEqual([]);
            expect(brokenRule(before, diff)).toBeNull();
            // The ids that it made first are the ids that it makes again.
            for (const [of, id] of Object.entries(late.recorded.ids)) expect(recorded.ids[of]).toBe(id);
          } catch (error) {
            if (!(error instanceof PhaseboardError)) throw error;
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(met).toBeGreaterThan(300);
  });

  it('an edit on the state that it was made on does anew what it did', () => {
    fc.assert(
      fc.property(intents, (wanted) => {
        let before = START;
        const newId = counter();
        for (const intent of wanted) {
          try {
            const first = record(before, commandOf(before, intent), newId);
            const again = applyAnew(before, structuredClone(first.recorded), counter('core'));
            expect(again.diff).toEqual(first.diff);
            before = applyDiff(before, first.diff);
          } catch (error) {
            if (!(error instanceof PhaseboardError)) throw error;
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('every record that is made is in the order that the library stores', () => {
    fc.assert(
      fc.property(intents, (wanted) => {
        for (const { edit } of play(START, wanted)) {
          for (const made of [...edit.diff.added, ...edit.diff.updated.map(([, to]) => to)])
            expect(JSON.stringify(parseRecord(made))).toBe(JSON.stringify(made));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('an unplaced person who is placed twice is placed once, where the later edit says', () => {
    const place = (lane: 'inbound' | 'account') =>
      ({
        type: 'person.place',
        scenarioId: 'current',
        personIds: ['person:Ada'],
        to: { lane, teamId: null },
        before: null,
      }) as const;
    const after = sound(meeting(place('inbound'), place('account')));
    const own = Object.values(after.placement).filter(({ personId }) => personId === 'person:Ada');
    expect(own.map(({ lane, share }) => [lane, share])).toEqual([['account', 1]]);
  });

  it('two teams of one name are one team, and the second is refused by its rule', () => {
    const team = (name: string) => ({ type: 'team.add', scenarioId: 'current', name }) as const;
    expect(meeting(team('Iberia'), team('iberia '))).toBe('edit.teamName');
  });

  it('nobody reports to somebody who reports to them, and a scenario that was locked takes no late edit', () => {
    const report = (who: string, to: string) =>
      ({
        type: 'person.report',
        scenarioId: 'current',
        personIds: [`person:${who}`],
        managerId: `person:${to}`,
      }) as const;
    expect(meeting(report('Ada', 'Eva'), report('Eva', 'Ada'))).toBe('edit.managerCycle');
    const lock = { type: 'scenario.edit', scenarioId: 'current', patch: { locked: true } } as const;
    expect(meeting(lock, report('Ada', 'Eva'))).toBe('edit.locked');
  });

  it('of a form that sends all its fields, and of figures, only what was changed is changed', () => {
    const { title, client } = metaOf(START);
    const after = sound(
      meeting(
        {
          type: 'workshop.edit',
          patch: { client: 'ACME', figures: { ...metaOf(START).figures, winRate: 0.3 } },
        },
        {
          type: 'workshop.edit',
          patch: { title: 'Kick-off', client, figures: { ...metaOf(START).figures, customers: 40 } },
        },
      ),
    );
    expect(title).not.toBe('Kick-off');
    expect(metaOf(after)).toMatchObject({ title: 'Kick-off', client: 'ACME' });
    expect(metaOf(after).figures).toMatchObject({ winRate: 0.3, customers: 40 });
  });

  it('a threshold that one takes away stays away, whatever the other changes', () => {
    const start = withRecords(START, { ...metaOf(START), thresholds: { a: 1, b: 2 } });
    const set = (thresholds: Record<string, number>) =>
      ({ type: 'workshop.edit', patch: { thresholds } }) as const;
    const after = sound(meeting(set({ a: 1 }), set({ a: 1, b: 2, c: 3 }), start));
    expect(metaOf(after).thresholds).toEqual({ a: 1, c: 3 });
  });

  it('what a copied scenario was given in one window is found again when the copy is made anew', () => {
    const newId = counter('mine');
    const copy = record(START, { type: 'scenario.copy', copyOf: 'current', name: 'Target' }, newId);
    const copied = applyDiff(START, copy.diff);
    const team = Object.values(copied.team).find(({ scenarioId }) => scenarioId !== 'current')!;
    const rename = record(copied, { type: 'team.edit', teamId: team.id, patch: { name: 'Alps' } }, newId);
    // Another window has added a team meanwhile, which comes first among the teams.
    const other = record(
      START,
      { type: 'team.add', scenarioId: 'current', name: 'Iberia' },
      counter('other'),
    );
    let now = applyDiff(START, other.diff);
    for (const { recorded } of [copy, rename])
      now = applyDiff(now, applyAnew(now, recorded, counter('core')).diff);
    const scenarioId = team.scenarioId;
    const names = Object.values(now.team).flatMap((each) =>
      each.scenarioId === scenarioId ? each.name : [],
    );
    expect(names.sort()).toEqual(['Alps', 'Iberia']);
    expect(now.team[team.id]?.name).toBe('Alps');
  });

  it('what is no command is refused, whatever its shape', () => {
    for (const command of [
      { type: 'person.place' },
      { type: 'people.import', people: 5 },
      { type: 'person.report' },
    ]) {
      const recorded = { command: command as unknown as Command, ids: {} };
      expect(() => applyAnew(START, recorded, counter())).toThrow(PhaseboardError);
    }
  });
});

describe('Rules', () => {
  const target = withRecords(START, {
    type: 'adjustment',
    id: 'plan:person:Ada',
    scenarioId: 'plan',
    personId: 'person:Ada',
    patch: { managerId: 'person:Eva' },
  });
  const report = { type: 'person.report', personIds: ['person:Eva'], managerId: 'person:Ada' } as const;

  it('no circle in any scenario: the current state may not turn a plan into one', () => {
    const error = (() => {
      try {
        record(target, { ...report, scenarioId: 'current' }, counter());
      } catch (thrown) {
        return thrown as PhaseboardError;
      }
      return null;
    })();
    expect(error?.toData()).toMatchObject({
      code: 'edit.managerCycleIn',
      details: { name: 'Eva', scenario: 'Plan' },
    });
    expect(() => record(target, { ...report, scenarioId: 'plan' }, counter())).toThrow('edit.managerCycle');
  });

  it('a manager who goes leaves no circle behind in a plan', () => {
    const person = (name: string, managerId: string | null) => ({
      ...START.person[`person:${name}`],
      managerId,
    });
    const plan = (name: string, manager: string) => ({
      type: 'adjustment',
      id: `plan:person:${name}`,
      scenarioId: 'plan',
      personId: `person:${name}`,
      patch: { managerId: `person:${manager}` },
    });
    const start = withRecords(START, person('Ada', 'person:Eva'), plan('Ada', 'Max'), plan('Eva', 'Ada'));
    expect(wrongIn(start)).toEqual([]);
    const { diff } = record(start, { type: 'person.remove', personIds: ['person:Max'] }, counter());
    expect(wrongIn(applyDiff(start, diff))).toEqual([]);
  });

  it('what an older program has broken hinders no other edit, and may be mended', () => {
    const double = { ...Object.values(START.team)[0], id: 'team:dach', name: 'dach' };
    const half = { ...Object.values(START.placement)[0]!, id: 'placement:x', lane: 'account', teamId: null };
    const broken = withRecords(START, double, half);
    expect(wrongIn(broken)).toHaveLength(2);
    const done = (command: Command) => applyDiff(broken, record(broken, command, counter()).diff);
    done({ type: 'team.edit', teamId: 'team:dach', patch: { figures: { winRate: 0.2 } } as never });
    const mended = done({ type: 'team.edit', teamId: 'team:dach', patch: { name: 'Iberia' } });
    expect(wrongIn(mended)).toEqual(['shares that are not whole']);
    done({ type: 'hat.remove', placementId: 'placement:x' });
  });

  it('a locked scenario keeps its places, its teams and what it plans about people', () => {
    const locked = withRecords(target, { ...START.scenario['plan'], locked: true });
    const [adjustment] = Object.values(target.adjustment);
    const [team, placement] = [Object.values(START.team)[0]!, Object.values(START.placement)[0]!];
    const inPlan = <T extends object>(record: T) => ({ ...record, id: 'x', scenarioId: 'plan' });
    const diff = (...added: unknown[]) => ({ added: added.map(parseRecord), updated: [], removed: [] });
    for (const added of [inPlan(team), { ...inPlan(placement), teamId: null }])
      expect(brokenRule(locked, diff(added))?.code).toBe('edit.locked');
    expect(brokenRule(locked, { ...diff(), removed: [adjustment!] })?.code).toBe('edit.locked');
    expect(brokenRule(target, { ...diff(), removed: [adjustment!] })).toBeNull();
  });
});

describe('Equality of records', () => {
  it('says that two records are the same in whatever order they were written', () => {
    const value: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });
    const turned = (of: unknown): unknown => {
      if (Array.isArray(of)) return of.map(turned);
      if (typeof of !== 'object' || of === null) return of;
      return Object.fromEntries(
        Object.entries(of)
          .reverse()
          .map(([key, item]) => [key, turned(item)]),
      );
    };
    fc.assert(fc.property(value, (each) => same(each, turned(structuredClone(each)))));
    fc.assert(
      fc.property(value, value, (a, b) => {
        const text = (of: unknown) => JSON.stringify(sorted(of));
        return same(a, b) === (text(a) === text(b));
      }),
    );
  });

  it('takes a key that holds nothing for one that is not there, and tells null and lists apart', () => {
    expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(same({ a: null }, {})).toBe(false);
    expect(same([1, 2], [2, 1])).toBe(false);
    expect(same([], {})).toBe(false);
  });
});

function sorted(of: unknown): unknown {
  if (Array.isArray(of)) return of.map(sorted);
  if (typeof of !== 'object' || of === null) return of === 0 ? 0 : of;
  return Object.fromEntries(
    Object.entries(of)
      .sort()
      .map(([key, item]) => [key, sorted(item)]),
  );
}
