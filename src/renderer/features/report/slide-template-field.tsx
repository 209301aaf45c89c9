/** The firm's template for slides: chosen once for all workshops, or for this one; which layout plays which part. */
import { OctagonAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { bridge, call } from '#renderer/client/client.ts';
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { SLIDE_ROLES } from '#shared/report/slide-template.ts';
import type { SlideTemplate } from '#shared/report/slide-template.ts';

export function SlideTemplateField({ workshopId }: { readonly workshopId: Id }) {
  const { t } = useWords();
  const [template, setTemplate] = useState<SlideTemplate | null>(null);
  const [error, setError] = useState<ErrorData | null>(null);
  /** Shows what a call answers; a fault leaves what was there. */
  const show = async (asked: () => Promise<SlideTemplate | null | undefined>) => {
    setError(null);
    try {
      const answer = await asked();
      if (answer !== undefined) setTemplate(answer);
    } catch (reason) {
      setError(toErrorData(reason));
    }
  };
  useEffect(() => {
    let current = true;
    void call('template.get', { workshopId }).then(
      (answer) => {
        if (current) setTemplate(answer);
      },
      (reason: unknown) => {
        if (current) setError(toErrorData(reason));
      },
    );
    return () => {
      current = false;
    };
  }, [workshopId]);
  const choose = (of: SlideTemplate['of']) =>
    void show(async () => {
      const file = await bridge.pickFile('template');
      return file ? call('template.choose', { workshopId, file: file.id, of }) : undefined;
    });
  return (
    <div className="field logo" role="group" aria-label={t('template.slides')}>
      <span className="label">{t('template.slides')}</span>
      <span data-template={template?.of ?? 'own'}>
        {template ? t(`template.slides.${template.of}`, { name: template.name }) : t('template.slides.own')}
      </span>
      <div className="logo-row">
        <Button onClick={() => choose(template?.of ?? 'library')}>
          {t(template ? 'template.slides.change' : 'template.slides.choose')}
        </Button>
        {template?.of === 'library' && (
          <Button variant="plain" onClick={() => choose('workshop')}>
            {t('template.slides.onlyHere')}
          </Button>
        )}
        {template && (
          <Button
            variant="plain"
            onClick={() => void show(() => call('template.drop', { workshopId, of: template.of }))}
          >
            {t(template.of === 'workshop' ? 'template.slides.dropHere' : 'template.slides.drop')}
          </Button>
        )}
      </div>
      {template ? (
        SLIDE_ROLES.map((role) => (
          <SelectField
            key={role}
            label={t(`template.slides.role.${role}`)}
            value={template.roles[role]}
            options={template.layouts.map((name) => [name, name] as const)}
            onChange={(layout) => void show(() => call('template.layout', { workshopId, role, layout }))}
          />
        ))
      ) : (
        <span className="hint">{t('template.slides.hint')}</span>
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
