/** Charts: axes, series, places of labels, and that the workbook holds what is shown. */
import type { Checked } from './checked.ts';
import { cellsIn, entriesIn, every, localOf, q, some, those } from './read-package.ts';
import type { Element } from './read-package.ts';

const AXES: Readonly<Record<string, number>> = {
  barChart: 2,
  lineChart: 2,
  radarChart: 2,
  areaChart: 2,
  pieChart: 0,
};
const LABELS: Readonly<Record<string, readonly string[]>> = {
  barChart: ['ctr', 'inEnd', 'inBase'],
  lineChart: ['t', 'b', 'l', 'r', 'ctr'],
  radarChart: ['outEnd'],
};
const NO_DATE = 0x21;
const valueOf = (element: Element | undefined, name: string) => some(element, name)?.at['val'] ?? '';

export function checkCharts(checked: Checked): void {
  for (const part of checked.ofKind('chart')) {
    checkPlot(checked, part);
    checkData(checked, part);
  }
}

function checkPlot({ xml, fault }: Checked, part: string): void {
  const plot = some(xml.get(part), 'c:chart', 'c:plotArea');
  const axes = (plot?.children ?? []).filter(({ tag }) => tag.endsWith('Ax'));
  const ids = axes.map((axis) => valueOf(axis, 'c:axId'));
  if (new Set(ids).size < ids.length) fault('chart', part, 'an axis twice');
  for (const axis of axes) {
    if (!ids.includes(valueOf(axis, 'c:crossAx'))) fault('chart', part, 'an axis crosses nothing');
  }
  const series: string[] = [];
  for (const kind of (plot?.children ?? []).filter(({ tag }) => tag.endsWith('Chart'))) {
    const name = localOf(kind.tag);
    const named = those(kind, 'c:axId').map(({ at }) => at['val'] ?? '');
    if (named.length !== (AXES[name] ?? named.length)) fault('chart', part, `${named.length} axes`);
    if (named.some((id) => !ids.includes(id))) fault('chart', part, 'names an axis that is missing');
    const clustered = valueOf(kind, 'c:grouping') === 'clustered';
    const able = [...(LABELS[name] ?? []), ...(clustered ? ['outEnd'] : [])];
    for (const { at } of every(kind, 'c:dLblPos')) {
      if (!able.includes(at['val'] ?? '')) fault('chart', part, `labels at ${at['val'] ?? ''}`);
    }
    series.push(...those(kind, 'c:ser').map((one) => valueOf(one, 'c:idx')));
  }
  if (new Set(series).size < series.length) fault('chart', part, 'a series twice');
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Cells of a range in order; null where it is none. */
function rangeOf(formula: string): string[] | null {
  const match = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/u.exec(formula);
  if (!match) return null;
  const [, sheet = '', c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  const cells: string[] = [];
  for (let row = Number(r1); row <= Number(r2); row += 1) {
    for (let column = columnOf(c1); column <= columnOf(c2); column += 1) {
      cells.push(`${sheet}!${lettersOf(column)}${row}`);
    }
  }
  return cells;
}

function checkData({ xml, parts, related, fault }: Checked, part: string): void {
  const root = xml.get(part);
  const id = some(root, 'c:externalData')?.at[q('r:id')] ?? '';
  const bytes = parts[related.get(part)?.get(id)?.part ?? ''];
  if (!bytes) return fault('chart', part, 'no workbook');
  let cells: Map<string, string>;
  try {
    cells = cellsIn(bytes);
  } catch (error) {
    return fault('chart', part, String(error));
  }
  if (entriesIn(bytes).some(({ date }) => date !== NO_DATE))
    fault('clock', part, 'its workbook knows the time');
  for (const reference of [...every(root, 'c:strRef'), ...every(root, 'c:numRef')]) {
    const range = rangeOf(some(reference, 'c:f')?.text ?? '');
    const cache = some(reference, 'c:strCache') ?? some(reference, 'c:numCache');
    if (!range || !cache) {
      fault('chart', part, 'a reference without a range');
      continue;
    }
    if (Number(valueOf(cache, 'c:ptCount')) !== range.length)
      fault('chart', part, 'another number of points');
    const shown = new Map(
      those(cache, 'c:pt').map((point) => [Number(point.at['idx']), some(point, 'c:v')?.text ?? '']),
    );
    range.forEach((cell, index) => {
      const [here, there] = [shown.get(index) ?? '', cells.get(cell) ?? ''];
      const same =
        here === there || (here !== '' && there !== '' && Math.abs(Number(here) - Number(there)) < 1e-9);
      if (!same) fault('chart', part, `${cell}: shows ${here}, holds ${there}`);
    });
  }
}
