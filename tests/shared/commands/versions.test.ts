import { describe, expect, it } from 'vitest';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, reversed } from '#shared/commands/diff.ts';
import { parseRecord, recordsOf } from '#shared/domain/workshop.ts';
import { org } from '../../support/org.ts';

const newId = () => 'new';
const freeze = (number: number, data = 'JVBERg=='): Command => ({
  type: 'version.freeze',
  version: {
    number,
    date: '2026-11-24',
    locale: 'hu',
    names: 'initials',
    hide: ['pay'],
    paper: 'a4',
    pages: 14,
    edition: 2,
    data,
  },
});

describe('A final version', () => {
  it('keeps the file under its number', () => {
    const start = org`Closing: Ken`;
    const { diff, label } = apply(start, freeze(1), { newId });
    expect(applyDiff(start, diff).version).toMatchObject({ 'final.1': { number: 1, data: 'JVBERg==' } });
    expect(label).toMatchObject({ key: 'versionFrozen', params: { count: 1 } });
  });

  it('says which edition of the model it shows; one older than that says the first', () => {
    const start = org`Closing: Ken`;
    const { version } = applyDiff(start, apply(start, freeze(1), { newId }).diff);
    expect(version['final.1']?.edition).toBe(2);
    const { edition: _, ...older } = version['final.1'] ?? {};
    expect(parseRecord({ ...older })).toMatchObject({ edition: 1 });
  });

  it('is never replaced by another of the same number', () => {
    const start = org`Closing: Ken`;
    const with1 = applyDiff(start, apply(start, freeze(1), { newId }).diff);
    expect(() => apply(with1, freeze(1, 'AAAA'), { newId })).toThrow(
      expect.objectContaining({ code: 'edit.conflict' }),
    );
  });

  it('is one step that can be undone', () => {
    const start = org`Closing: Ken`;
    const { diff } = apply(start, freeze(1), { newId });
    expect(recordsOf(applyDiff(applyDiff(start, diff), reversed(diff)))).toEqual(recordsOf(start));
  });

  it('takes nothing that is not a file', () => {
    expect(() => apply(org`Closing: Ken`, freeze(1, '<script>'), { newId })).toThrow(
      expect.objectContaining({ code: 'edit.invalid' }),
    );
  });

  it('may be a file of several megabytes', () => {
    const data = 'A'.repeat(8_000_000);
    expect(apply(org`Closing: Ken`, freeze(1, data), { newId }).diff.added).toHaveLength(1);
  });
});

describe('The settings of the report', () => {
  it('are part of the workshop and have a step of their own', () => {
    const start = org`Closing: Ken`;
    const report = {
      order: ['phase'],
      without: ['pay'],
      names: 'roles',
      hide: ['pay'],
      paper: 'letter',
      logo: false,
      targetId: null,
    } as const;
    const command: Command = {
      type: 'workshop.edit',
      patch: { report: { ...report, order: ['phase'], without: ['pay'], hide: ['pay'] } },
    };
    const { diff, label } = apply(start, command, { newId });
    expect(label.key).toBe('reportEdited');
    expect(Object.values(applyDiff(start, diff).workshop)[0]?.report).toEqual(report);
  });

  it('are there with their defaults in workshops that never had any', () => {
    expect(Object.values(org`Closing: Ken`.workshop)[0]?.report).toEqual({
      order: [],
      // Who brings in what is printed where it is asked for.
      without: ['record'],
      names: 'full',
      hide: [],
      paper: 'a4',
      logo: true,
      targetId: null,
    });
  });
});
