/** Scope and confidence, and what is in this report. */
import { emptyReason } from '../empty.ts';
import { barsScene } from '#shared/drawing/named-bars.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt, textAt } from '#shared/drawing/scene.ts';
import { ellipsis } from '#shared/drawing/fit-text.ts';
import { placementsOf, teamsOf, unplacedPeople } from '#shared/domain/workshop.ts';
import { revenueOf } from '#shared/domain/person.ts';
import type { ReportContext } from '../report-context.ts';
import { openSection, placeScene, writeBoxes, writeHeading, writeNote } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { PROSE, proseShapes } from '../prose.ts';
import { scoreText } from '../score-text.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

const GAP = 14;

export function writeScope(paper: Paper, context: ReportContext): void {
  const { t, phase } = context;
  const headline =
    phase.phase === null
      ? t.t('report.scope.headlineNone')
      : t.t('report.scope.headline', {
          count: context.heads,
          level: t.t(`confidence.${phase.confidence.level}`),
        });
  const sheet = openSection(paper, context, 'scope', headline, t.t('report.scope.lede'));
  writeFacts(paper, sheet, context);
  if (phase.phase !== null) writeConfidence(paper, sheet, context);
  writeBoxes(paper, sheet, [
    {
      title: t.t('report.missing'),
      lines:
        phase.missing.length === 0
          ? [t.t('report.missing.none')]
          : phase.missing.map((input) => t.t(`input.${input}`)),
    },
    {
      title: t.t('report.scope.reading'),
      lines: [t.t('report.sure.assumption'), namesLine(context), lettersLine(context)].filter(Boolean),
    },
  ]);
  writeContents(paper, sheet, context);
}

/** That some names could not be written as they are. */
function lettersLine({ t, unprintable }: ReportContext): string {
  const count = unprintable.length;
  return count === 0 ? '' : t.t('report.scope.letters', { count });
}

function namesLine(context: ReportContext): string {
  const { t, options } = context;
  const hidden = options.hide.map((kind) => t.t(`report.hides.${kind}`));
  const names = t.t(`report.names.${options.names}`);
  return hidden.length === 0
    ? t.t('report.scope.version', { names })
    : t.t('report.scope.versionHidden', { names, hidden: t.list(hidden) });
}

function writeFacts(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, workshop, scenario, whole, people, analysis, meta, target } = context;
  const hired = people.filter(({ vacancy }) => !vacancy);
  const placed = new Set(placementsOf(workshop, scenario.id).map(({ personId }) => personId));
  const known = hired.filter((person) => revenueOf(person) !== null).length;
  const answers = Object.values(whole.answer).length;
  const facts: (readonly [string, string])[] = [
    [t.t('report.cover.date'), meta.date === null ? t.t('report.cover.noDate') : t.date(meta.date, 'long')],
    [
      t.t('report.scope.people'),
      t.t('report.scope', { count: hired.length, fte: context.fte(context.totalFte) }),
    ],
    [
      t.t('report.scope.placed'),
      t.t('report.scope.placedOf', {
        placed: hired.filter(({ id }) => placed.has(id)).length,
        all: hired.length,
        unplaced: unplacedPeople(workshop, scenario.id).filter(({ vacancy }) => !vacancy).length,
      }),
    ],
    [t.t('report.scope.vacancies'), t.number(people.length - hired.length)],
    [t.t('report.scope.teams'), t.number(teamsOf(workshop, scenario.id).length)],
    [t.t('report.scope.revenue'), t.t('report.scope.of', { part: known, all: hired.length })],
    [
      t.t('report.scope.answers'),
      t.t('report.scope.answered', { count: analysis.discipline.respondents, answers }),
    ],
    [t.t('report.scope.target'), target?.name ?? t.t('section.target.empty')],
  ];
  const columns = columnsFor(paper.width, [
    { head: t.t('report.scope.fact'), align: 'start', share: 4 },
    { head: t.t('report.scope.value'), align: 'start', share: 8 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const [label, value] of facts) addRow(paper, table, [{ text: label, strong: true }, { text: value }]);
  paper.gap(18);
}

/** The three factors that confidence is made of, and their product. */
function writeConfidence(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, phase } = context;
  const { data, separation, agreement, value, level } = phase.confidence;
  writeHeading(paper, sheet, t.t('report.sure'), 110);
  const bar = (name: string, factor: number, strong = false) => ({
    name,
    value: factor,
    text: scoreText(t, factor),
    strong,
  });
  const bars = [
    bar(t.t('sure.data'), data),
    bar(t.t('sure.separation'), separation),
    bar(t.t('sure.agreement'), agreement),
    { ...bar(t.t('report.scope.product'), value, true), note: t.t(`confidence.${level}`) },
  ];
  const scene = barsScene(bars, { width: paper.width, most: 1, names: 0.34, notes: 0.26 }, paper.measure);
  placeScene(paper, sheet, scene, bars.map(({ name, text }) => `${name}: ${text}`).join('; '));
  paper.y += scene.height;
  paper.gap(18);
}

/** Sections with links and page numbers; what left itself out is named with the reason. */
function writeContents(paper: Paper, sheet: Node, context: ReportContext): void {
  const { t, options } = context;
  const inside = options.sections.filter((key) => key !== 'cover' && emptyReason(context, key) === null);
  const width = (paper.width - GAP) / 2;
  const row = 13.5;
  const half = Math.ceil(inside.length / 2);
  writeHeading(paper, sheet, t.t('report.contents.title'), 24 + half * row);
  paper.ornament([ruleAt(paper.left, paper.left + paper.width, paper.y, PALETTE.ink)]);
  paper.y += 4;
  const list = paper.group(sheet, 'TOC');
  const top = paper.y;
  inside.forEach((key, index) => {
    const x = paper.left + (index < half ? 0 : width + GAP);
    const y = top + (index % half) * row;
    const style = { size: 8.5, weight: 'regular', fill: PALETTE.ink } as const;
    const name = ellipsis(t.t(`section.${key}`), width - 30, style, paper.measure);
    const place = `section.${key}`;
    const size = { width, height: row };
    paper.tagged(
      paper.group(list, 'TOCI'),
      'Link',
      (pageOf) => [
        textAt(0, 9.5, name, style),
        textAt(width, 9.5, String(pageOf(place) ?? ''), { ...style, fill: PALETTE.ink2, anchor: 'end' }),
      ],
      x,
      y,
      { goTo: place, size },
    );
  });
  paper.y = top + half * row + 10;
  const out = options.sections.flatMap((key) => {
    const reason = emptyReason(context, key);
    return reason === null
      ? []
      : [t.t('report.contents.leftOut', { section: t.t(`section.${key}`), reason: t.t(reason) })];
  });
  if (out.length === 0) return;
  const text = `${t.t('report.contents.out')} ${out.join(' ')}`;
  paper.need(proseShapes(paper, text, paper.width, PROSE.small).height);
  writeNote(paper, sheet, text);
}
