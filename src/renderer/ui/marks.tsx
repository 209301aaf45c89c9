/** Shapes that carry a meaning together with their colour, so that the meaning survives grey. */

export type MarkName = 'outbound' | 'inbound' | 'closing' | 'account' | 'mix' | 'lead';

const COLOURS: Record<MarkName, string> = {
  outbound: 'var(--fn-out)',
  inbound: 'var(--fn-in)',
  closing: 'var(--fn-close)',
  account: 'var(--fn-acct)',
  mix: 'var(--ink-3)',
  lead: 'var(--ink-3)',
};

const SHAPES: Record<MarkName, string> = {
  outbound: 'M8 2.2 14.6 13.4H1.4Z',
  inbound: 'M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6Zm0 3.3a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2Z',
  closing: 'M8 .9 15.1 8 8 15.1.9 8Z',
  account: 'M2.2 2.2h11.6v11.6H2.2Z',
  mix: 'M2 2h5.3v5.3H2zM8.7 2H14v5.3H8.7zM2 8.7h5.3V14H2zM8.7 8.7H14V14H8.7z',
  lead: 'M3 4.2h10v1.9H3zM3 9.9h10v1.9H3z',
};

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
