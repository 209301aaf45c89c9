import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeCounts, changesBetween } from '#shared/analysis/changes/changes.ts';
import type { Change, ChangeKind } from '#shared/analysis/changes/change-types.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { translator } from '#shared/i18n/index.ts';
import { changeRows, changeTable } from '#shared/tables/change-rows.ts';
import { counter, intents, play } from '#tests/support/commands.ts';
import { CURRENT, org } from '#tests/support/org.ts';

const START = org`
  Leadership: Vera (manager) | Closing: Ken (quota 100, ote 50, manager Vera), Eva | Inbound: Max | Account: Max
  Team DACH > inbound: Lea | Team DACH > closing: Tom (ote 40) | Unplaced: Ada`;

const newId = counter('test');
const after = (workshop: Workshop, command: Command): Workshop =>
  applyDiff(workshop, apply(workshop, command, { newId }).diff);
const copyOf = (workshop: Workshop, copied: string, name: string): readonly [Workshop, string] => {
  const next = after(workshop, { type: 'scenario.copy', copyOf: copied, name });
  return [next, Object.keys(next.scenario).find((id) => !workshop.scenario[id]) ?? ''];
};
const teamId = (workshop: Workshop, scenarioId: string, name: string): string =>
  Object.values(workshop.team).find((team) => team.scenarioId === scenarioId && team.name === name)?.id ?? '';
const brief = (changes: readonly Change[]) =>
  changes.map(({ subject, kind, before, after: now }) => {
    const side = now ?? before;
    return `${kind} ${subject === 'team' ? `team ${(side as { name: string }).name}` : (side as { person: { name: string } }).person.name}`;
  });

describe('What is different between two scenarios', () => {
  const [copied, target] = copyOf(START, CURRENT, 'Target');
  const place = (lane: 'closing' | 'outbound' | 'unplaced', who: string, team: string | null = null) =>
    ({
      type: 'person.place',
      scenarioId: target,
      personIds: [`person:${who}`],
      to: { lane, teamId: team },
      before: null,
    }) as const;

  it('is nothing for a fresh copy', () => {
    expect(changesBetween(copied, CURRENT, target)).toEqual([]);
    expect(changeCounts(copied, CURRENT, target)).toMatchObject({ kept: 6, moved: 0, teams: 0 });
  });

  it('names who moved, who came, who left and what changed', () => {
    let now = copied;
    now = after(now, place('outbound', 'Ken', teamId(now, target, 'DACH')));
    now = after(now, place('closing', 'Ada'));
    now = after(now, place('unplaced', 'Lea'));
    now = after(now, {
      type: 'person.edit',
      personId: 'person:Eva',
      patch: { fte: 0.5 },
      scenarioId: target,
    });
    now = after(now, { type: 'team.add', scenarioId: target, name: 'Nordics' });
    now = after(now, {
      type: 'person.add',
      draft: { name: 'Hire', vacancy: true, scenarioId: target },
      scenarioId: target,
      lane: { lane: 'account', teamId: null },
    });
    expect(brief(changesBetween(now, CURRENT, target))).toEqual([
      'added team Nordics',
      'placed Ada',
      'changed Eva',
      'added Hire',
      'moved Ken',
      'unplaced Lea',
    ]);
    expect(changeCounts(now, CURRENT, target)).toEqual({
      moved: 1,
      placed: 1,
      added: 1,
      leaving: 0,
      unplaced: 1,
      removed: 0,
      changed: 1,
      kept: 3,
      newcomers: 0,
      teams: 1,
    });
    const eva = changesBetween(now, CURRENT, target).find(({ subjectId }) => subjectId === 'person:Eva');
    expect(eva?.fields).toEqual([{ field: 'fte', from: 1, to: 0.5 }]);
  });

  it('sees a changed share of two hats, and not the order in a lane', () => {
    const hat = Object.values(copied.placement).find(
      (p) => p.scenarioId === target && p.personId === 'person:Max',
    );
    if (!hat) throw new Error('Max has a place');
    const diff = { added: [], updated: [[hat, { ...hat, share: 0.2 }] as const], removed: [] };
    expect(brief(changesBetween(applyDiff(copied, diff), CURRENT, target))).toEqual(['changed Max']);
    const order = { added: [], updated: [[hat, { ...hat, order: 99 }] as const], removed: [] };
    expect(changesBetween(applyDiff(copied, order), CURRENT, target)).toEqual([]);
  });

  it('takes a renamed team for the same team, and two of one name that were made apart', () => {
    const renamed = after(copied, {
      type: 'team.edit',
      teamId: teamId(copied, target, 'DACH'),
      patch: { name: 'Central', basis: 'geography' },
    });
    expect(changesBetween(renamed, CURRENT, target)).toMatchObject([
      { subject: 'team', kind: 'changed', fields: [{ field: 'name' }, { field: 'basis' }] },
    ]);
    let apart = after(copied, { type: 'team.add', scenarioId: CURRENT, name: 'Nordics' });
    apart = after(apart, { type: 'team.add', scenarioId: target, name: ' nordics ' });
    expect(changesBetween(apart, CURRENT, target).map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('is worked out once for the same workshop', () => {
    expect(changesBetween(copied, CURRENT, target)).toBe(changesBetween(copied, CURRENT, target));
  });

  it('can be taken back one by one: a dissolved team comes back with the first who returns to it', () => {
    const dissolved = after(copied, { type: 'team.remove', teamId: teamId(copied, target, 'DACH') });
    expect(brief(changesBetween(dissolved, CURRENT, target))).toEqual([
      'removed team DACH',
      'unplaced Lea',
      'unplaced Tom',
    ]);
    const back = after(dissolved, {
      type: 'changes.reject',
      scenarioId: target,
      againstId: CURRENT,
      subjectIds: ['person:Lea'],
      reason: 'She stays',
    });
    expect(brief(changesBetween(back, CURRENT, target))).toEqual(['unplaced Tom']);
    expect(Object.values(back.review)).toMatchObject([
      { subjectId: 'person:Lea', scenarioId: target, verdict: 'rejected', reason: 'She stays' },
    ]);
  });

  it('takes the people of a new team back with the team', () => {
    const added = after(copied, { type: 'team.add', scenarioId: target, name: 'Nordics' });
    const nordics = teamId(added, target, 'Nordics');
    const moved = after(added, place('closing', 'Ken', nordics));
    const reject = { type: 'changes.reject', scenarioId: target, againstId: CURRENT } as const;
    expect(changesBetween(after(moved, { ...reject, subjectIds: [nordics] }), CURRENT, target)).toEqual([]);
  });

  it('is not taken back where somebody would report to themselves', () => {
    const edit = (who: string, manager: string | null) =>
      ({
        type: 'person.edit',
        personId: `person:${who}`,
        patch: { managerId: manager },
        scenarioId: target,
      }) as const;
    const turned = after(after(copied, edit('Ken', null)), edit('Vera', 'person:Ken'));
    const reject = { type: 'changes.reject', scenarioId: target, againstId: CURRENT } as const;
    expect(() => after(turned, { ...reject, subjectIds: ['person:Ken'] })).toThrow('edit.managerCycle');
    const both = after(turned, { ...reject, subjectIds: ['person:Ken', 'person:Vera'] });
    expect(changesBetween(both, CURRENT, target)).toEqual([]);
  });

  it('is never taken back in the current state', () => {
    const reject = { type: 'changes.reject', scenarioId: CURRENT, againstId: target } as const;
    expect(() => after(copied, { ...reject, subjectIds: ['person:Ken'] })).toThrow('edit.notAPlan');
  });
});

describe('An accepted change', () => {
  it('waits for a verdict again as soon as something else is planned', () => {
    const [copied, target] = copyOf(START, CURRENT, 'Target');
    const place = (lane: 'inbound' | 'outbound') =>
      ({
        type: 'person.place',
        scenarioId: target,
        personIds: ['person:Ken'],
        to: { lane, teamId: null },
        before: null,
      }) as const;
    const words = { words: translator('en'), nameOf: ({ name }: { name: string }) => name };
    const verdicts = (workshop: Workshop) =>
      changeRows(CURRENT, target, { ...words, workshop }).map(({ verdict }) => verdict);
    const accept = { type: 'changes.review', scenarioId: target, patch: { verdict: 'accepted' } } as const;
    const accepted = after(after(copied, place('outbound')), { ...accept, subjectIds: ['person:Ken'] });
    expect(verdicts(accepted)).toEqual(['accepted']);
    const elsewhere = after(accepted, place('inbound'));
    expect(verdicts(elsewhere)).toEqual(['open']);
    expect(verdicts(after(elsewhere, place('outbound')))).toEqual(['accepted']);
  });

  it('is listed with the reason of its own, or of the decision about it, and who decided', () => {
    const [copied, target] = copyOf(START, CURRENT, 'Target');
    const moved = after(copied, { type: 'team.add', scenarioId: target, name: 'Nordics' });
    const subjectId = teamId(moved, target, 'Nordics');
    const decision = { type: 'decision', text: 'Go', reason: 'Growth', decidedBy: 'Vera' } as const;
    const decided = after(moved, {
      type: 'entry.add',
      draft: { ...decision, scenarioId: target, subjectId },
    });
    const context = { words: translator('hu'), workshop: decided, nameOf: () => '' };
    const rows = changeRows(CURRENT, target, context);
    expect(rows).toMatchObject([{ why: 'Growth', decidedBy: 'Vera', verdict: 'open' }]);
    expect(changeTable(rows, context).rows).toEqual([
      ['Csapat: Nordics', 'új', 'nincs benne', 'Nordics', null, 'Growth', 'Vera', 'nyitott'],
    ]);
  });
});

/** Any two scenarios of a workshop that a lot has happened to. */
const twoScenarios = (law: (workshop: Workshop, a: string, b: string) => void) => {
  const [first] = copyOf(START, CURRENT, 'One');
  const [start] = copyOf(first, CURRENT, 'Two');
  fc.assert(
    fc.property(intents, fc.nat(), fc.nat(), (wanted, a, b) => {
      const workshop = play(start, wanted).at(-1)?.after ?? start;
      const ids = Object.keys(workshop.scenario);
      law(workshop, ids[a % ids.length] ?? '', ids[b % ids.length] ?? '');
    }),
    { numRuns: 150 },
  );
};
/** Turns any scenario into an unlocked target, so that changes can be carried into it. */
const opened = (workshop: Workshop, id: string): Workshop => {
  const scenario = workshop.scenario[id];
  if (!scenario) throw new Error('there is no such scenario');
  return { ...workshop, scenario: { ...workshop.scenario, [id]: { ...scenario, locked: false } } };
};

describe('Whatever was done to two scenarios', () => {
  it('a copy of either differs from it in nothing', () => {
    twoScenarios((workshop, a) => {
      const [now, copy] = copyOf(workshop, a, 'A name that is not taken');
      expect(changesBetween(now, a, copy)).toEqual([]);
      expect(changesBetween(now, copy, a)).toEqual([]);
    });
  });

  it('swapping the sides swaps what was added with what was removed, and turns every fact round', () => {
    // What a plan adds, from the other side, is dropped or has no place.
    const turned: Record<ChangeKind, readonly ChangeKind[]> = {
      moved: ['moved'],
      changed: ['changed', 'leaving'],
      leaving: ['changed', 'moved', 'leaving', 'unplaced', 'placed', 'removed', 'added'],
      placed: ['unplaced', 'leaving'],
      added: ['removed', 'unplaced'],
      unplaced: ['placed', 'added', 'leaving'],
      removed: ['added', 'placed'],
    };
    twoScenarios((workshop, a, b) => {
      const there = changesBetween(workshop, a, b);
      const back = new Map(changesBetween(workshop, b, a).map((change) => [change.key, change]));
      expect(there.map(({ key }) => key).sort()).toEqual([...back.keys()].sort());
      for (const change of there) {
        const other = back.get(change.key);
        expect(turned[change.kind]).toContain(other?.kind);
        expect([other?.before, other?.after]).toEqual([change.after, change.before]);
        expect(other?.fields).toEqual(
          change.fields.map(({ field, from, to }) => ({ field, from: to, to: from })),
        );
      }
    });
  });

  it('taking over all changes makes the one scenario out of the other, and taking all back the original', () => {
    twoScenarios((before, a, b) => {
      if (before.scenario[b]?.kind !== 'target') return;
      const workshop = opened(before, b);
      const subjectIds = changesBetween(workshop, a, b).map((change) => change.subjectId);
      const rejected = after(workshop, { type: 'changes.reject', scenarioId: b, againstId: a, subjectIds });
      expect(brokenInvariant(rejected)).toBeNull();
      expect(changesBetween(rejected, a, b)).toEqual([]);
      expect(changesBetween(workshop, a, b)).toHaveLength(subjectIds.length);
      const over = after(workshop, { type: 'changes.takeOver', scenarioId: b, fromId: a, subjectIds });
      expect(changesBetween(over, a, b)).toEqual([]);
    });
  });

  it('taking changes back one after another, in any order that is not refused, leads to the original as well', () => {
    twoScenarios((before, a, b) => {
      if (before.scenario[b]?.kind !== 'target') return;
      let workshop = opened(before, b);
      for (;;) {
        const changes = changesBetween(workshop, a, b);
        const next = changes.map((change) => {
          try {
            return after(workshop, {
              type: 'changes.reject',
              scenarioId: b,
              againstId: a,
              subjectIds: [change.subjectId],
            });
          } catch {
            return null;
          }
        });
        const done = next.find((entry) => entry !== null);
        if (!done) return; // nothing left, or only changes that hang on each other
        expect(changesBetween(done, a, b).length).toBeLessThan(changes.length);
        workshop = done;
      }
    });
  });

  it('making a plan the current state changes no other scenario, and the movement can be seen', () => {
    twoScenarios((workshop, a, b) => {
      if (workshop.scenario[a]?.kind === 'current') return;
      const now = after(workshop, {
        type: 'scenario.makeCurrent',
        scenarioId: a,
        keptName: 'A name of its own',
      });
      expect(brokenInvariant(now)).toBeNull();
      if (b === a) return;
      const summary = (of: Workshop) =>
        changesBetween(of, b, a)
          // Whoever was planned for the new current state belongs to all from now on.
          .map(({ kind, key, fields }) => JSON.stringify([kind, key, fields]));
      const placed = summary(workshop).filter((line) => !line.includes('"added"'));
      expect(summary(now)).toEqual(expect.arrayContaining(placed));
    });
  });
});
