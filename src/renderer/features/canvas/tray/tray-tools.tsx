/** Order and filter of the unplaced. */
import type { Translator } from '#shared/i18n/index.ts';
import { TRAY_FILTERS, TRAY_ORDERS } from './tray-order.ts';
import type { TrayFilter, TrayOrder } from './tray-order.ts';

interface TrayToolsProps {
  readonly words: Translator;
  readonly order: TrayOrder;
  readonly onOrder: (order: TrayOrder) => void;
  readonly filter: TrayFilter;
  readonly onFilter: (filter: TrayFilter) => void;
}

export function TrayTools({ words, order, onOrder, filter, onFilter }: TrayToolsProps) {
  return (
    <div className="tray-tools">
      <select
        className="input"
        aria-label={words.t('tray.filter')}
        value={filter}
        onChange={(event) => onFilter(event.target.value as TrayFilter)}
      >
        {TRAY_FILTERS.map((value) => (
          <option key={value} value={value}>
            {words.t(`tray.filter.${value}`)}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={words.t('tray.order')}
        value={order}
        onChange={(event) => onOrder(event.target.value as TrayOrder)}
      >
        {TRAY_ORDERS.map((value) => (
          <option key={value} value={value}>
            {words.t(`tray.order.${value}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
