/** A presentation opened for its check. */
import type { Element, Related } from './read-package.ts';

export interface Checked {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly xml: ReadonlyMap<string, Element>;
  readonly related: ReadonlyMap<string, ReadonlyMap<string, Related>>;
  readonly types: ReadonlyMap<string, string>;
  readonly main: string;
  readonly slides: readonly string[];
  /** EMU. */
  readonly size: readonly [number, number];
  fault(rule: string, part: string, why: string): void;
  /** Parts that a part is related to by a kind of relationship. */
  to(part: string, kind: string): string[];
  ofKind(kind: string): string[];
}
