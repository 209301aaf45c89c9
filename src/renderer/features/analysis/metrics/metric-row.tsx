import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Metrics } from '#shared/analysis/metrics/metric-types.ts';
import type { RedReason } from '#shared/analysis/red-metrics.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { inSentence } from '#shared/wording/in-sentence.ts';
import { arithmeticOf } from './arithmetic.ts';
import { BandMark } from './band-mark.tsx';
import { Basis } from './metric-basis.tsx';
import { BoundsTable } from './bounds-table.tsx';
import { boundsOf, isChanged } from './bounds.ts';
import { metricNote, metricText } from './metric-text.ts';

interface MetricRowProps {
  readonly metric: Metrics[keyof Metrics];
  /** Why it is red without a finding. */
  readonly notAsked: RedReason | null;
  readonly open: OpenState;
}

/** A metric in a row; below it, when asked for, its arithmetic and its bounds. */
export function MetricRow({ metric, notAsked, open }: MetricRowProps) {
  const words = useWords();
  const { t } = words;
  const [shown, setShown] = useState(false);
  const id = useId();
  const { currency, thresholds } = metaOf(open.workshop);
  const { key, band, missing, suppressed, grade, source } = metric;
  const text = metricText(words, metric, currency);
  const note = metricNote(words, metric);
  const changed = boundsOf(key).some((bound) => isChanged(thresholds, bound));
  return (
    <>
      <tr data-metric={key}>
        <th scope="row">
          <button
            type="button"
            className="expand"
            aria-expanded={shown}
            aria-controls={id}
            onClick={() => setShown(!shown)}
          >
            <ChevronRight className="icon small" aria-hidden />
            <span>
              <span className="metric-key">{key}</span> {t(`metric.${key}`)}
              {changed && <span className="badge">{t('bounds.changed')}</span>}
            </span>
          </button>
          <span className="meaning">{t(`metric.${key}.long`)}</span>
        </th>
        <td className="metric-value">
          {text !== null && <b>{text}</b>}
          {note !== null && <span className="lacking">{note}</span>}
          {notAsked !== null && (
            <span className="lacking">{t('metrics.notAsked', { reason: t(`red.${notAsked}`) })}</span>
          )}
          {missing.length > 0 && (
            <span className="lacking">
              {t('metrics.missing', {
                inputs: words.list(missing.map((input) => inSentence(words, t(`metricInput.${input}`)))),
              })}
            </span>
          )}
          {suppressed && <span className="lacking">{t(`suppressed.${suppressed}`)}</span>}
        </td>
        <td>{band && <BandMark band={band} />}</td>
        <td>
          <Basis grade={grade} source={source} />
        </td>
      </tr>
      <tr id={id} className="metric-details" hidden={!shown}>
        <td colSpan={4}>{shown && <Details metric={metric} open={open} />}</td>
      </tr>
    </>
  );
}

function Details({ metric, open }: Omit<MetricRowProps, 'notAsked'>) {
  const words = useWords();
  const nameOf = useNameOf();
  const { currency, thresholds } = metaOf(open.workshop);
  const lines = arithmeticOf(metric, {
    words,
    currency,
    nameOf: (personId) => {
      const person = open.workshop.person[personId];
      return person ? nameOf(person) : '';
    },
  });
  const bounds = boundsOf(metric.key);
  return (
    <>
      {lines.length > 0 && (
        <>
          <h3>{words.t('metrics.arithmetic')}</h3>
          {lines.map((line) => (
            <p key={line} className="arithmetic">
              {line}
            </p>
          ))}
        </>
      )}
      {bounds.length > 0 && (
        <>
          <h3>{words.t('bounds.title')}</h3>
          <BoundsTable bounds={bounds} own={thresholds} />
        </>
      )}
    </>
  );
}
