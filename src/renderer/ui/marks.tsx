/** Shapes that carry a meaning together with their colour, so that the meaning survives grey. */

type Tone = 'tone1' | 'tone2' | 'tone3' | 'tone4' | 'tone5' | 'tone6' | 'tone7' | 'tone8';
type Level = 'level1' | 'level2' | 'level3' | 'level4' | 'level5';

/** The functions' own marks, eight for groups without an order, five for steps, and the one of nothing known. */
export type MarkName =
  'outbound' | 'inbound' | 'closing' | 'account' | 'mix' | 'lead' | Tone | Level | 'none';

const COLOURS: Record<MarkName, string> = {
  outbound: 'var(--fn-out)',
  inbound: 'var(--fn-in)',
  closing: 'var(--fn-close)',
  account: 'var(--fn-acct)',
  mix: 'var(--ink-3)',
  lead: 'var(--ink-3)',
  tone1: 'var(--tone-1)',
  tone2: 'var(--tone-2)',
  tone3: 'var(--tone-3)',
  tone4: 'var(--tone-4)',
  tone5: 'var(--tone-5)',
  tone6: 'var(--tone-6)',
  tone7: 'var(--tone-7)',
  tone8: 'var(--tone-8)',
  level1: 'var(--level-1)',
  level2: 'var(--level-2)',
  level3: 'var(--level-3)',
  level4: 'var(--level-4)',
  level5: 'var(--level-5)',
  none: 'var(--ink-3)',
};

const SHAPES: Record<MarkName, string> = {
  outbound: 'M8 2.2 14.6 13.4H1.4Z',
  inbound: 'M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6Zm0 3.3a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2Z',
  closing: 'M8 .9 15.1 8 8 15.1.9 8Z',
  account: 'M2.2 2.2h11.6v11.6H2.2Z',
  mix: 'M2 2h5.3v5.3H2zM8.7 2H14v5.3H8.7zM2 8.7h5.3V14H2zM8.7 8.7H14V14H8.7z',
  lead: 'M3 4.2h10v1.9H3zM3 9.9h10v1.9H3z',
  tone1: 'M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4Z',
  tone2: 'M8 13.8 1.4 2.6h13.2Z',
  tone3: 'M6 1.6h4V6h4.4v4H10v4.4H6V10H1.6V6H6Z',
  tone4: 'M8 .8l2 4.9 5.3.4-4.1 3.4 1.3 5.2L8 11.9l-4.5 2.8 1.3-5.2L.7 6.1 6 5.7Z',
  tone5: 'M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8Z',
  tone6: 'M2.2 2.2h11.6v11.6H2.2Zm3.2 3.2v5.2h5.2V5.4Z',
  tone7: 'M1.6 8a6.4 6.4 0 0 1 12.8 0Z M1.6 10h12.8v2.6H1.6Z',
  tone8: 'M3.6 1.4 8 5.8l4.4-4.4 2.2 2.2L10.2 8l4.4 4.4-2.2 2.2L8 10.2l-4.4 4.4-2.2-2.2L5.8 8 1.4 3.6Z',
  level1: steps(1),
  level2: steps(2),
  level3: steps(3),
  level4: steps(4),
  level5: steps(5),
  none: 'M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4Zm0 1.6a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
};

/** A bar filled up to one of five: the height says the step without the colour; the frame says the whole. */
function steps(level: number): string {
  const top = 15 - level * 2.8;
  return `M3.6 1h8.8v14H3.6Zm1.2 1.2v${(top - 2.2).toFixed(1)}h6.4V2.2Z`;
}

export function Mark({ name }: { readonly name: MarkName }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden>
      {/* Amber alone has too little contrast on white; the edge brings it over 3:1. */}
      <path
        d={SHAPES[name]}
        fill={COLOURS[name]}
        fillRule="evenodd"
        {...(name === 'outbound' && {
          stroke: 'var(--fn-out-ink)',
          strokeWidth: 1,
          strokeLinejoin: 'round' as const,
        })}
      />
    </svg>
  );
}

/** The four steps; those up to `phase` are filled, the last of them in the accent. */
export function PhaseIcon({
  phase,
  size = '1.5rem',
}: {
  readonly phase: number | null;
  readonly size?: string;
}) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden>
      {[1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          x={1 + (step - 1) * 3.7}
          y={13.5 - step * 3.1}
          width="2.7"
          height={1.5 + step * 3.1}
          rx=".7"
          fill={step === phase ? 'var(--accent)' : step < (phase ?? 0) ? 'var(--ink)' : 'var(--line-strong)'}
        />
      ))}
    </svg>
  );
}
