/** Every backup, to look at and to restore; and how they are made. */
import { Archive, TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { openDialog, useWords } from '#renderer/state/app-state.ts';
import {
  loadBackups,
  showBackup,
  makeBackup,
  restoreBackup,
  undoRestore,
  useSafety,
} from '#renderer/state/safety-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PhaseIcon } from '#renderer/ui/marks.tsx';
import type { BackupLine, CopiedWorkshop } from '#shared/contract/safety-types.ts';
import { BackupRules } from './backup-rules.tsx';
import './safety-dialogs.css';

export function BackupsDialog() {
  const words = useWords();
  const { t } = words;
  const { backups, settings, lastRestore } = useSafety();
  useEffect(() => void loadBackups(), []);
  const close = () => openDialog(null);
  return (
    <Dialog
      title={t('backup.title')}
      closeLabel={t('dialog.close')}
      onClose={close}
      broad
      footer={
        <>
          <Button onClick={() => void makeBackup()}>
            <Archive className="icon small" aria-hidden />
            {t('backup.now')}
          </Button>
          <span className="grow" />
          <Button variant="primary" onClick={close}>
            {t('dialog.close')}
          </Button>
        </>
      }
    >
      <p className="quiet">{t('backup.lead')}</p>
      {settings && <BackupRules settings={settings} />}
      {lastRestore && (
        <p className="last-restore">
          {t('backup.lastRestore', {
            when: words.date(lastRestore.at, 'moment'),
            workshops: t('backup.workshops', { count: lastRestore.count }),
          })}{' '}
          <button type="button" className="link" onClick={() => void undoRestore(lastRestore.restoreId)}>
            {t('backup.undoRestore')}
          </button>
        </p>
      )}
      {backups?.length === 0 && <p className="quiet">{t('backup.none')}</p>}
      <div className="backups">
        {(backups ?? []).map((backup, index) => (
          <Backup key={backup.id} backup={backup} first={index === 0} />
        ))}
      </div>
    </Dialog>
  );
}

function Backup({ backup, first }: { readonly backup: BackupLine; readonly first: boolean }) {
  const words = useWords();
  const { at, reason, size, place, sound, workshops } = backup;
  const facts = [
    words.t(`backup.reason.${reason}`),
    words.t('backup.size', { size: words.number(size / 1024 / 1024, 1) }),
    words.t('backup.workshops', { count: workshops.length }),
    ...(place === 'second' ? [words.t('backup.inSecond')] : []),
  ];
  return (
    <details className="backup" open={first}>
      <summary>
        <b>{words.date(at, 'moment')}</b>
        <span className="quiet">{facts.join(' · ')}</span>
        {!sound && (
          <span className="unsound">
            <TriangleAlert className="icon small" aria-hidden /> {words.t('backup.unsound')}
          </span>
        )}
      </summary>
      {sound && workshops.length > 0 && (
        <>
          <ul>
            {workshops.map((workshop) => (
              <Copied key={workshop.id} backup={backup} workshop={workshop} />
            ))}
          </ul>
          {workshops.length > 1 && (
            <Button variant="plain" onClick={() => void restoreBackup(backup, null)}>
              {words.t('backup.restoreAll')}
            </Button>
          )}
        </>
      )}
    </details>
  );
}

function Copied({ backup, workshop }: { readonly backup: BackupLine; readonly workshop: CopiedWorkshop }) {
  const words = useWords();
  const { client, title, people, phase, editedAt } = workshop;
  const name = client || title;
  return (
    <li>
      <PhaseIcon phase={phase} />
      <span className="who">
        <b>{name}</b>
        <span className="quiet">
          {[
            client ? title : '',
            words.t('canvas.people', { count: people }),
            phase === null ? words.t('phase.none') : `${phase} · ${words.t(`phase.${phase}`)}`,
            words.t('start.edited', { when: words.date(editedAt, 'moment') }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <Button
        aria-label={words.t('backup.lookAt', { name })}
        onClick={() => void showBackup(backup, workshop)}
      >
        {words.t('backup.look')}
      </Button>
      <Button
        aria-label={words.t('backup.restoreOne', { name })}
        onClick={() => void restoreBackup(backup, [workshop.id])}
      >
        {words.t('backup.restore')}
      </Button>
    </li>
  );
}
