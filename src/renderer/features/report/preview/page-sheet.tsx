/** One page of the report, drawn from the same scene as the page of the PDF. */
import { memo } from 'react';
import type { Scene, Shape } from '#shared/drawing/scene.ts';

interface SheetProps {
  readonly scene: Scene;
  /** Read aloud in place of the picture. */
  readonly label: string;
}

/** Drawn again only where the page is another one. */
export const Sheet = memo(function Sheet({ scene, label }: SheetProps) {
  return (
    <svg className="sheet" viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={label}>
      {scene.shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
});

const DASH = '2.2 1.76';

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={Math.max(0, shape.width)}
          height={Math.max(0, shape.height)}
          rx={shape.radius}
          {...painted(shape)}
          strokeDasharray={shape.dashed ? DASH : undefined}
        />
      );
    case 'line': {
      const { x1, y1, x2, y2, stroke, lineWidth } = shape;
      return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={stroke} strokeWidth={lineWidth} />;
    }
    case 'image': {
      const { x, y, width, height, mime, data } = shape;
      // As the PDF fits it: whole, from the top left corner.
      const href = `data:${mime};base64,${data}`;
      return <image {...{ x, y, width, height, href }} preserveAspectRatio="xMinYMin meet" />;
    }
    case 'path':
      return <path d={shape.d} {...painted(shape)} />;
    case 'text':
      return (
        <text
          className={shape.weight}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fill={shape.fill}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      );
  }
}

function painted({ fill, stroke, lineWidth = 0.5 }: { fill?: string; stroke?: string; lineWidth?: number }) {
  return { fill: fill ?? 'none', stroke, strokeWidth: stroke === undefined ? undefined : lineWidth };
}
