/** The observed time split: four shares in per cent. As soon as one is entered it wins over what the lane implies. */
import { useWords } from '#renderer/state/app-state.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { Split } from '#shared/domain/functions.ts';
import type { Person } from '#shared/domain/person.ts';
import { NumberBox } from '#renderer/ui/boxes.tsx';

const NOTHING: Split = { outbound: 0, inbound: 0, closing: 0, account: 0 };

interface SplitBoxesProps {
  readonly person: Person;
  readonly onKeep: (split: Split | null) => void;
}

export function SplitBoxes({ person, onKeep }: SplitBoxesProps) {
  const words = useWords();
  const { split } = person;
  const sum = split ? FUNCTIONS.reduce((total, fn) => total + split[fn], 0) : 1;
  return (
    <fieldset className="split-boxes">
      <legend>{words.t('person.split')}</legend>
      {FUNCTIONS.map((fn) => (
        <div key={fn} className="split-box">
          <Mark name={fn} />
          <NumberBox
            words={words}
            label={words.t(`fn.${fn}`)}
            value={split ? split[fn] : null}
            factor={100}
            least={0}
            most={1}
            onKeep={(value) => onKeep({ ...(split ?? NOTHING), [fn]: value ?? 0 })}
          />
        </div>
      ))}
      {split === null && <p className="quiet">{words.t('person.split.fromLane')}</p>}
      {split !== null && (
        <p className="quiet">
          {Math.abs(sum - 1) > 0.005 && words.t('person.split.sum', { sum: words.percent(sum) })}{' '}
          <Button variant="plain" onClick={() => onKeep(null)}>
            {words.t('person.split.reset')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
