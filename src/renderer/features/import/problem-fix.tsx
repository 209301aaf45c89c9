/** The fix of one problem, in place: another value, another manager, the row out, or fine as it is. */
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { ImportProblem, ImportProblemCode } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';

interface ProblemFixProps {
  readonly problem: ImportProblem;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
  readonly onKeep: () => void;
}

/** A value of the cell can settle these. */
const BY_VALUE: ReadonlySet<ImportProblemCode> = new Set([
  'badNumber',
  'badDate',
  'ambiguousDate',
  'noName',
  'tooLong',
  'duplicateName',
  'duplicateId',
  'duplicateEmail',
  'managerCycle',
  'ownManager',
]);
/** Of these the row is left out already. */
const ROW_IS_OUT: ReadonlySet<ImportProblemCode> = new Set([
  'noName',
  'totalsRow',
  'noPerson',
  'duplicatePerson',
]);

export function ProblemFix({ problem, options, onChange, onKeep }: ProblemFixProps) {
  const { t } = useWords();
  const { code, row, columnIndex } = problem;
  const isManager = code === 'unknownManager' || code === 'managerLeft' || code === 'ambiguousManager';
  return (
    <div className="import-fix">
      {isManager && <ManagerChoice problem={problem} options={options} onChange={onChange} />}
      {BY_VALUE.has(code) && columnIndex !== null && (
        <CellFix
          problem={problem}
          onFix={(text) =>
            onChange({
              ...options,
              cells: [
                ...(options.cells ?? []).filter((cell) => cell.row !== row || cell.column !== columnIndex),
                { row, column: columnIndex, text },
              ],
            })
          }
        />
      )}
      {!isManager && !ROW_IS_OUT.has(code) && (
        <Button onClick={() => onChange({ ...options, leaveOut: [...(options.leaveOut ?? []), row] })}>
          {t('import.fix.leaveRowOut')}
        </Button>
      )}
      <Button variant="plain" onClick={onKeep}>
        {t('import.fix.fine')}
      </Button>
    </div>
  );
}

function CellFix({
  problem,
  onFix,
}: {
  readonly problem: ImportProblem;
  readonly onFix: (text: string) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const label = t('import.fix.value', { row: problem.row, column: problem.column ?? '' });
  const fix = () => text.trim() !== '' && onFix(text.trim());
  return (
    <span className="import-cell">
      <input
        className="input"
        aria-label={label}
        placeholder={t('import.fix.value.short')}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter keeps the value; the whole import is not meant yet.
          event.preventDefault();
          fix();
        }}
      />
      <Button onClick={fix} disabled={text.trim() === ''}>
        {t('import.fix.correct')}
      </Button>
    </span>
  );
}

function ManagerChoice({ problem, options, onChange }: Omit<ProblemFixProps, 'onKeep'>) {
  const { t } = useWords();
  const { value, similar = [] } = problem;
  const choose = (choice: string) => {
    const chosen = choice === 'create' || choice === 'leaveOut' ? choice : { row: Number(choice) };
    onChange({ ...options, managers: { ...options.managers, [value]: chosen } });
  };
  return (
    <select
      className="input"
      aria-label={t('import.fix.manager', { name: value })}
      value=""
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{t('import.fix.manager.none')}</option>
      {similar.map(({ row, name }) => (
        <option key={row} value={row}>
          {t('import.fix.manager.similar', { name, row })}
        </option>
      ))}
      <option value="create">{t('import.fix.manager.create', { name: value })}</option>
      <option value="leaveOut">{t('import.fix.manager.leaveOut')}</option>
    </select>
  );
}
