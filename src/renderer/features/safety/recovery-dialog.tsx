/** Told once after a damaged library was found at the start: what is whole, what comes from a backup, what is lost. */
import { useWords } from '#renderer/state/app-state.ts';
import { recoveryRead, recoveryToBackups, useSafety } from '#renderer/state/safety-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import './safety-dialogs.css';

export function RecoveryDialog() {
  const words = useWords();
  const { t } = words;
  const recovery = useSafety((state) => state.recovery);
  if (!recovery) return null;
  return (
    <Dialog
      title={t(`recovery.title.${recovery.cause}`)}
      closeLabel={t('dialog.close')}
      onClose={recoveryRead}
      onSubmit={recoveryRead}
      initialFocus={() => document.querySelector<HTMLElement>('.dialog [type=submit]')}
      footer={
        <>
          <Button variant="plain" onClick={recoveryToBackups}>
            {t('recovery.backups')}
          </Button>
          <Button variant="primary" type="submit">
            {t('recovery.read')}
          </Button>
        </>
      }
    >
      <p>{t(`recovery.lead.${recovery.cause}`, { folder: recovery.keptIn ?? '' })}</p>
      {recovery.cause !== 'damaged' && recovery.keptIn && (
        <p>{t('recovery.kept', { folder: recovery.keptIn })}</p>
      )}
      {recovery.workshops.length === 0 ? (
        <p>{t('recovery.nothing')}</p>
      ) : (
        <ul className="recovered">
          {recovery.workshops.map(({ title, client, from, backupAt }, index) => (
            <li key={index}>
              <b>{client || title || t('recovery.unnamed')}</b>
              <span>
                {t(`recovery.from.${from}`, { when: backupAt ? words.date(backupAt, 'moment') : '' })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
