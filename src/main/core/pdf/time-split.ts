/** How groups of people divide their time over the four functions, and which side jobs should become roles. */
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { splitBar } from '#shared/drawing/function-marks.ts';
import type { ReportContext } from './report-context.ts';
import { writeHeading, writeNote } from './section-kit.ts';
import type { Node, Paper } from './paper.ts';
import { addRow, columnsFor, startTable } from './printed-table.ts';

const BAR = 110;

export function writeTimeSplit(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, analysis } = context;
  const { groups, roles } = analysis.timeUse;
  if (groups.length === 0) return;
  writeHeading(paper, sheet, words.t('report.time.title'), 90);
  const columns = columnsFor(paper.width, [
    { head: words.t('report.time.group'), align: 'start', share: 10 },
    { head: words.t('report.roster.fte'), align: 'end', width: 34 },
    { head: '', align: 'start', width: BAR },
    ...FUNCTIONS.map((fn) => ({ head: words.t(`fn.${fn}`), align: 'end', share: 7 }) as const),
  ]);
  const table = startTable(paper, sheet, columns);
  for (const { lane, fte, byFunction, personIds } of groups) {
    const part = (fn: (typeof FUNCTIONS)[number]) => (fte > 0 ? byFunction[fn] / fte : 0);
    const split = {
      outbound: part('outbound'),
      inbound: part('inbound'),
      closing: part('closing'),
      account: part('account'),
    };
    addRow(paper, table, [
      { text: `${words.t(`lane.${lane}`)} (${words.number(personIds.length)})`, strong: true },
      { text: words.number(fte, 1) },
      { text: '', ornament: splitBar(split, 0, 2.4, BAR, 6) },
      ...FUNCTIONS.map((fn) => ({ text: words.percent(part(fn)) })),
    ]);
  }
  paper.gap(8);
  const lines = roles.map(({ fn, lane, share, fte }) =>
    words.t('report.time.role', {
      fn: words.t(`fn.${fn}`),
      lane: words.t(`lane.${lane}`),
      share: words.percent(share),
      fte: context.fte(fte),
    }),
  );
  writeNote(paper, sheet, lines.length === 0 ? words.t('report.time.noRoles') : lines.join(' '));
  paper.gap(8);
}
