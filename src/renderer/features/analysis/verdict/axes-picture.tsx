import { useWords } from '#renderer/state/app-state.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';

/** Frame of the drawing, in its own units. */
const LEFT = 34;
const TOP = 24;
const WIDTH = 330;
const HEIGHT = 170;
const COLUMN = WIDTH / 4;
const GUIDES = [0, 25, 50, 75, 100];

const xOf = (phase: number) => LEFT + (phase - 0.5) * COLUMN;
const yOf = (points: number) => TOP + HEIGHT * (1 - Math.min(100, Math.max(0, points)) / 100);

interface AxesPictureProps {
  readonly result: PhaseResult;
  readonly expected: readonly { readonly phase: PhaseNumber; readonly from: number; readonly to: number }[];
  /** The picture in words. */
  readonly alt: string;
}

/** Bands show the discipline that fits each phase; the dot is the organization. */
export function AxesPicture({ result, expected, alt }: AxesPictureProps) {
  const words = useWords();
  const { phase, discipline } = result;
  return (
    <svg
      className="axes"
      viewBox={`0 0 ${LEFT + WIDTH + 8} ${TOP + HEIGHT + 52}`}
      role="img"
      aria-label={alt}
    >
      {GUIDES.map((points) => (
        <g key={points}>
          <line className="guide" x1={LEFT} x2={LEFT + WIDTH} y1={yOf(points)} y2={yOf(points)} />
          <text className="tick" x={LEFT - 6} y={yOf(points) + 3.5} textAnchor="end">
            {points}
          </text>
        </g>
      ))}
      {expected.map(({ phase: step, from, to }) => (
        <g key={step}>
          <rect
            className="expected"
            x={xOf(step) - COLUMN / 2 + 8}
            width={COLUMN - 16}
            y={yOf(to)}
            height={Math.max(0, yOf(from) - yOf(to))}
          />
          <text className="tick" x={xOf(step)} y={TOP + HEIGHT + 29} textAnchor="middle">
            {words.number(from)}–{words.number(to)}
          </text>
          <text
            className={step === phase ? 'step now' : 'step'}
            x={xOf(step)}
            y={TOP + HEIGHT + 16}
            textAnchor="middle"
          >
            {step}
          </text>
        </g>
      ))}
      {phase !== null && discipline !== null && (
        <g>
          <line className="drop" x1={xOf(phase)} x2={xOf(phase)} y1={yOf(discipline)} y2={TOP + HEIGHT} />
          <circle className="here" cx={xOf(phase)} cy={yOf(discipline)} r={6} />
          <text className="here-text" x={xOf(phase) - 10} y={yOf(discipline) - 6} textAnchor="end">
            {words.number(discipline, 1)}
          </text>
        </g>
      )}
      <text className="axis" x={LEFT + WIDTH / 2} y={TOP + HEIGHT + 47} textAnchor="middle">
        {words.t('axes.structure')}
      </text>
      <text className="axis" x={LEFT} y={TOP - 12}>
        {words.t('axes.discipline')} · □ {words.t('axes.expected')} · ● {words.t('axes.here')}
      </text>
    </svg>
  );
}
