/** The check of decks is only as good as what it finds: a sound deck is broken, and each break is found. */
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoWorkshop } from '#tests/support/demo.ts';
import { faultsIn } from '#tests/support/deck/check-deck.ts';
import { deckOf } from '#tests/support/deck/make-deck.ts';
import { partsIn, textOfPart } from '#tests/support/deck/read-package.ts';
import { withRecords } from '#tests/support/workshop.ts';

type Parts = Record<string, Uint8Array>;
let sound: Uint8Array;

beforeAll(async () => {
  const { workshop } = demoWorkshop(3, 'en');
  const commentary = {
    type: 'commentary',
    id: 'phase.en',
    section: 'phase',
    locale: 'en',
    text: 'Say this.',
  };
  sound = (await deckOf(withRecords(workshop, commentary))).bytes;
});

const packed = (parts: Parts, mtime = new Date(1980, 0, 1)): Uint8Array => {
  const names = Object.keys(parts).sort((a, b) =>
    a.startsWith('[') ? -1 : b.startsWith('[') ? 1 : a < b ? -1 : 1,
  );
  return zipSync(
    Object.fromEntries(names.map((name) => [name, [parts[name] ?? new Uint8Array(), { mtime }]])),
  );
};
/** The first part whose name matches and whose text holds `from`, with it replaced; throws where there is none. */
const replaced = (name: RegExp, from: string | RegExp, to: string) => (parts: Parts) => {
  for (const [key, part] of Object.entries(parts)) {
    if (!name.test(key)) continue;
    const text = textOfPart(part);
    const changed = text.replace(from, to);
    if (changed === text) continue;
    parts[key] = Buffer.from(changed);
    return;
  }
  throw new Error(`nothing to break: ${String(from)}`);
};
const without = (name: string) => (parts: Parts) => {
  if (!parts[name]) throw new Error(`no ${name}`);
  delete parts[name];
};

const TYPES = /^\[Content_Types\]\.xml$/u;
const MAIN = /^ppt\/presentation\.xml$/u;
const MAIN_RELS = /^ppt\/_rels\/presentation\.xml\.rels$/u;
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/u;
const SLIDE_RELS = /^ppt\/slides\/_rels\//u;
const CHART = /^ppt\/charts\/chart\d+\.xml$/u;
const MASTER = /^ppt\/slideMasters\/slideMaster1\.xml$/u;
const CORE = /^docProps\/core\.xml$/u;
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const BREAKS: readonly (readonly [what: string, rule: string, break_: (parts: Parts) => void])[] = [
  ['a declared part is missing', 'types', without('ppt/charts/chart1.xml')],
  ['a related part is missing', 'rels', without('ppt/slideLayouts/slideLayout2.xml')],
  ['a theme is missing', 'rels', without('ppt/theme/theme1.xml')],
  ['a part has no type', 'types', (parts) => void (parts['ppt/media/x.abc'] = Buffer.from('x'))],
  ['a part is reached by nothing', 'orphan', (parts) => void (parts['ppt/extra.xml'] = Buffer.from('<x/>'))],
  ['a folder stands among the parts', 'zip', (parts) => void (parts['ppt/media/'] = new Uint8Array())],
  ['a part is declared twice', 'types', replaced(TYPES, /(<Override [^>]*slide1\.xml[^>]*>)/u, '$1$1')],
  [
    'a part has another type',
    'rels',
    replaced(TYPES, 'presentationml.slide+xml', 'presentationml.slideMaster+xml'),
  ],
  ['the main part is a template', 'types', replaced(TYPES, 'presentation.main+xml', 'template.main+xml')],
  ['a relationship’s id is there twice', 'rels', replaced(MAIN_RELS, /Id="rId2"/u, 'Id="rId1"')],
  ['a relationship is named and missing', 'rels', replaced(SLIDE, /r:id="rId\d+"/u, 'r:id="rId99"')],
  [
    'a relationship leads outside',
    'rels',
    replaced(
      SLIDE_RELS,
      '</Relationships>',
      `<Relationship Id="e" Type="${RELATIONSHIP}/image" Target="file:///c:/x.png" TargetMode="External"/></Relationships>`,
    ),
  ],
  ['a document type', 'xml', replaced(SLIDE, '<p:sld ', '<!DOCTYPE x><p:sld ')],
  ['an element is not closed', 'xml', replaced(SLIDE, '</p:cSld>', '')],
  ['an attribute is there twice', 'xml', replaced(SLIDE, /<p:cNvPr id="2"/u, '<p:cNvPr id="2" id="3"')],
  ['a slide is listed twice', 'ids', replaced(MAIN, /(<p:sldId [^>]*>)/u, '$1$1')],
  ['a slide is not listed', 'ids', replaced(MAIN, /<p:sldId [^>]*>/u, '')],
  ['a slide’s id is too small', 'ids', replaced(MAIN, 'id="256"', 'id="12"')],
  ['a layout’s id is the master’s', 'ids', replaced(MASTER, 'id="2147483649"', 'id="2147483648"')],
  ['a layout is not listed', 'ids', replaced(MASTER, /<p:sldLayoutId [^>]*>/u, '')],
  ['sections hold another slide', 'sections', replaced(MAIN, /<p14:sldId id="256"\/>/u, '')],
  [
    'the order of the presentation',
    'order',
    replaced(MAIN, /(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:sldSz[^>]*>)/u, '$2$1'),
  ],
  ['no size', 'size', replaced(MAIN, /<p:sldSz[^>]*>/u, '')],
  ['no size of notes', 'size', replaced(MAIN, /<p:notesSz[^>]*>/u, '')],
  [
    'the master of notes is not listed',
    'graph',
    replaced(MAIN, /<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>/u, ''),
  ],
  ['two masters share a theme', 'graph', replaced(/notesMasters\/_rels/u, /theme2\.xml/u, 'theme1.xml')],
  [
    'notes of another slide',
    'graph',
    replaced(/notesSlides\/_rels/u, /slides\/slide\d+\.xml/u, 'slides/slide1.xml'),
  ],
  ['a shape’s number twice', 'ids', replaced(SLIDE, '<p:cNvPr id="3"', '<p:cNvPr id="2"')],
  ['a shape without a name', 'alt', replaced(SLIDE, /(<p:cNvPr id="2") name="[^"]*"/u, '$1 name=""')],
  ['a slide without a title', 'title', replaced(SLIDE, /<p:ph type="(?:ctrT|t)itle"\/>/u, '')],
  ['a place that the layout has not', 'placeholder', replaced(SLIDE, /(<p:ph type="body" idx=")13/u, '$177')],
  ['an empty place', 'placeholder', replaced(SLIDE, /(type="ctrTitle".*?)<a:t>[^<]*<\/a:t>/u, '$1<a:t/>')],
  ['a chart without words for it', 'alt', replaced(SLIDE, / descr="[^"]*"/u, '')],
  ['a table off the slide', 'table', replaced(SLIDE, /<a:tr h="\d+"/u, '<a:tr h="9000000"')],
  ['a row of height zero', 'table', replaced(SLIDE, /<a:tr h="\d+"/u, '<a:tr h="0"')],
  ['a row with a cell too many', 'table', replaced(SLIDE, /(<a:tc>.*?<\/a:tc>)/u, '$1$1')],
  ['a table without a head', 'table', replaced(SLIDE, 'firstRow="1" ', '')],
  ['a table without a style', 'theme', replaced(SLIDE, /<a:tableStyleId>.*?<\/a:tableStyleId>/u, '')],
  ['a length that is no whole number', 'number', replaced(SLIDE, /<a:ext cx="(\d+)"/u, '<a:ext cx="$1.5"')],
  [
    'a colour that is none',
    'number',
    replaced(CHART, /<a:schemeClr val="accent1"\/>/u, '<a:srgbClr val="#2f55d4"/>'),
  ],
  ['an empty line', 'empty', replaced(CHART, /<a:ln>.*?<\/a:ln>/u, '<a:ln/>')],
  ['a text in 7 points', 'type', replaced(SLIDE, 'sz="1100"', 'sz="700"')],
  ['a text without a language', 'lang', replaced(SLIDE, /<a:rPr lang="en-GB"/u, '<a:rPr')],
  [
    'a chart with a third axis',
    'chart',
    replaced(CHART, /(<c:axId val="222222222"\/>)<\/c:barChart>/u, '$1<c:axId val="3"/></c:barChart>'),
  ],
  [
    'an axis crosses nothing',
    'chart',
    replaced(CHART, '<c:crossAx val="111111111"/>', '<c:crossAx val="5"/>'),
  ],
  ['the order of a series', 'order', replaced(CHART, /(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/u, '$2$1')],
  ['a value that the workbook has not', 'chart', replaced(CHART, /(<c:numCache>.*?<c:v>)[^<]*/u, '$19.75')],
  ['a zero that the workbook lost', 'chart', replaced(CHART, /(<c:numCache>.*?<c:v>)[^<]*/u, '$1')],
  ['a point too few', 'chart', replaced(CHART, /<c:ptCount val="4"\/>/u, '<c:ptCount val="3"/>')],
  ['a chart without a workbook', 'chart', replaced(CHART, /<c:externalData.*?<\/c:externalData>/u, '')],
  [
    'labels where bars have none',
    'chart',
    replaced(CHART, '<c:grouping val="clustered"/>', '<c:grouping val="stacked"/>'),
  ],
  ['a series’ number twice', 'chart', replaced(CHART, '<c:idx val="1"/>', '<c:idx val="0"/>')],
  ['no title in the properties', 'props', replaced(CORE, /<dc:title>.*?<\/dc:title>/u, '')],
  ['a moment that is none', 'props', replaced(CORE, /(<dcterms:created[^>]*>)[^<]*/u, '$1yesterday')],
  [
    'another number of slides in the properties',
    'props',
    replaced(/^docProps\/app/u, /<Slides>\d+/u, '<Slides>3'),
  ],
];

describe('The check of decks', () => {
  it('finds nothing in a sound deck, packed anew as well', () => {
    expect(faultsIn(sound)).toEqual([]);
    expect(faultsIn(packed(partsIn(sound)))).toEqual([]);
  });

  it.each(BREAKS)('finds that %s', (_, rule, break_) => {
    const parts = { ...partsIn(sound) };
    break_(parts);
    const rules = faultsIn(packed(parts)).map((fault) => fault.split(' ')[0]);
    expect(rules).toContain(rule);
  });

  it('finds a clock, a secret and what is left of the template', () => {
    expect(faultsIn(packed(partsIn(sound), new Date(2026, 5, 1))).join()).toContain('clock');
    expect(faultsIn(sound, { secrets: ['Ledgerlight'] }).join()).toContain('secret');
    expect(faultsIn(sound, { template: sound }).join()).toContain('leftover');
    expect(faultsIn(Buffer.from('no zip')).join()).toContain('zip');
  });
});
