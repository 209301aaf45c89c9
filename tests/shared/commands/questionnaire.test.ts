import { describe, expect, it } from 'vitest';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, EMPTY_DIFF } from '#shared/commands/diff.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { counter } from '#tests/support/commands.ts';
import { org } from '#tests/support/org.ts';

const newId = counter('respondent');
const edit = (workshop: Workshop, command: Command) => apply(workshop, command, { newId });
const after = (workshop: Workshop, ...commands: Command[]) =>
  commands.reduce((now, command) => applyDiff(now, edit(now, command).diff), workshop);

const asked = after(
  org``,
  { type: 'respondent.add', name: ' Vera ' },
  { type: 'respondent.add', name: 'Ken' },
);
const [vera = '', ken = ''] = Object.keys(asked.respondent);
const answer = (
  respondentId: string,
  item: number,
  level: Extract<Command, { type: 'answer.set' }>['level'],
): Command => ({ type: 'answer.set', respondentId, item, level });

/** "Vera 3:5" for the level 5 that Vera gave to item 3. */
const answers = (workshop: Workshop) =>
  Object.values(workshop.answer)
    .map((each) => `${workshop.respondent[each.respondentId]?.name} ${each.item}:${each.level ?? '?'}`)
    .sort();

describe('The questionnaire', () => {
  it('asks people one after another, by name', () => {
    expect(Object.values(asked.respondent).map(({ name, order }) => [name, order])).toEqual([
      ['Vera', 1],
      ['Ken', 2],
    ]);
    expect(() => edit(asked, { type: 'respondent.add', name: ' ' })).toThrow('edit.personName');
    expect(() => edit(asked, { type: 'respondent.edit', respondentId: ken, patch: { name: '' } })).toThrow(
      'edit.personName',
    );
  });

  it('keeps one answer for each person and item, which may change and be taken away', () => {
    const given = after(
      asked,
      answer(vera, 3, 5),
      answer(ken, 3, 2),
      answer(vera, 4, null),
      answer(vera, 3, 4),
    );
    expect(answers(given)).toEqual(['Ken 3:2', 'Vera 3:4', 'Vera 4:?']);
    expect(answers(after(given, answer(vera, 3, 'unanswered')))).toEqual(['Ken 3:2', 'Vera 4:?']);
    expect(edit(given, answer(vera, 3, 4)).diff).toEqual(EMPTY_DIFF);
    expect(edit(given, answer(vera, 9, 'unanswered')).diff).toEqual(EMPTY_DIFF);
  });

  it('keeps the evidence when the level changes', () => {
    const evidence: Command = { type: 'answer.evidence', respondentId: vera, item: 7, evidence: 'seen' };
    const given = after(asked, evidence, answer(vera, 7, 4));
    expect(Object.values(given.answer)).toMatchObject([{ item: 7, level: 4, evidence: 'seen' }]);
  });

  it('loses the answers of somebody who is taken off, and nobody else’s', () => {
    const given = after(asked, answer(vera, 1, 1), answer(ken, 1, 2));
    expect(answers(after(given, { type: 'respondent.remove', respondentId: vera }))).toEqual(['Ken 1:2']);
  });

  it.each([
    ['an item that there is not', () => answer(vera, 25, 3), 'edit.invalid'],
    ['an item 0', () => answer(vera, 0, 3), 'edit.invalid'],
    ['a person who was not asked', () => answer('nobody', 1, 3), 'edit.notFound'],
  ])('refuses an answer to %s', (_, command, code) => {
    expect(() => edit(asked, command())).toThrow(code);
  });
});
