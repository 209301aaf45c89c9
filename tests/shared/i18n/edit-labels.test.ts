import { describe, expect, it } from 'vitest';
import { backTo, LABELS } from '#shared/commands/edit-label.ts';
import type { EditLabel, LabelKey, LabelParams } from '#shared/commands/edit-label.ts';
import { describeEdit } from '#shared/i18n/describe-edit.ts';
import type { Naming } from '#shared/i18n/describe-edit.ts';
import { translator } from '#shared/i18n/index.ts';

const [en, hu] = [translator('en'), translator('hu')];
const label = (key: LabelKey, params: LabelParams = {}): EditLabel => ({ key, params, subjects: [] });
const KEYS = Object.keys(LABELS) as LabelKey[];

/** Everything that could name somebody. */
const NAMED: LabelParams = { name: 'Zsófia', manager: 'Zsófia', team: 'Zsófia', lane: 'closing', count: 1 };
const HIDDEN: Naming = { person: () => 'Z.', text: () => '¶', sentence: () => '…' };

describe('The label of an edit, with names hidden', () => {
  it.each(KEYS)('tells no name of any kind: %s', (key) => {
    for (const words of [en, hu]) {
      expect(describeEdit(words, label(key, NAMED), HIDDEN)).not.toContain('Zsófia');
      const point = label('pointRestored', { of: { key, params: NAMED } });
      expect(describeEdit(words, point, HIDDEN)).not.toContain('Zsófia');
    }
  });

  it('tells nothing of what a newer version names', () => {
    const newer = label('personCloned' as LabelKey, NAMED);
    expect(describeEdit(en, newer, HIDDEN)).toBe('an edit of a newer version');
    const unknown = { ...label('entryAdded'), params: { entry: 'wish' } } as unknown as EditLabel;
    expect(describeEdit(en, unknown)).toBe('an edit of a newer version');
    const nowhere = { ...label('personPlaced'), params: { ...NAMED, lane: 'moon' } } as unknown as EditLabel;
    expect(describeEdit(hu, nowhere)).toBe('egy újabb változat módosítása');
  });

  it('tells initials of people, and hides names inside of what was typed', () => {
    expect(describeEdit(en, label('personAdded', { name: 'Zsófia' }), HIDDEN)).toBe('Z. added');
    expect(describeEdit(en, label('teamAdded', { name: 'Zsófia' }), HIDDEN)).toBe('¶ added');
  });
});

describe('A point that was brought back', () => {
  const added = label('personAdded', { name: 'Zsófia Tóth' });

  it('is told in the language of whoever reads it', () => {
    expect(describeEdit(en, backTo(added))).toBe('back to: Zsófia Tóth added');
    expect(describeEdit(hu, backTo(added))).toBe('vissza ide: Zsófia Tóth hozzáadva');
    expect(describeEdit(en, backTo(null))).toBe('back to: the beginning');
    expect(describeEdit(hu, backTo(null))).not.toContain('beginning');
  });

  it('that was brought back before is the first one', () => {
    expect(backTo(backTo(added))).toEqual(backTo(added));
    expect(backTo(backTo(null))).toEqual(backTo(null));
  });

  it('is readable in libraries that wrote it as a sentence, and told only with names shown', () => {
    const older = label('pointRestored', { name: 'Zsófia Tóth hinzugefügt' });
    expect(describeEdit(en, older)).toBe('back to: Zsófia Tóth hinzugefügt');
    expect(describeEdit(en, backTo(older))).toBe('back to: Zsófia Tóth hinzugefügt');
    expect(describeEdit(en, older, HIDDEN)).toBe('back to: …');
  });
});

describe('A backup that was brought back', () => {
  it('is told by its moment in the language of whoever reads it', () => {
    const restored = label('backupRestored', { at: '2026-11-25T09:00:00.000Z' });
    expect(describeEdit(en, restored)).toContain(en.date('2026-11-25T09:00:00.000Z', 'moment'));
    expect(describeEdit(hu, restored)).toContain(hu.date('2026-11-25T09:00:00.000Z', 'moment'));
    expect(describeEdit(en, label('backupRestored', { name: '2026-11-25 09:00' }))).toBe(
      'backup of 2026-11-25 09:00 restored',
    );
  });
});
