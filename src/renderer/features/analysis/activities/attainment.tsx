/** One activity against its target; what is not known says so. */
import { useWords } from '#renderer/state/app-state.ts';
import { LevelBar } from '#renderer/ui/bars.tsx';
import type { ActivityRate } from '#shared/analysis/activities.ts';

export function Attainment({ rate: { actual, target, rate } }: { readonly rate: ActivityRate }) {
  const { t, number, percent } = useWords();
  if (actual === null && target === null) return <small>{t('activities.notKnown')}</small>;
  if (actual === null) return <small>{t('activities.noActual', { target: number(target ?? 0) })}</small>;
  if (target === null || rate === null)
    return <small>{t('activities.noTarget', { actual: number(actual) })}</small>;
  return (
    <div className="attainment">
      <span>
        <b>{percent(rate)}</b>
        <small>{t('activities.of', { actual: number(actual), target: number(target) })}</small>
      </span>
      <LevelBar value={rate} />
    </div>
  );
}
