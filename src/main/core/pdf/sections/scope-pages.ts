/** Scope and confidence, and what is in this report. */
import { emptyReason } from '../empty.ts';
import { barsScene } from '#shared/drawing/named-bars.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt, textAt } from '#shared/drawing/scene.ts';
import { ellipsis } from '#shared/drawing/fit-text.ts';
import { teamsOf } from '#shared/domain/workshop.ts';
import { revenueOf } from '#shared/domain/person.ts';
import type { ReportContext } from '../report-context.ts';
import { openSection, placeScene, writeBoxes, writeHeading, writeNote } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { PROSE, proseShapes } from '../prose.ts';
import { scoreText } from '../score-text.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

const GAP = 14;

export function writeScope(paper: Paper, context: ReportContext): void {
  const { words, phase } = context;
  const headline =
    phase.phase === null
      ? words.t('report.scope.headlineNone')
      : words.t('report.scope.headline', {
          count: context.count.people,
          known: words.percent(phase.confidence.coverage),
        });
  const sheet = openSection(paper, context, 'scope', headline, words.t('report.scope.lede'));
  writeFacts(paper, sheet, context);
  if (phase.phase !== null) writeConfidence(paper, sheet, context);
  writeBoxes(paper, sheet, [
    {
      title: words.t('report.missing'),
      lines:
        phase.missing.length === 0
          ? [words.t('report.missing.none')]
          : phase.missing.map((input) => words.t(`input.${input}`)),
    },
    {
      title: words.t('report.scope.reading'),
      lines: [words.t('report.sure.assumption'), namesLine(context), lettersLine(context)].filter(Boolean),
    },
  ]);
  writeContents(paper, sheet, context);
}

/** That some names could not be written as they are. */
function lettersLine({ words, unprintable }: ReportContext): string {
  const count = unprintable.length;
  return count === 0 ? '' : words.t('report.scope.letters', { count });
}

function namesLine(context: ReportContext): string {
  const { words, options } = context;
  const hidden = options.hide.map((kind) => words.t(`report.hides.${kind}`));
  const names = words.t(`report.names.${options.names}`);
  return hidden.length === 0
    ? words.t('report.scope.version', { names })
    : words.t('report.scope.versionHidden', { names, hidden: words.list(hidden) });
}

function writeFacts(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, workshop, scenario, whole, people, count, analysis, meta, target } = context;
  const hired = people.filter(({ vacancy }) => !vacancy);
  const known = hired.filter((person) => revenueOf(person) !== null).length;
  const answers = Object.values(whole.answer).length;
  const facts: (readonly [string, string])[] = [
    [
      words.t('report.cover.date'),
      meta.date === null ? words.t('report.cover.noDate') : words.date(meta.date, 'long'),
    ],
    [
      words.t('report.scope.people'),
      words.t('report.scope', { count: count.people, fte: context.fte(count.fte) }),
    ],
    [
      words.t('report.scope.placed'),
      words.t('report.scope.placedOf', {
        placed: count.people - count.unplaced,
        all: count.people,
        unplaced: count.unplaced,
      }),
    ],
    [
      words.t('report.scope.vacancies'),
      [
        words.number(count.open),
        count.newSeats > 0 ? words.t('canvas.newSeats', { count: count.newSeats }) : '',
      ]
        .filter(Boolean)
        .join(' '),
    ],
    [words.t('report.scope.teams'), words.number(teamsOf(workshop, scenario.id).length)],
    [words.t('report.scope.revenue'), words.t('report.scope.of', { part: known, all: hired.length })],
    [
      words.t('report.scope.answers'),
      words.t('report.scope.answered', { count: analysis.discipline.respondents, answers }),
    ],
    [words.t('report.scope.target'), target?.name ?? words.t('section.target.empty')],
  ];
  const columns = columnsFor(paper.width, [
    { head: words.t('report.scope.fact'), align: 'start', share: 4 },
    { head: words.t('report.scope.value'), align: 'start', share: 8 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const [label, value] of facts) addRow(paper, table, [{ text: label, strong: true }, { text: value }]);
  paper.gap(18);
}

/** The three factors that confidence is made of, and their product. */
function writeConfidence(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, phase } = context;
  const { coverage, separation, agreement, value, level } = phase.confidence;
  writeHeading(paper, sheet, words.t('report.sure'), 110);
  const bar = (name: string, factor: number, strong = false) => ({
    name,
    value: factor,
    text: scoreText(words, factor),
    strong,
  });
  const bars = [
    bar(words.t('sure.coverage'), coverage),
    bar(words.t('sure.separation'), separation),
    bar(words.t('sure.agreement'), agreement),
    { ...bar(words.t('report.scope.product'), value, true), note: words.t(`confidence.${level}`) },
  ];
  const scene = barsScene(bars, { width: paper.width, most: 1, names: 0.34, notes: 0.26 }, paper.measure);
  placeScene(paper, sheet, scene, bars.map(({ name, text }) => `${name}: ${text}`).join('; '));
  paper.y += scene.height;
  paper.gap(18);
}

/** Sections with links and page numbers; what left itself out is named with the reason. */
function writeContents(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, options } = context;
  const inside = options.sections.filter((key) => key !== 'cover' && emptyReason(context, key) === null);
  const width = (paper.width - GAP) / 2;
  const row = 13.5;
  const half = Math.ceil(inside.length / 2);
  writeHeading(paper, sheet, words.t('report.contents.title'), 24 + half * row);
  paper.ornament([ruleAt(paper.left, paper.left + paper.width, paper.y, PALETTE.ink)]);
  paper.y += 4;
  const list = paper.group(sheet, 'TOC');
  const top = paper.y;
  inside.forEach((key, index) => {
    const x = paper.left + (index < half ? 0 : width + GAP);
    const y = top + (index % half) * row;
    const style = { size: 8.5, weight: 'regular', fill: PALETTE.ink } as const;
    const name = ellipsis(words.t(`section.${key}`), width - 30, style, paper.measure);
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
      : [words.t('report.contents.leftOut', { section: words.t(`section.${key}`), reason: words.t(reason) })];
  });
  if (out.length === 0) return;
  const text = `${words.t('report.contents.out')} ${out.join(' ')}`;
  paper.need(proseShapes(paper, text, paper.width, PROSE.small).height);
  writeNote(paper, sheet, text);
}
