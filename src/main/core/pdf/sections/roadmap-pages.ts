/** The roadmap: actions on a line of 180 days, and when the room meets again. */
import { roadmapHead, roadmapRow } from '#shared/drawing/roadmap.ts';
import type { ReportContext } from '../report-context.ts';
import { allActions } from '../report-entries.ts';
import { daysUntil, startOf } from '../horizons.ts';
import { openSection, writeNote } from '../section-kit.ts';
import type { Paper } from '../paper.ts';

export function writeRoadmap(paper: Paper, context: ReportContext): void {
  const { words } = context;
  const actions = allActions(context);
  const owners = new Set(actions.map(({ owner }) => owner).filter(Boolean)).size;
  const sheet = openSection(
    paper,
    context,
    'roadmap',
    actions.length === 0
      ? words.t('section.roadmap.empty')
      : words.t('report.road.headline', { count: actions.length, owners }),
    actions.length === 0 ? '' : words.t('report.road.lede', { date: words.date(startOf(context), 'long') }),
  );
  if (actions.length === 0) return;
  const head = () => {
    const scene = roadmapHead(paper.width, (days) => words.t('report.days', { days }));
    paper.ornament(scene.shapes, paper.left, paper.y);
    paper.y += scene.height;
  };
  head();
  const list = paper.group(sheet, 'L');
  for (const action of actions) {
    const due = action.due === null ? words.t('report.road.noDay') : words.date(action.due);
    const bar = {
      text: action.text,
      days: daysUntil(context, action),
      done: action.done,
      note: [action.owner, due, action.done ? words.t('report.road.done') : ''].filter(Boolean).join(' · '),
    };
    const scene = roadmapRow(bar, paper.width, paper.measure);
    if (paper.need(scene.height)) head();
    const text = scene.shapes.filter(({ kind }) => kind === 'text');
    paper.ornament(
      scene.shapes.filter(({ kind }) => kind !== 'text'),
      paper.left,
      paper.y,
    );
    paper.tagged(paper.group(list, 'LI'), 'LBody', text, paper.left, paper.y);
    paper.y += scene.height;
  }
  paper.gap(10);
  writeNote(paper, sheet, words.t('report.road.note'));
}
