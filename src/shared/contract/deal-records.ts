/** What a list of deals says of the company's deals as a whole. */
import type { WorkshopMeta } from '../domain/workshop-meta.ts';
import type { DealsPreview } from './import-types.ts';

/**
 * Deals won over the 12 months of the list, where it has days to tell them; open ones where it has stages. What it does
 * not tell is left out, so that it overwrites nothing.
 */
export function dealRecords({
  won,
  to,
  skipped,
  columns,
}: Pick<DealsPreview, 'won' | 'to' | 'skipped' | 'columns'>): Partial<
  Pick<WorkshopMeta, 'wonDealsYear' | 'openDeals'>
> {
  const staged = columns.some(({ field }) => field === 'stage');
  return {
    ...(to === null ? {} : { wonDealsYear: won }),
    ...(staged ? { openDeals: skipped.notWon ?? 0 } : {}),
  };
}
