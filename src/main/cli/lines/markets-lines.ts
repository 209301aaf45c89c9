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
  words: Translator,
): string[] {
  return [
    name,
    `  ${words.t('cli.explain.mix')}`,
    ...FUNCTIONS.flatMap((fn) => paragraph(needText(mix[fn], currency, words), INDENT)),
    `  ${words.t('cli.explain.flow')}`,
    ...flowTexts(throughput, currency, words).flatMap((text) => paragraph(text, INDENT)),
  ];
}

function needText(
  { fn, required, actual, steps, missing, summed }: FunctionNeed,
  currency: string,
  words: Translator,
): string {
  const there = { fn: words.t(`fn.${fn}`), actual: words.number(actual, 1) };
  if (required === null) {
    return words.t('cli.explain.needUnknown', { ...there, list: missingText(missing, words) });
  }
  const how = summed ? words.t('mix.sum') : words.t(`mix.${fn}`, figureParams(words, steps, currency));
  return words.t('cli.explain.need', { ...there, required: words.number(required, 1), how });
}

function flowTexts(
  { stages, bottleneck, wonDeals, revenue, missing }: Throughput,
  currency: string,
  words: Translator,
): string[] {
  if (stages === null) return [words.t('cli.explain.missing', { list: missingText(missing, words) })];
  return [
    ...FUNCTIONS.map((fn) => stageText(stages[fn], words)),
    bottleneck === null
      ? words.t('cli.explain.noBottleneck')
      : words.t('cli.explain.bottleneck', { fn: words.t(`fn.${bottleneck}`) }),
    ...(wonDeals === null || revenue === null
      ? []
      : [
          words.t('cli.explain.result', {
            deals: words.number(wonDeals, 1),
            revenue: words.money(revenue, currency),
          }),
        ]),
  ];
}

function stageText({ fn, load, capacity, utilisation }: FlowStage, words: Translator): string {
  const numbers = { fn: words.t(`fn.${fn}`), load: words.number(load), capacity: words.number(capacity) };
  if (utilisation === null) return words.t('cli.explain.stageNobody', numbers);
  return words.t('cli.explain.stage', { ...numbers, share: words.percent(utilisation) });
}
