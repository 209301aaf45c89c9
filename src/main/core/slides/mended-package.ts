/**
 * The library's package as the schema wants it, so that PowerPoint opens it without an offer to repair: every part that is
 * declared is there, ids are unique, titles are titles, tables have words for those who cannot see them, and a chart's
 * workbook holds the zeros that the chart shows.
 */
import { unzip, zipOf } from '../zip/zip.ts';
import type { Files } from '../zip/zip.ts';

/** Name of the shape that is a slide's title. */
export const TITLE = 'Title';

const CONTENT_TYPES = '[Content_Types].xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const bytes = (of: string): Uint8Array => Buffer.from(of);

/** The same presentation with its faults mended; workbooks of charts as well. */
export function mendedPackage(files: Files): Files {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(files)) {
    // Folders are no parts.
    if (!name.endsWith('/')) parts[name] = mendedPart(name, part);
  }
  parts[NOTES_THEME] = parts['ppt/theme/theme1.xml'] ?? bytes('');
  const declared = text(parts[CONTENT_TYPES] ?? bytes(''));
  parts[CONTENT_TYPES] = bytes(typesOf(declared, Object.keys(parts)));
  return parts;
}

function mendedPart(name: string, part: Uint8Array): Uint8Array {
  if (/^ppt\/slides\/slide\d+\.xml$/u.test(name)) return bytes(mendedSlide(text(part)));
  if (/^ppt\/charts\/chart\d+\.xml$/u.test(name)) return bytes(mendedChart(text(part)));
  if (name.endsWith('.xlsx')) return zipOf(mendedWorkbook(unzip(part)));
  if (name === 'ppt/presentation.xml') return bytes(mendedPresentation(text(part)));
  if (name.startsWith('ppt/notesMasters/_rels/')) {
    // Two masters may not share one theme.
    return bytes(text(part).replace('theme/theme1.xml', 'theme/theme2.xml'));
  }
  if (/^ppt\/(?:slideMasters|slideLayouts|notesMasters|notesSlides)\/[^/]+\.xml$/u.test(name)) {
    return bytes(withoutEmptyLines(text(part)));
  }
  return part;
}

/** What is declared is there, and what is there in no other kind. */
function typesOf(declared: string, names: readonly string[]): string {
  const there = new Set(names);
  const kinds = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  return declared
    .replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (line, part: string) =>
      there.has(part) ? line : '',
    )
    .replaceAll(/<Default Extension="([^"]+)"[^>]*\/>/gu, (line, kind: string) =>
      kinds.has(kind) ? line : '',
    )
    .replace('image/jpg', 'image/jpeg')
    .replace('</Types>', `<Override PartName="/${NOTES_THEME}" ContentType="${THEME_TYPE}"/></Types>`);
}

const withoutEmptyLines = (xml: string): string => xml.replaceAll(/<a:ln>\s*<\/a:ln>|<a:ln\s*\/>/gu, '');

function mendedSlide(xml: string): string {
  let id = 0;
  const title = (/name="Title"[\s\S]*?<a:t>([^<]*)<\/a:t>/u.exec(xml)?.[1] ?? '').replaceAll('"', '&quot;');
  return (
    withoutEmptyLines(xml)
      .replaceAll(/(<p:cNvPr id=")\d+"/gu, (_, start: string) => `${start}${(id += 1)}"`)
      .replace(
        /(name="Title">?(?:<\/p:cNvPr>|\/>)?<p:cNvSpPr[^>]*\/>)<p:nvPr>\s*<\/p:nvPr>/u,
        '$1<p:nvPr><p:ph type="title"/></p:nvPr>',
      )
      // A function, because a title holds dollars, which mean something in a text that takes another one's place.
      .replaceAll(
        /(<p:cNvPr id="\d+" name="Table \d+")\/>/gu,
        (_, start: string) => `${start} descr="${title}"/>`,
      )
  );
}

/** Bars have two axes, and only bars turn their colours where a value is below zero. */
function mendedChart(xml: string): string {
  const axes = new Set(
    [...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"/gu)].map(([, id]) => id),
  );
  const named = xml.replaceAll(/<c:axId val="(\d+)"\/>/gu, (line, id: string) => (axes.has(id) ? line : ''));
  return named.replaceAll(/<c:(line|radar|area|scatter|pie|doughnut)Chart>[\s\S]*?<\/c:\1Chart>/gu, (chart) =>
    chart
      .replaceAll(/<c:invertIfNegative val="\d"\/>/gu, '')
      // The point comes before its words.
      .replaceAll(
        /(<c:dLbls>(?:(?!<\/c:ser>)[\s\S])*?<\/c:dLbls>)\s*(<c:marker>[\s\S]*?<\/c:marker>)/gu,
        '$2$1',
      ),
  );
}

/** The order of the schema: masters, masters of notes, slides. */
function mendedPresentation(xml: string): string {
  const notes = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/u.exec(xml)?.[0];
  if (!notes) return xml;
  return xml.replace(notes, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${notes}`);
}

/** The library leaves the cell of a zero empty. */
function mendedWorkbook(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, part]) => [
        name,
        name.startsWith('xl/worksheets/sheet') ? bytes(text(part).replaceAll('<v></v>', '<v>0</v>')) : part,
      ]),
  );
}
