/** The organization map of a scenario, for the report's pages. */
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { Id } from '#shared/domain/fields.ts';
import { mapScene } from '#shared/drawing/map.ts';
import type { MapMark, OrganizationMap } from '#shared/drawing/map.ts';
import { chartBlocks } from '#shared/drawing/organization.ts';
import type { ChartBlock } from '#shared/drawing/organization.ts';
import { chartWords } from './chart-words.ts';
import type { ReportContext, ScenarioView } from './report-context.ts';
import type { Paper } from './paper.ts';

export function blocksOf(context: ReportContext, { workshop, scenario }: ScenarioView): ChartBlock[] {
  return chartBlocks(workshop, scenario.id, chartWords(context));
}

export function mapOf(
  paper: Pick<Paper, 'width' | 'measure'>,
  { words }: ReportContext,
  blocks: readonly ChartBlock[],
  height: number,
  marks?: ReadonlyMap<Id, MapMark>,
): OrganizationMap {
  const functions = FUNCTIONS.map((fn) => ({ fn, name: words.t(`fn.${fn}`) }));
  return mapScene(
    blocks,
    functions,
    {
      width: paper.width,
      height,
      ...(marks ? { marks } : {}),
      more: (count) => words.t('report.map.more', { count }),
      people: (count) => words.t('report.people', { count }),
      nobody: words.t('report.nobody'),
    },
    paper.measure,
  );
}

/** The map for a reader who cannot see it: each block with its counts. */
export function mapAlt({ words }: ReportContext, blocks: readonly ChartBlock[], title: string): string {
  return words.t('report.organization.alt', {
    title,
    names: blocks.map((block) => `${block.title} (${block.note})`).join('; '),
  });
}
