/** Order and filter of the unplaced. */
import { Select } from '#renderer/ui/select.tsx';
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
      <Select
        label={words.t('tray.filter')}
        value={filter}
        onChange={onFilter}
        options={TRAY_FILTERS.map((value) => ({ value, label: words.t(`tray.filter.${value}`) }))}
      />
      <Select
        label={words.t('tray.order')}
        value={order}
        onChange={onOrder}
        options={TRAY_ORDERS.map((value) => ({ value, label: words.t(`tray.order.${value}`) }))}
      />
    </div>
  );
}
