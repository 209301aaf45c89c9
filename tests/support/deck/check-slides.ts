/** Slides: numbers of shapes, titles, places of the layout, frames, tables, words for those who cannot see. */
import type { Checked } from './checked.ts';
import { every, localOf, q, some, those, within } from './read-package.ts';
import type { Element } from './read-package.ts';

const SHAPES = ['p:sp', 'p:pic', 'p:grpSp', 'p:graphicFrame', 'p:cxnSp'].map(q);
const SEEN = ['p:pic', 'p:grpSp', 'p:graphicFrame'].map(q);
const FREE = ['title', 'ctrTitle', 'dt', 'ftr', 'sldNum'];
const TITLES = ['title', 'ctrTitle'];
/** Hundredths of a point. */
const LEAST_TYPE = 900;

export function checkSlides(checked: Checked): void {
  const { xml, slides, ofKind } = checked;
  const kinds = ['slide', 'notesSlide', 'slideLayout', 'slideMaster', 'notesMaster'];
  for (const part of kinds.flatMap(ofKind)) checkIds(checked, part);
  for (const part of slides) {
    const tree = some(xml.get(part), 'p:cSld', 'p:spTree');
    if (!tree) {
      checked.fault('order', part, 'no shapes');
      continue;
    }
    checkPlaces(checked, part);
    checkFrames(checked, part, tree, true);
    for (const frame of every(tree, 'p:graphicFrame')) checkTable(checked, part, frame);
    for (const { at, tag } of within(tree)) {
      const size = at['sz'];
      if (tag === q('a:rPr') && size !== undefined && Number(size) < LEAST_TYPE) {
        checked.fault('type', part, `set in ${Number(size) / 100} pt`);
      }
      if ((tag === q('a:rPr') || tag === q('a:endParaRPr')) && !at['lang'])
        checked.fault('lang', part, 'none');
    }
  }
}

function checkIds({ xml, fault }: Checked, part: string): void {
  const root = xml.get(part);
  const ids = every(root, 'p:cNvPr').map(({ at }) => at['id'] ?? '');
  if (ids.some((id) => !/^[1-9]\d*$/u.test(id))) fault('ids', part, 'a shape without a number');
  if (new Set(ids).size < ids.length) fault('ids', part, 'a shape’s number twice');
  for (const end of [...every(root, 'a:stCxn'), ...every(root, 'a:endCxn')]) {
    if (!ids.includes(end.at['id'] ?? '')) fault('ids', part, 'a line is tied to nothing');
  }
}

const placesIn = (root: Element | undefined) =>
  every(root, 'p:ph').map(({ at }) => ({ type: at['type'] ?? 'obj', idx: at['idx'] ?? '0' }));

function checkPlaces({ xml, to, fault }: Checked, part: string): void {
  const root = xml.get(part);
  const layout = placesIn(xml.get(to(part, 'slideLayout')[0] ?? ''));
  const own = placesIn(root);
  if (own.filter(({ type }) => TITLES.includes(type)).length !== 1) fault('title', part, 'not one title');
  const names = own.map(({ type, idx }) => `${type} ${idx}`);
  if (new Set(names).size < names.length) fault('placeholder', part, 'a place twice');
  for (const { type, idx } of own) {
    const there = layout.some(
      (other) =>
        (other.idx === idx && (other.type === type || [type, other.type].includes('obj'))) ||
        (FREE.includes(type) && other.type === type),
    );
    if (!there && !TITLES.includes(type)) fault('placeholder', part, `${type} ${idx} is not in the layout`);
  }
  for (const shape of every(root, 'p:sp')) {
    const place = every(shape, 'p:ph')[0];
    const words = every(shape, 'a:t')
      .map(({ text }) => text)
      .join('')
      .trim();
    if (place && words === '' && !['pic', 'sldImg'].includes(place.at['type'] ?? '')) {
      fault('placeholder', part, 'an empty place');
    }
    for (const face of place ? every(shape, 'a:latin') : []) {
      if (!face.at['typeface']?.startsWith('+')) fault('theme', part, 'a typeface of its own');
    }
  }
}

function frameOf(shape: Element): Element | undefined {
  return some(shape, 'p:spPr', 'a:xfrm') ?? some(shape, 'p:grpSpPr', 'a:xfrm') ?? some(shape, 'p:xfrm');
}

function checkFrames({ size, fault }: Checked, part: string, tree: Element, top: boolean): void {
  for (const shape of tree.children.filter(({ tag }) => SHAPES.includes(tag))) {
    const about = shape.children[0];
    const named = some(about, 'p:cNvPr');
    const name = named?.at['name'] ?? '';
    if (name === '') fault('alt', part, 'a shape without a name');
    const decorative = named ? [...within(named)].some(({ tag }) => localOf(tag) === 'decorative') : false;
    if (top && SEEN.includes(shape.tag) && !named?.at['descr'] && !decorative)
      fault('alt', part, `${name}: no words`);
    const frame = frameOf(shape);
    const isPlace = some(about, 'p:nvPr', 'p:ph') !== undefined;
    if (!frame && !isPlace) fault('bounds', part, `${name} has no place`);
    if (frame) {
      const value = (child: string, key: string) => Number(some(frame, child)?.at[key] ?? Number.NaN);
      const [x, y, w, h] = [
        value('a:off', 'x'),
        value('a:off', 'y'),
        value('a:ext', 'cx'),
        value('a:ext', 'cy'),
      ];
      if (top && !(x >= -2 && y >= -2 && x + w <= size[0] + 2 && y + h <= size[1] + 2)) {
        fault('bounds', part, `${name} stands off the slide`);
      }
      if (w === 0 && h === 0) fault('bounds', part, `${name} has no size`);
      const inner = value('a:chExt', 'cx') * value('a:chExt', 'cy') * w * h;
      if (shape.tag === q('p:grpSp') && !(inner > 0)) fault('bounds', part, `${name} has no frame`);
    }
    if (shape.tag === q('p:grpSp')) checkFrames({ size, fault } as Checked, part, shape, false);
  }
}

function checkTable({ size, fault }: Checked, part: string, frame: Element): void {
  const table = every(frame, 'a:tbl')[0];
  if (!table) return;
  const columns = those(some(table, 'a:tblGrid'), 'a:gridCol').map(({ at }) => Number(at['w']));
  const rows = those(table, 'a:tr');
  for (const row of rows) {
    if (those(row, 'a:tc').length !== columns.length) fault('table', part, 'a row with other cells');
    if (!(Number(row.at['h']) > 0)) fault('table', part, 'a row without a height');
  }
  const xfrm = some(frame, 'p:xfrm');
  const [top, width] = [Number(some(xfrm, 'a:off')?.at['y']), Number(some(xfrm, 'a:ext')?.at['cx'])];
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  if (sum(columns) !== width) fault('table', part, 'columns and frame differ');
  if (top + sum(rows.map(({ at }) => Number(at['h']))) > size[1]) fault('table', part, 'runs off the slide');
  const look = some(table, 'a:tblPr');
  if (look?.at['firstRow'] !== '1') fault('table', part, 'no head');
  if (!some(look, 'a:tableStyleId')) fault('theme', part, 'a table without a style');
}
