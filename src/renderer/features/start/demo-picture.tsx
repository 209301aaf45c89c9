/** A phase as a small picture: who sells, and how the work is divided. */
import type { ReactNode } from 'react';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';

const OUT = 'var(--fn-out)';
const IN = 'var(--fn-in)';
const CLOSE = 'var(--fn-close)';
const ACCT = 'var(--fn-acct)';
const MIX = 'var(--ink-2)';

const mix = (x: number, y: number) => (
  <g key={`${x}-${y}`} fill={MIX}>
    {[0, 1, 2, 3].map((i) => (
      <rect key={i} x={x - 5 + (i % 2) * 5.6} y={y - 5 + Math.floor(i / 2) * 5.6} width="4.6" height="4.6" />
    ))}
  </g>
);
const triangle = (x: number, y: number) => (
  <path key={`t${x}-${y}`} d={`M${x} ${y - 5}l5.5 9.5h-11Z`} fill={OUT} />
);
const ring = (x: number, y: number) => (
  <circle key={`r${x}-${y}`} cx={x} cy={y} r="3.8" fill="none" stroke={IN} strokeWidth="2.6" />
);
const diamond = (x: number, y: number) => (
  <path key={`d${x}-${y}`} d={`M${x} ${y - 6}l6 6-6 6-6-6Z`} fill={CLOSE} />
);
const square = (x: number, y: number) => (
  <rect key={`s${x}-${y}`} x={x - 4.5} y={y - 4.5} width="9" height="9" fill={ACCT} />
);
const box = (x: number, width: number) => (
  <rect
    key={x}
    x={x}
    y="18"
    width={width}
    height="54"
    rx="4"
    fill="var(--surface)"
    stroke="var(--line-strong)"
  />
);

const PICTURES: Record<PhaseNumber, ReactNode> = {
  1: (
    <>
      {[
        [32, 22],
        [150, 20],
        [30, 66],
        [156, 62],
        [90, 76],
      ].map(([x = 0, y = 0]) => (
        <g key={x} stroke="var(--line-strong)" fill="var(--line-strong)">
          <path d={`M92 44L${x} ${y}`} />
          <circle cx={x} cy={y} r="3.5" />
        </g>
      ))}
      <circle cx="92" cy="44" r="13" fill="var(--bg)" />
      {mix(92, 44)}
    </>
  ),
  2: [14, 48, 82, 116, 150].map((x) => [box(x, 26), mix(x + 13, 45)]),
  3: (
    <>
      {[10, 54, 98, 142].map((x) => box(x, 36))}
      {[
        triangle(20, 32),
        triangle(36, 32),
        ring(72, 32),
        diamond(108, 32),
        diamond(124, 32),
        diamond(108, 50),
      ]}
      {[diamond(124, 50), square(152, 32), square(168, 32)]}
    </>
  ),
  4: (
    <>
      {[10, 70, 130].map((x) => box(x, 50))}
      {[10, 70, 130].map((x) => [
        triangle(x + 12, 34),
        ring(x + 26, 34),
        diamond(x + 12, 56),
        square(x + 26, 56),
      ])}
      {[ring(50, 34), diamond(110, 34), triangle(170, 34)]}
    </>
  ),
};

export function DemoPicture({ phase }: { readonly phase: PhaseNumber }) {
  return (
    <svg className="demo-picture" viewBox="0 0 188 90" aria-hidden>
      {PICTURES[phase]}
    </svg>
  );
}
