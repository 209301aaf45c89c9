/** The people that a market calls for, and what flows through its functions. */
import type { Market } from '#shared/analysis/index.ts';
import type { FunctionNeed } from '#shared/analysis/mix.ts';
import type { FlowStage, Throughput } from '#shared/analysis/throughput.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { figureParams } from '#shared/i18n/figures.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { missingText, paragraph } from './terminal-text.ts';

const INDENT = '    ';

export function marketLines(
  { mix, throughput }: Market,
  name: string,
  currency: string,
  t: Translator,
): string[] {
  return [
    name,
    `  ${t.t('cli.explain.mix')}`,
    ...FUNCTIONS.flatMap((fn) => paragraph(needText(mix[fn], currency, t), INDENT)),
    `  ${t.t('cli.explain.flow')}`,
    ...flowTexts(throughput, currency, t).flatMap((text) => paragraph(text, INDENT)),
  ];
}

function needText(
  { fn, required, actual, steps, missing, summed }: FunctionNeed,
  currency: string,
  t: Translator,
): string {
  const there = { fn: t.t(`fn.${fn}`), actual: t.number(actual, 1) };
  if (required === null) {
    return t.t('cli.explain.needUnknown', { ...there, list: missingText(missing, t) });
  }
  const how = summed ? t.t('mix.sum') : t.t(`mix.${fn}`, figureParams(t, steps, currency));
  return t.t('cli.explain.need', { ...there, required: t.number(required, 1), how });
}

function flowTexts(
  { stages, bottleneck, wonDeals, revenue, missing }: Throughput,
  currency: string,
  t: Translator,
): string[] {
  if (stages === null) return [t.t('cli.explain.missing', { list: missingText(missing, t) })];
  return [
    ...FUNCTIONS.map((fn) => stageText(stages[fn], t)),
    bottleneck === null
      ? t.t('cli.explain.noBottleneck')
      : t.t('cli.explain.bottleneck', { fn: t.t(`fn.${bottleneck}`) }),
    ...(wonDeals === null || revenue === null
      ? []
      : [
          t.t('cli.explain.result', {
            deals: t.number(wonDeals, 1),
            revenue: t.money(revenue, currency),
          }),
        ]),
  ];
}

function stageText({ fn, load, capacity, utilisation }: FlowStage, t: Translator): string {
  const numbers = { fn: t.t(`fn.${fn}`), load: t.number(load), capacity: t.number(capacity) };
  if (utilisation === null) return t.t('cli.explain.stageNobody', numbers);
  return t.t('cli.explain.stage', { ...numbers, share: t.percent(utilisation) });
}
