/** Revenue by seller, strongest first. People sit in the room: no colour judges them. */
import { useState } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { RevenueShare } from '#shared/analysis/metrics/concentration.ts';
import type { Id } from '#shared/domain/fields.ts';

/** As many as are read at a glance. */
const AT_FIRST = 12;

interface RankingProps {
  readonly ranked: readonly RevenueShare[];
  readonly currency: string;
  readonly nameOfId: (id: Id) => string;
}

export function Ranking({ ranked, currency, nameOfId }: RankingProps) {
  const { t, percent, moneyShort, number } = useWords();
  const [all, setAll] = useState(false);
  const longest = ranked[0]?.share ?? 1;
  const shown = all ? ranked : ranked.slice(0, AT_FIRST);
  return (
    <div>
      <h3>{t('superstars.ranked')}</h3>
      <ol className="ranking">
        {shown.map(({ personId, revenue, share }) => (
          <li key={personId} data-person={personId}>
            <span className="name">{nameOfId(personId)}</span>
            <span className="bar" aria-hidden>
              <i style={{ width: `${longest > 0 ? (share / longest) * 100 : 0}%` }} />
            </span>
            <span className="number">{percent(share)}</span>
            <span className="number money">{moneyShort(revenue, currency)}</span>
          </li>
        ))}
      </ol>
      {shown.length < ranked.length && (
        <Button variant="plain" onClick={() => setAll(true)}>
          {t('superstars.showAll', { count: number(ranked.length) })}
        </Button>
      )}
    </div>
  );
}
