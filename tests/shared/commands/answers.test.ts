import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disciplineOf } from '#shared/analysis/discipline.ts';
import { answerId, answerOf } from '#shared/commands/answers.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, isEmpty, reversed } from '#shared/commands/diff.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { counter } from '#tests/support/commands.ts';
import { org } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

const START = org`Closing: Ken, Eva`;

/** The workshop after these commands; ids of respondents are `new1`, `new2` … */
function after(start: Workshop, ...commands: readonly Command[]): Workshop {
  const newId = counter();
  return commands.reduce((now, command) => applyDiff(now, apply(now, command, { newId }).diff), start);
}

const add = (name: string, role?: string): Command => ({
  type: 'respondent.add',
  name,
  ...(role !== undefined && { role }),
});
const answer = (
  respondentId: string,
  item: number,
  level: Extract<Command, { type: 'answer.set' }>['level'],
): Command => ({ type: 'answer.set', respondentId, item, level });
const evidence = (respondentId: string, item: number, text: string): Command => ({
  type: 'answer.evidence',
  respondentId,
  item,
  evidence: text,
});

const TWO = after(START, add('Ada'), add('Béla'));
const codeOf = (start: Workshop, command: Command): string => {
  try {
    apply(start, command, { newId: counter('other') });
    return 'done';
  } catch (error) {
    if (error instanceof PhaseboardError) return error.code;
    throw error;
  }
};

describe('A respondent', () => {
  it('comes last, with a trimmed name and a role where one is given', () => {
    const workshop = after(START, add(' Ada '), add('Béla', 'CFO'));
    expect(workshop.respondent['new1']).toMatchObject({ name: 'Ada', role: '', order: 1 });
    expect(workshop.respondent['new2']).toMatchObject({ name: 'Béla', role: 'CFO', order: 2 });
  });

  it('is renamed and given a role', () => {
    const edit: Command = {
      type: 'respondent.edit',
      respondentId: 'new1',
      patch: { name: 'Ada L.', role: 'CEO' },
    };
    expect(after(TWO, edit).respondent['new1']).toMatchObject({ name: 'Ada L.', role: 'CEO', order: 1 });
  });

  it('needs a name, when added and when renamed', () => {
    expect(codeOf(START, add('  '))).toBe('edit.personName');
    expect(codeOf(TWO, { type: 'respondent.edit', respondentId: 'new1', patch: { name: ' ' } })).toBe(
      'edit.personName',
    );
  });

  it('leaves with all answers, and undo brings back both', () => {
    const answered = after(TWO, answer('new1', 1, 4), answer('new1', 2, null), answer('new2', 1, 2));
    const { diff, label } = apply(
      answered,
      { type: 'respondent.remove', respondentId: 'new1' },
      { newId: counter() },
    );
    const left = applyDiff(answered, diff);
    expect(Object.keys(left.respondent)).toEqual(['new2']);
    expect(Object.values(left.answer).map(({ respondentId }) => respondentId)).toEqual(['new2']);
    expect(brokenInvariant(left)).toBeNull();
    expect(label).toMatchObject({ key: 'respondentRemoved', params: { name: 'Ada' } });
    expect(applyDiff(left, reversed(diff))).toEqual(answered);
  });

  it('who is gone can neither answer nor be changed', () => {
    expect(codeOf(START, answer('nobody', 1, 3))).toBe('edit.notFound');
    expect(codeOf(START, evidence('nobody', 1, 'x'))).toBe('edit.notFound');
    expect(codeOf(START, { type: 'respondent.edit', respondentId: 'nobody', patch: {} })).toBe(
      'edit.notFound',
    );
    expect(codeOf(START, { type: 'respondent.remove', respondentId: 'nobody' })).toBe('edit.notFound');
  });
});

describe('An answer', () => {
  it('is there once for each respondent and item, and the last one counts', () => {
    const workshop = after(TWO, answer('new1', 3, 2), answer('new1', 3, 5), answer('new2', 3, 1));
    expect(Object.keys(workshop.answer).sort()).toEqual([answerId('new1', 3), answerId('new2', 3)]);
    expect(answerOf(workshop, 'new1', 3)?.level).toBe(5);
  });

  it('of "don’t know" is an answer without a level, not a missing one', () => {
    const workshop = after(TWO, answer('new1', 3, null));
    expect(answerOf(workshop, 'new1', 3)).toMatchObject({ level: null });
    expect(disciplineOf(workshop).items[2]).toMatchObject({ answered: 0, dontKnow: 1 });
  });

  it('is cleared with its evidence; clearing what is not there changes nothing', () => {
    const noted = after(TWO, answer('new1', 3, 4), evidence('new1', 3, 'Seen in the CRM.'));
    expect(after(noted, answer('new1', 3, 'unanswered')).answer).toEqual({});
    const { diff } = apply(TWO, answer('new1', 3, 'unanswered'), { newId: counter() });
    expect(isEmpty(diff)).toBe(true);
  });

  it('keeps its evidence when the level changes, and its level when the evidence does', () => {
    const workshop = after(
      TWO,
      answer('new1', 3, 4),
      evidence('new1', 3, 'Seen in the CRM.'),
      answer('new1', 3, 2),
    );
    expect(answerOf(workshop, 'new1', 3)).toMatchObject({ level: 2, evidence: 'Seen in the CRM.' });
    expect(answerOf(after(workshop, evidence('new1', 3, '')), 'new1', 3)).toMatchObject({
      level: 2,
      evidence: '',
    });
  });

  it('that is only evidence so far counts as "don’t know"', () => {
    expect(answerOf(after(TWO, evidence('new1', 7, 'Ask Eva.')), 'new1', 7)).toMatchObject({
      level: null,
      evidence: 'Ask Eva.',
    });
  });

  it('given again changes nothing', () => {
    const { diff } = apply(after(TWO, answer('new1', 3, 4)), answer('new1', 3, 4), { newId: counter() });
    expect(isEmpty(diff)).toBe(true);
  });

  it('under an id of another program is changed, not doubled', () => {
    const foreign = { type: 'answer', id: 'from-elsewhere', respondentId: 'new1', item: 3, level: 1 };
    const workshop = after(withRecords(TWO, foreign), answer('new1', 3, 5), evidence('new1', 3, 'Now.'));
    expect(Object.values(workshop.answer)).toEqual([
      expect.objectContaining({ id: 'from-elsewhere', level: 5, evidence: 'Now.' }),
    ]);
  });

  it.each([
    ['an item beyond the 24', answer('new1', 25, 3)],
    ['an item before the first', answer('new1', 0, 3)],
    ['half an item', answer('new1', 1.5, 3)],
    ['evidence longer than a page', evidence('new1', 1, 'x'.repeat(2001))],
  ])('to %s is refused', (_, command) => {
    expect(codeOf(TWO, command)).toBe('edit.invalid');
  });

  it('is named in the history by who answered what', () => {
    expect(apply(TWO, answer('new2', 17, 3), { newId: counter() }).label).toEqual({
      key: 'answerSet',
      params: { name: 'Béla', count: 17 },
      subjects: ['new2'],
    });
  });
});

/** What a room does: people come and go, answer, correct themselves, clear, note evidence. */
const step = fc.record({
  kind: fc.constantFrom('add', 'rename', 'remove', 'answer', 'answer', 'answer', 'answer', 'evidence'),
  who: fc.nat(20),
  item: fc.integer({ min: 1, max: 24 }),
  level: fc.constantFrom(
    1 as const,
    2 as const,
    3 as const,
    4 as const,
    5 as const,
    null,
    'unanswered' as const,
  ),
  text: fc.constantFrom('Ada', ' Őrsi Zoé ', 'x', ''),
});

interface Done {
  readonly before: Workshop;
  readonly command: Command;
  readonly diff: ReturnType<typeof apply>['diff'];
  readonly after: Workshop;
}

const always = (law: (done: readonly Done[]) => void) =>
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      const newId = counter();
      const done: Done[] = [];
      let now = TWO;
      for (const { kind, who, item, level, text } of steps) {
        const ids = Object.keys(now.respondent);
        const id = ids[who % Math.max(1, ids.length)] ?? 'nobody';
        const command: Command =
          kind === 'add'
            ? add(text)
            : kind === 'rename'
              ? { type: 'respondent.edit', respondentId: id, patch: { name: text } }
              : kind === 'remove'
                ? { type: 'respondent.remove', respondentId: id }
                : kind === 'answer'
                  ? answer(id, item, level)
                  : evidence(id, item, text);
        if (codeOf(now, command) !== 'done') continue;
        const { diff } = apply(now, command, { newId: () => `late:${newId()}` });
        const next = applyDiff(now, diff);
        done.push({ before: now, command, diff, after: next });
        now = next;
      }
      law(done);
    }),
    { numRuns: 150 },
  );

describe('Whatever the room does', () => {
  it('undoing each step leads back to what was there before it', () => {
    always((done) => {
      for (const { before, diff, after: next } of done) {
        expect(applyDiff(next, reversed(diff))).toEqual(before);
      }
    });
  });

  it('nobody answers an item twice, and every answer belongs to somebody', () => {
    always((done) => {
      for (const { after: next } of done) {
        const places = Object.values(next.answer).map(({ respondentId, item }) => `${respondentId}:${item}`);
        expect(new Set(places).size).toBe(places.length);
        expect(brokenInvariant(next)).toBeNull();
      }
    });
  });

  it('an answer that was set can be read back, and no other has changed', () => {
    always((done) => {
      for (const { before, command, after: next } of done) {
        if (command.type !== 'answer.set') continue;
        const { respondentId, item, level } = command;
        expect(answerOf(next, respondentId, item)?.level ?? 'none').toBe(
          level === 'unanswered' ? 'none' : (level ?? 'none'),
        );
        const others = (workshop: Workshop) =>
          Object.values(workshop.answer).filter(
            (each) => each.respondentId !== respondentId || each.item !== item,
          );
        expect(others(next)).toEqual(others(before));
        expect(next.respondent).toBe(before.respondent);
      }
    });
  });

  it('columns keep their order, and a newcomer stands last', () => {
    always((done) => {
      for (const { command, after: next } of done) {
        const orders = Object.values(next.respondent).map(({ order }) => order);
        expect(new Set(orders).size).toBe(orders.length);
        if (command.type === 'respondent.add') {
          const newest = Object.values(next.respondent).at(-1);
          expect(newest?.order).toBe(Math.max(...orders));
        }
      }
    });
  });
});
