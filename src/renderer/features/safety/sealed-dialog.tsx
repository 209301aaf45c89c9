/** Saves a copy that opens only with a passphrase. */
import { useState } from 'react';
import { openDialog, useWords } from '#renderer/state/app-state.ts';
import { exportSealed } from '#renderer/state/safety-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { LEAST_PASSPHRASE, strengthOf } from '#shared/domain/passphrase.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { fileSafe } from '#shared/i18n/file-safe.ts';

export function SealedDialog({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const { client, title } = metaOf(open.workshop);
  const close = () => openDialog(null);
  const strength = strengthOf(first);
  const fits = strength !== 'short' && first === second;
  return (
    <Dialog
      title={t('sealed.title')}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={() => fits && void exportSealed(open.id, `${fileSafe(client || title)}.phaseboard`, first)}
      footer={
        <>
          <Button variant="plain" onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button variant="primary" type="submit" disabled={!fits}>
            {t('dialog.keep')}
          </Button>
        </>
      }
    >
      <p className="quiet">{t('sealed.lead')}</p>
      <TextField
        label={t('sealed.passphrase')}
        type="password"
        autoFocus
        maxLength={1000}
        hint={
          strength === 'short'
            ? t('sealed.least', { count: LEAST_PASSPHRASE })
            : t(`sealed.strength.${strength}`)
        }
        value={first}
        onChange={(event) => setFirst(event.target.value)}
      />
      <TextField
        label={t('sealed.again')}
        type="password"
        maxLength={1000}
        value={second}
        problem={second !== '' && second !== first.slice(0, second.length) ? t('sealed.differ') : null}
        onChange={(event) => setSecond(event.target.value)}
      />
    </Dialog>
  );
}
