/** Slides about people: dependence, leadership, discipline, pay. */
import { DIMENSIONS } from '#shared/analysis/discipline.ts';
import { whatIfLeaves } from '#shared/analysis/leaving.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import type { Deck } from './deck.ts';
import type { Cell } from './slide-table.ts';
import { below, half } from './slide-layout.ts';

/** Names on an axis. */
const MOST_BARS = 15;

export function superstars(deck: Deck, context: ReportContext): void {
  const { words, analysis, workshop, scenario, names, meta } = context;
  const { ranked, top1 } = analysis.metrics.M5.detail;
  const first = ranked[0];
  deck.slide(
    words.t('section.superstars'),
    first && top1 !== null
      ? words.t('slides.superstars', { name: names.byId(first.personId), share: words.percent(top1) })
      : words.t('section.superstars'),
  );
  const shown = ranked.slice(0, MOST_BARS);
  const labels = shown.map(({ personId }) => names.byId(personId));
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  deck.chart(
    'pareto',
    [
      { name: words.t('slides.share'), labels, values: shown.map(({ share }) => rounded(share)) },
      {
        name: words.t('slides.cumulative'),
        labels,
        values: shown.map(({ cumulative }) => rounded(cumulative)),
      },
    ],
    below(deck, 'left'),
    {
      alt: shown.map(({ share }, index) => `${labels[index] ?? ''}: ${words.percent(share)}`).join('; '),
      least: 0,
      most: 1,
      axisFormat: '0%',
      legend: true,
    },
  );
  const rows = ranked.slice(0, 5).map(({ personId, share }): Cell[] => {
    const gone = whatIfLeaves(workshop, scenario.id, personId);
    return [
      [names.byId(personId), { bold: true }],
      words.percent(share),
      ...(context.shows('revenue')
        ? [gone.loss.total === null ? '–' : words.moneyShort(gone.loss.total, meta.currency)]
        : []),
      gone.uncovered.map((fn) => words.t(`fn.${fn}`)).join(', ') || '–',
    ];
  });
  deck.table(
    [
      { head: words.t('slides.ifLeaves'), share: 4 },
      { head: words.t('slides.share'), share: 3.4, align: 'right' },
      ...(context.shows('revenue')
        ? [{ head: words.t('slides.atRisk'), share: 3.6, align: 'right' as const }]
        : []),
      { head: words.t('slides.uncovered'), share: 4 },
    ],
    rows,
    words.t('section.superstars'),
    half(deck, 'right'),
  );
}

export function leadership(deck: Deck, context: ReportContext): void {
  const { words, analysis, names } = context;
  const { managers } = analysis.metrics.M8.detail;
  deck.slide(
    words.t('section.leadership'),
    words.t('slides.spans', {
      count: managers.length,
      mean: words.number(analysis.metrics.M8.value ?? 0, 1),
    }),
  );
  const shown = managers.slice(0, MOST_BARS).reverse();
  const labels = shown.map(({ personId }) => names.byId(personId));
  const values = shown.map(({ reports }) => reports);
  deck.chart('bar', [{ name: words.t('slides.reports'), labels, values }], below(deck, 'left'), {
    alt: labels.map((label, index) => `${label}: ${values[index] ?? 0}`).join('; '),
    lying: true,
    least: 0,
    labelFormat: '0',
  });
  deck.table(
    [
      { head: words.t('report.roster.manager'), share: 5 },
      { head: words.t('slides.reports'), share: 3.4, align: 'right' },
      { head: words.t('slides.sells'), share: 2.8 },
      { head: words.t('table.metrics.band'), share: 3 },
    ],
    managers.map(({ personId, reports, sells, band }) => [
      [names.byId(personId), { bold: true }],
      words.number(reports),
      words.t(sells ? 'change.yes' : 'change.no'),
      words.t(`band.${band}`),
    ]),
    words.t('section.leadership'),
    half(deck, 'right'),
  );
}

export function discipline(deck: Deck, { words, analysis }: ReportContext): void {
  const { dimensions, total, items } = analysis.discipline;
  deck.slide(
    words.t('section.discipline'),
    total === null
      ? words.t('report.fig.noDiscipline')
      : words.t('slides.discipline', { score: words.number(total) }),
  );
  const labels = DIMENSIONS.map((key) => words.t(`discipline.${key}`));
  const values = DIMENSIONS.map((key) => Math.round(dimensions[key].score ?? 0));
  deck.chart('radar', [{ name: words.t('discipline.total'), labels, values }], below(deck, 'left'), {
    alt: labels.map((label, index) => `${label}: ${values[index] ?? 0}`).join('; '),
    least: 0,
    most: 100,
  });
  const spread = (from: number, to: number) =>
    Math.max(0, ...items.slice(from - 1, to).map((item) => item.spread ?? 0));
  deck.table(
    [
      { head: words.t('slides.dimension'), share: 6 },
      { head: words.t('slides.ofHundred'), share: 2, align: 'right' },
      { head: words.t('slides.spread'), share: 3, align: 'right' },
    ],
    DIMENSIONS.map((key) => {
      const { score, items: own } = dimensions[key];
      return [
        [words.t(`discipline.${key}`), { bold: true }],
        score === null ? '–' : words.number(score),
        words.number(spread(own[0]?.item ?? 1, own.at(-1)?.item ?? 1)),
      ];
    }),
    words.t('section.discipline'),
    half(deck, 'right'),
  );
}

export function pay(deck: Deck, { words, analysis }: ReportContext): void {
  const { roles } = analysis.metrics.M11.detail;
  deck.slide(words.t('section.pay'), words.t('section.pay.about'));
  deck.table(
    [
      { head: words.t('slides.role'), share: 4 },
      { head: words.t('report.coverage.people'), share: 2, align: 'right' },
      { head: words.t('table.roster.variableShare'), share: 2, align: 'right' },
      { head: words.t('slides.range'), share: 3, align: 'right' },
      { head: words.t('table.metrics.band'), share: 3 },
    ],
    roles.map(({ role, people, share, from, to, band }) => [
      [words.t(`payRole.${role}`), { bold: true }],
      words.number(people),
      words.percent(share),
      `${words.percent(from)}–${words.percent(to)}`,
      words.t(`band.${band}`),
    ]),
    words.t('section.pay'),
  );
}
