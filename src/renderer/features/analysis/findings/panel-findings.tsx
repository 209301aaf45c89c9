/** The five findings to read first, beside the canvas; each leads to what it is about. */
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { focusOn } from '#renderer/state/focus.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Findings } from '#shared/analysis/findings/index.ts';
import { causesOf } from './causes.ts';
import { findingTold } from './finding-text.ts';
import { SeverityIcon } from './severity-icon.tsx';

interface PanelFindingsProps {
  readonly open: OpenState;
  readonly findings: Findings;
}

export function PanelFindings({ open, findings }: PanelFindingsProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();
  // Somebody's details come below: until told otherwise the list makes room for them.
  const shown = chosen ?? open.selection.length === 0;
  return (
    <section className="panel-findings">
      <h2>
        <button
          type="button"
          className="expand"
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setChosen(!shown)}
        >
          <ChevronRight className="icon small" aria-hidden />
          {words.t('findings.panel')}
        </button>
        {findings.all.length > 0 && (
          <button
            type="button"
            className="aside link"
            onClick={() => focusOn({ kind: 'section', section: 'findings' })}
          >
            {words.t('findings.all', { count: words.number(findings.all.length) })}
          </button>
        )}
      </h2>
      {findings.all.length === 0 && <p className="quiet">{words.t('findings.panel.none')}</p>}
      <ul id={id} hidden={!shown}>
        {findings.executive.map((finding) => {
          const [first] = causesOf(finding, open);
          return (
            <li key={finding.key} data-finding={finding.key}>
              <SeverityIcon severity={finding.severity} />
              <button
                type="button"
                onClick={() => focusOn(first ?? { kind: 'section', section: 'findings', entry: finding.key })}
              >
                {findingTold(words, finding, open.workshop).title}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
