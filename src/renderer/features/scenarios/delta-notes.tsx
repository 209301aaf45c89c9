/** What the figures of a plan leave out, and what they are made of. */
import { useWords } from '#renderer/state/app-state.ts';
import { useFlowWords } from '#renderer/state/flow-words.ts';
import type { Deltas } from '#shared/analysis/changes/deltas.ts';
import { deltaNotes } from '#shared/wording/delta-text.ts';
import { modelledText, overloadText } from '#shared/wording/flow-text.ts';
import { analysisOf } from '#shared/analysis/memo.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';

interface DeltaNotesProps {
  readonly deltas: Deltas;
  readonly workshop: Workshop;
  readonly planId: Id;
}

export function DeltaNotes({ deltas, workshop, planId }: DeltaNotesProps) {
  const words = useWords();
  const texts = useFlowWords(workshop, planId);
  const over = deltas.to.flows ? overloadText(texts, analysisOf(workshop, planId).flow) : null;
  const modelled = deltas.to.flows ? modelledText(words, analysisOf(workshop, planId).flow) : null;
  return [
    ...(over === null ? [] : [over]),
    ...deltaNotes(words, deltas),
    ...(modelled === null ? [] : [words.t('delta.modelled', { modelled })]),
  ].map((note) => (
    <p key={note} className="delta-note">
      {note}
    </p>
  ));
}
