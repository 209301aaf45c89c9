/** Checks a presentation as PowerPoint would want it: package, schema, ids, places, charts and their workbooks. */
import type { Checked } from './checked.ts';
import { checkCharts } from './check-charts.ts';
import { checkSlides } from './check-slides.ts';
import {
  entriesIn,
  every,
  localOf,
  parse,
  partsIn,
  q,
  relatedIn,
  some,
  textOfPart,
  those,
  within,
} from './read-package.ts';
import type { Element, Related } from './read-package.ts';
import { ORDER, SERIES_ORDER } from './schema-order.ts';

const PM = 'application/vnd.openxmlformats-officedocument.presentationml.';
const TYPE: Readonly<Record<string, string>> = {
  slide: `${PM}slide+xml`,
  slideLayout: `${PM}slideLayout+xml`,
  slideMaster: `${PM}slideMaster+xml`,
  notesMaster: `${PM}notesMaster+xml`,
  notesSlide: `${PM}notesSlide+xml`,
  presProps: `${PM}presProps+xml`,
  tableStyles: `${PM}tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  package: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};
/** How many relationships of a kind a part has: at least, at most. */
const GRAPH: Readonly<Record<string, readonly (readonly [to: string, least: number, most: number])[]>> = {
  slide: [
    ['slideLayout', 1, 1],
    ['notesSlide', 0, 1],
  ],
  slideLayout: [['slideMaster', 1, 1]],
  slideMaster: [
    ['theme', 1, 1],
    ['slideLayout', 1, 999],
  ],
  notesSlide: [
    ['notesMaster', 1, 1],
    ['slide', 1, 1],
  ],
  notesMaster: [['theme', 1, 1]],
};
/** The first of January 1980, as an archive writes it. */
const NO_DATE = 0x21;

interface CheckOptions {
  /** The template that the deck was made with: faults of parts that are its own byte for byte do not count. */
  readonly template?: Uint8Array;
  /** Words that no part may hold. */
  readonly secrets?: readonly string[];
}

/** Every fault, as `rule part: why`; none for a sound deck. */
export function faultsIn(bytes: Uint8Array, { template, secrets = [] }: CheckOptions = {}): string[] {
  const found: { rule: string; part: string; why: string }[] = [];
  const fault = (rule: string, part: string, why: string) => void found.push({ rule, part, why });
  let parts: Record<string, Uint8Array> = {};
  try {
    checkEntries(bytes, fault);
    parts = partsIn(bytes);
    checkParts(parts, fault);
  } catch (error) {
    fault('zip', '', String(error));
  }
  for (const word of secrets) {
    for (const [name, part] of Object.entries(parts)) {
      if (Buffer.from(part).includes(word)) fault('secret', name, `holds ${word}`);
    }
  }
  const own = template ? partsIn(template) : {};
  const isOwn = (name: string) =>
    own[name] !== undefined && Buffer.from(own[name]).equals(parts[name] ?? new Uint8Array());
  for (const name of Object.keys(parts)) {
    if (/^ppt\/(?:slides|notesSlides|comments|charts|embeddings)\/[^/]+$/u.test(name) && isOwn(name)) {
      fault('leftover', `new ${name}`, 'is the template’s own');
    }
  }
  return found.filter(({ part }) => !isOwn(part)).map(({ rule, part, why }) => `${rule} ${part}: ${why}`);
}

type Fault = Checked['fault'];

function checkEntries(bytes: Uint8Array, fault: Fault): void {
  const seen = new Set<string>();
  entriesIn(bytes).forEach(({ name, date, method, flags }, index) => {
    if (seen.has(name.toLowerCase())) fault('zip', name, 'name twice');
    seen.add(name.toLowerCase());
    if (/\\|^\/|\/\/|(?:^|\/)\.\.(?:\/|$)/u.test(name)) fault('zip', name, 'bad name');
    if (name.endsWith('/')) fault('zip', name, 'a folder');
    if (![0, 8].includes(method) || flags & 1) fault('zip', name, 'packed in another way');
    if (date !== NO_DATE) fault('clock', name, `date ${date}`);
    if (index === 0 && name !== '[Content_Types].xml') fault('zip', name, 'the types are not first');
  });
}

function checkParts(parts: Record<string, Uint8Array>, fault: Fault): void {
  const xml = new Map<string, Element>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const text = textOfPart(bytes);
    if (text.includes('<!DOCTYPE')) fault('xml', name, 'document type');
    try {
      xml.set(name, parse(text));
    } catch (error) {
      fault('xml', name, String(error));
    }
  }
  const types = typesIn(parts, xml, fault);
  const related = new Map<string, Map<string, Related>>();
  for (const [name, root] of xml) {
    if (!name.endsWith('.rels')) continue;
    const { of, twice, all } = relatedIn(name, root);
    if (of !== '' && !parts[of]) fault('rels', name, `${of} is missing`);
    related.set(of, all);
    for (const id of twice) fault('rels', name, `${id} twice`);
    for (const [id, { type, part, target }] of all) {
      if (part === null) {
        if (type !== 'hyperlink' || !/^(?:https?:|mailto:)/u.test(target))
          fault('rels', name, `${id} outside`);
      } else if (!parts[part]) fault('rels', name, `${id} to ${part}, which is missing`);
      else if (TYPE[type] !== undefined && types.get(part) !== TYPE[type])
        fault('rels', name, `${id}: ${part}`);
    }
  }
  checkUse(xml, related, fault);
  const main = [...(related.get('')?.values() ?? [])].find(({ type }) => type === 'officeDocument')?.part;
  if (!main) return fault('rels', '_rels/.rels', 'no presentation');
  const checked: Checked = {
    ...presentationOf(xml.get(main), related.get(main)),
    parts,
    xml,
    related,
    types,
    main,
    fault,
    to: (part, kind) =>
      [...(related.get(part)?.values() ?? [])].flatMap((one) =>
        one.type === kind && one.part ? [one.part] : [],
      ),
    ofKind: (kind) => [...types].flatMap(([name, type]) => (type === TYPE[kind] ? [name] : [])),
  };
  checkGraph(checked);
  checkPresentation(checked);
  checkOrder(checked);
  checkSlides(checked);
  checkCharts(checked);
  checkProperties(checked);
}

function typesIn(parts: Record<string, Uint8Array>, xml: ReadonlyMap<string, Element>, fault: Fault) {
  const [over, usual] = [new Map<string, string>(), new Map<string, string>()];
  for (const { tag, at } of xml.get('[Content_Types].xml')?.children ?? []) {
    const isOver = tag === q('ct:Override');
    const key = isOver ? (at['PartName'] ?? '').slice(1) : (at['Extension'] ?? '').toLowerCase();
    const list = isOver ? over : usual;
    if (list.has(key)) fault('types', key, 'declared twice');
    list.set(key, at['ContentType'] ?? '');
    if (isOver && !parts[key]) fault('types', key, 'declared, but missing');
  }
  const types = new Map<string, string>();
  for (const name of Object.keys(parts)) {
    if (name === '[Content_Types].xml') continue;
    const type = over.get(name) ?? usual.get(name.split('.').at(-1)?.toLowerCase() ?? '');
    if (!type) fault('types', name, 'has none');
    else if (type === 'application/xml' && name.startsWith('ppt/')) fault('types', name, 'plain XML');
    types.set(name, type ?? '');
  }
  return types;
}

function checkUse(
  xml: ReadonlyMap<string, Element>,
  related: ReadonlyMap<string, ReadonlyMap<string, Related>>,
  fault: Fault,
): void {
  for (const [name, root] of xml) {
    if (name.endsWith('.rels') || name.startsWith('[')) continue;
    const have = related.get(name);
    for (const { at } of within(root)) {
      for (const [key, id] of Object.entries(at)) {
        if (key.startsWith(q('r:')) && id !== '' && !have?.has(id)) fault('rels', name, `names ${id}`);
      }
    }
  }
}

/** Slides in order, and their size. */
function presentationOf(root: Element | undefined, related: ReadonlyMap<string, Related> | undefined) {
  const slides = those(some(root, 'p:sldIdLst'), 'p:sldId').flatMap(({ at }) => {
    const part = related?.get(at[q('r:id')] ?? '')?.part;
    return part ? [part] : [];
  });
  const size = some(root, 'p:sldSz')?.at;
  return { slides, size: [Number(size?.['cx']), Number(size?.['cy'])] as const };
}

function checkGraph({ parts, related, ofKind, to, fault }: Checked): void {
  const seen = new Set<string>();
  const todo = [''];
  while (todo.length > 0) {
    for (const { part } of related.get(todo.pop() ?? '')?.values() ?? []) {
      if (!part || !parts[part] || seen.has(part)) continue;
      seen.add(part);
      todo.push(part);
    }
  }
  for (const name of Object.keys(parts)) {
    if (name.startsWith('[') || name.endsWith('.rels') || seen.has(name)) continue;
    fault('orphan', name, 'nothing reaches it');
  }
  for (const [kind, needs] of Object.entries(GRAPH)) {
    for (const part of ofKind(kind)) {
      for (const [other, least, most] of needs) {
        const count = to(part, other).length;
        if (count < least || count > most) fault('graph', part, `${count} of ${other}`);
      }
    }
  }
  for (const slide of ofKind('slide')) {
    for (const notes of to(slide, 'notesSlide')) {
      if (to(notes, 'slide')[0] !== slide) fault('graph', notes, 'belongs to another slide');
    }
  }
  const themes = [...ofKind('slideMaster'), ...ofKind('notesMaster')].flatMap((master) =>
    to(master, 'theme'),
  );
  if (new Set(themes).size < themes.length) fault('graph', '', 'two masters share a theme');
}

function checkPresentation({ xml, related, types, main, slides, size, ofKind, to, fault }: Checked): void {
  const root = xml.get(main);
  if (types.get(main) !== `${PM}presentation.main+xml`) fault('types', main, types.get(main) ?? '');
  const ids = (list: string, least: number): Set<string> => {
    const all = (some(root, list)?.children ?? []).map(({ at }) => at['id'] ?? '');
    if (all.some((id) => !(Number(id) >= least && Number(id) < 2 ** 32)))
      fault('ids', main, `${list} out of range`);
    if (new Set(all).size < all.length) fault('ids', main, `${list}: an id twice`);
    return new Set(all);
  };
  const used = ids('p:sldMasterIdLst', 2 ** 31);
  const slideIds = ids('p:sldIdLst', 256);
  if (slides.length === 0) fault('ids', main, 'no slide');
  for (const part of ofKind('slide')) {
    if (slides.filter((one) => one === part).length !== 1) fault('ids', part, 'is not once in the list');
  }
  for (const master of ofKind('slideMaster')) {
    const entries = those(some(xml.get(master), 'p:sldLayoutIdLst'), 'p:sldLayoutId');
    for (const { at } of entries) {
      const id = at['id'] ?? '';
      if (used.has(id) || Number(id) < 2 ** 31) fault('ids', master, `layout id ${id}`);
      used.add(id);
    }
    const listed = entries.map(({ at }) => related.get(master)?.get(at[q('r:id')] ?? '')?.part);
    for (const layout of to(master, 'slideLayout')) {
      if (!listed.includes(layout)) fault('ids', master, `${layout} is not listed`);
      if (to(layout, 'slideMaster')[0] !== master) fault('graph', layout, 'has another master');
    }
  }
  if (ofKind('notesMaster').length > 0 !== (some(root, 'p:notesMasterIdLst') !== undefined)) {
    fault('graph', main, 'notes master and its list do not go together');
  }
  if (!size.every((length) => length >= 914400 && length <= 51206400)) fault('size', main, String(size));
  if (!some(root, 'p:notesSz')) fault('size', main, 'no size of notes');
  const held = every(root, 'p14:sldId').map(({ at }) => at['id'] ?? '');
  if (held.length > 0 && (held.length !== slideIds.size || held.some((id) => !slideIds.has(id)))) {
    fault('sections', main, 'hold other slides');
  }
  const names = every(root, 'p14:section').map(({ at }) => at['id']);
  if (new Set(names).size < names.length) fault('sections', main, 'an id twice');
}

const WHOLE = ['a:off', 'a:ext', 'a:chOff', 'a:chExt', 'a:gridCol', 'a:tr'].map(q);

function checkOrder({ xml, fault }: Checked): void {
  const orders = new Map(Object.entries(ORDER).map(([tag, list]) => [q(tag), list.split(' ').map(q)]));
  const series = new Map(Object.entries(SERIES_ORDER).map(([tag, list]) => [q(tag), list.split(' ').map(q)]));
  for (const [name, root] of xml) {
    if (name.endsWith('.rels') || name.startsWith('[')) continue;
    const inOrder = (element: Element, wanted: readonly string[]) => {
      let last = -1;
      for (const { tag } of element.children) {
        if (localOf(tag) === 'AlternateContent') continue;
        const at = wanted.indexOf(tag);
        if (at < 0 || at < last) return fault('order', name, `${localOf(tag)} in ${localOf(element.tag)}`);
        last = at;
      }
    };
    for (const element of within(root)) {
      const wanted = orders.get(element.tag);
      if (wanted) inOrder(element, wanted);
      const one = series.get(element.tag);
      if (one) those(element, 'c:ser').forEach((child) => inOrder(child, one));
      const bare = element.children.length === 0 && Object.keys(element.at).length === 0;
      if (element.tag === q('a:ln') && bare) fault('empty', name, 'a line without anything');
      if (localOf(element.tag) === 'txBody' && !some(element, 'a:p')) fault('empty', name, 'no paragraph');
      checkNumbers(name, element, fault);
    }
  }
}

function checkNumbers(name: string, { tag, at }: Element, fault: Fault): void {
  if (WHOLE.includes(tag)) {
    for (const key of ['x', 'y', 'cx', 'cy', 'w', 'h']) {
      const value = at[key];
      if (value === undefined) continue;
      if (!/^-?\d+$/u.test(value) || (key.length > 1 && Number(value) < 0))
        fault('number', name, `${key}=${value}`);
    }
  }
  if (tag === q('a:srgbClr') && !/^[\dA-Fa-f]{6}$/u.test(at['val'] ?? '')) fault('number', name, 'a colour');
  const size = at['sz'];
  if (tag === q('a:rPr') && size && !(Number(size) >= 100 && Number(size) <= 400000))
    fault('number', name, 'a size');
}

function checkProperties({ xml, parts, slides, to, fault }: Checked): void {
  const [core = ''] = to('', 'core-properties');
  const value = (local: string) =>
    xml
      .get(core)
      ?.children.find(({ tag }) => localOf(tag) === local)
      ?.text.trim() ?? '';
  if (value('title') === '') fault('props', core, 'no title');
  for (const name of ['created', 'modified']) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(value(name))) fault('props', core, name);
  }
  const [app = ''] = to('', 'extended-properties');
  const count = xml.get(app)?.children.find(({ tag }) => localOf(tag) === 'Slides')?.text;
  if (count !== undefined && Number(count) !== slides.length) fault('props', app, `${count} slides`);
  for (const name of Object.keys(parts)) {
    if (/vbaproject\.bin$|thumbnail/iu.test(name)) fault('types', name, 'comes from another file');
  }
}
