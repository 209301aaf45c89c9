/** The appendix: decision log, method with its sources, glossary; and the record: answers and roster. */
import type { ReportContext } from '../report-context.ts';
import { writeAnswers } from '../answers-pages.ts';
import { openDecisions } from '../report-entries.ts';
import { openSection, writeNote } from '../section-kit.ts';
import { writeGlossary, writeMethod } from '../method-pages.ts';
import type { Node, Paper } from '../paper.ts';
import { PROSE, write } from '../prose.ts';
import { writeRoster } from '../roster-pages.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

/** Room that a part needs to start on the page that is open. */
const LEAST = 130;

export function writeAppendix(paper: Paper, context: ReportContext): void {
  const { words } = context;
  const sheet = openSection(
    paper,
    context,
    'appendix',
    words.t('report.appendix.headline'),
    words.t('report.appendix.lede'),
  );
  startPart(paper, sheet, words.t('report.decisions'));
  writeDecisions(paper, sheet, context);
  startPart(paper, sheet, words.t('report.method'));
  writeMethod(paper, sheet, context);
  startPart(paper, sheet, words.t('report.glossary'));
  writeGlossary(paper, sheet, context);
}

/** The record: every answer, and everybody with their figures. */
export function writeRecord(paper: Paper, context: ReportContext): void {
  const { words } = context;
  const headline = words.t('report.record.headline', { count: context.people.length });
  const sheet = openSection(paper, context, 'record', headline, words.t('report.record.lede'));
  startPart(paper, sheet, words.t('report.answers'));
  writeAnswers(paper, sheet, context);
  startPart(paper, sheet, words.t('report.roster'));
  writeRoster(paper, sheet, context);
}

function startPart(paper: Paper, sheet: Node, title: string): void {
  if (paper.y > paper.top + 80) paper.gap(12);
  paper.need(LEAST);
  paper.bookmark(title);
  write(paper, sheet, 'H2', title, PROSE.subhead);
  paper.y += 6;
}

/** What was decided, by whom, why, and who saw it differently. */
function writeDecisions(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, meta } = context;
  const decisions = openDecisions(context);
  if (decisions.length === 0) {
    writeNote(paper, sheet, words.t('report.decisions.none'));
    return;
  }
  const columns = columnsFor(paper.width, [
    { head: words.t('report.decisions.what'), align: 'start', share: 28 },
    { head: words.t('report.decisions.why'), align: 'start', share: 26 },
    { head: words.t('report.decisions.who'), align: 'start', share: 16 },
    { head: words.t('report.decisions.dissent'), align: 'start', share: 18 },
    { head: words.t('report.decisions.date'), align: 'start', share: 12 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const { text, reason, decidedBy, dissent, date } of decisions) {
    const day = date ?? meta.date;
    addRow(paper, table, [
      { text, strong: true },
      { text: reason || '–' },
      { text: decidedBy || '–' },
      { text: dissent || '–' },
      { text: day === null ? '–' : words.date(day) },
    ]);
  }
  paper.gap(14);
}
