/** What sort of scenario it is, by form: as it is, planned, as it was; a lock where nothing moves. */
import { CircleDot, History, Lock, Target } from 'lucide-react';
import type { Scenario } from '#shared/domain/scenario.ts';

const ICONS = { current: CircleDot, target: Target, past: History } as const;

export function KindIcon({ scenario }: { readonly scenario: Scenario }) {
  const Icon = scenario.locked ? Lock : ICONS[scenario.kind];
  return <Icon className="icon small" aria-hidden />;
}
