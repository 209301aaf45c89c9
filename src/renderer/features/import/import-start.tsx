/** Before there is a file: where people can come from, what the limits are, and what to send to a client. */
import { ClipboardPaste, Download, FileDown, FileUp } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { LOCALES } from '#shared/domain/workshop-meta.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { savePeople, saveTemplate } from './save-template.ts';

interface ImportStartProps {
  /** The workshop that people would come into; null where the import makes one. */
  readonly open: OpenState | null;
  readonly onChoose: () => void;
  readonly onPaste: (text: string) => void;
}

export function ImportStart({ open, onChoose, onPaste }: ImportStartProps) {
  const { t, number } = useWords();
  return (
    <div className="import-start">
      <section className="import-way">
        <FileUp className="icon large" aria-hidden />
        <h3>{t('import.way.file')}</h3>
        <p>{t('import.way.file.hint')}</p>
        <Button variant="primary" onClick={onChoose}>
          {t('import.choose')}
        </Button>
      </section>
      <section className="import-way">
        <ClipboardPaste className="icon large" aria-hidden />
        <h3>{t('import.way.paste')}</h3>
        <textarea
          className="input"
          aria-label={t('import.way.paste.label')}
          placeholder={t('import.way.paste.hint')}
          value=""
          onChange={(event) => event.target.value.trim() !== '' && onPaste(event.target.value)}
        />
      </section>
      <section className="import-way">
        <FileDown className="icon large" aria-hidden />
        <h3>{t('import.way.template')}</h3>
        <p>{t('import.way.template.hint')}</p>
        <div className="import-row">
          {LOCALES.map((locale) => (
            <Button key={locale} onClick={() => void saveTemplate(locale)}>
              {t(`import.template.${locale}`)}
            </Button>
          ))}
        </div>
      </section>
      {open && (
        <section className="import-way all">
          <h3>{t('import.way.again')}</h3>
          <div className="import-row">
            <p>{t('import.way.again.hint')}</p>
            <span className="grow" />
            {(['xlsx', 'csv'] as const).map((format) => (
              <Button key={format} onClick={() => void savePeople(open, format)}>
                <Download className="icon small" aria-hidden />
                {t(`import.people.${format}`)}
              </Button>
            ))}
          </div>
        </section>
      )}
      <p className="quiet all">
        {t('import.limits', { rows: number(50_000), people: number(5_000), megabytes: 50 })}
      </p>
    </div>
  );
}
