/** What could not be taken as it stands: row, column, what it is and what became of it. */
import { useState } from 'react';
import { useWords } from '#renderer/state/app.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { ImportProblem } from '#shared/contract/import-types.ts';

const SHOWN_FIRST = 50;

export function ImportProblems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, SHOWN_FIRST);
  return (
    <section className="import-problems" aria-label={t('import.problems')}>
      <h3>{t('import.problemCount', { count: problems.length })}</h3>
      <ul>
        {shown.map((problem, index) => (
          <li key={index}>
            <span className="row">{t('import.row', { row: problem.row })}</span>
            <span>
              {problem.column && <b>{problem.column}: </b>}
              {t(`importProblem.${problem.code}`, { value: problem.value })}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button look="plain" onClick={() => setAll(true)}>
          {t('import.showAll', { count: problems.length })}
        </Button>
      )}
    </section>
  );
}
