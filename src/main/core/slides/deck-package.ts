/** The parts of a presentation that are not its slides: what it consists of, its notes, its properties. */
import { createHash } from 'node:crypto';
import type { DeckTemplate } from './deck-template.ts';
import { CONTENT, Package, relationshipsAt } from './ooxml/package.ts';
import { NS, ROOT_NS, allWithin, attributeOf, content, parseXml, tag } from './ooxml/xml.ts';
import { nameOf, paragraphs, placeOf, shapeTree } from './slide-shapes.ts';

const FIRST_SLIDE = 256;
const SECTIONS = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}';
const P14 = 'http://schemas.microsoft.com/office/powerpoint/2010/main';
const RELS = 'application/vnd.openxmlformats-package.relationships+xml';

export interface DeckProperties {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** Stands in for the clock. */
  readonly date: Date;
}

export interface WrittenSlide {
  readonly part: string;
  readonly section: string;
  /** What the speaker reads; none where there is nothing to say. */
  readonly notes: string;
}

/** A package that holds what is kept of the template. */
export function packageOf(template: DeckTemplate): Package {
  const made = new Package();
  for (const [name, { bytes, type }] of template.parts) made.add(name, type, bytes);
  for (const { id, type, part } of template.related) {
    if (part !== null) made.relate(template.main, type, part, id);
  }
  return made;
}

/** What is kept of a template, as a file of its own: without slides, notes, people and properties. */
export function prunedTemplate(template: DeckTemplate): Uint8Array {
  const { main, presentation } = template;
  const made = packageOf(template);
  const { attributes, masters, sizes, rest } = presentation;
  made.add(main, CONTENT.main, tag('p:presentation', { ...ROOT_NS, ...attributes }, masters, sizes, rest));
  made.relate('', 'officeDocument', main);
  return made.zipped();
}

/** Writes what is missing around the slides, and the file. */
export function finished(
  made: Package,
  template: DeckTemplate,
  slides: readonly WrittenSlide[],
  properties: DeckProperties,
): Uint8Array {
  const { main, presentation } = template;
  if (!template.related.some(({ type }) => type === 'tableStyles')) {
    const styles = made.free('ppt/tableStyles', 'xml');
    made.add(
      styles,
      CONTENT.tableStyles,
      tag('a:tblStyleLst', { 'xmlns:a': NS.a, def: template.tableStyle }),
    );
    made.relate(main, 'tableStyles', styles);
  }
  const notes = notesOf(made, template, slides, properties.language);
  const ids = slides.map(({ part }, index) =>
    tag('p:sldId', { id: FIRST_SLIDE + index, 'r:id': made.relate(main, 'slide', part) }),
  );
  made.add(
    main,
    CONTENT.main,
    tag(
      'p:presentation',
      { ...ROOT_NS, ...presentation.attributes },
      presentation.masters,
      notes === null ? '' : tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': notes })),
      tag('p:sldIdLst', {}, ...ids),
      presentation.sizes,
      presentation.rest,
      sectionsXml(slides),
    ),
  );
  made.relate('', 'officeDocument', main);
  addProperties(made, slides, properties);
  return made.zipped();
}

/** The relationship to the master of the notes; null where there are neither notes nor a master of the template's. */
function notesOf(
  made: Package,
  template: DeckTemplate,
  slides: readonly WrittenSlide[],
  language: string,
): string | null {
  const noted = slides.filter(({ notes }) => notes !== '');
  const own = template.related.find(({ type }) => type === 'notesMaster');
  if (!own && noted.length === 0) return null;
  const master = own?.part ?? addNotesMaster(made, template, language);
  const idx = bodyIn(template, master);
  for (const { part, notes } of noted) {
    const page = made.free('ppt/notesSlides/notesSlide', 'xml');
    made.add(page, CONTENT.notesSlide, notesXml(notes, idx, language));
    made.relate(page, 'notesMaster', master);
    made.relate(page, 'slide', part);
    made.relate(part, 'notesSlide', page);
  }
  return own?.id ?? made.relate(template.main, 'notesMaster', master);
}

/** Number of the place for the words in a master of notes. */
function bodyIn(template: DeckTemplate, master: string): string {
  const bytes = template.parts.get(master)?.bytes;
  const places = bytes ? [...allWithin(parseXml(bytes))].filter(({ name }) => name === 'ph') : [];
  const body = places.find((place) => attributeOf(place, 'type') === 'body');
  return attributeOf(body, 'idx') ?? '1';
}

/** A master of notes with a theme of its own: two masters may not share one. */
function addNotesMaster(made: Package, template: DeckTemplate, language: string): string {
  const master = made.free('ppt/notesMasters/notesMaster', 'xml');
  const theme = made.free('ppt/theme/theme', 'xml');
  const [from, part] = [...template.parts].find(([, { type }]) => type === CONTENT.theme) ?? [];
  if (part) made.add(theme, CONTENT.theme, part.bytes);
  const related = template.parts.get(relationshipsAt(from ?? ''));
  if (related) made.add(relationshipsAt(theme), RELS, related.bytes);
  const scheme = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  made.add(
    master,
    CONTENT.notesMaster,
    tag(
      'p:notesMaster',
      ROOT_NS,
      tag(
        'p:cSld',
        {},
        tag('p:bg', {}, tag('p:bgRef', { idx: 1001 }, tag('a:schemeClr', { val: 'bg1' }))),
        shapeTree([
          notesPlace(2, 'sldImg', '2', placeOf({ x: 0.75, y: 1.25, w: 6, h: 3.375 }) + rectangle, null),
          notesPlace(
            3,
            'body',
            '1',
            placeOf({ x: 0.75, y: 4.8, w: 6, h: 4 }) + rectangle,
            paragraphs('Notes', language),
          ),
        ]),
      ),
      tag('p:clrMap', {
        bg1: 'lt1',
        tx1: 'dk1',
        bg2: 'lt2',
        tx2: 'dk2',
        ...Object.fromEntries(scheme.map((name) => [name, name])),
      }),
    ),
  );
  made.relate(master, 'theme', theme);
  return master;
}

const rectangle = tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {}));

function notesPlace(
  id: number,
  type: string,
  idx: string | null,
  place: string,
  body: string | null,
): string {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      nameOf({ id, name: type === 'sldImg' ? 'Slide' : 'Notes' }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1, ...(type === 'sldImg' ? { noRot: 1 } : {}) })),
      tag('p:nvPr', {}, tag('p:ph', { type, idx })),
    ),
    tag('p:spPr', {}, place),
    body === null ? '' : tag('p:txBody', {}, tag('a:bodyPr', {}), tag('a:lstStyle', {}), body),
  );
}

function notesXml(text: string, idx: string, language: string): string {
  return tag(
    'p:notes',
    ROOT_NS,
    tag(
      'p:cSld',
      {},
      shapeTree([
        notesPlace(2, 'sldImg', null, '', null),
        notesPlace(3, 'body', idx, '', paragraphs(text, language)),
      ]),
    ),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping', {})),
  );
}

/** Slides by section, as the overview of slides shows them; none where a slide has no section. */
function sectionsXml(slides: readonly WrittenSlide[]): string {
  if (slides.some(({ section }) => section === '')) return '';
  const sections: { name: string; ids: number[] }[] = [];
  slides.forEach(({ section }, index) => {
    if (sections.at(-1)?.name !== section) sections.push({ name: section, ids: [] });
    sections.at(-1)?.ids.push(FIRST_SLIDE + index);
  });
  const written = sections.map(({ name, ids }, index) =>
    tag(
      'p14:section',
      { name, id: guidOf(`${index} ${name}`) },
      tag('p14:sldIdLst', {}, ...ids.map((id) => tag('p14:sldId', { id }))),
    ),
  );
  const list = tag('p14:sectionLst', { 'xmlns:p14': P14 }, ...written);
  return tag('p:extLst', {}, tag('p:ext', { uri: SECTIONS }, list));
}

/** An id that is the same for the same text. */
function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').toUpperCase();
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `{${parts.join('-')}}`;
}

function addProperties(
  made: Package,
  slides: readonly WrittenSlide[],
  { title, author, language, date }: DeckProperties,
): void {
  const moment = `${date.toISOString().slice(0, 19)}Z`;
  const at = (name: string) => tag(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, moment);
  const core = 'docProps/core.xml';
  made.add(
    core,
    CONTENT.core,
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      tag('dc:title', {}, content(title)),
      tag('dc:creator', {}, content(author)),
      tag('dc:language', {}, language),
      at('created'),
      at('modified'),
    ),
  );
  const app = 'docProps/app.xml';
  made.add(
    app,
    CONTENT.app,
    tag(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      tag('Slides', {}, String(slides.length)),
      tag('Notes', {}, String(slides.filter(({ notes }) => notes !== '').length)),
    ),
  );
  made.relate('', 'core-properties', core);
  made.relate('', 'extended-properties', app);
}
