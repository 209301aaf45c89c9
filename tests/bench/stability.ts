/** What one person can do to the scores, over random organizations: `npm run bench -- stability`. Times nothing. */
import type { PhaseInputs } from '#shared/analysis/phase-inputs.ts';
import { scoresFrom } from '#shared/analysis/phase.ts';
import { PHASES, ranked } from '#shared/analysis/phase/scoring.ts';
import { movesOf, ofEachPhase } from '#tests/support/organizations.ts';

const SEED = 15;
/** Share of time from which somebody closes. */
const CLOSES = 0.15;
const SMALL = 6;

const phaseOf = (inputs: PhaseInputs) => ranked(scoresFrom(inputs))[0];
const sellersIn = ({ people }: PhaseInputs) => people.filter((person) => !person.founder);
const closersIn = (inputs: PhaseInputs) =>
  sellersIn(inputs).filter(({ split }) => split.closing >= CLOSES).length;

/** The founder's share where everybody who closes brings the same: who leaves takes it along, who comes has the mean. */
function withShareAnew(before: PhaseInputs, after: PhaseInputs): PhaseInputs {
  const { founderShare: F } = before;
  const heads = sellersIn(after).length - sellersIn(before).length;
  const [had, has] = [closersIn(before), closersIn(after)];
  if (F === null || F === 0 || heads === 0 || had === 0) return after;
  return { ...after, founderShare: F / (F + ((1 - F) * has) / had) };
}

interface Kind {
  readonly partTime?: number;
  readonly as?: (inputs: PhaseInputs) => PhaseInputs;
  readonly then?: (before: PhaseInputs, after: PhaseInputs) => PhaseInputs;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'as bound by the tests': {},
  'founder’s share anew': { then: withShareAnew },
  'a third works half time': { partTime: 1 / 3 },
  'hand-offs and markets unknown': {
    as: (inputs) => ({ ...inputs, handoff: null, segmentTargets: null }),
  },
};

function rowOf({ partTime, as = (inputs) => inputs, then = (_, after) => after }: Kind) {
  const changes: number[] = [];
  const larger: number[] = [];
  let turned = 0;
  const found = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const inputs of ofEachPhase(SEED, phaseOf, partTime === undefined ? {} : { partTime }).map(as)) {
    const before = scoresFrom(inputs);
    const [phase] = ranked(before);
    found[phase] += 1;
    for (const moved of movesOf(inputs)) {
      const after = scoresFrom(then(inputs, moved));
      const change = Math.max(...PHASES.map((one) => Math.abs(after[one] - before[one])));
      changes.push(change);
      if (ranked(after)[0] !== phase) turned += 1;
      if (Math.min(sellersIn(inputs).length, sellersIn(moved).length) >= SMALL) larger.push(change);
    }
  }
  const sorted = larger.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
  const beyond = (bound: number) => changes.filter((change) => change > bound).length;
  const two = (value: number) => Number(value.toFixed(3));
  return {
    'organizations by phase': PHASES.map((phase) => found[phase]).join(' / '),
    moves: changes.length,
    'median (6 sellers on)': two(at(0.5)),
    '95 % (6 sellers on)': two(at(0.95)),
    most: two(changes.reduce((most, change) => Math.max(most, change), 0)),
    'above .30, of 1,000': two((1000 * beyond(0.3)) / changes.length),
    'above .50': beyond(0.5),
    'phase turns, of 100': two((100 * turned) / changes.length),
  };
}

console.log(
  'Largest change of a score by one person who moves, comes or leaves; bounds: median .03, 95 % .11,',
);
console.log('at most 1 in 1,000 above .30, none above .50. Only the first row is bound.\n');
console.table(Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, rowOf(kind)])));
