/** Everything that was done, newest first: to look at, to go to, to bring back, to replay; and the named snapshots. */
import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import {
  closePanel,
  jumpTo,
  showPoint,
  pause,
  play,
  pointName,
  showOlder,
  stepLook,
  useHistory,
} from '#renderer/state/history.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { showPresent } from '#renderer/state/open-workshop.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import type { HistoryLine } from '#shared/contract/types.ts';
import './history-panel.css';
import { Snapshots } from './snapshot-list.tsx';

export function HistoryPanel({ open }: { readonly open: OpenState }) {
  const { t } = useWords();
  const { lines, more, playing } = useHistory();
  const panel = useRef<HTMLElement>(null);
  const focused = useRef(false);
  // Its keys work from the first moment, also while its steps are still on their way.
  useLayoutEffect(() => panel.current?.focus(), []);
  useEffect(() => {
    if (focused.current) return;
    const line = (which: string) => panel.current?.querySelector<HTMLElement>(`.history-line${which}`);
    // The present, as soon as it is known; before, nothing but the beginning stands there.
    const present = line('[aria-current="step"]') ?? (lines.length > 0 ? line('') : null);
    present?.focus();
    focused.current = Boolean(present);
  }, [lines]);
  return (
    <aside
      ref={panel}
      className="panel history"
      tabIndex={-1}
      aria-label={t('time.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (open.past) showPresent();
        else closePanel();
      }}
    >
      <section className="history-head">
        <h2>
          {t('time.title')}
          <span className="aside">
            <IconButton label={t('time.close')} onClick={closePanel}>
              <X className="icon small" aria-hidden />
            </IconButton>
          </span>
        </h2>
        <div className="history-tools" role="group" aria-label={t('time.replay')}>
          <IconButton label={t('time.back')} onClick={() => stepLook(-1)}>
            <SkipBack className="icon small" aria-hidden />
          </IconButton>
          <Button onClick={playing ? pause : play} disabled={open.cursor === 0}>
            {playing ? (
              <Pause className="icon small" aria-hidden />
            ) : (
              <Play className="icon small" aria-hidden />
            )}
            {t(playing ? 'time.pause' : 'time.play')}
          </Button>
          <IconButton label={t('time.forward')} onClick={() => stepLook(1)}>
            <SkipForward className="icon small" aria-hidden />
          </IconButton>
        </div>
      </section>
      <Snapshots />
      <section>
        <h2>{t('time.steps')}</h2>
        <p className="quiet">{t('time.keys')}</p>
        <ol className="history-lines" onKeyDown={onListKey}>
          {lines.map((line) => (
            <Step key={line.seq} line={line} open={open} />
          ))}
          {more ? (
            <li>
              <Button variant="plain" wide onClick={() => void showOlder()}>
                {t('time.older')}
              </Button>
            </li>
          ) : (
            <Step line={null} open={open} />
          )}
        </ol>
      </section>
    </aside>
  );
}

interface StepProps {
  /** Null for the beginning. */
  readonly line: HistoryLine | null;
  readonly open: OpenState;
}

function Step({ line, open }: StepProps) {
  const words = useWords();
  const seq = line?.seq ?? 0;
  const chosen = open.past?.seq === seq;
  const present = open.cursor === seq;
  return (
    <li>
      <button
        type="button"
        className={`history-line ${seq > open.cursor ? 'undone' : ''} ${chosen ? 'chosen' : ''}`}
        data-seq={seq}
        aria-pressed={chosen}
        {...(present && { 'aria-current': 'step' as const })}
        tabIndex={present ? 0 : -1}
        onClick={() => (present ? showPresent() : void showPoint(seq))}
        onDoubleClick={() => void jumpTo(seq)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void jumpTo(seq);
        }}
      >
        <span className="what">{pointName(words, line ?? undefined)}</span>
        <span className="when">
          {present && <b>{words.t('time.now')}</b>}
          {seq > open.cursor && words.t('time.undone')}
          {line && (present || seq > open.cursor) && ' · '}
          {line && words.date(line.at, 'moment')}
        </span>
      </button>
    </li>
  );
}

/** Arrows go along the steps and show them at once; Home and End go to the newest and the oldest that is known. */
function onListKey(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.history-line')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = to === undefined ? undefined : buttons[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
