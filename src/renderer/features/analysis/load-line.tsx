/** Where work gets stuck, in one line, live after each edit. */
import { TriangleAlert } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { focusOn } from '#renderer/state/focus.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Market } from '#shared/analysis/index.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { Translator } from '#shared/i18n/index.ts';

interface LoadLineProps {
  readonly open: OpenState;
  readonly company: Market;
}

export function LoadLine({ open, company }: LoadLineProps) {
  const words = useWords();
  const { throughput } = company;
  const { currency } = metaOf(open.workshop);
  return (
    <section className="load" data-load={throughput.bottleneck ?? ''}>
      <h2>{words.t('load.title')}</h2>
      {throughput.stages === null && (
        <button
          type="button"
          className="link"
          onClick={() => focusOn({ kind: 'section', section: 'markets' })}
        >
          {words.t('load.enter')}
        </button>
      )}
      {throughput.stages !== null && (
        <p>
          {throughput.bottleneck && <TriangleAlert className="icon small sev medium" aria-hidden />}
          {bottleneckText(words, company)}
        </p>
      )}
      {throughput.wonDeals !== null && throughput.revenue !== null && (
        <p className="quiet">
          {words.t('load.won', {
            deals: words.number(throughput.wonDeals, 1),
            money: words.moneyShort(throughput.revenue, currency),
          })}
        </p>
      )}
    </section>
  );
}

function bottleneckText(words: Translator, { throughput }: Market): string {
  const { bottleneck, stages } = throughput;
  if (bottleneck === null || stages === null) return words.t('load.flows');
  const fn = words.t(`fn.${bottleneck}`);
  const { utilisation } = stages[bottleneck];
  return utilisation === null
    ? words.t('load.nobody', { fn })
    : words.t('load.bottleneck', { fn, share: words.percent(utilisation) });
}
