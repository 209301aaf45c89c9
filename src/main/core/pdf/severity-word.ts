import type { Severity } from '#shared/analysis/findings/finding-types.ts';
import { moved } from '#shared/drawing/scene.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import { severityMark } from '#shared/drawing/severity.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Paper } from './paper.ts';
import { PROSE, proseShapes } from './prose.ts';

/** Width of the column that says how serious a finding is, in points. */
export const SEVERITY_WIDTH = 66;
const MARK = 9.5;

/** How serious a finding is: its mark and, beside it, the word; both from the column's top left corner. */
export function severityWord(
  paper: Paper,
  words: Translator,
  severity: Severity,
): { mark: Shape[]; word: Shape[] } {
  const room = SEVERITY_WIDTH - MARK - 4;
  const { shapes } = proseShapes(paper, words.t(`severity.${severity}`), room, PROSE.small);
  return {
    mark: severityMark(severity, 0, 0.5, MARK),
    word: shapes.map((shape) => moved(shape, MARK + 4, 0)),
  };
}
