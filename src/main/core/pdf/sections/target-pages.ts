/** The target organization: what it changes, then before and after on facing pages. */
import { changesBetween } from '#shared/analysis/changes/changes.ts';
import type { Id } from '#shared/domain/fields.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { beforeAfterScene } from '#shared/drawing/before-after.ts';
import type { MapMark } from '#shared/drawing/map.ts';
import { FUNCTION_COLOURS } from '#shared/drawing/palette.ts';
import { phaseBarsScene } from '#shared/drawing/phase-bars.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { ReportContext, ScenarioView } from '../report-context.ts';
import { openSection, placeScene, writeHeading, writeNote } from '../section-kit.ts';
import { blocksOf, mapAlt, mapOf } from '../map-of.ts';
import type { Node, Paper } from '../paper.ts';
import { PROSE, write } from '../prose.ts';
import { scoreText } from '../score-text.ts';
import { targetHeadline } from '../target-headline.ts';
import { phaseName } from '../verdict.ts';

/** Height of the bars below the maps. */
const BARS = 290;
/** Height of the bars by function with their heading. */
const FUNCTIONS_HEIGHT = 150;
/** Height of a map's title with its note. */
const MAP_HEAD = 40;
const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];

export function writeTarget(paper: Paper, context: ReportContext): void {
  const { words, target } = context;
  if (!target) {
    openSection(paper, context, 'target', words.t('section.target.empty'));
    return;
  }
  const sheet = openSection(
    paper,
    context,
    'target',
    targetHeadline(context, target),
    words.t('report.target.lede'),
  );
  // Facing pages begin on the left, with an even number: a section that begins there shows them first.
  const isLeft = paper.page % 2 === 0;
  if (isLeft && showsAsMuch(paper, context, target)) {
    const functions = () => writeFunctions(paper, sheet, context, target);
    // One figure below each map; where the first has no room, both below the second.
    const isSplit = roomBelow(paper, context) >= FUNCTIONS_HEIGHT;
    writeSpread(paper, sheet, context, target, isSplit ? functions : undefined);
    if (!isSplit) {
      paper.need(BARS);
      functions();
    }
    writePhases(paper, sheet, context, target);
    return;
  }
  writeFunctions(paper, sheet, context, target);
  if (isLeft) paper.newPage();
  writePhases(paper, sheet, context, target);
  if (paper.page % 2 === 0) paper.newPage();
  paper.newPage();
  writeSpread(paper, sheet, context, target);
}

/** What the map of today leaves of the open page, in points. */
function roomBelow(paper: Paper, context: ReportContext): number {
  const page = paper.bottom - paper.y - MAP_HEAD;
  return page - mapOf(paper, context, blocksOf(context, context), page).height;
}

/** Whether the maps say as much on what is left of the open page as on a page of their own. */
function showsAsMuch(paper: Paper, context: ReportContext, target: ScenarioView): boolean {
  const says = (view: ScenarioView, height: number) => {
    const { detail, left } = mapOf(paper, context, blocksOf(context, view), height - MAP_HEAD);
    return `${detail} ${left}`;
  };
  return [context, target].every(
    (view) => says(view, paper.bottom - paper.y) === says(view, paper.bottom - paper.top),
  );
}

function writePhases(paper: Paper, sheet: Node, context: ReportContext, target: ScenarioView): void {
  const { words, phase } = context;
  writeHeading(paper, sheet, words.t('report.target.phases'), 150);
  const bars = PHASES.map((number) => ({
    phase: number,
    name: phaseName(number, words),
    score: target.analysis.phase.scores[number],
    value: `${scoreText(words, phase.scores[number])} → ${scoreText(words, target.analysis.phase.scores[number])}`,
    result: target.verdict.kind === 'phase' && target.verdict.phase === number,
    compared: phase.scores[number],
  }));
  const scene = phaseBarsScene(bars, paper.width, paper.measure);
  placeScene(paper, sheet, scene, bars.map(({ name, value }) => `${name}: ${value}`).join('; '));
  paper.y += scene.height + 6;
  writeNote(paper, sheet, words.t('report.target.phasesNote'));
}

/** FTE of each function, as it is and as it is to be. */
function writeFunctions(paper: Paper, sheet: Node, context: ReportContext, target: ScenarioView): void {
  const { words, analysis } = context;
  const pairs = FUNCTIONS.map((fn) => {
    const before = analysis.coverage.total.cells[fn].fte;
    const after = target.analysis.coverage.total.cells[fn].fte;
    return {
      name: words.t(`fn.${fn}`),
      before,
      after,
      colour: FUNCTION_COLOURS[fn],
      text: words.t('report.fte', { value: `${words.number(before, 1)} → ${words.number(after, 1)}` }),
    };
  });
  writeHeading(paper, sheet, words.t('report.target.functions'), 140);
  const scene = beforeAfterScene(
    pairs,
    { width: paper.width, before: context.name, after: target.name },
    paper.measure,
  );
  placeScene(paper, sheet, scene, pairs.map(({ name, text }) => `${name}: ${text}`).join('; '));
  paper.y += scene.height;
  paper.gap(20);
}

/** Before and after, from the open place on; `below` writes under the map of before. */
function writeSpread(
  paper: Paper,
  sheet: Node,
  context: ReportContext,
  target: ScenarioView,
  below: () => void = () => {},
): void {
  const { words } = context;
  const [before, after] = marksOf(context, target);
  writeMapPage(
    paper,
    sheet,
    context,
    context,
    words.t('report.target.before', { name: context.name }),
    before,
    words.t('report.target.beforeNote'),
  );
  below();
  paper.newPage();
  writeMapPage(
    paper,
    sheet,
    context,
    target,
    words.t('report.target.after', { name: target.name }),
    after,
    words.t('report.target.afterNote'),
  );
}

function writeMapPage(
  paper: Paper,
  sheet: Node,
  context: ReportContext,
  view: ScenarioView,
  title: string,
  marks: ReadonlyMap<Id, MapMark>,
  note: string,
): void {
  paper.bookmark(title);
  write(paper, sheet, 'H2', title, PROSE.subhead);
  paper.y += 2;
  writeNote(paper, sheet, note);
  const blocks = blocksOf(context, view);
  const map = mapOf(paper, context, blocks, paper.bottom - paper.y, marks);
  placeScene(paper, sheet, map, mapAlt(context, blocks, title));
  paper.y += map.height;
  paper.gap(12);
}

/** Who is different, by id: on the page before, and on the page after. */
/** Marks of what the plan changes, for the maps of before and after. */
export function marksOf(
  { whole, scenario }: ReportContext,
  target: ScenarioView,
): [Map<Id, MapMark>, Map<Id, MapMark>] {
  const before = new Map<Id, MapMark>();
  const after = new Map<Id, MapMark>();
  for (const change of changesBetween(whole, scenario.id, target.scenario.id)) {
    if (change.subject !== 'person') continue;
    if (change.before) before.set(change.before.person.id, change.kind);
    if (change.after) after.set(change.after.person.id, change.kind);
  }
  return [before, after];
}
