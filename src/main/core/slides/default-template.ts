/** The template of this program: the report's look as a master with five layouts. It is read like any other one. */
import { FUNCTION_COLOURS, PALETTE } from '#shared/drawing/palette.ts';
import type { Colour } from '#shared/drawing/scene.ts';
import { CONTENT, Package } from './ooxml/package.ts';
import { NS, ROOT_NS, tag } from './ooxml/xml.ts';
import { fillOf, lineOf, nameOf, placeOf, shapeTree, hundredths, emu } from './slide-shapes.ts';
import type { Frame } from './slide-shapes.ts';

const SLIDE = { width: 13.333, height: 7.5 } as const;
const LEFT = 0.6;
const WIDTH = SLIDE.width - 2 * LEFT;
/** On every computer that shows slides. */
const FONT = 'Arial';
const LANGUAGE = 'en-GB';
const NAME = 'Phaseboard';
/** Id of the table's look. */
const TABLE = '{6F0E2B3A-94C5-4E0F-8A53-2C1D7B9E4A10}';
const FIRST_ID = 2147483648;
const MAPPED = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', hlink: 'hlink', folHlink: 'folHlink' };

interface Written {
  readonly type: string | null;
  readonly idx?: number;
  readonly name: string;
  readonly frame?: Frame;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly align?: 'l' | 'r';
  readonly field?: boolean;
}

const AT = {
  label: { x: LEFT, y: 0.38, w: WIDTH, h: 0.3 },
  title: { x: LEFT, y: 0.7, w: WIDTH, h: 0.92 },
  body: { x: LEFT, y: 1.75, w: WIDTH, h: 5.1 },
  footer: { x: LEFT, y: 7.02, w: WIDTH - 1, h: 0.26 },
  number: { x: LEFT + WIDTH - 0.8, y: 7.02, w: 0.8, h: 0.26 },
} as const;
const SMALL = { size: 9, colour: PALETTE.ink3, anchor: 'ctr' } as const;
const TITLE: Written = { type: 'title', name: 'Title' };
const LABEL: Written = {
  type: 'body',
  idx: 13,
  name: 'Section',
  frame: AT.label,
  size: 11,
  bold: true,
  colour: PALETTE.accent,
  anchor: 'ctr',
};
/** Written out here as in the master: not every program looks there for the look of a foot. */
const FOOT: readonly Written[] = [
  { type: 'ftr', idx: 11, name: 'Footer', frame: AT.footer, ...SMALL, align: 'l' },
  { type: 'sldNum', idx: 12, name: 'Slide number', frame: AT.number, ...SMALL, align: 'r', field: true },
];
const COVER: readonly Written[] = [
  {
    type: 'ctrTitle',
    name: 'Title',
    frame: { x: 0.9, y: 2, w: 11, h: 1.2 },
    size: 40,
    anchor: 'b',
  },
  {
    type: 'subTitle',
    idx: 1,
    name: 'Subtitle',
    frame: { x: 0.9, y: 3.3, w: 11, h: 1.1 },
    size: 22,
  },
  {
    type: 'body',
    idx: 13,
    name: 'Facts',
    frame: { x: 0.9, y: 4.6, w: 11, h: 1.7 },
    size: 14,
    colour: PALETTE.ink2,
  },
];
const LAYOUTS: readonly (readonly [type: string, name: string, places: readonly Written[], band: boolean])[] =
  [
    ['title', 'Title Slide', [...COVER, ...FOOT], true],
    ['titleOnly', 'Title Only', [LABEL, TITLE, ...FOOT], false],
    ['obj', 'Title and Content', [TITLE, { type: null, idx: 1, name: 'Content' }, ...FOOT], false],
    [
      'secHead',
      'Section Header',
      [{ ...TITLE, frame: { x: 0.9, y: 2.6, w: 11, h: 1.4 }, size: 32 }, ...FOOT],
      true,
    ],
    ['blank', 'Blank', FOOT, false],
  ];

/** The template as a file, in an accent. */
export function defaultTemplate(accent: Colour): Uint8Array {
  const made = new Package();
  const main = 'ppt/presentation.xml';
  const master = 'ppt/slideMasters/slideMaster1.xml';
  const theme = 'ppt/theme/theme1.xml';
  const styles = 'ppt/tableStyles.xml';
  made.add(theme, CONTENT.theme, themeXml(accent));
  made.add(styles, CONTENT.tableStyles, tableStylesXml());
  const ids = LAYOUTS.map(([type, name, places, band], index) => {
    const part = made.free('ppt/slideLayouts/slideLayout', 'xml');
    made.add(part, CONTENT.slideLayout, layoutXml(type, name, places, band));
    made.relate(part, 'slideMaster', master);
    return tag('p:sldLayoutId', {
      id: FIRST_ID + 1 + index,
      'r:id': made.relate(master, 'slideLayout', part),
    });
  });
  made.relate(master, 'theme', theme);
  made.add(master, CONTENT.slideMaster, masterXml(ids));
  const masterId = made.relate(main, 'slideMaster', master);
  made.relate(main, 'theme', theme);
  made.relate(main, 'tableStyles', styles);
  made.relate('', 'officeDocument', main);
  made.add(
    main,
    CONTENT.main,
    tag(
      'p:presentation',
      ROOT_NS,
      tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: FIRST_ID, 'r:id': masterId })),
      tag('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
      tag('p:notesSz', { cx: 6858000, cy: 9144000 }),
      tag('p:defaultTextStyle', {}, level(1, { size: 18 })),
    ),
  );
  return made.zipped();
}

interface Level {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly align?: 'l' | 'r';
  readonly font?: 'mj' | 'mn';
}

/** How a level of text looks, written out. */
function level(
  number: number,
  { size, bold, colour = PALETTE.ink, align = 'l', font = 'mn' }: Level,
): string {
  const faces = ['lt', 'ea', 'cs'].map((script) =>
    tag(script === 'lt' ? 'a:latin' : `a:${script}`, { typeface: `+${font}-${script}` }),
  );
  const indent = number === 1 ? 0 : 228600 * (number - 1);
  return tag(
    `a:lvl${number}pPr`,
    { marL: indent, indent: number === 1 ? 0 : -228600, algn: align, defTabSz: 914400, rtl: 0 },
    tag('a:spcBef', {}, tag('a:spcPts', { val: font === 'mj' ? 0 : 400 })),
    number === 1 ? tag('a:buNone', {}) : tag('a:buFont', { typeface: FONT }) + tag('a:buChar', { char: '•' }),
    tag('a:defRPr', { sz: hundredths(size), b: bold ? 1 : 0, kern: 1200 }, fillOf(colour), ...faces),
  );
}

function place(
  id: number,
  { type, idx, name, frame, size, bold, colour, anchor, align, field }: Written,
): string {
  const run = tag('a:rPr', { lang: LANGUAGE });
  const text = field
    ? tag(
        'a:fld',
        { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
        run,
        tag('a:t', {}, '‹#›'),
      )
    : type === 'ftr'
      ? tag('a:endParaRPr', { lang: LANGUAGE })
      : tag('a:r', {}, run, tag('a:t', {}, name));
  const own = size !== undefined || colour !== undefined || align !== undefined;
  const style = tag(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: align },
    tag('a:buNone', {}),
    tag(
      'a:defRPr',
      { sz: size === undefined ? undefined : hundredths(size), b: bold ? 1 : undefined },
      colour === undefined ? '' : fillOf(colour),
      tag('a:latin', { typeface: type?.endsWith('itle') ? '+mj-lt' : '+mn-lt' }),
    ),
  );
  const inset = frame ? { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor } : {};
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      nameOf({ id, name }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, tag('p:ph', { type, idx })),
    ),
    tag('p:spPr', {}, frame ? placeOf(frame) + tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {})) : ''),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', inset, frame ? tag('a:normAutofit', {}) : ''),
      tag('a:lstStyle', {}, own ? style : ''),
      tag('a:p', {}, text),
    ),
  );
}

function layoutXml(type: string, name: string, places: readonly Written[], band: boolean): string {
  const shapes = places.map((one, index) => place(index + 2, one));
  if (band) shapes.unshift(bandShape(places.length + 2));
  return tag(
    'p:sldLayout',
    { ...ROOT_NS, type, preserve: 1 },
    tag('p:cSld', { name }, shapeTree(shapes)),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping', {})),
  );
}

const bandShape = (id: number): string =>
  tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      nameOf({ id, name: 'Band', alt: '' }),
      tag('p:cNvSpPr', {}),
      tag('p:nvPr', { userDrawn: 1 }),
    ),
    tag(
      'p:spPr',
      {},
      placeOf({ x: 0, y: 0, w: 0.28, h: SLIDE.height }),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {})),
      fillOf(PALETTE.accent),
      lineOf(),
    ),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', {}),
      tag('a:lstStyle', {}),
      tag('a:p', {}, tag('a:endParaRPr', { lang: LANGUAGE })),
    ),
  );

function masterXml(layouts: readonly string[]): string {
  const places: Written[] = [
    { ...TITLE, frame: AT.title, anchor: 't' },
    { type: 'body', idx: 1, name: 'Text', frame: AT.body, anchor: 't' },
    { type: 'ftr', idx: 3, name: 'Footer', frame: AT.footer, ...SMALL, align: 'l' },
    { type: 'sldNum', idx: 4, name: 'Slide number', frame: AT.number, ...SMALL, align: 'r', field: true },
  ];
  const accents = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`]));
  return tag(
    'p:sldMaster',
    ROOT_NS,
    tag(
      'p:cSld',
      {},
      tag('p:bg', {}, tag('p:bgRef', { idx: 1001 }, tag('a:schemeClr', { val: 'bg1' }))),
      shapeTree(places.map((one, index) => place(index + 2, one))),
    ),
    tag('p:clrMap', { ...MAPPED, ...accents }),
    tag('p:sldLayoutIdLst', {}, ...layouts),
    tag('p:hf', { hdr: 0, dt: 0 }),
    tag(
      'p:txStyles',
      {},
      tag('p:titleStyle', {}, level(1, { size: 24, bold: true, font: 'mj' })),
      tag('p:bodyStyle', {}, level(1, { size: 16 }), level(2, { size: 14 }), level(3, { size: 12 })),
      tag('p:otherStyle', {}, level(1, { size: 14 })),
    ),
  );
}

function themeXml(accent: Colour): string {
  const { outbound, inbound, closing, account } = FUNCTION_COLOURS;
  const colours = {
    dk1: PALETTE.ink,
    lt1: PALETTE.paper,
    dk2: PALETTE.ink2,
    lt2: PALETTE.well,
    accent1: accent,
    accent2: outbound,
    accent3: inbound,
    accent4: closing,
    accent5: account,
    accent6: PALETTE.edge,
    hlink: accent,
    folHlink: PALETTE.ink3,
  };
  const three = (name: string, one: (index: number) => string) => tag(name, {}, ...[0, 1, 2].map(one));
  const same = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const face = (name: string) =>
    tag(
      name,
      {},
      tag('a:latin', { typeface: FONT }),
      tag('a:ea', { typeface: '' }),
      tag('a:cs', { typeface: '' }),
    );
  const scheme = Object.entries(colours).map(([name, colour]) =>
    tag(`a:${name}`, {}, tag('a:srgbClr', { val: colour.slice(1).toUpperCase() })),
  );
  return tag(
    'a:theme',
    { 'xmlns:a': NS.a, name: NAME },
    tag(
      'a:themeElements',
      {},
      tag('a:clrScheme', { name: NAME }, ...scheme),
      tag('a:fontScheme', { name: NAME }, face('a:majorFont'), face('a:minorFont')),
      tag(
        'a:fmtScheme',
        { name: NAME },
        three('a:fillStyleLst', () => same),
        three('a:lnStyleLst', (at) => tag('a:ln', { w: 6350 * (at + 1) }, same)),
        three('a:effectStyleLst', () => tag('a:effectStyle', {}, tag('a:effectLst', {}))),
        three('a:bgFillStyleLst', () => same),
      ),
    ),
    tag('a:objectDefaults', {}),
    tag('a:extraClrSchemeLst', {}),
  );
}

/** Hairlines between rows, a grey head in strong type. */
function tableStylesXml(): string {
  const edge = (side: string) => tag(`a:${side}`, {}, lineOf(PALETTE.hairline, 0.5));
  const edges = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'].map(edge);
  const ink =
    tag('a:fontRef', { idx: 'minor' }, tag('a:prstClr', { val: 'black' })) +
    tag('a:schemeClr', { val: 'tx1' });
  const grey = tag('a:fill', {}, fillOf(PALETTE.well));
  return tag(
    'a:tblStyleLst',
    { 'xmlns:a': NS.a, def: TABLE },
    tag(
      'a:tblStyle',
      { styleId: TABLE, styleName: NAME },
      tag(
        'a:wholeTbl',
        {},
        tag('a:tcTxStyle', {}, ink),
        tag('a:tcStyle', {}, tag('a:tcBdr', {}, ...edges), tag('a:fill', {}, tag('a:noFill', {}))),
      ),
      tag(
        'a:firstRow',
        {},
        tag('a:tcTxStyle', { b: 'on' }, ink),
        tag('a:tcStyle', {}, tag('a:tcBdr', {}), grey),
      ),
    ),
  );
}
