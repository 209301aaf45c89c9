/** The questionnaire item by item: the question, the middle answer, how the answers spread, and the evidence given. */
import { DIMENSION_ITEMS, DIMENSIONS } from '#shared/analysis/discipline.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import type { ReportContext } from './report-context.ts';
import { writeNote } from './section-kit.ts';
import type { Node, Paper } from './paper.ts';
import { addRow, columnsFor, startTable } from './printed-table.ts';

const DOTS = 62;

export function writeAnswers(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis, whole, names } = context;
  if (analysis.discipline.respondents === 0) {
    writeNote(paper, sheet, words.t('section.discipline.empty'));
    return;
  }
  writeNote(paper, sheet, words.t('report.answers.note'));
  const evidence = new Map<number, string[]>();
  for (const answer of Object.values(whole.answer).sort(
    (a, b) => a.item - b.item || (a.id < b.id ? -1 : 1),
  )) {
    const said = names.inText(answer.evidence.trim());
    if (said !== '' && whole.respondent[answer.respondentId]) {
      evidence.set(answer.item, [...(evidence.get(answer.item) ?? []), said]);
    }
  }
  const columns = columnsFor(paper.width, [
    { head: words.t('report.disc.question'), align: 'start', share: 14 },
    { head: words.t('report.disc.median'), align: 'end', width: 40 },
    { head: words.t('report.answers.spread'), align: 'start', width: DOTS },
    { head: words.t('report.answers.evidence'), align: 'start', share: 9 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const dimension of DIMENSIONS) {
    const [first, last] = DIMENSION_ITEMS[dimension];
    for (let item = first; item <= last; item += 1) {
      const entry = analysis.discipline.items[item - 1];
      const range =
        entry?.lowest === null || entry === undefined ? '–' : `${entry.lowest}–${entry.highest ?? ''}`;
      addRow(paper, table, [
        { text: `${item}. ${words.maybe(`question.${item}`) ?? ''}` },
        {
          text: entry?.median === null || entry === undefined ? '–' : words.number(entry.median, 1),
          strong: true,
        },
        {
          text: range,
          indent: DOTS - 20,
          ornament: scale(entry?.lowest ?? null, entry?.highest ?? null, entry?.median ?? null),
        },
        { text: (evidence.get(item) ?? []).join(' · ') },
      ]);
    }
  }
  paper.gap(14);
}

/** Levels 1 to 5 as a line; the part that the answers cover is thick, the middle answer a dot. */
function scale(lowest: number | null, highest: number | null, median: number | null): Shape[] {
  const width = DOTS - 28;
  const x = (level: number) => 2 + (width * (level - 1)) / 4;
  const y = 5.2;
  const ticks = [1, 2, 3, 4, 5].map((level): Shape => ({
    kind: 'box',
    x: x(level) - 0.4,
    y: y - 1.5,
    width: 0.8,
    height: 3,
    fill: PALETTE.edge,
  }));
  if (lowest === null || highest === null || median === null) return ticks;
  return [
    ...ticks,
    {
      kind: 'box',
      x: x(lowest) - 1,
      y: y - 1,
      width: x(highest) - x(lowest) + 2,
      height: 2,
      fill: PALETTE.ink2,
    },
    {
      kind: 'box',
      x: x(median) - 2.4,
      y: y - 2.4,
      width: 4.8,
      height: 4.8,
      radius: 2.4,
      fill: PALETTE.accent,
    },
  ];
}
