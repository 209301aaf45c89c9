/** What a list of deals says: who won how much in which twelve months, and the market's figures. */
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select.tsx';
import { DEAL_FIELDS } from '#shared/contract/import-types.ts';
import type { DealField, DealsPreview } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { Questions } from './questions.tsx';

interface ImportDealsProps {
  readonly deals: DealsPreview;
  readonly fileId: string;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
  readonly withFigures: boolean;
  readonly onFigures: (take: boolean) => void;
}

const SHOWN = 100;

export function ImportDeals({ deals, fileId, options, onChange, withFigures, onFigures }: ImportDealsProps) {
  const { t, number, percent, date } = useWords();
  const own = options.deals ?? { file: fileId };
  const isOther = options.deals !== undefined && options.deals.file !== fileId;
  const assign = (field: DealField, index: string) => {
    const mapping = Object.fromEntries(deals.columns.map((column) => [String(column.index), column.field]));
    for (const [key, value] of Object.entries(mapping)) if (value === field) mapping[key] = null;
    if (index !== '') mapping[index] = field;
    onChange({ ...options, deals: { ...own, mapping } });
  };
  const unmatched = deals.owners.filter(({ row }) => row === null);
  const known = (value: number | null, text: (value: number) => string) =>
    value === null ? '–' : text(value);
  return (
    <section className="import-deals" aria-label={t('import.deals')}>
      <div className="import-row">
        <p>
          <b>{deals.name}</b>{' '}
          {deals.from && deals.to
            ? t('import.deals.period', {
                from: date(deals.from),
                to: date(deals.to),
                count: number(deals.won),
              })
            : t('import.deals.noPeriod', { count: number(deals.won) })}
        </p>
        <span className="grow" />
        {isOther && (
          <Button
            onClick={() => {
              const rest = { ...options };
              delete rest.deals;
              onChange(rest);
            }}
          >
            {t('import.deals.remove')}
          </Button>
        )}
      </div>
      {deals.unsettled && (
        <p className="callout" role="alert">
          {t(`import.deals.unsettled.${deals.unsettled.kind}`, {
            currencies: 'currencies' in deals.unsettled ? deals.unsettled.currencies.join(', ') : '',
          })}
        </p>
      )}
      <Questions questions={deals.questions} options={options} onChange={onChange} />
      <dl className="import-figures">
        <div>
          <dt>{t('import.deals.average')}</dt>
          <dd>{known(deals.averageDeal, (value) => number(value))}</dd>
        </div>
        <div>
          <dt>{t('import.deals.winRate')}</dt>
          <dd>{known(deals.winRate, (value) => percent(value))}</dd>
        </div>
        <div>
          <dt>{t('import.deals.cycle')}</dt>
          <dd>{known(deals.cycleDays, (value) => t('import.deals.days', { count: number(value) }))}</dd>
        </div>
      </dl>
      <CheckField
        label={t('import.deals.takeFigures')}
        checked={withFigures}
        onChange={(event) => onFigures(event.target.checked)}
      />
      <div className="import-mapping">
        {DEAL_FIELDS.map((field) => (
          <SelectField
            key={field}
            label={t(`dealField.${field}`)}
            value={String(deals.columns.find((column) => column.field === field)?.index ?? '')}
            onChange={(value) => assign(field, value)}
            options={[
              ['', t('import.deals.noColumn')],
              ...deals.columns.map(({ index, header }) => [String(index), header] as const),
            ]}
          />
        ))}
      </div>
      {Object.keys(deals.skipped).length > 0 && (
        <p className="quiet">
          {Object.entries(deals.skipped)
            .map(([reason, count]) => t(`import.deals.skip.${reason as 'notWon'}`, { count: number(count) }))
            .join(' · ')}
        </p>
      )}
      {isOther && unmatched.length > 0 && (
        <p className="callout">
          {t('import.deals.unmatched', {
            count: number(unmatched.length),
            names: unmatched
              .slice(0, 8)
              .map(({ owner }) => owner)
              .join(', '),
          })}
        </p>
      )}
      <div className="import-table" tabIndex={0} role="group" aria-label={t('import.deals')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('dealField.owner')}</th>
              <th scope="col" className="number">
                {t('import.deals.won')}
              </th>
              <th scope="col" className="number">
                {t('import.deals.new')}
              </th>
              <th scope="col" className="number">
                {t('import.deals.expansion')}
              </th>
            </tr>
          </thead>
          <tbody>
            {deals.owners.slice(0, SHOWN).map(({ owner, row, deals: won, revenueNew, revenueExpansion }) => (
              <tr key={owner}>
                <th scope="row">
                  {owner}
                  {isOther && row === null && (
                    <span className="quiet"> – {t('import.deals.notInRoster')}</span>
                  )}
                </th>
                <td className="number">{number(won)}</td>
                <td className="number">{number(revenueNew)}</td>
                <td className="number">{number(revenueExpansion)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
