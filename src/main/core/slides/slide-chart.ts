/** Charts that PowerPoint draws itself and whose data can be edited (ISO/IEC 29500-1, 21.2). */
import type { Colour } from '#shared/drawing/scene.ts';
import { SHEET, columnName } from './chart-workbook.ts';
import type { Series } from './chart-workbook.ts';
import { NS, content, tag } from './ooxml/xml.ts';
import { fillOf, hundredths, lineOf, paragraphs } from './slide-shapes.ts';
import { PALETTE } from '#shared/drawing/palette.ts';

export type ChartKind = 'bar' | 'radar' | 'pareto';

export interface ChartStyle {
  /** What the chart shows, for those who cannot see it. */
  readonly alt: string;
  /** Bars that lie; the first category is the lowest. */
  readonly lying?: boolean;
  readonly least?: number;
  readonly most?: number;
  /** How values are written on the axis, and on the bars: none for bars without values. */
  readonly axisFormat?: string;
  readonly labelFormat?: string;
  readonly title?: string;
  readonly legend?: boolean;
  readonly colours?: readonly Colour[];
}

const AXES = { category: 111111111, value: 222222222 } as const;
const CELL = 10;
const val = (name: string, value: string | number): string => tag(`c:${name}`, { val: value });

function type(language: string, size = CELL, bold = false): string {
  return tag(
    'c:txPr',
    {},
    tag('a:bodyPr', {}),
    tag('a:lstStyle', {}),
    tag(
      'a:p',
      {},
      tag('a:pPr', {}, tag('a:defRPr', { sz: hundredths(size), b: bold ? 1 : 0 }, fillOf(PALETTE.ink))),
      tag('a:endParaRPr', { lang: language }),
    ),
  );
}

const shape = (...inner: string[]): string => tag('c:spPr', {}, ...inner);

function cached(name: 'strCache' | 'numCache', values: readonly (string | number | null)[]): string {
  const points = values.map((value, idx) =>
    value === null ? '' : tag('c:pt', { idx }, tag('c:v', {}, content(String(value)))),
  );
  const format = name === 'numCache' ? tag('c:formatCode', {}, 'General') : '';
  return tag(`c:${name}`, {}, format, val('ptCount', values.length), ...points);
}

/** Name, categories and values of a series, as they stand in the workbook. */
function dataOf({ name, labels, values }: Series, index: number) {
  const column = columnName(index + 1);
  const last = labels.length + 1;
  const strings = (formula: string, texts: readonly string[]) =>
    tag('c:strRef', {}, tag('c:f', {}, formula), cached('strCache', texts));
  return {
    tx: tag('c:tx', {}, strings(`${SHEET}!$${column}$1`, [name])),
    cat: tag('c:cat', {}, strings(`${SHEET}!$A$2:$A$${last}`, labels)),
    val: tag(
      'c:val',
      {},
      tag(
        'c:numRef',
        {},
        tag('c:f', {}, `${SHEET}!$${column}$2:$${column}$${last}`),
        cached('numCache', values),
      ),
    ),
  };
}

function labelsOf(format: string | undefined, language: string): string {
  if (format === undefined) return '';
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) =>
    val(`show${what}`, what === 'Val' ? 1 : 0),
  );
  return tag(
    'c:dLbls',
    {},
    tag('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    shape(fillOf(), lineOf()),
    type(language),
    val('dLblPos', 'outEnd'),
    ...shown,
  );
}

const axisIds = val('axId', AXES.category) + val('axId', AXES.value);

function bars(
  series: readonly Series[],
  colours: readonly Colour[],
  style: ChartStyle,
  language: string,
): string {
  const written = series.map((one, index) => {
    const { tx, cat, val: values } = dataOf(one, index);
    return tag(
      'c:ser',
      {},
      val('idx', index),
      val('order', index),
      tx,
      shape(fillOf(colours[index % colours.length]), lineOf()),
      val('invertIfNegative', 0),
      labelsOf(style.labelFormat, language),
      cat,
      values,
    );
  });
  return tag(
    'c:barChart',
    {},
    val('barDir', style.lying ? 'bar' : 'col'),
    val('grouping', 'clustered'),
    val('varyColors', 0),
    ...written,
    val('gapWidth', 50),
    axisIds,
  );
}

function lines(series: Series, index: number, colour: Colour): string {
  const { tx, cat, val: values } = dataOf(series, index);
  const marker = tag(
    'c:marker',
    {},
    val('symbol', 'circle'),
    val('size', 5),
    shape(fillOf(colour), lineOf()),
  );
  const own = [val('idx', index), val('order', index), tx, shape(lineOf(colour, 2)), marker, cat, values];
  return tag(
    'c:lineChart',
    {},
    val('grouping', 'standard'),
    val('varyColors', 0),
    tag('c:ser', {}, ...own, val('smooth', 0)),
    val('marker', 1),
    axisIds,
  );
}

function radar(series: readonly Series[], colours: readonly Colour[]): string {
  const written = series.map((one, index) => {
    const { tx, cat, val: values } = dataOf(one, index);
    const colour = colours[index % colours.length] ?? PALETTE.accent;
    const marker = tag(
      'c:marker',
      {},
      val('symbol', 'circle'),
      val('size', 5),
      shape(fillOf(colour), lineOf()),
    );
    return tag(
      'c:ser',
      {},
      val('idx', index),
      val('order', index),
      tx,
      shape(lineOf(colour, 2)),
      marker,
      cat,
      values,
    );
  });
  return tag('c:radarChart', {}, val('radarStyle', 'marker'), val('varyColors', 0), ...written, axisIds);
}

function axes(kind: ChartKind, style: ChartStyle, language: string): string {
  const { lying = false, least, most } = style;
  const grid = tag('c:majorGridlines', {}, shape(lineOf(PALETTE.hairline)));
  const round = kind === 'radar';
  const category = [
    val('axId', AXES.category),
    tag('c:scaling', {}, val('orientation', 'minMax')),
    val('delete', 0),
    val('axPos', lying ? 'l' : 'b'),
    round ? grid : '',
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
    shape(lineOf(PALETTE.edge)),
    type(language),
    val('crossAx', AXES.value),
    val('crosses', 'autoZero'),
    val('auto', 0),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', 1),
  ];
  const value = [
    val('axId', AXES.value),
    tag(
      'c:scaling',
      {},
      val('orientation', 'minMax'),
      most === undefined ? '' : val('max', most),
      least === undefined ? '' : val('min', least),
    ),
    val('delete', 0),
    val('axPos', lying ? 'b' : 'l'),
    grid,
    tag('c:numFmt', { formatCode: style.axisFormat ?? 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    shape(lineOf()),
    type(language),
    val('crossAx', AXES.category),
    val('crosses', 'autoZero'),
    val('crossBetween', 'between'),
  ];
  return tag('c:catAx', {}, ...category) + tag('c:valAx', {}, ...value);
}

/** The part of a chart; `workbook` is the relationship to its workbook. */
export function chartPart(
  kind: ChartKind,
  series: readonly Series[],
  style: ChartStyle,
  { language, workbook }: { language: string; workbook: string },
): string {
  const colours = style.colours ?? [PALETTE.accent];
  const [first, second] = series;
  const plot =
    kind === 'radar'
      ? radar(series, colours)
      : kind === 'pareto' && first && second
        ? bars([first], colours, style, language) + lines(second, 1, PALETTE.ink)
        : bars(series, colours, style, language);
  const title =
    style.title === undefined
      ? ''
      : tag(
          'c:title',
          {},
          tag(
            'c:tx',
            {},
            tag(
              'c:rich',
              {},
              tag('a:bodyPr', {}),
              tag('a:lstStyle', {}),
              paragraphs(style.title, language, { size: 12, bold: true, colour: PALETTE.ink }),
            ),
          ),
          val('overlay', 0),
        );
  const legend = style.legend
    ? tag('c:legend', {}, val('legendPos', 'b'), val('overlay', 0), type(language, 11))
    : '';
  return tag(
    'c:chartSpace',
    { 'xmlns:c': NS.c, 'xmlns:a': NS.a, 'xmlns:r': NS.r },
    val('date1904', 0),
    val('lang', language),
    val('roundedCorners', 0),
    tag(
      'c:chart',
      {},
      title,
      val('autoTitleDeleted', style.title === undefined ? 1 : 0),
      tag('c:plotArea', {}, tag('c:layout', {}), plot, axes(kind, style, language)),
      legend,
      val('plotVisOnly', 1),
      val('dispBlanksAs', 'gap'),
    ),
    shape(fillOf(), lineOf()),
    tag('c:externalData', { 'r:id': workbook }, val('autoUpdate', 0)),
  );
}
