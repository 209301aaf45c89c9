/** What the report says and how it looks; kept with the workshop, every change a step of undo. */
import { useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckField, Field } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Id } from '#shared/domain/fields.ts';
import type { ReportSettings } from '#shared/domain/report-settings.ts';
import { HIDEABLE, NAME_STYLES } from '#shared/domain/report-settings.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { LogoField } from './logo.tsx';
import { SlideTemplateField } from './slide-template-field.tsx';

interface SettingsProps {
  readonly workshopId: Id;
  readonly workshop: Workshop;
  readonly meta: WorkshopMeta;
  readonly onChange: (settings: ReportSettings) => void;
}

export function ReportSettingsFields({ workshopId, workshop, meta, onChange }: SettingsProps) {
  const { t } = useWords();
  const settings = meta.report;
  const targets = Object.values(workshop.scenario)
    .filter(({ kind }) => kind === 'target')
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const hide = (kind: (typeof HIDEABLE)[number], hidden: boolean) =>
    onChange({
      ...settings,
      hide: HIDEABLE.filter((other) => (other === kind ? hidden : settings.hide.includes(other))),
    });
  return (
    <section className="group" aria-labelledby="report-settings">
      <h2 id="report-settings">{t('reportScreen.settings')}</h2>
      <div className="pair">
        <div className="field">
          <span className="label">{t('report.language')}</span>
          <Segmented
            label={t('report.language')}
            options={[
              ['en', 'English'],
              ['hu', 'Magyar'],
            ]}
            value={meta.reportLocale}
            onChange={(reportLocale) => run({ type: 'workshop.edit', patch: { reportLocale } })}
          />
        </div>
        <div className="field">
          <span className="label">{t('report.paper.label')}</span>
          <Segmented
            label={t('report.paper.label')}
            options={[
              ['a4', 'A4'],
              ['letter', 'Letter'],
            ]}
            value={settings.paper}
            onChange={(paper) => onChange({ ...settings, paper })}
          />
        </div>
      </div>
      <div className="field">
        <span className="label">{t('reportScreen.names')}</span>
        <Segmented
          label={t('reportScreen.names')}
          options={NAME_STYLES.map((style) => [style, t(`reportScreen.names.${style}`)] as const)}
          value={settings.names}
          onChange={(names) => onChange({ ...settings, names })}
        />
      </div>
      {HIDEABLE.map((kind) => (
        <CheckField
          key={kind}
          label={t(`reportScreen.hide.${kind}`)}
          checked={settings.hide.includes(kind)}
          onChange={(event) => hide(kind, event.target.checked)}
        />
      ))}
      <SelectField
        label={t('reportScreen.target')}
        value={targets.find(({ id }) => id === settings.targetId)?.id ?? targets[0]?.id ?? ''}
        disabled={targets.length === 0}
        options={
          targets.length === 0
            ? [['', t('reportScreen.target.none')]]
            : targets.map(({ id, name }) => [id, name] as const)
        }
        onChange={(value) => onChange({ ...settings, targetId: value || null })}
      />
      <Field label={t('reportScreen.accent')}>
        {(ids) => (
          <div className="accent-row">
            <input
              type="color"
              {...ids}
              value={meta.accent ?? PALETTE.accent}
              onChange={(event) =>
                run({ type: 'workshop.edit', patch: { accent: event.target.value.toLowerCase() } })
              }
            />
            {meta.accent !== null && (
              <Button variant="plain" onClick={() => run({ type: 'workshop.edit', patch: { accent: null } })}>
                {t('reportScreen.accent.reset')}
              </Button>
            )}
          </div>
        )}
      </Field>
      <LogoField workshop={workshop} settings={settings} onChange={onChange} />
      <SlideTemplateField workshopId={workshopId} />
    </section>
  );
}
