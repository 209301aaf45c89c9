import { Minus, Plus } from 'lucide-react';
import { useWords } from '#renderer/state/app.ts';
import { changeZoom } from '#renderer/state/view.ts';
import { IconButton } from '#renderer/ui/button.tsx';

export function ZoomTools({ zoom }: { readonly zoom: number }) {
  const words = useWords();
  return (
    <div className="zoom-tools">
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
}
