/** How each metric came about, in words with its own numbers; one line or several. */
import type { Concentration } from '#shared/analysis/metrics/concentration.ts';
import type { Metric, MetricKey } from '#shared/analysis/metrics/metric-types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { needTexts } from '#shared/wording/flow-text.ts';
import type { Translator } from '#shared/i18n/index.ts';

export interface ArithmeticHelp {
  readonly words: Translator;
  readonly currency: string;
  readonly nameOf: (personId: Id) => string;
}

type Lines = { readonly [K in MetricKey]: (metric: Metric<K>, help: ArithmeticHelp) => readonly string[] };

/** A number, or that it is not known. */
function known(words: Translator, value: number | null, write: (value: number) => string): string {
  return value === null ? words.t('arithmetic.unknown') : write(value);
}

/** The verdict on superstars, and that a founder who is first is left out of it. */
function superstarLines(superstar: Concentration['superstar'], words: Translator): readonly string[] {
  const { verdict, multiple, share, founderLeads } = superstar;
  if (verdict === null) return founderLeads ? [words.t('arithmetic.M5.founder')] : [];
  const said = words.t(`arithmetic.M5.verdict.${verdict}`, {
    multiple: known(words, multiple, (value) => words.number(value, 1)),
    share: known(words, share, words.percent),
  });
  return founderLeads ? [words.t('arithmetic.M5.founder'), said] : [said];
}

const LINES: Lines = {
  M1: ({ detail }, { words }) => [
    words.t('arithmetic.M1', {
      development: words.number(detail.developmentFte, 1),
      closing: words.number(detail.closingFte, 1),
      reference: words.number(detail.reference, 2),
    }),
  ],
  M2: ({ detail }, { words }) =>
    detail.max === null
      ? []
      : [
          words.t('arithmetic.M2', {
            demand: known(words, detail.demand, (value) => words.number(value, 1)),
            plan: known(words, detail.plan, (value) => words.number(value, 1)),
          }),
          ...needTexts(words, detail),
        ],
  M3: ({ detail }, { words }) => [
    words.t('arithmetic.M3', {
      leads: known(words, detail.inboundLeads, words.number),
      fte: words.number(detail.inboundFte, 1),
    }),
  ],
  M4: ({ detail }, { words }) => [
    words.t('arithmetic.M4'),
    words.t('arithmetic.M4.generalists', { share: words.percent(detail.generalistShare) }),
  ],
  M5: ({ detail }, { words, currency, nameOf }) => {
    const [first] = detail.ranked;
    if (!first) return [];
    const share = (value: number | null) => known(words, value, words.percent);
    const two = (value: number | null) => known(words, value, (number) => words.number(number, 2));
    return [
      words.t('arithmetic.M5', {
        name: nameOf(first.personId),
        share: words.percent(first.share),
        revenue: words.moneyShort(detail.revenue, currency),
        people: words.number(detail.people),
        multiple: two(detail.multiple),
      }),
      ...superstarLines(detail.superstar, words),
      words.t('arithmetic.M5.top', {
        top2: share(detail.top2),
        top3: share(detail.top3),
        top20: share(detail.top20),
      }),
      words.t('arithmetic.M5.spread', {
        hhi: two(detail.hhiNormalised),
        effective: two(detail.effective),
        gini: two(detail.gini),
      }),
      ...(detail.rampingIds.length === 0
        ? []
        : [
            words.t('arithmetic.M5.ramping', {
              names: words.list(detail.rampingIds.map(nameOf)),
              share: share(detail.top1WithRamping),
            }),
          ]),
    ];
  },
  M6: ({ detail }, { words, currency, nameOf }) =>
    detail.personId === null
      ? []
      : [
          words.t('arithmetic.M6', {
            name: nameOf(detail.personId),
            fresh: known(words, detail.loss.fresh, (value) => words.moneyShort(value, currency)),
            existing: known(words, detail.loss.existing, (value) => words.moneyShort(value, currency)),
            vacancy: words.number(detail.loss.vacancy, 1),
            ramp: words.number(detail.loss.ramp, 1),
            personal: words.percent(detail.loss.personal),
            decay: words.percent(detail.loss.existingShare, 1),
            after: words.percent(detail.loss.existingAfter),
          }),
        ],
  M7: (_metric, { words }) => [words.t('arithmetic.M7')],
  M8: ({ detail }, { words, nameOf }) =>
    detail.managers.length === 0
      ? []
      : [
          words.t('arithmetic.M8', {
            managers: words.list(
              detail.managers.map(({ personId, reports, secondLine }) => {
                const said = `${nameOf(personId)} ${words.number(reports)}`;
                return secondLine ? words.t('arithmetic.M8.second', { said }) : said;
              }),
            ),
          }),
          ...(detail.managers.some(({ secondLine, reports }) => secondLine && reports === 1)
            ? [words.t('arithmetic.M8.layer')]
            : []),
        ],
  M9: ({ detail }, { words }) => [
    words.t('arithmetic.M9', { atQuota: words.number(detail.atQuota), reps: words.number(detail.reps) }),
  ],
  M10: ({ detail }, { words, currency }) => [
    words.t('arithmetic.M10', {
      quota: words.moneyShort(detail.quota, currency),
      ote: words.moneyShort(detail.ote, currency),
      people: words.number(detail.people),
    }),
  ],
  M11: ({ detail }, { words }) =>
    detail.roles.map(({ role, share, from, to }) =>
      words.t('arithmetic.M11', {
        role: words.t(`payRole.${role}`),
        share: words.percent(share),
        from: words.percent(from),
        to: words.percent(to),
      }),
    ),
  M12: ({ detail }, { words }) => [
    words.t('arithmetic.M12', {
      coverage: known(words, detail.coverage, (value) => words.number(value, 2)),
      required: known(words, detail.required, (value) => words.number(value, 2)),
    }),
  ],
  M13: ({ detail }, { words }) =>
    detail.quarters === 0 ? [] : [words.t('arithmetic.M13', { count: detail.quarters })],
  M14: ({ detail }, { words }) => [
    words.t('arithmetic.M14'),
    ...(detail.untouchedShare === null
      ? []
      : [words.t('arithmetic.M14.untouched', { share: words.percent(detail.untouchedShare) })]),
  ],
  M15: ({ detail }, { words }) => [
    words.t('arithmetic.M15', {
      customers: known(words, detail.customers, words.number),
      fte: words.number(detail.accountFte, 1),
      limit: words.number(detail.limit),
      need: known(words, detail.need, (value) => words.number(value, 1)),
    }),
  ],
  M16: ({ detail }, { words, currency }) => {
    const money = (value: number | null) =>
      known(words, value, (amount) => words.moneyShort(amount, currency));
    return [
      words.t('arithmetic.M16', {
        capacity: money(detail.capacity),
        plan: money(detail.plan),
        attainment: words.percent(detail.attainment),
        quota: money(detail.quota),
        ramping: money(detail.ramping),
        open: money(detail.open),
        leaving: money(detail.leaving),
      }),
      ...(detail.assumed ? [words.t('arithmetic.M16.assumed')] : []),
      ...(detail.assumedStarts > 0
        ? [words.t('arithmetic.M16.starts', { count: detail.assumedStarts })]
        : []),
    ];
  },
  M17: ({ detail }, { words, currency }) => [
    words.t('arithmetic.M17', {
      opportunities: known(words, detail.opportunities, words.number),
      perMonth: known(words, detail.perMonth, (value) => words.moneyShort(value, currency)),
    }),
  ],
  M18: ({ detail }, { words }) =>
    detail.functions.map(({ fn, fte, dedicatedFte }) =>
      words.t('arithmetic.M18', {
        fn: words.t(`fn.${fn}`),
        fte: words.number(fte, 1),
        dedicated: words.number(dedicatedFte, 1),
      }),
    ),
  M19: ({ detail, value }, { words }) => {
    const widest = detail.items.filter(({ spread }) => spread === value).map(({ item }) => item);
    if (widest.length === 0) return [];
    const items = words.list(widest.map((item) => words.t('findings.question', { item })));
    return [words.t('arithmetic.M19', { items })];
  },
};

/** The lines of a metric; none where there is nothing to compute with. */
export function arithmeticOf<K extends MetricKey>(
  metric: Metric<K>,
  help: ArithmeticHelp,
): readonly string[] {
  return LINES[metric.key](metric, help);
}
