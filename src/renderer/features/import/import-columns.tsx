/** The guessed columns, each with its samples and what it is taken for. */
import { useWords } from '#renderer/state/app.ts';
import { SelectField } from '#renderer/ui/field.tsx';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { DELIMITERS, ENCODINGS, IMPORT_FIELDS } from '#shared/contract/import-types.ts';
import type { Delimiter, Encoding, ImportField, ImportPreview } from '#shared/contract/import-types.ts';
import { encodingName } from './names.ts';

interface ImportColumnsProps {
  readonly preview: ImportPreview;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
}

export function ImportColumns({ preview, options, onChange }: ImportColumnsProps) {
  const { t } = useWords();
  const { columns, encoding, delimiter } = preview;
  const assign = (index: number, field: ImportField | null) => {
    const guessed = Object.fromEntries(columns.map((column) => [String(column.index), column.field]));
    // What was chosen a moment ago counts, even before the preview has caught up with it.
    const mapping = { ...guessed, ...options.mapping };
    // A field is in one column only: taking it from another leaves that one out.
    for (const [key, value] of Object.entries(mapping)) if (field && value === field) mapping[key] = null;
    onChange({ ...options, mapping: { ...mapping, [index]: field } });
  };
  return (
    <section className="import-columns" aria-label={t('import.columns')}>
      <div className="import-head">
        <p>
          <b>{t('import.found', { count: preview.people.length, rows: preview.rows })}</b> {preview.file.name}
        </p>
        <SelectField
          label={t('import.encoding')}
          value={encoding ?? 'utf-8'}
          onChange={(event) => onChange({ ...options, encoding: event.target.value as Encoding })}
          options={ENCODINGS.map((value) => [value, encodingName(value)] as const)}
        />
        <SelectField
          label={t('import.delimiter')}
          value={delimiter ?? ','}
          onChange={(event) =>
            onChange({ delimiter: event.target.value as Delimiter, ...(encoding ? { encoding } : {}) })
          }
          options={DELIMITERS.map(
            (value) => [value, t(`import.delimiter.${DELIMITER_NAMES[value]}`)] as const,
          )}
        />
      </div>
      <div className="import-table">
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

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;
