/** What the preview shows of the report while names or amounts are hidden on the screen. */
import { useApp } from '#renderer/state/app-state.ts';
import { HIDEABLE } from '#shared/domain/report-settings.ts';
import type { ReportOptions } from '#shared/report/options.ts';

/** The same object where the screen hides nothing that the report shows; the file is written as it was set up. */
export function useShownOptions(options: ReportOptions): ReportOptions {
  const namesHidden = useApp((state) => state.namesHidden);
  const moneyHidden = useApp((state) => state.moneyHidden);
  const names = namesHidden && options.names === 'full' ? 'initials' : options.names;
  const hide = moneyHidden ? HIDEABLE : options.hide;
  if (names === options.names && hide.length === options.hide.length) return options;
  return { ...options, names, hide: [...hide] };
}
