/** Everything that stands out, in the order in which to read it. */
import { useWords } from '#renderer/state/app-state.ts';
import type { SectionProps } from '../section-props.ts';
import { FindingItem } from './finding-item.tsx';
import './findings-section.css';

export function FindingsSection({ open, analysis }: SectionProps) {
  const { t } = useWords();
  const { all, executive } = analysis.findings;
  return (
    <section data-section="findings" aria-labelledby="findings-head">
      <h2 id="findings-head">
        {t('analysis.section.findings')}{' '}
        {all.length > 0 && <span className="count">{t('findings.count', { count: all.length })}</span>}
      </h2>
      <p className="note">{t(all.length === 0 ? 'findings.none' : 'findings.executive.note')}</p>
      <ol className="findings">
        {all.map((finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            executive={executive.includes(finding)}
            open={open}
          />
        ))}
      </ol>
    </section>
  );
}
