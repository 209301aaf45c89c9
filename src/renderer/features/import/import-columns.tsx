/** The guessed columns, each with its samples and what it is taken for; and what only a person can tell. */
import { useWords } from '#renderer/state/app-state.ts';
import { IMPORT_FIELDS } from '#shared/contract/import-types.ts';
import type { ImportField, ImportPreview } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { Departments } from './departments.tsx';
import { Questions } from './questions.tsx';

interface ImportColumnsProps {
  readonly preview: ImportPreview;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
}

export function ImportColumns({ preview, options, onChange }: ImportColumnsProps) {
  const { t } = useWords();
  const { columns } = preview;
  const assign = (index: number, field: ImportField | null) => {
    const guessed = Object.fromEntries(columns.map((column) => [String(column.index), column.field]));
    // What was chosen a moment ago counts, even before the preview has caught up with it.
    const mapping = { ...guessed, ...options.mapping };
    // A field is in one column only: taking it from another leaves that one out. Managers have several.
    for (const [key, value] of Object.entries(mapping)) {
      if (field && field !== 'manager' && value === field) mapping[key] = null;
    }
    onChange({ ...options, mapping: { ...mapping, [index]: field } });
  };
  return (
    <section className="import-columns" aria-label={t('import.columns')}>
      <Questions questions={preview.questions} options={options} onChange={onChange} />
      <Departments preview={preview} options={options} onChange={onChange} />
      <div className="import-table" tabIndex={0} role="group" aria-label={t('import.columns')}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.index} scope="col" className={column.field ? 'used' : ''}>
                  <span title={column.header}>{column.header}</span>
                  <select
                    className="input"
                    aria-label={t('import.field', { column: column.header })}
                    value={column.field ?? ''}
                    onChange={(event) =>
                      assign(column.index, (event.target.value || null) as ImportField | null)
                    }
                  >
                    <option value="">{t('import.leaveOut')}</option>
                    {IMPORT_FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {t(`importField.${field}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(columns[0]?.samples ?? []).map((_, row) => (
              <tr key={row}>
                {columns.map((column) => (
                  <td key={column.index} className={column.field ? 'used' : ''} title={column.samples[row]}>
                    {column.samples[row] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
