/** Where somebody works: one place or, for who wears two hats, several with their shares of the time. */
import { X } from 'lucide-react';
import { useWords } from '#renderer/state/app-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import { NumberBox } from '#renderer/ui/boxes.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import type { Id } from '#shared/domain/fields.ts';
import { isFunctionLane } from '#shared/domain/lanes.ts';
import type { Placement } from '#shared/domain/placement.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { placementsOf } from '#shared/domain/workshop.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';

interface PlacesProps {
  readonly workshop: Workshop;
  readonly scenarioId: Id;
  readonly personId: Id;
}

function markOf({ lane }: Placement) {
  if (isFunctionLane(lane)) return lane;
  return lane === 'leadership' || lane === 'support' ? 'lead' : 'mix';
}

export function Places({ workshop, scenarioId, personId }: PlacesProps) {
  const words = useWords();
  const { t } = words;
  const own = placementsOf(workshop, scenarioId).filter((placement) => placement.personId === personId);
  if (own.length === 0) return <p className="quiet">{t('lane.unplaced')}</p>;
  return (
    <ul className="places" aria-label={t('inspector.places')}>
      {own.map((placement) => {
        const name = placeName(words, placement.lane, workshop.team[placement.teamId ?? '']?.name);
        return (
          <li key={placement.id}>
            <Mark name={markOf(placement)} />
            <span>{name}</span>
            {own.length > 1 && (
              <>
                <NumberBox
                  words={words}
                  label={t('inspector.shareAt', { place: name })}
                  value={placement.share}
                  factor={100}
                  least={0.01}
                  most={0.99}
                  onKeep={(share) =>
                    share !== null && run({ type: 'hat.share', placementId: placement.id, share })
                  }
                />
                <IconButton
                  label={t('inspector.removeHat', { place: name })}
                  onClick={() => run({ type: 'hat.remove', placementId: placement.id })}
                >
                  <X className="icon small" aria-hidden />
                </IconButton>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
