/** Whom the phase rests on: the sellers whose leaving, one at a time, would change it. */
import type { Id } from '../../domain/fields.ts';
import type { PhaseNumber } from '../../domain/workshop-meta.ts';
import type { Derived } from '../phase-types.ts';
import type { PhaseInputs } from '../phase-inputs.ts';
import type { Selling } from '../staffing.ts';
import { deriveFrom } from './derive.ts';
import type { PhaseWeights } from './phase-table.ts';
import { ranked, scoresOf } from './scoring.ts';
import { structureOf, withoutSeller } from './structure.ts';
import type { Sums } from './structure.ts';

/**
 * Ids of those sellers; founders are not tried. Each answer is the organization's sums less one person's part, and
 * people who are equal in everything that is summed are tried once.
 */
export function restsOn(inputs: PhaseInputs, sums: Sums, phase: PhaseNumber, w: PhaseWeights): readonly Id[] {
  const tried = new Map<string, boolean>();
  const ids: Id[] = [];
  for (const person of inputs.people) {
    if (person.founder) continue;
    const kind = kindOf(person, inputs);
    let changes = tried.get(kind);
    if (changes === undefined) {
      changes = phaseWithout(inputs, sums, person, w) !== phase;
      tried.set(kind, changes);
    }
    if (changes) ids.push(person.id);
  }
  return ids;
}

/** Null where nobody who sells would be left. */
function phaseWithout(inputs: PhaseInputs, sums: Sums, person: Selling, w: PhaseWeights): PhaseNumber | null {
  if (inputs.people.length <= 1) return null;
  const derived: Derived = withoutSeller(sums, person, w, (left) =>
    deriveFrom(structureOf(left, w), { ...inputs, ...inputs.without?.(person.id) }, w),
  );
  return ranked(scoresOf(derived, w))[0];
}

function kindOf({ fte, split, parts, id }: Selling, { kindOf: own }: PhaseInputs): string {
  let kind = `${own?.(id) ?? ''}|${fte}|${split.outbound},${split.inbound},${split.closing}`;
  for (const part of parts)
    kind += `|${part.teamId ?? ''}:${part.fte}:${part.split.outbound},${part.split.inbound},${part.split.closing}`;
  return kind;
}
