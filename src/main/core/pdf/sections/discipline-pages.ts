/** Process discipline: scores by dimension with the spread of the answers, and where the room disagrees. */
import { DIMENSIONS } from '#shared/analysis/discipline.ts';
import type { Dimension } from '#shared/analysis/discipline.ts';
import { radarScene } from '#shared/drawing/radar.ts';
import type { ReportContext } from '../report-context.ts';
import { openSection, placeScene, writeHeading, writeNote } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

const RADAR = 300;
const DENSE_RADAR = 230;
const radarHeight = ({ dense }: Paper) => (dense ? DENSE_RADAR : RADAR);
const MOST_ITEMS = 6;
const score = (level: number) => ((level - 1) / 4) * 100;

export function writeDiscipline(paper: Paper, context: ReportContext): void {
  const { words, analysis, phase } = context;
  const { total, respondents } = analysis.discipline;
  const expected = phase.expectedDiscipline;
  const headline =
    total === null
      ? words.t('report.disc.headlineNone')
      : expected === null
        ? words.t('report.disc.headlinePlain', { total: words.number(total) })
        : words.t(total >= expected ? 'report.disc.headlineReached' : 'report.disc.headlineMissed', {
            total: words.number(total),
            expected: words.number(expected),
          });
  const sheet = openSection(
    paper,
    context,
    'discipline',
    headline,
    words.t('report.disc.lede', { count: respondents }),
  );
  if (respondents === 0) return;
  writeRadar(paper, sheet, context);
  writeDimensions(paper, sheet, context);
  writeDisagreement(paper, sheet, context);
}

function rangeOf({ analysis }: ReportContext, dimension: Dimension): readonly [number, number] | null {
  const items = analysis.discipline.dimensions[dimension].items;
  const low = items.flatMap(({ lowest }) => lowest ?? []);
  const high = items.flatMap(({ highest }) => highest ?? []);
  return low.length === 0 ? null : [score(Math.min(...low)), score(Math.max(...high))];
}

function writeRadar(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis, phase } = context;
  const spokes = DIMENSIONS.map((dimension) => ({
    name: words.t(`discipline.${dimension}`),
    score: analysis.discipline.dimensions[dimension].score,
    spread: rangeOf(context, dimension),
  }));
  const frame = { width: paper.width, height: radarHeight(paper), expected: phase.expectedDiscipline };
  const scene = radarScene(spokes, frame, paper.measure);
  const alt = spokes
    .map(({ name, score: value }) => `${name}: ${value === null ? '–' : words.number(value)}`)
    .join('; ');
  placeScene(paper, sheet, scene, alt);
  paper.y += radarHeight(paper) + 6;
  writeNote(
    paper,
    sheet,
    words.t(phase.expectedDiscipline === null ? 'report.disc.legendPlain' : 'report.disc.legend'),
  );
  paper.y += 6;
}

function writeDimensions(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const columns = columnsFor(paper.width, [
    { head: words.t('report.disc.dimension'), align: 'start', share: 6 },
    { head: words.t('report.disc.score'), align: 'end', share: 2 },
    { head: words.t('report.disc.range'), align: 'end', share: 3 },
    { head: words.t('report.disc.answered'), align: 'end', share: 3 },
    { head: words.t('report.disc.lowest'), align: 'start', share: 9 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const dimension of DIMENSIONS) {
    const { score: value, items, answered } = analysis.discipline.dimensions[dimension];
    const range = rangeOf(context, dimension);
    const lowest = [...items]
      .filter((item) => item.score !== null)
      .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))[0];
    addRow(paper, table, [
      { text: words.t(`discipline.${dimension}`), strong: true },
      { text: value === null ? '–' : words.number(value), strong: true },
      { text: range === null ? '–' : `${words.number(range[0])}–${words.number(range[1])}` },
      { text: words.percent(answered) },
      { text: lowest ? (words.maybe(`question.${lowest.item}`) ?? '') : '–' },
    ]);
  }
  paper.gap(18);
}

function writeDisagreement(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const apart = analysis.metrics.M19.detail.items
    .filter(({ band }) => band !== 'green')
    .sort((a, b) => b.spread - a.spread || a.item - b.item)
    .slice(0, MOST_ITEMS);
  if (apart.length === 0) return;
  writeHeading(paper, sheet, words.t('report.disc.apart'), 80);
  const columns = columnsFor(paper.width, [
    { head: words.t('report.disc.question'), align: 'start', share: 12 },
    { head: words.t('report.disc.levels'), align: 'end', share: 3 },
    { head: words.t('report.disc.median'), align: 'end', share: 2 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const { item } of apart) {
    const entry = analysis.discipline.items[item - 1];
    addRow(paper, table, [
      { text: `${item}. ${words.maybe(`question.${item}`) ?? ''}` },
      { text: `${entry?.lowest ?? '–'}–${entry?.highest ?? '–'}` },
      { text: entry?.median === null || entry === undefined ? '–' : words.number(entry.median, 1) },
    ]);
  }
}
