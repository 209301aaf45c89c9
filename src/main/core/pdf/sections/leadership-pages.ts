/** Leadership: how many people report to whom, and who sells besides leading. */
import type { Band } from '#shared/analysis/metrics/metric-types.ts';
import { barsScene } from '#shared/drawing/named-bars.ts';
import type { Scene } from '#shared/drawing/scene.ts';
import type { ReportContext } from '../report-context.ts';
import { boundBasis } from '../basis.ts';
import { writeFigures } from '../large-figures.ts';
import { openSection, placeScene, writeHeading, writeNote } from '../section-kit.ts';
import type { Paper } from '../paper.ts';

/** Bars on one page at most, and on the first one at least. */
const PER_PAGE = 32;
const LEAST = 8;
/** Heading above the first bars and the ground below them, in points. */
const AROUND = 64;

export function writeLeadership(paper: Paper, context: ReportContext): void {
  const { words, analysis, names, people, count } = context;
  const { managers } = analysis.metrics.M8.detail;
  const of = (...bands: Band[]) => managers.filter(({ band }) => bands.includes(band));
  const wide = of('red', 'amber').length;
  const headline =
    managers.length === 0
      ? words.t('section.leadership.empty')
      : wide === 0
        ? words.t('report.lead.headlineGood', { count: managers.length })
        : words.t('report.lead.headline', { count: managers.length, off: wide });
  const sheet = openSection(paper, context, 'leadership', headline, words.t('report.lead.lede'));
  if (managers.length === 0) return;
  const managed = new Set(people.flatMap(({ managerId }) => managerId ?? []));
  const selling = managers.filter(({ sells }) => sells).length;
  const mean = analysis.metrics.M8.value;
  const top = managers[0]?.reports ?? 0;
  writeFigures(paper, sheet, [
    [words.number(managers.length), words.t('report.lead.managers', { count: count.people })],
    [mean === null ? '–' : words.number(mean, 1), words.t('report.lead.mean')],
    [words.number(top), words.t('report.lead.most')],
    [words.number(selling), words.t('report.lead.selling')],
  ]);
  const { thresholds } = analysis;
  const [from, to] = [thresholds['M8.greenFrom'], thresholds['M8.greenTo']];
  const bars = managers.map(({ personId, reports, sells, band }) => ({
    name: names.byId(personId),
    value: reports,
    text: words.number(reports),
    strong: band === 'red',
    note: [words.t(`report.span.${band}`), sells ? words.t('report.lead.sells') : '']
      .filter(Boolean)
      .join(' · '),
  }));
  const sceneOf = (some: typeof bars) =>
    barsScene(
      some,
      {
        width: paper.width,
        most: Math.max(to + 2, top),
        band: { from, to, name: words.t('report.lead.band', { from, to }) },
        notes: 0.3,
      },
      paper.measure,
    );
  const first =
    bars.length <= PER_PAGE ? bars.length : fitting(bars, sceneOf, paper.bottom - paper.y - AROUND);
  const chunks = [bars.slice(0, first)];
  for (let at = first; at < bars.length; at += PER_PAGE) chunks.push(bars.slice(at, at + PER_PAGE));
  for (const [index, some] of chunks.entries()) {
    const scene = sceneOf(some);
    if (index === 0) writeHeading(paper, sheet, words.t('report.lead.spans'), scene.height + 24);
    else paper.need(scene.height);
    placeScene(
      paper,
      sheet,
      scene,
      some.map(({ name, text, note }) => `${name}: ${text}, ${note}`).join('; '),
    );
    paper.y += scene.height;
    paper.gap(10);
  }
  const alone = people.filter(
    ({ id, managerId, vacancy, kind }) =>
      managerId === null && !vacancy && kind !== 'founder' && !managed.has(id),
  ).length;
  writeNote(
    paper,
    sheet,
    [
      alone > 0 ? words.t('report.lead.alone', { count: alone }) : '',
      words.t('report.lead.basis', { basis: boundBasis(context, 'M8.greenFrom') }),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** How many bars the rest of a page holds. */
function fitting<Bar>(bars: readonly Bar[], sceneOf: (some: Bar[]) => Scene, room: number): number {
  const one = sceneOf(bars.slice(0, 1)).height;
  const pitch = sceneOf(bars.slice(0, 2)).height - one;
  return Math.min(PER_PAGE, Math.max(LEAST, 1 + Math.floor((room - one) / pitch)));
}
