/** Colours of paper: black ink first, one accent, four function hues that keep their order in grey. */
import type { SalesFunction } from '../domain/functions.ts';
import type { Colour } from './scene.ts';

export const PALETTE = {
  ink: '#1a1b1e',
  ink2: '#4a4d53',
  ink3: '#63666c',
  paper: '#ffffff',
  /** Ground behind cards and steps. */
  well: '#f1f1ee',
  /** Steps of the ladder that are not the result. */
  step: '#e6e6e1',
  hairline: '#d9d9d3',
  edge: '#85868a',
  accent: '#2f55d4',
  onAccent: '#ffffff',
} as const satisfies Record<string, Colour>;

/** Lightness falls from outbound to account (L* 74, 61, 41, 28). */
export const FUNCTION_COLOURS: Record<SalesFunction, Colour> = {
  outbound: '#e8ab3e',
  inbound: '#37a398',
  closing: '#b22b59',
  account: '#463680',
};
