/** Severity by colour, outline and word. */
import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import type { Severity } from '#shared/analysis/findings/finding-types.ts';

const OUTLINES = { high: OctagonAlert, medium: TriangleAlert, info: Info } as const;

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const { t } = useWords();
  const Outline = OUTLINES[severity];
  return (
    <Outline className={`icon small sev ${severity}`} role="img" aria-label={t(`severity.${severity}`)} />
  );
}
