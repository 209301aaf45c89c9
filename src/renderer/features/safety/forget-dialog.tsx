/** Forgetting a client: what goes, what cannot be reached, and then what is gone. */
import { useEffect, useState } from 'react';
import { call } from '#renderer/client/client.ts';
import { openDialog, tellError, useWords } from '#renderer/state/app-state.ts';
import { useSafety } from '#renderer/state/safety-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { CheckField, TextField } from '#renderer/ui/field.tsx';
import type { Forgetting } from '#shared/contract/safety-types.ts';
import type { Translator } from '#shared/i18n/index.ts';
import './safety-dialogs.css';

export function ForgetDialog() {
  const words = useWords();
  const { t } = words;
  const workshopId = useSafety((state) => state.forgetting);
  const [seen, setSeen] = useState<Forgetting | null>(null);
  const [gone, setGone] = useState<Forgetting | null>(null);
  const [files, setFiles] = useState(true);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (workshopId) call('forget.preview', { workshopId }).then(setSeen, tellError);
  }, [workshopId]);
  const close = () => openDialog(null);
  if (!workshopId || !seen) return null;
  const name = seen.client || seen.title;
  const sure = typed.trim().toLowerCase() === name.trim().toLowerCase();
  const forget = () => {
    if (sure && !gone) call('forget.do', { workshopId, files }).then(setGone, tellError);
  };
  return (
    <Dialog
      title={t(gone ? 'forget.done' : 'forget.title', { name })}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={gone ? close : forget}
      footer={
        gone ? (
          <Button variant="primary" type="submit">
            {t('dialog.close')}
          </Button>
        ) : (
          <>
            <Button variant="plain" onClick={close}>
              {t('dialog.cancel')}
            </Button>
            <Button variant="primary" type="submit" disabled={!sure}>
              {t('forget.do')}
            </Button>
          </>
        )
      }
    >
      {gone ? (
        <p role="status">{t('forget.gone', facts(words, gone))}</p>
      ) : (
        <>
          <p>{t('forget.lead', facts(words, seen))}</p>
          {seen.files.length > 0 && (
            <CheckField
              label={t('forget.files', { count: seen.files.length })}
              hint={seen.files.join(', ')}
              checked={files}
              onChange={(event) => setFiles(event.target.checked)}
            />
          )}
        </>
      )}
      <Unreached forgetting={gone ?? seen} />
      {!gone && (
        <TextField
          label={t('forget.type', { name })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Dialog>
  );
}

function facts(words: Translator, { backups, snapshots, steps, files }: Forgetting) {
  return {
    backups: words.t('forget.backups', { count: backups }),
    snapshots: words.t('forget.snapshots', { count: snapshots }),
    steps: words.t('forget.steps', { count: steps }),
    files: words.t('forget.fileCount', { count: files.length }),
  };
}

function Unreached({ forgetting }: { readonly forgetting: Forgetting }) {
  const { t } = useWords();
  return (
    <div className="unreached">
      <b>{t('forget.unreached')}</b>
      <ul>
        {forgetting.unreached.map(({ what, name }) => (
          <li key={`${what} ${name}`}>{t(`forget.unreached.${what}`, { name })}</li>
        ))}
        <li>{t('forget.unreached.always')}</li>
      </ul>
    </div>
  );
}
