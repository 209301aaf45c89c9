import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, textOf } from '#renderer/features/table/clipboard.ts';
import { columnsFor } from '#renderer/features/table/columns.ts';
import { areaOf, cellsIn, clamped } from '#renderer/features/table/mark.ts';
import { pasted } from '#renderer/features/table/paste.ts';
import { rowsOf } from '#renderer/features/table/rows.ts';
import { sumText } from '#renderer/features/table/sum.ts';
import { contextOf, idOf } from './support.ts';

const context = contextOf();
const columns = columnsFor(context);
const at = (key: string) => columns.findIndex((column) => column.key === key);
const ALL = ['Ada', 'Őrsi Bea', 'Cili'].map(idOf);
const cell = (row: number, key: string) => ({ row, column: at(key) });

function put(block: string[][], row: number, key: string, to = cell(row, key)) {
  return pasted(block, { rows: ALL, columns, from: cell(row, key), to }, context);
}

describe('Cells on the clipboard', () => {
  it('come back as they went, whatever is in them', () => {
    const anyCell = fc.oneof(
      fc.string(),
      fc.constantFrom('"', 'a"b', '5" pipe', 'a\tb', 'a\nb', '"quoted"', ''),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          expect(cellsOf(textOf(rows))).toEqual(rows);
        },
      ),
    );
  });

  it('are read as spreadsheets write them', () => {
    expect(cellsOf('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cellsOf('"two\nlines"\t"a ""b"""')).toEqual([['two\nlines', 'a "b"']]);
    expect(cellsOf('5" pipe\t"open')).toEqual([['5" pipe', '"open']]);
    expect(cellsOf('only')).toEqual([['only']]);
  });
});

describe('A block put into the table', () => {
  it('fills cells in the ways of writing of both languages, in one edit for each person', () => {
    const result = put(
      [
        ['1 234,50', '100'],
        ['2,000', ''],
      ],
      0,
      'quota',
    );
    expect(result.edits).toEqual([
      { personId: idOf('Ada'), patch: { quota: 1234.5, revenueNew: 100 } },
      { personId: idOf('Őrsi Bea'), patch: { quota: 2000, revenueNew: null } },
    ]);
    expect(result).toMatchObject({ cells: 4, problems: [], beyond: { rows: 0, columns: 0 } });
  });

  it('a single text fills everything that is marked', () => {
    const result = put([['North']], 0, 'territory', cell(2, 'territory'));
    expect(result.edits.map(({ patch }) => patch)).toEqual([
      { territory: 'North' },
      { territory: 'North' },
      { territory: 'North' },
    ]);
  });

  it('what cannot be understood leaves its cell alone and is said, the rest is taken', () => {
    const result = put(
      [
        ['lots', '1'],
        ['3', 'x'],
      ],
      0,
      'fte',
    );
    expect(result.problems.map(({ column, text, problem }) => [column.key, text, problem])).toEqual([
      ['fte', 'lots', 'field.number'],
      ['startDate', '1', 'table.noDate'],
      ['startDate', 'x', 'table.noDate'],
    ]);
    expect(result.edits).toEqual([{ personId: idOf('Őrsi Bea'), patch: { fte: 3 } }]);
    expect(put([['11']], 0, 'fte').problems[0]?.problem).toBe('table.outside');
    expect(put([['']], 0, 'name').problems[0]?.problem).toBe('table.noName');
    expect(put([['']], 2, 'name').edits).toHaveLength(1);
  });

  it('says what fell off at the end of the table', () => {
    const result = put([['1'], ['2'], ['3']], 2, 'quota');
    expect(result).toMatchObject({ cells: 1, added: [], beyond: { rows: 2 } });
  });

  it('rows below the last person add people where they have a name', () => {
    const result = put(
      [
        ['Cili Nagy', 'Closer'],
        [' Dóra ', 'Hunter'],
        ['', 'Nobody'],
      ],
      2,
      'name',
    );
    expect(result.edits).toEqual([{ personId: idOf('Cili'), patch: { name: 'Cili Nagy', title: 'Closer' } }]);
    expect(result.added).toEqual([
      { draft: { name: 'Dóra', title: 'Hunter' }, to: { lane: 'unplaced', teamId: null } },
    ]);
    expect(result).toMatchObject({ cells: 4, beyond: { rows: 1 } });
  });

  it('somebody new goes where the row says; what it says wrongly is told, and no repetition adds anybody', () => {
    const texts = (row: Readonly<Record<string, string>>) => columns.map(({ key }) => row[key]);
    const block = [texts({ name: 'Dóra', place: 'inbound', fte: 'lots' }) as string[]];
    const result = put(block, 3, 'name', { row: 3, column: columns.length - 1 });
    expect(result.added).toEqual([{ draft: { name: 'Dóra' }, to: { lane: 'inbound', teamId: null } }]);
    expect(result.problems.map(({ column }) => column.key)).toEqual(['fte']);
    expect(put([['Everybody']], 0, 'name', cell(2, 'name')).added).toEqual([]);
  });

  it('nobody is added while names are hidden', () => {
    const hidden = contextOf({ namesHidden: true });
    const spot = { row: 3, column: 0 };
    const result = pasted(
      [['Dóra']],
      { rows: ALL, columns: columnsFor(hidden), from: spot, to: spot },
      hidden,
    );
    expect(result).toMatchObject({ added: [], beyond: { rows: 1 } });
  });

  it('managers are named; an unknown name is no manager and never somebody else', () => {
    expect(put([['ada']], 2, 'managerId').edits[0]?.patch).toEqual({ managerId: idOf('Ada') });
    expect(put([['orsi bea']], 0, 'managerId').edits[0]?.patch).toEqual({ managerId: idOf('Őrsi Bea') });
    expect(put([['Zed']], 0, 'managerId').problems[0]?.problem).toBe('table.noManager');
    expect(put([['Ada']], 0, 'managerId').problems[0]?.problem).toBe('table.noManager');
    expect(put([['']], 1, 'managerId').edits[0]?.patch).toEqual({ managerId: null });
  });

  it('a place is named as the board names it; an empty cell means the tray, an unknown name means nothing', () => {
    expect(put([['inbound']], 0, 'place').edits[0]).toEqual({
      personId: idOf('Ada'),
      patch: {},
      to: { lane: 'inbound', teamId: null },
    });
    expect(put([['']], 0, 'place').edits[0]?.to).toEqual({ lane: 'unplaced', teamId: null });
    expect(put([['Closing']], 0, 'place').edits).toEqual([]);
    expect(put([['Sideways']], 0, 'place').problems[0]?.problem).toBe('table.noPlace');
  });

  it('columns that are worked out stay as they are, and a copy of themselves is no problem', () => {
    const result = put([['50', '1']], 0, 'attainment');
    expect(result.problems[0]?.problem).toBe('table.readOnly');
    expect(put([['90', '1']], 0, 'attainment').problems).toEqual([]);
  });

  it('what was copied from the table can be put back and changes nothing', () => {
    for (const row of [0, 1, 2]) {
      const area = {
        from: { row, column: 0 },
        to: { row, column: columns.length - 1 },
        active: { row, column: 0 },
      };
      const result = pasted(
        cellsOf(textOf(cellsIn(area, ALL, columns, context))),
        { rows: ALL, columns, ...area },
        context,
      );
      const person = context.people[ALL[row] ?? ''];
      for (const { patch } of result.edits) {
        for (const [key, value] of Object.entries(patch))
          expect([key, value]).toEqual([key, person?.[key as 'name']]);
      }
      expect(result.problems).toEqual([]);
    }
  });
});

describe('The rows of the table', () => {
  const shown = (filters: Record<string, string>, column = 'name', down = false) =>
    rowsOf(columns, context, { column, down }, filters).map((id) => context.people[id]?.name);

  it('are sorted by any column; who has nothing there comes last either way', () => {
    expect(shown({})).toEqual(['Ada', 'Cili', 'Őrsi Bea']);
    expect(shown({}, 'quota', true)).toEqual(['Őrsi Bea', 'Ada', 'Cili']);
    expect(shown({}, 'quota')).toEqual(['Ada', 'Őrsi Bea', 'Cili']);
  });

  it.each([
    [{ name: 'orsi' }, ['Őrsi Bea']],
    [{ quota: '>100' }, ['Őrsi Bea']],
    [{ quota: '>=100' }, ['Ada', 'Őrsi Bea']],
    [{ attainment: '<95' }, ['Ada']],
    [{ quota: '=' }, ['Cili']],
    [{ quota: '*', fte: '<1' }, ['Őrsi Bea']],
    [{ quota: '>lots' }, []],
    [{ vacancy: 'yes' }, ['Cili']],
  ])('filters: %o', (filters, expected) =>
    expect(shown(filters as unknown as Record<string, string>)).toEqual(expected),
  );
});

describe('The marked cells', () => {
  it('go with their people when the order changes, and to the first row when they are gone', () => {
    const mark = {
      active: { personId: idOf('Cili'), column: 2 },
      anchor: { personId: idOf('Ada'), column: 1 },
    };
    expect(areaOf(clamped(mark, ALL, 9), ALL)).toMatchObject({
      from: { row: 0, column: 1 },
      to: { row: 2, column: 2 },
    });
    const rest = [idOf('Őrsi Bea')];
    expect(areaOf(clamped(mark, rest, 9), rest)).toMatchObject({
      active: { row: 0 },
      from: { row: 0 },
      to: { row: 0 },
    });
  });

  it('are summed where they are of one kind', () => {
    const area = (key: string) => ({ from: cell(0, key), to: cell(1, key), active: cell(0, key) });
    expect(sumText(area('quota'), ALL, columns, context)).toBe('Sum €300 · mean €150');
    expect(sumText(area('name'), ALL, columns, context)).toBeNull();
    const discreet = contextOf({ moneyHidden: true });
    expect(sumText(area('quota'), ALL, columns, discreet)).toBeNull();
  });
});

describe('Hidden names and amounts in the table', () => {
  it('are in no cell, cannot be found by a filter, and cannot be written over', () => {
    const hidden = contextOf({ namesHidden: true, moneyHidden: true });
    const own = columnsFor(hidden);
    const everything = ALL.flatMap((id) => {
      const person = hidden.people[id];
      return person ? own.map((column) => column.text(person, hidden)) : [];
    }).join(' ');
    expect(everything).not.toMatch(/Ada|Bea|Cili|100|200|\b90\b.*90/u);
    expect(own.map(({ key }) => key)).not.toContain('notes');
    expect(rowsOf(own, hidden, { column: 'name', down: false }, { name: 'Ada' })).toEqual([]);
    expect(rowsOf(own, hidden, { column: 'name', down: false }, { quota: '>150' })).toEqual([]);
    const keyOf = (key: string) => own.findIndex((column) => column.key === key);
    for (const key of ['name', 'quota', 'ote', 'managerId']) {
      const spot = { row: 0, column: keyOf(key) };
      expect(pasted([['1']], { rows: ALL, columns: own, from: spot, to: spot }, hidden).edits).toEqual([]);
    }
  });
});
