import { useWords } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Finding } from '#shared/analysis/findings/index.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { CauseLinks } from './cause-links.tsx';
import { findingNumbers, findingTold } from './finding-text.ts';
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
  const { title, text: advice } = findingTold(words, finding, open.workshop);
  return (
    <li data-finding={finding.key} data-severity={finding.severity}>
      <div className="finding-severity">
        <SeverityIcon severity={finding.severity} />
        <span aria-hidden>{t(`severity.${finding.severity}`)}</span>
      </div>
      <div>
        <h3>
          {title}
          {executive && <span className="badge">{t('findings.executive')}</span>}
        </h3>
        <p className="finding-stage">{t(`stage.${finding.stage}`)}</p>
        <p className="finding-advice">{advice}</p>
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
        {finding.evidence.length > 0 && (
          <p className="finding-evidence">
            {t('findings.evidence')}:{' '}
            {words.list(finding.evidence.map((other) => findingTold(words, other, open.workshop).title))}
          </p>
        )}
        <CauseLinks finding={finding} open={open} />
      </div>
    </li>
  );
}
