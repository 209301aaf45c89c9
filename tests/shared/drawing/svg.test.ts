import { describe, expect, it } from 'vitest';
import { textAt } from '#shared/drawing/scene.ts';
import type { Scene } from '#shared/drawing/scene.ts';
import { svgOf } from '#shared/drawing/svg.ts';

const options = { title: 'Chart', language: 'en-GB' };
const withText = (text: string): Scene => ({
  width: 100,
  height: 50,
  shapes: [textAt(10, 20, text, { size: 8, fill: '#1a1b1e' })],
});

describe('A scene as SVG', () => {
  it('keeps text as text', () => {
    expect(svgOf(withText('Szűcs Őrs'), options)).toContain('>Szűcs Őrs</text>');
  });

  it('lets no name become markup', () => {
    const svg = svgOf(withText('<script>alert(1)</script> & "x" \u0000\ud800'), options);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; \ufffd<');
  });

  it('is named for whoever cannot see it', () => {
    expect(svgOf(withText('x'), { ...options, title: 'A <b> chart' })).toContain(
      '<title>A &lt;b&gt; chart</title>',
    );
  });

  it('draws every kind of shape inside a frame in points', () => {
    const svg = svgOf(
      {
        width: 100.12345,
        height: 50,
        shapes: [
          { kind: 'box', x: 0, y: 0, width: 10, height: -1, stroke: '#000000', dashed: true, radius: 2 },
          { kind: 'line', x1: 0, y1: 0, x2: 5, y2: 5, stroke: '#000000', lineWidth: 1 },
          { kind: 'path', d: 'M0 0 L1 1 Z', fill: '#ff0000' },
        ],
      },
      options,
    );
    expect(svg).toContain('viewBox="0 0 100.123 50"');
    expect(svg).toContain(
      '<rect x="0" y="0" width="10" height="0" rx="2" fill="none" stroke="#000000" stroke-width="0.5" stroke-dasharray="2.2 1.76"/>',
    );
    expect(svg).toContain('<line x1="0" y1="0" x2="5" y2="5" stroke="#000000" stroke-width="1"/>');
    expect(svg).toContain('<path d="M0 0 L1 1 Z" fill="#ff0000"/>');
  });
});
