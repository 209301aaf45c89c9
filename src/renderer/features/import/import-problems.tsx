/** What could not be taken as it stands: where, what it is, what happens if nothing is done, and how to mend it. */
import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { bridge, call } from '#renderer/client/client.ts';
import { tell, tellError, useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import type { ImportPreview, ImportProblem, ImportProblemCode } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import type { Id } from '#shared/domain/fields.ts';
import { fileSafe } from '#shared/i18n/file-safe.ts';
import { useNextFocus } from './next-focus.ts';
import { ProblemFix } from './problem-fix.tsx';

interface ImportProblemsProps {
  /** The workshop that people come into; null where the import makes one. */
  readonly workshopId: Id | null;
  readonly preview: ImportPreview;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
  /** Problems that are fine as they are, by `problemKey`. */
  readonly kept: ReadonlySet<string>;
  readonly onKeep: (key: string) => void;
}

const SHOWN_FIRST = 60;

export const problemKey = ({ code, row, columnIndex }: ImportProblem) =>
  `${code} ${row} ${columnIndex ?? ''}`;

export function ImportProblems(props: ImportProblemsProps) {
  const { workshopId, preview, options, onChange, kept, onKeep } = props;
  const { t, number, locale } = useWords();
  const [code, setCode] = useState<ImportProblemCode | ''>('');
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const next = useNextFocus(list);
  const open = preview.problems.filter((problem) => !kept.has(problemKey(problem)));
  const counts = new Map<ImportProblemCode, number>();
  for (const problem of open) counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
  const filtered = code === '' ? open : open.filter((problem) => problem.code === code);
  const shown = all ? filtered : filtered.slice(0, SHOWN_FIRST);
  const total = Object.values(preview.problemCounts).reduce((sum, count) => sum + count, 0);

  // Of the kinds that are shown: managers with one likely person, and those without any.
  const unknown = filtered.filter((problem) => problem.code === 'unknownManager');
  const near = unknown.filter(({ similar = [] }) => similar.length === 1);
  const strangers = unknown.filter(({ similar = [] }) => similar.length === 0);
  const settleAll = (choices: readonly (readonly [string, 'create' | { readonly row: number }])[]) =>
    onChange({ ...options, managers: { ...options.managers, ...Object.fromEntries(choices) } });

  const exportRows = async () => {
    try {
      const name = `${fileSafe(preview.file.name.replace(/\.[^.]+$/u, ''))} – ${t('import.badRows.name')}.csv`;
      const target = await bridge.pickTarget(name, 'csv');
      if (!target) return;
      const { file } = await call('import.badRows', {
        workshopId,
        file: preview.file.id,
        options,
        target: target.id,
        locale,
      });
      await bridge.deliver(file);
      tell((w) => w.t('tables.saved', { name: file.name }));
    } catch (reason) {
      tellError(reason);
    }
  };

  if (open.length === 0) return <p className="import-empty">{t('import.noProblems')}</p>;
  return (
    <section className="import-problems" aria-label={t('import.problems')}>
      <div className="import-row">
        <SelectField
          label={t('import.problems.filter')}
          value={code}
          onChange={(value) => setCode(value)}
          options={[
            ['', t('import.problems.all', { count: number(open.length) })],
            ...[...counts].map(
              ([key, count]) => [key, `${t(`importProblemKind.${key}`)} (${number(count)})`] as const,
            ),
          ]}
        />
        {near.length > 0 && (
          <Button
            onClick={() =>
              settleAll(near.map(({ value, similar }) => [value, { row: similar?.[0]?.row ?? 0 }]))
            }
          >
            {t('import.problems.acceptNear', { count: near.length })}
          </Button>
        )}
        {strangers.length > 0 && (
          <Button onClick={() => settleAll(strangers.map(({ value }) => [value, 'create']))}>
            {t('import.problems.createAll', { count: strangers.length })}
          </Button>
        )}
        <span className="grow" />
        <Button onClick={() => void exportRows()}>
          <Download className="icon small" aria-hidden />
          {t('import.badRows')}
        </Button>
      </div>
      <ul ref={list} {...next}>
        {shown.map((problem) => (
          <li key={problemKey(problem)}>
            <p className="import-where">
              <b>{t('import.row', { row: problem.row })}</b>
              {problem.column && <span title={problem.column}>{problem.column}</span>}
            </p>
            <p className="import-what">
              {problem.who && problem.people === undefined && <b>{problem.who}: </b>}
              {t(`importProblem.${problem.code}`, { value: problem.value })}
              {problem.people !== undefined && ` ${t('import.problem.people', { count: problem.people })}`}
            </p>
            <ProblemFix
              problem={problem}
              options={options}
              onChange={onChange}
              onKeep={() => onKeep(problemKey(problem))}
            />
          </li>
        ))}
      </ul>
      {shown.length < filtered.length && (
        <Button variant="plain" onClick={() => setAll(true)}>
          {t('import.showAll', { count: filtered.length })}
        </Button>
      )}
      {total > preview.problems.length && (
        <p className="quiet">
          {t('import.problems.more', { count: number(total - preview.problems.length) })}
        </p>
      )}
    </section>
  );
}
