import { describe, expect, it } from 'vitest';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, reversed } from '#shared/commands/diff.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { parseRecord, parseStored, recordsOf } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

/** Every record of a workshop with a field, and a field inside of a field, that no version knows yet. */
const NEWER = withRecords(
  org`Leadership: Vera (manager) | Closing: Ken (quota 100, manager Vera) | Team DACH > inbound: Lea`,
  { type: 'respondent', id: 'respondent:Vera', name: 'Vera' },
  { type: 'answer', id: 'a1', respondentId: 'respondent:Vera', item: 1, level: 3, evidence: '' },
  { type: 'scenario', id: 'plan', name: 'Plan', kind: 'target' },
  {
    type: 'adjustment',
    id: 'plan:person:Ken',
    scenarioId: 'plan',
    personId: 'person:Ken',
    patch: { fte: 0.5 },
  },
  { type: 'decision', id: 'd1', text: 'Go' },
);
const marked = withRecords(
  NEWER,
  ...recordsOf(NEWER).map((record) => ({
    ...record,
    mood: { of: ['the', 'room'] },
    ...('figures' in record && { figures: { ...record.figures, weather: 7 } }),
    ...('patch' in record && { patch: { ...record.patch, desk: 'window' } }),
  })),
);
const withMood = (records: readonly AnyRecord[]) => records.filter((record) => 'mood' in record).length;

describe('A field that only a newer version knows', () => {
  it('is carried along by the check of a record, inside of fields as well', () => {
    expect(withMood(recordsOf(marked))).toBe(recordsOf(marked).length);
    expect(Object.values(marked.team)[0]?.figures).toMatchObject({ weather: 7 });
    expect(Object.values(marked.adjustment)[0]?.patch).toMatchObject({ desk: 'window' });
  });

  const commands: readonly Command[] = [
    { type: 'workshop.edit', patch: { title: 'T' } },
    { type: 'person.edit', personId: 'person:Ken', patch: { title: 'AE' } },
    { type: 'person.edit', personId: 'person:Ken', patch: { fte: 0.8 }, scenarioId: 'plan' },
    {
      type: 'person.place',
      scenarioId: CURRENT,
      personIds: ['person:Ken'],
      to: { lane: 'inbound', teamId: null },
      before: null,
    },
    { type: 'respondent.edit', respondentId: 'respondent:Vera', patch: { role: 'CEO' } },
    { type: 'answer.set', respondentId: 'respondent:Vera', item: 1, level: 5 },
    { type: 'answer.evidence', respondentId: 'respondent:Vera', item: 1, evidence: 'seen' },
    { type: 'scenario.edit', scenarioId: 'plan', patch: { name: 'B' } },
    { type: 'entry.edit', entryType: 'decision', id: 'd1', patch: { text: 'No' } },
  ];
  it.each(commands.map((command) => [command.type, command] as const))(
    'survives %s and its undo',
    (_, command) => {
      const { diff } = apply(marked, command, { newId: counter('n') });
      const after = applyDiff(marked, diff);
      for (const [, to] of diff.updated) expect(to).toHaveProperty('mood');
      expect(diff.updated.length).toBeGreaterThan(0);
      expect(withMood(recordsOf(after))).toBe(withMood(recordsOf(marked)));
      expect(applyDiff(after, reversed(diff))).toEqual(marked);
    },
  );

  it('goes along into a copy of a scenario', () => {
    const { diff } = apply(
      marked,
      { type: 'scenario.copy', copyOf: CURRENT, name: 'B' },
      { newId: counter('n') },
    );
    const copied = diff.added.filter(({ type }) => type === 'placement' || type === 'team');
    expect(copied.length).toBeGreaterThan(2);
    for (const record of copied) expect(record).toHaveProperty('mood');
  });

  it('goes along with what a change carries from one scenario into another', () => {
    const newId = counter('n');
    const done = (workshop: typeof marked, command: Command) =>
      applyDiff(workshop, apply(workshop, command, { newId }).diff);
    const copied = done(marked, { type: 'scenario.copy', copyOf: CURRENT, name: 'B' });
    const plan = Object.values(copied.scenario).find(({ name }) => name === 'B')?.id ?? '';
    const team = Object.values(copied.team).find(({ scenarioId }) => scenarioId === plan);
    const without = done(copied, { type: 'team.remove', teamId: team?.id ?? '' });
    const back = done(without, {
      type: 'changes.reject',
      scenarioId: plan,
      againstId: CURRENT,
      subjectIds: ['team:DACH', 'person:Lea'],
    });
    const own = [...Object.values(back.team), ...Object.values(back.placement)].filter(
      ({ scenarioId }) => scenarioId === plan,
    );
    expect(own.length).toBe(4);
    for (const record of own) expect(record).toHaveProperty('mood');
    const over = done(back, {
      type: 'changes.takeOver',
      scenarioId: plan,
      fromId: 'plan',
      subjectIds: ['person:Ken'],
    });
    expect(over.adjustment[`${plan}:person:Ken`]).toMatchObject({
      mood: {},
      patch: { fte: 0.5, desk: 'window' },
    });
  });

  it('that means something to every object is left out', () => {
    const hostile = JSON.parse('{"type":"team","id":"t","scenarioId":"s","name":"T","__proto__":{"a":1}}');
    const team = parseRecord(hostile) as unknown as Record<string, unknown>;
    expect(Object.keys(team)).not.toContain('__proto__');
    expect(team['a']).toBeUndefined();
  });
});

describe('A word that only a newer version knows', () => {
  it('is called newer, and everything else that is wrong is not', () => {
    const person = { type: 'person', id: 'p', name: 'P' };
    expect(() => parseStored({ ...person, kind: 'partner' })).toThrow('edit.newer');
    expect(() => parseStored({ ...person, fte: 'much' })).toThrow('edit.invalid');
    expect(() => parseStored({ ...person, kind: 'partner', fte: 'much' })).toThrow('edit.invalid');
    expect(() => parseStored({ type: 'wish', id: 'w' })).toThrow('edit.invalid');
    // Nobody but a stored record can be newer.
    expect(() => parseRecord({ ...person, kind: 'partner' })).toThrow('edit.invalid');
  });
});
