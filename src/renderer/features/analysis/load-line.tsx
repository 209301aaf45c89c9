/** Where work is held up, in one line, live after each edit. */
import { TriangleAlert } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { useFlowWords } from '#renderer/state/flow-words.ts';
import { focusOn } from '#renderer/state/focus.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Flow } from '#shared/analysis/flow/flow-types.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { bottleneckText, modelledText, overloadText } from '#shared/wording/flow-text.ts';

interface LoadLineProps {
  readonly open: OpenState;
  readonly flow: Flow;
}

export function LoadLine({ open, flow }: LoadLineProps) {
  const words = useWords();
  const texts = useFlowWords(open.workshop, open.scenarioId);
  const { currency } = metaOf(open.workshop);
  const stuck = bottleneckText(texts, flow);
  const over = overloadText(texts, flow);
  const modelled = modelledText(words, flow);
  return (
    <section
      className="load"
      data-load={flow.bottleneck?.fn ?? ''}
      data-market={flow.bottleneck?.market ?? ''}
    >
      <h2>{words.t('load.title')}</h2>
      {stuck === null ? (
        <button
          type="button"
          className="link"
          onClick={() => focusOn({ kind: 'section', section: 'markets' })}
        >
          {words.t('load.enter')}
        </button>
      ) : (
        <>
          <p>
            {flow.bottleneck && <TriangleAlert className="icon small sev medium" aria-hidden />}
            {stuck}
          </p>
          {over && <p data-over>{over}</p>}
          <p className="quiet">
            {words.t('load.won', {
              deals: words.number(flow.wonDeals, 1),
              money: words.moneyShort(flow.revenue, currency),
            })}
            {modelled && ` (${modelled})`}
          </p>
        </>
      )}
    </section>
  );
}
