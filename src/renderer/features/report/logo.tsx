/** The logo of the firm or the client: chosen, shown, left out, removed. */
import { OctagonAlert } from 'lucide-react';
import { useState } from 'react';
import { bridge, call } from '#renderer/client/client.ts';
import { useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckField } from '#renderer/ui/field.tsx';
import { ATTACHMENT_LENGTH } from '#shared/domain/entries.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import { isShowable } from '#shared/domain/picture-size.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import type { ReportSettings } from '#shared/domain/report-settings.ts';
import type { Workshop } from '#shared/domain/records.ts';

const LOGO_ID = 'logo';
/** Base64 takes four characters for three bytes. */
const MOST_KILOBYTES = Math.floor((ATTACHMENT_LENGTH / 4) * 3 * 1e-3);

interface LogoProps {
  readonly workshop: Workshop;
  readonly settings: ReportSettings;
  readonly onChange: (settings: ReportSettings) => void;
}

export function LogoField({ workshop, settings, onChange }: LogoProps) {
  const { t } = useWords();
  const [error, setError] = useState<ErrorData | null>(null);
  const logo = workshop.attachment[LOGO_ID];
  const choose = async () => {
    setError(null);
    try {
      const file = await bridge.pickFile('image');
      if (!file) return;
      const picture = await call('picture.read', { file: file.id });
      run({ type: 'entry.add', draft: { type: 'attachment', id: LOGO_ID, ...picture } });
    } catch (reason) {
      setError(toErrorData(reason));
    }
  };
  return (
    <div className="field logo" role="group" aria-label={t('reportScreen.logo')}>
      <span className="label">{t('reportScreen.logo')}</span>
      <div className="logo-row">
        {logo && isShowable(logo.mime, logo.data) && (
          <span className="logo-picture">
            <img src={`data:${logo.mime};base64,${logo.data}`} alt={logo.name} />
          </span>
        )}
        <Button onClick={() => void choose()}>
          {t(logo ? 'reportScreen.logo.change' : 'reportScreen.logo.choose')}
        </Button>
        {logo && (
          <Button
            variant="plain"
            onClick={() => run({ type: 'entry.remove', entryType: 'attachment', id: LOGO_ID })}
          >
            {t('reportScreen.logo.remove')}
          </Button>
        )}
      </div>
      {logo ? (
        <CheckField
          label={t('reportScreen.logo.print')}
          checked={settings.logo}
          onChange={(event) => onChange({ ...settings, logo: event.target.checked })}
        />
      ) : (
        <span className="hint">{t('reportScreen.logo.hint', { size: MOST_KILOBYTES })}</span>
      )}
      {error && (
        <p className="callout high" role="alert">
          <OctagonAlert className="icon" aria-hidden />
          <span>{t(`error.${error.code}`, error.details)}</span>
        </p>
      )}
    </div>
  );
}
