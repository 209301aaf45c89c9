/** Brings a roster in: choose a file, look at what was understood, correct it, import. One undo step. */
import { FileUp, Info, OctagonAlert } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { bridge, call } from '#renderer/client/client.ts';
import { openDialog, tell, tellError, useWords } from '#renderer/state/app.ts';
import { createWorkshop } from '#renderer/state/session.ts';
import { run, useWorkshop } from '#renderer/state/workshop.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import type { ImportOptions } from '#shared/contract/methods.ts';
import type { ImportField, ImportPreview } from '#shared/contract/import-types.ts';
import type { FileRef } from '#shared/contract/types.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportProblems } from './import-problems.tsx';
import './import.css';

/** Any of these tells who a row is about. */
const NAME_FIELDS: readonly ImportField[] = ['name', 'firstName', 'lastName'];

export function ImportDialog() {
  const words = useWords();
  const { t, locale } = words;
  const into = useWorkshop((state) => state.open);
  const [file, setFile] = useState<FileRef | null>(null);
  const [options, setOptions] = useState<ImportOptions>({});
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [error, setError] = useState<ErrorData | null>(null);
  const [client, setClient] = useState('');
  const [title, setTitle] = useState(t('new.defaultTitle'));
  const latest = useRef(0);

  const look = useCallback(async (chosen: FileRef, wanted: ImportOptions) => {
    const turn = (latest.current += 1);
    try {
      const found = await call('import.preview', { file: chosen.id, options: wanted });
      if (turn !== latest.current) return;
      setPreview(found);
      setError(null);
    } catch (reason) {
      if (turn !== latest.current) return;
      setError(toErrorData(reason));
      setPreview(null);
    }
  }, []);

  const choose = useCallback(async () => {
    try {
      const chosen = await bridge.pickFile('roster');
      if (!chosen) return;
      setFile(chosen);
      setOptions({});
      setClient((known) => known || chosen.name.replace(/\.[^.]+$/u, ''));
      await look(chosen, {});
    } catch (reason) {
      tellError(reason);
    }
  }, [look]);

  // The dialog is opened to choose a file: that question comes at once, and can be asked again.
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void choose();
  }, [choose]);

  const change = (next: ImportOptions) => {
    setOptions(next);
    if (file) void look(file, next);
  };

  const accept = async () => {
    if (!preview || error) return;
    if (!into) {
      const id = await createWorkshop({ title, client, locale, date: null });
      if (!id) return;
    }
    const target = useWorkshop.getState().open;
    if (!target) return;
    const { people } = preview;
    if (!run({ type: 'people.import', scenarioId: target.scenarioId, people })) return;
    openDialog(null);
    tell((w) => w.t('import.done', { count: people.length }));
  };

  const close = () => openDialog(null);
  const ready =
    preview !== null && error === null && preview.people.length > 0 && (into !== null || title.trim() !== '');
  return (
    <Dialog
      broad
      title={into ? t('import.title.into') : t('import.title')}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={() => void accept()}
      footer={
        <>
          <Button onClick={() => void choose()}>
            <FileUp className="icon small" aria-hidden />
            {file ? t('import.chooseOther') : t('import.choose')}
          </Button>
          <span className="grow" />
          <Button look="plain" onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={!ready}>
            {preview ? t('import.accept', { count: preview.people.length }) : t('import.acceptNone')}
          </Button>
        </>
      }
    >
      {error && (
        <p className="callout high" role="alert">
          <OctagonAlert className="icon" aria-hidden />
          <span>{t(`error.${error.code}`, { name: file?.name ?? '', ...error.details })}</span>
        </p>
      )}
      {!file && <p className="import-hint">{t('import.hint')}</p>}
      {preview && !into && (
        <div className="columns">
          <TextField
            label={t('new.client')}
            value={client}
            maxLength={200}
            onChange={(event) => setClient(event.target.value)}
          />
          <TextField
            label={t('new.title')}
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
      )}
      {preview && !preview.columns.some(({ field }) => field && NAME_FIELDS.includes(field)) && (
        <p className="callout" role="status">
          <Info className="icon" aria-hidden />
          <span>{t('error.import.noName')}</span>
        </p>
      )}
      {preview && <ImportColumns preview={preview} options={options} onChange={change} />}
      {preview && preview.problems.length > 0 && <ImportProblems problems={preview.problems} />}
    </Dialog>
  );
}
