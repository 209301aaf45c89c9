import { describe, expect, it } from 'vitest';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, isEmpty } from '#shared/commands/diff.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { placementsOf } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { CURRENT, org, printOrg } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

const START = org`Closing: Ken, Eva | Inbound: Max | Team DACH > closing: Tom | Unplaced: Ada`;

function after(workshop: Workshop, ...commands: Command[]): Workshop {
  const newId = counter();
  return commands.reduce((now, command) => applyDiff(now, apply(now, command, { newId }).diff), workshop);
}

const hat = (name: string, lane: 'inbound' | 'closing' | 'account', share = 0.5): Command => ({
  type: 'hat.add',
  scenarioId: CURRENT,
  personId: `person:${name}`,
  to: { lane, teamId: null },
  before: null,
  share,
});

/** `account 0.3, closing 0.7` */
function hatsOf(workshop: Workshop, name: string): string {
  return placementsOf(workshop, CURRENT)
    .filter(({ personId }) => personId === `person:${name}`)
    .map(({ lane, share }) => `${lane} ${share}`)
    .toSorted()
    .join(', ');
}

const placementIn = (workshop: Workshop, name: string, lane: string) =>
  placementsOf(workshop, CURRENT).find((p) => p.personId === `person:${name}` && p.lane === lane)?.id ?? '';

describe('A second hat', () => {
  it('is not given in a scenario that the person is not planned for', () => {
    const planned = withRecords(
      START,
      { type: 'scenario', id: 'plan', name: 'Plan', kind: 'target' },
      { type: 'person', id: 'person:Hire', name: 'Hire', scenarioId: 'plan' },
    );
    expect(() => after(planned, hat('Hire', 'account'))).toThrow('edit.notFound');
  });

  it('takes its share of the time from the first', () => {
    const now = after(START, hat('Ken', 'account', 0.3));
    expect(hatsOf(now, 'Ken')).toBe('account 0.3, closing 0.7');
    expect(printOrg(now)).toContain('Account: Ken');
  });

  it('stands where it was put among the others of the lane', () => {
    const before = placementIn(START, 'Eva', 'closing');
    const now = after(START, { ...hat('Max', 'closing'), before } as Command);
    expect(printOrg(now)).toContain('Closing: Ken, Max, Eva');
  });

  it('is the only one of somebody who had no place', () => {
    expect(hatsOf(after(START, hat('Ada', 'account', 0.2)), 'Ada')).toBe('account 1');
  });

  it('changes nothing where the person stands already', () => {
    const edit = apply(START, hat('Ken', 'closing'), { newId: counter() });
    expect(isEmpty(edit.diff)).toBe(true);
  });

  it('can be given more of the time, and the first has less of it', () => {
    const two = after(START, hat('Ken', 'account', 0.3));
    const placementId = placementIn(two, 'Ken', 'account');
    expect(hatsOf(after(two, { type: 'hat.share', placementId, share: 0.6 }), 'Ken')).toBe(
      'account 0.6, closing 0.4',
    );
  });

  it.each([0, 1, -0.5, 1.5, Number.NaN])('cannot have a share of %d', (share) => {
    expect(() => after(START, hat('Ken', 'account', share))).toThrow('edit.invalid');
  });

  it('gives its time back when it is taken off', () => {
    const two = after(START, hat('Ken', 'account', 0.3));
    const placementId = placementIn(two, 'Ken', 'account');
    expect(hatsOf(after(two, { type: 'hat.remove', placementId }), 'Ken')).toBe('closing 1');
  });

  it('moves alone, and keeps its share', () => {
    const two = after(START, hat('Ken', 'account', 0.3));
    const command: Command = {
      type: 'person.place',
      scenarioId: CURRENT,
      personIds: ['person:Ken'],
      to: { lane: 'inbound', teamId: null },
      before: null,
      hat: placementIn(two, 'Ken', 'account'),
    };
    expect(hatsOf(after(two, command), 'Ken')).toBe('closing 0.7, inbound 0.3');
    expect(hatsOf(after(two, { ...command, to: { lane: 'unplaced', teamId: null } }), 'Ken')).toBe(
      'closing 1',
    );
  });

  it('becomes one with the first where both come together', () => {
    const two = after(START, hat('Ken', 'account', 0.3), hat('Ken', 'inbound', 0.2));
    const now = after(two, {
      type: 'person.place',
      scenarioId: CURRENT,
      personIds: ['person:Ken'],
      to: { lane: 'closing', teamId: null },
      before: null,
      hat: placementIn(two, 'Ken', 'account'),
    });
    expect(hatsOf(now, 'Ken')).toBe('closing 0.8, inbound 0.2');
  });

  it('is whole again when the team of the other one goes', () => {
    const two = after(START, hat('Tom', 'account', 0.3));
    expect(hatsOf(after(two, { type: 'team.remove', teamId: 'team:DACH' }), 'Tom')).toBe('account 1');
  });
});
