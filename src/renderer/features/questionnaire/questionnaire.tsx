/** The discipline questionnaire with the room. */
import type { OpenState } from '#renderer/state/workshop-types.ts';

export function Questionnaire({ open }: { readonly open: OpenState }) {
  return <div className="screen" data-screen="questionnaire" data-open={open.id} />;
}
