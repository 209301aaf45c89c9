/** Says that another time than now is shown, and what can be done about it. */
import { History } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { jumpTo } from '#renderer/state/history.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { showPresent } from '#renderer/state/open-workshop.ts';
import { Button } from '#renderer/ui/button.tsx';
import './history-panel.css';

export function PastBanner({ open }: { readonly open: OpenState }) {
  const words = useWords();
  const { past } = open;
  if (!past) return null;
  const { seq, title, restore } = past;
  return (
    <div className="past-banner" role="status">
      <History className="icon" aria-hidden />
      <span>{words.t('time.looking', { what: title(words) })}</span>
      <span className="grow" />
      {seq !== null && seq !== open.cursor && (
        <Button onClick={() => void jumpTo(seq)}>{words.t('time.jump')}</Button>
      )}
      <Button onClick={() => void restore()}>{words.t('time.restore')}</Button>
      <Button variant="primary" onClick={showPresent}>
        {words.t('time.backToNow')}
      </Button>
    </div>
  );
}
