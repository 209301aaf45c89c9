/** A curve over the unit square, as a picture that says its message to those who do not see it. */
import './charts.css';

export interface Point {
  /** 0..1, from left to right. */
  readonly x: number;
  /** 0..1, from the bottom up. */
  readonly y: number;
}

interface CurveProps {
  /** What the picture says, for a screen reader. */
  readonly text: string;
  readonly points: readonly Point[];
  readonly xLabel: string;
  /** Writes the marks of the upright axis. */
  readonly percent: (value: number) => string;
  /** Heights of bars of equal width under the curve, 0..1. */
  readonly bars?: readonly number[];
  /** Draws the diagonal of an even spread. */
  readonly even?: boolean;
}

const WIDTH = 272;
const HEIGHT = 190;
const LEFT = 40;
const BOTTOM = 22;
const TOP = 8;
/** More dots than this would be a caterpillar. */
const DOTS = 30;

const atX = (x: number) => LEFT + x * (WIDTH - LEFT - 4);
const atY = (y: number) => TOP + (1 - y) * (HEIGHT - TOP - BOTTOM);
const pathOf = (points: readonly Point[]) => points.map(({ x, y }) => `${atX(x)},${atY(y)}`).join(' ');

export function Curve({ text, points, xLabel, percent, bars = [], even = false }: CurveProps) {
  return (
    <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text}>
      {[0, 0.5, 1].map((mark) => (
        <g key={mark}>
          <line className="gridline" x1={atX(0)} x2={atX(1)} y1={atY(mark)} y2={atY(mark)} />
          <text x={LEFT - 6} y={atY(mark) + 4} textAnchor="end">
            {percent(mark)}
          </text>
        </g>
      ))}
      {bars.map((height, index) => (
        <rect
          key={index}
          className="bar"
          x={atX(index / bars.length) + 0.5}
          width={Math.max(0.5, atX((index + 1) / bars.length) - atX(index / bars.length) - 1)}
          y={atY(height)}
          height={atY(0) - atY(height)}
        />
      ))}
      {even && (
        <polyline
          className="even"
          points={pathOf([
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ])}
        />
      )}
      <polyline className="main" points={pathOf(points)} />
      {points.length <= DOTS &&
        points.map(({ x, y }, index) => (
          <circle key={index} className="dot" cx={atX(x)} cy={atY(y)} r="2.5" />
        ))}
      <polyline
        className="frame"
        points={pathOf([
          { x: 0, y: 1 },
          { x: 0, y: 0 },
          { x: 1, y: 0 },
        ])}
      />
      <text x={atX(0.5)} y={HEIGHT - 5} textAnchor="middle">
        {xLabel}
      </text>
    </svg>
  );
}
