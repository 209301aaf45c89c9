/** Which file it is, how it is read, and what goes with it. */
import { FileSpreadsheet, Handshake } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import { DELIMITERS, ENCODINGS } from '#shared/contract/import-types.ts';
import type { ImportPreview } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { encodingName } from './encoding-names.ts';

interface SourceBarProps {
  readonly preview: ImportPreview;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
  readonly onDeals: () => void;
}

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', '~': 'tilde' } as const;

export function SourceBar({ preview, options, onChange, onDeals }: SourceBarProps) {
  const { t } = useWords();
  const { sheets, sheet, encoding, delimiter, shape, source, file } = preview;
  /** Another way of reading makes other columns and rows: what was chosen about them is chosen anew. */
  const reread = (next: ImportOptions) =>
    onChange({
      ...(options.deals ? { deals: options.deals } : {}),
      ...(options.currency ? { currency: options.currency } : {}),
      ...next,
    });
  return (
    <div className="import-source">
      <FileSpreadsheet className="icon" aria-hidden />
      <p className="import-file">
        <b title={file.name}>{file.name}</b>
        <span>
          {[
            shape ? t('import.knownAs', { shape: t(`importShape.${shape}`) }) : t(`import.source.${source}`),
            t('import.rows', { count: preview.rows }),
            ...(preview.remembered ? [t('import.remembered')] : []),
            ...(preview.macros ? [t('import.macros')] : []),
          ].join(' · ')}
        </span>
      </p>
      {sheets.length > 1 && (
        <SelectField
          label={t('import.sheet')}
          value={sheet ?? ''}
          onChange={(value) => reread({ sheet: value })}
          options={sheets.map(
            ({ name, hidden, empty }) =>
              [
                name,
                hidden
                  ? t('import.sheet.hidden', { name })
                  : empty
                    ? t('import.sheet.empty', { name })
                    : name,
              ] as const,
          )}
        />
      )}
      {encoding && (
        <SelectField
          label={t('import.encoding')}
          value={encoding}
          onChange={(value) => reread({ encoding: value, ...(delimiter ? { delimiter } : {}) })}
          options={ENCODINGS.map((value) => [value, encodingName(value)] as const)}
        />
      )}
      {delimiter && (
        <SelectField
          label={t('import.delimiter')}
          value={delimiter}
          onChange={(value) => reread({ delimiter: value, ...(encoding ? { encoding } : {}) })}
          options={DELIMITERS.map(
            (value) => [value, t(`import.delimiter.${DELIMITER_NAMES[value]}`)] as const,
          )}
        />
      )}
      {!preview.deals && source !== 'phaseboard' && (
        <Button onClick={onDeals}>
          <Handshake className="icon small" aria-hidden />
          {t('import.deals.add')}
        </Button>
      )}
    </div>
  );
}
