/** Bars for shares of a whole and for levels against a full mark. Decoration: the words beside them say the same. */
import type { MarkName } from './marks.tsx';
import './charts.css';

interface LevelBarProps {
  /** 1 is the full mark; whatever is beyond it is drawn as a part of its own. */
  readonly value: number;
  /** Beyond the full mark is bad news: drawn hatched. */
  readonly warns?: boolean;
}

/** Room for what is beyond the full mark; more than that is cut, and said by the number beside the bar. */
const LONGEST = 1.5;

export function LevelBar({ value, warns = false }: LevelBarProps) {
  const shown = Math.min(Math.max(value, 0), LONGEST);
  const percent = (part: number) => `${(part / LONGEST) * 100}%`;
  return (
    <div
      className={`level-bar ${warns ? 'warns' : ''}`}
      style={{ '--full': percent(1) } as React.CSSProperties}
      aria-hidden
    >
      <i style={{ width: percent(Math.min(shown, 1)) }} />
      {shown > 1 && <i className="beyond" style={{ left: percent(1), width: percent(shown - 1) }} />}
    </div>
  );
}

export interface BarPart {
  readonly mark: MarkName;
  readonly value: number;
}

/** Parts of a whole in their colours; `whole` sets the length that would fill the bar. */
export function StackedBar({ parts, whole }: { readonly parts: readonly BarPart[]; readonly whole: number }) {
  const width = (value: number) => `${whole > 0 ? (value / whole) * 100 : 0}%`;
  return (
    <div className="stacked-bar" aria-hidden>
      {parts
        .filter((part) => part.value > 0)
        .map((part) => (
          <i key={part.mark} data-mark={part.mark} style={{ width: width(part.value) }} />
        ))}
    </div>
  );
}
