/** The reporting lines as one picture. */
import { reportingOf } from '#shared/analysis/reporting.ts';
import { cardOf } from '#shared/drawing/organization.ts';
import { reportingScene } from '#shared/drawing/reporting-drawing.ts';
import type { Measure, Scene } from '#shared/drawing/scene.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { chartWords } from '../pdf/chart-words.ts';
import { sheetOf } from './picture-sheet.ts';

/** The present, and beside it the plan that the report compares with. */
export function reportingPicture(context: ReportContext, measure: Measure): Scene {
  const words = chartWords(context);
  const alone = context.words.t('chart.alone');
  return sheetOf(context, measure, ({ workshop }) =>
    // How the time is split belongs to the lanes, not to the lines.
    reportingScene(
      reportingOf(workshop),
      (person) => ({ ...cardOf(person, 1, words), split: null }),
      alone,
      measure,
    ),
  );
}
