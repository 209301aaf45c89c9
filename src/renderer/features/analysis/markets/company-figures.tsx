/** Figures of the whole company that several measures need. */
import { useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import { NumberBox, NumbersBox } from '#renderer/ui/boxes.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';

/** Quarters that the record holds. */
const QUARTERS = 12;

const CHURN = ['unknown', 'yes', 'no'] as const;
const churnOf = (rising: boolean | null) => (rising === null ? 'unknown' : rising ? 'yes' : 'no');
const risingOf = (churn: string) => (churn === 'unknown' ? null : churn === 'yes');

export function CompanyFigures({ meta }: { readonly meta: WorkshopMeta }) {
  const words = useWords();
  const { t } = words;
  const edit = (patch: Partial<Omit<WorkshopMeta, 'type' | 'id'>>) => run({ type: 'workshop.edit', patch });
  const { currency } = meta;
  return (
    <div className="company-figures" role="group" aria-labelledby="company-title">
      <h3 id="company-title">{t('company.title')}</h3>
      <p className="note">{t('company.hint')}</p>
      <div className="fields">
        {(['openPipeline', 'remainingQuota', 'planRevenue'] as const).map((field) => (
          <NumberBox
            key={field}
            words={words}
            money
            label={t(`company.${field}`, { currency })}
            value={meta[field]}
            least={0}
            onKeep={(value) => edit({ [field]: value })}
          />
        ))}
        {(['wonDealsYear', 'openDeals'] as const).map((field) => (
          <NumberBox
            key={field}
            words={words}
            label={t(`company.${field}`)}
            value={meta[field]}
            least={0}
            onKeep={(value) => edit({ [field]: value })}
          />
        ))}
        <NumbersBox
          words={words}
          label={t('company.forecastErrors')}
          hint={t('company.forecastErrors.hint')}
          value={meta.forecastErrors}
          factor={100}
          most={QUARTERS}
          onKeep={(forecastErrors) => edit({ forecastErrors: [...forecastErrors] })}
        />
        <NumberBox
          words={words}
          label={t('company.firstResponse')}
          value={meta.firstResponseMinutes}
          least={0}
          onKeep={(firstResponseMinutes) => edit({ firstResponseMinutes })}
        />
        <NumberBox
          words={words}
          label={t('company.untouched')}
          value={meta.untouchedLeadShare}
          factor={100}
          least={0}
          most={1}
          onKeep={(untouchedLeadShare) => edit({ untouchedLeadShare })}
        />
        <SelectField
          label={t('company.churn')}
          value={churnOf(meta.churnRising)}
          options={CHURN.map((answer) => [answer, t(`company.churn.${answer}`)] as const)}
          onChange={(value) => edit({ churnRising: risingOf(value) })}
        />
      </div>
    </div>
  );
}
