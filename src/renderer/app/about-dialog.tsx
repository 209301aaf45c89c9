/** What this program is: its version and age, what it runs on, where to look for updates, whose work is in it. */
import { useEffect, useState } from 'react';
import { call } from '#renderer/client/client.ts';
import { openDialog, tellError, useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { AppInfo } from '#shared/contract/types.ts';
import type { Translator } from '#shared/i18n/index.ts';

/** Made by the build, beside the page. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

export function AboutDialog() {
  const words = useWords();
  const { t } = words;
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [notices, setNotices] = useState<string | null>(null);
  useEffect(() => void call('app.info', {}).then(setInfo, tellError), []);
  const close = () => openDialog(null);
  return (
    <Dialog
      title={t('about.title')}
      closeLabel={t('dialog.close')}
      onClose={close}
      onSubmit={close}
      footer={
        <Button variant="primary" type="submit">
          {t('dialog.close')}
        </Button>
      }
    >
      <dl className="about">
        {info &&
          factsOf(info, words).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p>{t(info?.runtime.electron ? 'about.updates' : 'about.updates.browser')}</p>
      <p className="quiet">{t('about.licence')}</p>
      {notices === null ? (
        <button
          type="button"
          className="link"
          onClick={() => void readNotices().then((text) => setNotices(text ?? t('about.noNotices')))}
        >
          {t('about.notices')}
        </button>
      ) : (
        <pre className="notices" tabIndex={0} aria-label={t('about.notices')}>
          {notices}
        </pre>
      )}
    </Dialog>
  );
}

function factsOf({ version, released, runtime }: AppInfo, words: Translator): [string, string][] {
  const { electron, chromium, node, sqlite } = runtime;
  return [
    [words.t('about.version'), version],
    [
      words.t('about.released'),
      released === null ? words.t('about.notReleased') : words.date(released, 'long'),
    ],
    ...(electron === null ? [] : ([['Electron', electron]] as [string, string][])),
    ...(chromium === null ? [] : ([['Chromium', chromium]] as [string, string][])),
    ['Node.js', node],
    ['SQLite', sqlite],
  ];
}

/** The notices that were shipped; null where there are none, in a checkout that was not packaged. */
async function readNotices(): Promise<string | null> {
  try {
    const response = await fetch(NOTICES);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
