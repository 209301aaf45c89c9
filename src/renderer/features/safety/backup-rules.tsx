/** How often backups are made, how many stay, and the second folder that gets them too. */
import { useState } from 'react';
import { bridge } from '#renderer/client/client.ts';
import { useWords } from '#renderer/state/app-state.ts';
import { chooseSecond, configureBackups } from '#renderer/state/safety-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NumberBox } from '#renderer/ui/boxes.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import type { BackupSettings } from '#shared/contract/safety-types.ts';

export function BackupRules({ settings }: { readonly settings: BackupSettings }) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState('');
  const { everyMinutes, keepToday, keepDays, second } = settings;
  const box = (
    key: 'everyMinutes' | 'keepToday' | 'keepDays',
    value: number,
    least: number,
    most: number,
  ) => (
    <NumberBox
      words={words}
      label={t(`backup.${key}`)}
      value={value}
      least={least}
      most={most}
      onKeep={(number) => number !== null && void configureBackups({ [key]: Math.round(number) })}
    />
  );
  return (
    <div className="backup-rules">
      {box('everyMinutes', everyMinutes, 1, 1440)}
      {box('keepToday', keepToday, 1, 100)}
      {box('keepDays', keepDays, 0, 1000)}
      <div className="second">
        {second ? (
          <>
            <span>
              {t(second.reachable ? 'backup.second.in' : 'backup.second.missing', { name: second.name })}
            </span>
            <Button variant="plain" onClick={() => void chooseSecond(null)}>
              {t('backup.second.remove')}
            </Button>
          </>
        ) : (
          <>
            {bridge.host === 'local' && (
              <TextField
                label={t('backup.second.path')}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
            <Button
              disabled={bridge.host === 'local' && typed.trim() === ''}
              onClick={() => void chooseSecond(typed.trim())}
            >
              {t('backup.second.choose')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
