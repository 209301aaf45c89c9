/** Final versions: frozen, listed, saved again. */
import { Download, Stamp } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import type { Version } from '#shared/domain/version.ts';

interface VersionsProps {
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly next: number;
  readonly busy: boolean;
  readonly onFreeze: () => void;
  readonly onSave: (version: Version) => void;
}

export function Versions({ versions, next, busy, onFreeze, onSave }: VersionsProps) {
  const words = useWords();
  const { t } = words;
  const about = ({ date, pages, locale, names, hide, edition }: Version) =>
    [
      words.date(date),
      t('reportScreen.pages', { count: pages }),
      t(`reportScreen.locale.${locale}`),
      names === 'full' ? '' : t(`reportScreen.names.${names}`).toLocaleLowerCase(words.locale),
      t('reportScreen.versions.edition', { edition }),
      ...hide.map((kind) => t(`reportScreen.hide.${kind}`).toLocaleLowerCase(words.locale)),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section className="group versions" aria-labelledby="report-versions">
      <h2 id="report-versions">{t('reportScreen.versions')}</h2>
      <p className="hint">{t('reportScreen.versions.hint')}</p>
      <Button disabled={busy} onClick={onFreeze}>
        <Stamp className="icon small" aria-hidden />
        {t('reportScreen.versions.freeze', { number: next })}
      </Button>
      {versions.length === 0 ? (
        <p className="hint">{t('reportScreen.versions.none')}</p>
      ) : (
        <ol reversed>
          {versions.map((version) => (
            <li key={version.id}>
              <span>
                <b>{t('reportScreen.versions.name', { number: version.number })}</b>
                <small>{about(version)}</small>
              </span>
              <IconButton
                label={t('reportScreen.versions.save', { number: version.number })}
                disabled={busy}
                onClick={() => onSave(version)}
              >
                <Download className="icon" aria-hidden />
              </IconButton>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
