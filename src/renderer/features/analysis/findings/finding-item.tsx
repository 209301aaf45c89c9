import { useWords } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Finding } from '#shared/analysis/findings/index.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { CauseLinks } from './cause-links.tsx';
import { findingAdvice, findingNumbers, findingTitle } from './finding-text.ts';
import { SeverityIcon } from './severity-icon.tsx';

interface FindingItemProps {
  readonly finding: Finding;
  /** Among those of the executive page. */
  readonly executive: boolean;
  readonly open: OpenState;
}

/** A finding: how serious, what, by which numbers, what to do, and where to look. */
export function FindingItem({ finding, executive, open }: FindingItemProps) {
  const words = useWords();
  const { t } = words;
  const { currency } = metaOf(open.workshop);
  const numbers = findingNumbers(words, finding, currency);
  return (
    <li data-finding={finding.key} data-severity={finding.severity}>
      <div className="finding-severity">
        <SeverityIcon severity={finding.severity} />
        <span aria-hidden>{t(`severity.${finding.severity}`)}</span>
      </div>
      <div>
        <h3>
          {findingTitle(words, finding, currency)}
          {executive && <span className="badge">{t('findings.executive')}</span>}
        </h3>
        <p className="finding-stage">{t(`stage.${finding.stage}`)}</p>
        <p className="finding-advice">{findingAdvice(words, finding, currency)}</p>
        {numbers.length > 0 && (
          <dl className="finding-numbers" aria-label={t('findings.numbers')}>
            {numbers.map(({ name, label, text }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        <CauseLinks finding={finding} open={open} />
      </div>
    </li>
  );
}
