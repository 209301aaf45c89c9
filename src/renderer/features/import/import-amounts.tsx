/** Totals and the highest, the median and the lowest of the amounts that come in: a factor of a thousand is seen there. */
import { useWords } from '#renderer/state/app-state.ts';
import type { PreviewPerson } from '#shared/contract/import-types.ts';
import type { MessageKey } from '#shared/i18n/index.ts';

type Draft = PreviewPerson['draft'];

const AMOUNTS: readonly (readonly [MessageKey, (draft: Draft) => number | null | undefined])[] = [
  ['import.amounts.revenue', revenueIn],
  ['import.amounts.quota', ({ quota }) => quota],
  ['import.amounts.ote', ({ ote }) => ote],
];

function revenueIn({ revenueNew, revenueExpansion }: Draft): number | null {
  if (typeof revenueNew !== 'number' && typeof revenueExpansion !== 'number') return null;
  return (revenueNew ?? 0) + (revenueExpansion ?? 0);
}

interface ImportAmountsProps {
  readonly people: readonly PreviewPerson[];
  readonly currency: string;
}

export function ImportAmounts({ people, currency }: ImportAmountsProps) {
  const { t, money, number } = useWords();
  const rows = AMOUNTS.flatMap(([key, of]) => {
    const values = people
      .map(({ draft }) => of(draft))
      .filter((value) => typeof value === 'number')
      .sort((a, b) => a - b);
    const middle = Math.floor(values.length / 2);
    const [low, high, above, below] = [values[0], values.at(-1), values[middle], values[middle - 1]];
    if (low === undefined || high === undefined || above === undefined) return [];
    const median = values.length % 2 === 1 || below === undefined ? above : (above + below) / 2;
    return [
      { key, count: values.length, sum: values.reduce((sum, value) => sum + value, 0), high, median, low },
    ];
  });
  if (rows.length === 0) return null;
  return (
    <div className="import-part import-amounts">
      <h3>{t('import.amounts')}</h3>
      <table>
        <thead>
          <tr>
            <td />
            {(['people', 'total', 'highest', 'median', 'lowest'] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {t(`import.amounts.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, count, sum, high, median, low }) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              <td className="number">{number(count)}</td>
              {[sum, high, median, low].map((value, at) => (
                <td key={at} className="number">
                  {money(value, currency)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
