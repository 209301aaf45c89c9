/** How the numbers were made, where reference values come from, and what the words mean. */
import { shownWhole } from '#shared/analysis/flow/shown-flow.ts';
import { MODEL_EDITION } from '#shared/analysis/phase/phase-table.ts';
import { isPrintable } from '#shared/analysis/sources.ts';
import { sourceText } from '#shared/wording/source-text.ts';
import { THRESHOLDS } from '#shared/analysis/thresholds.ts';
import type { Threshold } from '#shared/analysis/thresholds.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { formerTexts } from '#shared/wording/former-text.ts';
import { assumptionTexts } from './flow-assumptions.ts';
import type { ReportContext } from './report-context.ts';
import { writeHeading } from './section-kit.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, write } from './prose.ts';
import { addRow, columnsFor, startTable } from './printed-table.ts';
import { phaseName } from './verdict.ts';

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];
const PARAGRAPHS = [
  'phase',
  'gates',
  'confidence',
  'stars',
  'loss',
  'discipline',
  'metrics',
  'flow',
  'plans',
  'findings',
  'limits',
  'privacy',
] as const;
const TERMS = [
  'phase',
  'founder',
  'bands',
  'specialists',
  'teams',
  'outbound',
  'inbound',
  'closing',
  'account',
  'fte',
  'ote',
  'quota',
  'span',
  'ramp',
  'pipeline',
  'coverage',
  'handoff',
  'discipline',
  'specialisation',
  'superstar',
] as const;

export function writeMethod(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words } = context;
  for (const key of PARAGRAPHS) {
    const text = words.t(`report.method.${key}`, { edition: MODEL_EDITION });
    write(paper, sheet, 'P', text, PROSE.small, paper.width * 0.9);
    paper.y += 5;
  }
  writeNotAsked(paper, sheet, context);
  if (shownWhole(context.analysis.flow))
    write(paper, sheet, 'P', assumptionTexts(context).join(' '), PROSE.small, paper.width * 0.9);
  paper.y += 11;
  writeWeights(paper, sheet, context);
  writeFormer(paper, sheet, context);
  writeSources(paper, sheet, context);
}

/** Numbers that are red without a finding, because this phase is not asked for them. */
function writeNotAsked(paper: Paper, sheet: Node, { words, analysis }: ReportContext): void {
  const said = analysis.red.flatMap(({ key, reason }) =>
    reason === null
      ? []
      : words.t('report.method.notAsked', {
          metric: words.t(`metric.${key}`),
          reason: words.t(`red.${reason}`),
        }),
  );
  if (said.length === 0) return;
  write(paper, sheet, 'P', said.join(' '), PROSE.small, paper.width * 0.9);
  paper.y += 5;
}

/** What each score is made of: the signals and the most that each adds. */
function writeWeights(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, phase } = context;
  writeHeading(paper, sheet, words.t('report.method.weights'), 90);
  const columns = columnsFor(paper.width, [
    { head: words.t('report.method.score'), align: 'start', share: 5 },
    { head: words.t('report.method.parts'), align: 'start', share: 15 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const number of PHASES) {
    const parts = phase.allSignals
      .filter((signal) => signal.phase === number)
      .map(({ key, weight, strength }) => {
        const name = words.t(`signal.${key}`);
        return strength === null
          ? `${name} (${words.t('signal.unknown')})`
          : `${name} ${words.number(weight, 2)}`;
      });
    const gates = phase.gates
      .filter((gate) => gate.phase === number)
      .map(
        ({ key, factor }) =>
          `${words.t(`gate.${key}`)} ${words.t('gate.times', { factor: words.number(factor, 2) })}`,
      );
    addRow(paper, table, [
      { text: `${number} ${phaseName(number, words)}`, strong: true },
      { text: parts.length === 0 ? '–' : [...parts, ...gates].join('; ') },
    ]);
  }
  paper.gap(14);
}

/** What had been changed in the first edition and does not hold any more. */
function writeFormer(paper: Paper, sheet: Node, { words, meta }: ReportContext): void {
  const texts = formerTexts(words, meta);
  if (texts.length === 0) return;
  writeHeading(paper, sheet, words.t('former.title'), 90);
  write(paper, sheet, 'P', words.t('former.note'), PROSE.body, paper.width * 0.9);
  paper.gap(6);
  const columns = columnsFor(paper.width, [
    { head: words.t('bounds.bound'), align: 'start', share: 9 },
    { head: words.t('former.value'), align: 'end', share: 3 },
    { head: words.t('former.now'), align: 'start', share: 9 },
  ]);
  const table = startTable(paper, sheet, columns);
  for (const { name, value, now } of texts)
    addRow(paper, table, [{ text: name }, { text: value }, { text: now }]);
  paper.gap(14);
}

/** Sources of grade A and B that hold in this workshop; everything else is a working assumption. */
function writeSources(paper: Paper, sheet: Node, context: ReportContext): void {
  const { words, meta } = context;
  const named = new Map<string, string>();
  for (const [key, bound] of Object.entries<Threshold>(THRESHOLDS)) {
    const own = meta.thresholds[key];
    if (bound.source === null || !isPrintable(bound.grade) || (own !== undefined && own !== bound.value))
      continue;
    named.set(
      bound.source,
      `${words.t('report.method.grade', { grade: bound.grade })} ${sourceText(words, bound.source)}`,
    );
  }
  writeHeading(paper, sheet, words.t('report.method.sources'), 60);
  const list = paper.group(sheet, 'L');
  const lines = [...named.values()].sort((a, b) => words.compare(a, b));
  for (const line of lines) {
    write(paper, paper.group(list, 'LI'), 'LBody', line, PROSE.small, paper.width * 0.95);
    paper.y += 1.5;
  }
  paper.y += 3;
  write(paper, sheet, 'P', words.t('report.method.assumptions'), PROSE.small, paper.width * 0.95);
  paper.gap(8);
}

export function writeGlossary(paper: Paper, sheet: Node, { words }: ReportContext): void {
  const columns = columnsFor(paper.width, [
    { head: words.t('report.glossary.term'), align: 'start', share: 5 },
    { head: words.t('report.glossary.meaning'), align: 'start', share: 13 },
  ]);
  const table = startTable(paper, sheet, columns);
  const terms = TERMS.map((key) => [words.t(`glossary.${key}`), words.t(`glossary.${key}.means`)] as const);
  for (const [term, meaning] of terms)
    addRow(paper, table, [{ text: term, strong: true }, { text: meaning }], PALETTE.hairline);
}
