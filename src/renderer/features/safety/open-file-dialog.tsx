/** What has to be asked before a file comes in: its passphrase, and whether it replaces the workshop that it came from. */
import { useState } from 'react';
import { openDialog, tellError, useWords } from '#renderer/state/app-state.ts';
import { inspect, takeFile, useSafety } from '#renderer/state/safety-state.ts';
import type { WaitingFile } from '#renderer/state/safety-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';

export function OpenFileDialog() {
  const waiting = useSafety((state) => state.waiting);
  if (!waiting) return null;
  return waiting.inspected ? <HowToOpen waiting={waiting} /> : <Passphrase waiting={waiting} />;
}

const close = () => openDialog(null);

function Passphrase({ waiting }: { readonly waiting: WaitingFile }) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const { name } = waiting.file;
  return (
    <Dialog
      title={t('openFile.locked')}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={() => passphrase !== '' && void inspect(passphrase).catch(tellError)}
      footer={
        <>
          <Button variant="plain" onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button variant="primary" type="submit" disabled={passphrase === ''}>
            {t('openFile.open')}
          </Button>
        </>
      }
    >
      <p>{t('error.phaseboardFile.locked', { name })}</p>
      <TextField
        label={t('sealed.passphrase')}
        type="password"
        autoFocus
        value={passphrase}
        problem={waiting.wrong ? t('error.phaseboardFile.wrongPassphrase', { name }) : null}
        onChange={(event) => setPassphrase(event.target.value)}
      />
    </Dialog>
  );
}

function HowToOpen({ waiting }: { readonly waiting: WaitingFile }) {
  const words = useWords();
  const { t } = words;
  const { inspected } = waiting;
  const [newest] = inspected?.existing ?? [];
  if (!inspected || !newest) return null;
  const when = words.date(newest.editedAt, 'moment');
  return (
    <Dialog
      title={t('openFile.known')}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={() => void takeFile(null)}
      footer={
        <>
          <Button variant="plain" onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button onClick={() => void takeFile(newest.id)}>{t('openFile.replace')}</Button>
          <Button variant="primary" type="submit">
            {t('openFile.copy')}
          </Button>
        </>
      }
    >
      <p>{t('openFile.there', { title: newest.title, when })}</p>
      <p>
        {t('openFile.holds', {
          name: inspected.name,
          title: inspected.title,
          people: t('canvas.people', { count: inspected.people }),
          when: inspected.editedAt ? words.date(inspected.editedAt, 'moment') : '–',
        })}
      </p>
      <p className="quiet">{t('openFile.undo')}</p>
    </Dialog>
  );
}
