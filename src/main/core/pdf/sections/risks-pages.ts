/** Risks and open questions: what the room put aside, and the risks that the data show. */
import type { ParkingKind } from '../parking-kind.ts';
import type { ReportContext } from '../report-context.ts';
import { parked } from '../report-entries.ts';
import { findingText } from '../report-finding.ts';
import { openSection, writeHeading } from '../section-kit.ts';
import type { Node, Paper } from '../paper.ts';
import { addRow, columnsFor, startTable } from '../printed-table.ts';

const KINDS: readonly ParkingKind[] = ['risk', 'question', 'topic'];

export function writeRisks(paper: Paper, context: ReportContext): void {
  const { words } = context;
  const items = parked(context);
  const open = items.filter(({ resolved }) => !resolved);
  const count = (kind: ParkingKind) => open.filter((item) => item.kind === kind).length;
  const headline =
    items.length === 0
      ? words.t('section.risks.empty')
      : words.t('report.risks.headline', {
          risks: words.t('report.risks.count', { count: count('risk') }),
          questions: words.t('report.risks.questions', { count: count('question') + count('topic') }),
        });
  const sheet = openSection(paper, context, 'risks', headline, words.t('report.risks.lede'));
  if (items.length > 0) writeItems(paper, sheet, context, items);
  writeFromData(paper, sheet, context);
}

/** Risks first, then questions, then what was put aside. */
function writeItems(
  paper: Paper,
  sheet: Node,
  { words }: ReportContext,
  items: ReturnType<typeof parked>,
): void {
  const columns = columnsFor(paper.width, [
    { head: words.t('log.kind'), align: 'start', share: 3 },
    { head: words.t('report.risks.what'), align: 'start', share: 12 },
    { head: words.t('report.risks.owner'), align: 'start', share: 5 },
    { head: words.t('report.risks.due'), align: 'start', share: 4 },
    { head: words.t('report.risks.state'), align: 'start', share: 3 },
  ]);
  const table = startTable(paper, sheet, columns);
  const inOrder = KINDS.flatMap((kind) => items.filter((item) => item.kind === kind));
  for (const { kind, text, owner, due, resolved } of inOrder) {
    addRow(paper, table, [
      { text: words.t(`log.kind.${kind}`) },
      { text, strong: !resolved },
      { text: owner || '–' },
      { text: due === null ? '–' : words.date(due) },
      { text: words.t(resolved ? 'report.risks.resolved' : 'report.risks.open') },
    ]);
  }
  paper.gap(16);
}

/** Findings about risk, whatever their rank. */
function writeFromData(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const found = analysis.findings.all.filter(
    ({ key }) => key.startsWith('risk.') || key === 'p3.single_point',
  );
  if (found.length === 0) return;
  writeHeading(paper, sheet, words.t('report.risks.data'), 70);
  const columns = columnsFor(paper.width, [
    { head: words.t('report.risks.what'), align: 'start', share: 7 },
    { head: words.t('report.risks.advice'), align: 'start', share: 13 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const finding of found) {
    const { title, text } = findingText(context, finding);
    addRow(paper, table, [{ text: title, strong: true }, { text }]);
  }
}
