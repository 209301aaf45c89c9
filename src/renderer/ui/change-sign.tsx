/** The sign of a change: the same form wherever changes are spoken of. */
import { ArrowRightLeft, CircleDashed, LogIn, LogOut, Minus, Pencil, Plus } from 'lucide-react';

const SIGNS = {
  moved: ArrowRightLeft,
  placed: LogIn,
  added: Plus,
  leaving: LogOut,
  unplaced: CircleDashed,
  removed: Minus,
  changed: Pencil,
} as const;

export function ChangeSign({ kind }: { readonly kind: keyof typeof SIGNS }) {
  const Sign = SIGNS[kind];
  return <Sign className="icon small" aria-hidden />;
}
