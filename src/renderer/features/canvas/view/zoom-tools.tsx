/** Zoom out, 100 %, zoom in, the whole organization at once; and how much room cards take. */
import { Maximize, Minus, Plus, Rows3, Rows4, StretchHorizontal } from 'lucide-react';
import { memo } from 'react';
import type { RefObject } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { changeZoom, chooseDensity, useView } from '#renderer/state/view.ts';
import type { Density } from '#renderer/state/view.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { fitBoard } from './board-view.ts';

const NEXT: Readonly<Record<Density, Density>> = { auto: 'compact', compact: 'full', full: 'auto' };
const ICONS = { auto: Rows3, compact: Rows4, full: StretchHorizontal } as const;

interface ZoomToolsProps {
  readonly board: RefObject<HTMLElement | null>;
}

export const ZoomTools = memo(function ZoomTools({ board }: ZoomToolsProps) {
  const words = useWords();
  const zoom = useView((view) => view.zoom);
  const density = useView((view) => view.density);
  const Icon = ICONS[density];
  return (
    <div className="zoom-tools" role="group" aria-label={words.t('zoom.label')}>
      <IconButton
        label={words.t(`density.${density}`)}
        onClick={() => chooseDensity(NEXT[density])}
        data-density={density}
      >
        <Icon className="icon small" aria-hidden />
      </IconButton>
      <IconButton
        label={words.t('zoom.fit')}
        onClick={() => board.current && fitBoard(board.current)}
        data-fit
      >
        <Maximize className="icon small" aria-hidden />
      </IconButton>
      <IconButton label={words.t('command.zoomOut')} onClick={() => changeZoom(-1)}>
        <Minus className="icon small" aria-hidden />
      </IconButton>
      <button type="button" title={words.t('command.zoomReset')} onClick={() => changeZoom(0)}>
        {words.percent(zoom)}
      </button>
      <IconButton label={words.t('command.zoomIn')} onClick={() => changeZoom(1)}>
        <Plus className="icon small" aria-hidden />
      </IconButton>
    </div>
  );
});
