/** The steady month in words: the same sentences wherever the flow is told. */
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction } from '../domain/functions.ts';
import type { Id } from '../domain/fields.ts';
import type { Bottleneck, Flow, FlowWarning } from '../analysis/flow/flow-types.ts';
import { isOver, shownMarket } from '../analysis/flow/shown-flow.ts';
import type { ShownStage } from '../analysis/flow/shown-flow.ts';
import type { DevelopmentNeed } from '../analysis/metrics/metric-types.ts';
import type { ActivityReport } from '../analysis/activities.ts';
import { ACTIVITIES } from '../domain/person.ts';
import type { Translator } from '../i18n/index.ts';
import { inSentence } from './in-sentence.ts';

export interface FlowWords {
  readonly words: Translator;
  readonly currency: string;
  /** Whether amounts of revenue may be told. */
  readonly shows: boolean;
  /** A team by name, as names are shown here. */
  readonly teamOf: (teamId: Id) => string;
  /** The company has teams, so that what no team serves is a rest of it. */
  readonly teams: boolean;
}

/** A market by name: a team, the rest of a company with teams, or the whole. */
export function marketName({ words, teamOf, teams }: FlowWords, id: Id | null): string {
  if (id !== null) return teamOf(id);
  return words.t(teams ? 'flow.rest' : 'markets.whole');
}

/** Market and function: "Closing in DACH"; the function alone where the company is one market. */
export function placeText(texts: FlowWords, { market, fn }: Pick<Bottleneck, 'market' | 'fn'>): string {
  const name = texts.words.t(`fn.${fn}`);
  if (!texts.teams) return name;
  return texts.words.t('flow.place', { fn: name, market: marketName(texts, market) });
}

/** The same inside of a sentence, where a function begins small; a market that comes first keeps its own letters. */
export function placeInSentence(texts: FlowWords, place: Pick<Bottleneck, 'market' | 'fn'>): string {
  const { words, teams } = texts;
  const text = placeText(texts, place);
  if (teams && words.locale === 'hu') return text;
  return inSentence(words, text);
}

/** What holds up the flow and what it costs, or that nothing does; null where no market has a flow. */
export function bottleneckText(texts: FlowWords, flow: Flow): string | null {
  const { words, currency } = texts;
  if (flow.markets.length === 0) return null;
  const known = flow.partial ? [words.t('flow.known')] : [];
  if (!flow.bottleneck) return [words.t('flow.free'), ...known].join(' ');
  const { fn, missing, relief, sharedOver } = flow.bottleneck;
  const key = !texts.shows ? 'flow.shareOnly' : fn === 'account' ? 'flow.stuckAccount' : 'flow.stuck';
  const said = words.t(key, {
    place: placeText(texts, flow.bottleneck),
    fte: words.number(missing, 1),
    money: words.moneyShort(relief, currency),
  });
  const spread = sharedOver > 1 ? [words.t('flow.shared', { count: sharedOver })] : [];
  return [said, ...spread, ...known].join(' ');
}

/** Places over their capacity that are named one by one. */
const MOST_OVER = 3;

/** Every place that has more than it carries, the fullest first; null where none has. */
export function overloadText(texts: FlowWords, flow: Flow): string | null {
  const { words } = texts;
  const over = flow.markets.flatMap((market) => {
    const { stages } = shownMarket(market);
    return FUNCTIONS.filter((fn) => stages[fn].load > 0 && isOver(stages[fn])).map((fn) => ({
      place: placeText(texts, { market: market.id, fn }),
      utilisation: stages[fn].utilisation,
    }));
  });
  if (over.length === 0) return null;
  // Nobody there is fuller than any percentage.
  const full = (of: number | null) => of ?? Infinity;
  const told = [...over]
    .sort((a, b) =>
      full(a.utilisation) === full(b.utilisation) ? 0 : full(b.utilisation) - full(a.utilisation),
    )
    .slice(0, MOST_OVER)
    .map(({ place, utilisation }) =>
      words.t('flow.overPlace', {
        place,
        share: utilisation === null ? words.t('flow.nobody') : words.percent(utilisation),
      }),
    );
  const more = over.length - told.length;
  const list = words.list(more > 0 ? [...told, words.t('flow.overMore', { count: more })] : told);
  return words.t('flow.overCapacity', { list });
}

/** The markets that are left out, with what each lacks; null where all are known. */
export function unknownText(texts: FlowWords, { unknown }: Flow): string | null {
  const { words } = texts;
  if (unknown.length === 0) return null;
  const list = unknown.map(({ id, missing }) =>
    words.t('flow.unknownMarket', {
      market: marketName(texts, id),
      inputs: words.list(missing.map((key) => words.t(`metricInput.${key}`))),
    }),
  );
  return words.t('flow.unknown', { list: words.list(list) });
}

/** That figures and records do not fit, sentence by sentence, and what could not be compared. */
export function checkTexts({ words }: FlowWords, flow: Flow): string[] {
  const said = flow.warnings.map((warning) => warningText(words, warning));
  if (flow.markets.length === 0 || flow.partial || flow.unchecked.length === 0) return said;
  const list = words.list(flow.unchecked.map((key) => words.t(`flow.record.${key}`)));
  return [...said, words.t('flow.unchecked', { list })];
}

function warningText(words: Translator, warning: FlowWarning): string {
  if (warning.key !== 'stale_pipeline') {
    const factor = words.number(warning.factor, 1);
    return words.t(`flow.warning.${warning.key}.${warning.measure}`, { factor });
  }
  const { perCloser, openDeals } = warning;
  return perCloser === null
    ? words.t('flow.warning.stale_nobody', { openDeals: words.number(openDeals) })
    : words.t('flow.warning.stale_pipeline', { perCloser: words.number(perCloser) });
}

/** What stands beside money of the flow while it does not fit the records; null where it fits. */
export function modelledText(words: Translator, { warnings }: Pick<Flow, 'warnings'>): string | null {
  const misfits = warnings.filter((warning) => warning.key !== 'stale_pipeline');
  const told = misfits.find(({ measure }) => measure === 'newRevenueYear') ?? misfits[0];
  return told ? words.t('flow.modelled', { factor: words.number(told.factor, 1) }) : null;
}

/** The need for sales development: which side binds, and how many are there. */
export function needTexts(words: Translator, need: DevelopmentNeed): string[] {
  const { min, max, binds, demand, actual, gap } = need;
  if (min === null || max === null || gap === null) return [];
  const fte = (value: number) => words.number(value, 1);
  const key = binds ?? (demand === null ? 'planOnly' : 'demandOnly');
  const enough = Math.abs(gap) < 0.05;
  return [
    words.t(`need.${key}`, { min: fte(min), max: fte(max) }),
    words.t(enough ? 'need.enough' : gap > 0 ? 'need.short' : 'need.spare', {
      actual: fte(actual),
      gap: fte(Math.abs(gap)),
    }),
  ];
}

/** Activities as they were recorded, beside what the model says; null where none were. */
export function recordedText(words: Translator, { recorded }: ActivityReport, flow: Flow): string | null {
  const list = ACTIVITIES.flatMap((activity) => {
    const value = recorded.sums[activity];
    return value === null ? [] : words.t(`flow.recorded.${activity}`, { value: words.number(value) });
  });
  if (list.length === 0 || flow.markets.length === 0) return null;
  let qualified = 0;
  for (const { stages } of flow.markets) qualified += stages.closing.load;
  return words.t('flow.recorded', {
    count: recorded.people,
    list: words.list(list),
    qualified: words.number(qualified),
    won: words.number(flow.wonDeals),
  });
}

/** What arrives at a function, what it needs, and who is there. */
export function stageText(
  words: Translator,
  fn: SalesFunction,
  { load, need, have, lent }: ShownStage,
): string {
  // Small amounts with a decimal: 4.8 of 5.2 is not 5 of 5.
  const said = words.t(`flow.stage.${fn}`, {
    load: words.number(load, load < 10 ? 1 : 0),
    need: words.number(need, 1),
    have: words.number(have, 1),
  });
  return lent > 0.05 ? `${said}, ${words.t('flow.lent', { fte: words.number(lent, 1) })}` : said;
}

/**
 * How full a function is, and in which markets it is over its capacity; they are counted where their names do not fit.
 */
export function fullnessText(
  texts: FlowWords,
  stage: ShownStage,
  fits: (text: string) => boolean = () => true,
): string {
  const { words } = texts;
  const { utilisation, load, overIn } = stage;
  if (load === 0) return words.t('flow.nothing');
  const said = utilisation === null ? words.t('flow.nobody') : words.percent(utilisation);
  if (!isOver(stage) || (overIn === null && utilisation === null)) return said;
  if (overIn === null) return `${said}, ${words.t('flow.over')}`;
  const markets = words.list(overIn.map((id) => marketName(texts, id)));
  const named = `${said}, ${words.t('flow.overIn', { markets })}`;
  return fits(named) ? named : `${said}, ${words.t('flow.overCount', { count: overIn.length })}`;
}
