/** The people that markets call for, and what flows through their functions. */
import { shownMarket, shownWhole } from '#shared/analysis/flow/shown-flow.ts';
import type { ShownFlow } from '#shared/analysis/flow/shown-flow.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import type { FunctionNeed, Needs } from '#shared/analysis/needs.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { figureParams } from '#shared/i18n/figures.ts';
import {
  bottleneckText,
  checkTexts,
  fullnessText,
  marketName,
  modelledText,
  needTexts,
  recordedText,
  stageText,
  unknownText,
} from '#shared/wording/flow-text.ts';
import type { FlowWords } from '#shared/wording/flow-text.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { missingText, paragraph } from './terminal-text.ts';

const INDENT = '    ';

export function marketLines(analysis: Analysis, workshop: Workshop, words: Translator): string[] {
  const { flow, needs, markets, activities } = analysis;
  const texts: FlowWords = {
    words,
    currency: metaOf(workshop).currency,
    shows: true,
    teamOf: (teamId) => workshop.team[teamId]?.name ?? '',
    teams: markets.length > 0,
  };
  const indented = (lines: readonly (string | null)[]) =>
    lines.flatMap((text) => (text === null ? [] : paragraph(text, INDENT)));
  const whole = shownWhole(flow);
  const modelled = modelledText(words, flow);
  return [
    words.t('cli.explain.company'),
    ...needLines(needs, texts),
    `  ${words.t('cli.explain.flow')}`,
    ...(whole ? indented(flowTexts(whole, texts)) : []),
    ...(whole && modelled !== null ? indented([`(${modelled})`]) : []),
    ...indented([
      bottleneckText(texts, flow),
      unknownText(texts, flow),
      ...checkTexts(texts, flow),
      recordedText(words, activities, flow),
    ]),
    ...markets.flatMap((market) => [
      marketName(texts, market.teamId),
      ...needLines(market.needs, texts),
      `  ${words.t('cli.explain.flow')}`,
      ...indented(
        market.flow
          ? flowTexts(shownMarket(market.flow), texts)
          : [words.t('cli.explain.missing', { list: missingText(market.missing, words) })],
      ),
    ]),
  ];
}

function needLines({ functions, development }: Needs, { words, currency }: FlowWords): string[] {
  return [
    `  ${words.t('cli.explain.mix')}`,
    ...FUNCTIONS.flatMap((fn) => paragraph(needText(functions[fn], currency, words), INDENT)),
    ...needTexts(words, development).flatMap((text) => paragraph(text, INDENT)),
  ];
}

function needText(
  { fn, required, actual, steps, missing, how }: FunctionNeed,
  currency: string,
  words: Translator,
) {
  const there = { fn: words.t(`fn.${fn}`), actual: words.number(actual, 1) };
  if (required === null) {
    return words.t('cli.explain.needUnknown', { ...there, list: missingText(missing, words) });
  }
  const arithmetic = words.t(`mix.${how}`, figureParams(words, steps, currency));
  return words.t('cli.explain.need', { ...there, required: words.number(required, 1), how: arithmetic });
}

function flowTexts(flow: ShownFlow, texts: FlowWords): string[] {
  const { words, currency } = texts;
  return [
    ...FUNCTIONS.map(
      (fn) =>
        `${words.t(`fn.${fn}`)}: ${fullnessText(texts, flow.stages[fn])}; ${stageText(words, fn, flow.stages[fn])}`,
    ),
    words.t('cli.explain.result', {
      deals: words.number(flow.won, 1),
      revenue: words.money(flow.revenue, currency),
    }),
  ];
}
