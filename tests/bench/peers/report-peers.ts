/**
 * The pages of a finished report, printed by others: Chromium, kept warm, and @react-pdf/renderer. Both are handed what
 * our report had to work out first, text and shapes at their places, so the comparison is kind to them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import type { Scene, Shape, Weight } from '../../../src/shared/drawing/scene.ts';
import { svgOf } from '../../../src/shared/drawing/svg.ts';

export interface Peer {
  readonly name: string;
  /** Prints the pages; answers the bytes of the file. */
  print(pages: readonly Scene[]): Promise<number>;
  close(): Promise<void>;
}

const FONTS: Readonly<Record<Weight, string>> = {
  regular: 'Inter-Regular.ttf',
  semibold: 'Inter-SemiBold.ttf',
  display: 'InterDisplay-SemiBold.ttf',
};

const CHROMIUM = [process.env['CHROME'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Chromium with a page open; null where there is none on this machine. */
export async function chromiumPeer(resources: string): Promise<Peer | null> {
  if (!CHROMIUM) return null;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const folder = mkdtempSync(join(tmpdir(), 'phaseboard-bench-'));
  const file = join(folder, 'in.html');
  const font = (family: string, weight: number, name: string) =>
    `@font-face{font-family:'${family}';font-weight:${weight};src:url('${pathToFileURL(join(resources, 'fonts', name)).href}')}`;
  const faces = [
    font('Inter', 400, FONTS.regular),
    font('Inter', 600, FONTS.semibold),
    font('Inter Display', 600, FONTS.display),
  ].join('');
  return {
    name: 'Chromium, warm',
    async print(pages) {
      const [first] = pages;
      const size = `${first?.width ?? 0}pt ${first?.height ?? 0}pt`;
      const svgs = pages.map((scene) =>
        svgOf(scene, { title: '', language: 'hu' }).replace(/^<\?xml[^>]*>\n/u, ''),
      );
      const style = `@page{size:${size};margin:0}body{margin:0}svg{display:block;break-after:page}${faces}`;
      writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${style}</style>${svgs.join('')}`);
      await page.goto(pathToFileURL(file).href);
      return (await page.pdf({ preferCSSPageSize: true, tagged: true })).length;
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

type Element = object;
interface ReactPdf {
  readonly Font: { register(font: { family: string; src: string }): void };
  readonly renderToBuffer: (document: Element) => Promise<Buffer>;
  readonly [part: string]: unknown;
}

/** Puts @react-pdf/renderer into a folder of its own, which is no part of the program; answers the folder. */
export function installReactPdf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'phaseboard-bench-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '@react-pdf/renderer@4', 'react@19'],
    options,
  );
  if (status !== 0) throw new Error('@react-pdf/renderer could not be installed');
  return folder;
}

export async function reactPdfPeer(folder: string, resources: string): Promise<Peer> {
  const require = createRequire(join(folder, 'package.json'));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const pdf = (await load('@react-pdf/renderer')) as ReactPdf;
  const { createElement } = ((await load('react')) as { default: { createElement: Create } }).default;
  for (const [family, name] of Object.entries(FONTS))
    pdf.Font.register({ family, src: join(resources, 'fonts', name) });
  const draw = (shape: Shape, key: number) => elementOf(createElement, pdf, shape, key);
  return {
    name: '@react-pdf/renderer',
    async print(pages) {
      const sheets = pages.map(({ width, height, shapes }, key) =>
        createElement(
          pdf['Page'],
          { key, size: [width, height], wrap: false },
          createElement(
            pdf['Svg'],
            {
              width,
              height,
              viewBox: `0 0 ${width} ${height}`,
              style: { position: 'absolute', top: 0, left: 0 },
            },
            shapes.map(draw),
          ),
        ),
      );
      return (await pdf.renderToBuffer(createElement(pdf['Document'], { language: 'hu' }, sheets))).length;
    },
    close: () => Promise.resolve(),
  };
}

type Create = (type: unknown, properties: object, children?: unknown) => Element;

function elementOf(create: Create, pdf: ReactPdf, shape: Shape, key: number): Element | null {
  switch (shape.kind) {
    case 'text': {
      const { x, y, text, size, weight, fill, anchor } = shape;
      const style = { fontFamily: weight, fontSize: size };
      return create(pdf['Text'], { key, x, y, fill, textAnchor: anchor, style }, text);
    }
    case 'box': {
      const { x, y, width, height, fill = 'none', stroke, lineWidth = 0.5, radius = 0 } = shape;
      return create(pdf['Rect'], {
        key,
        x,
        y,
        width,
        height,
        fill,
        stroke,
        strokeWidth: lineWidth,
        rx: radius,
      });
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, lineWidth } = shape;
      return create(pdf['Line'], { key, x1, y1, x2, y2, stroke, strokeWidth: lineWidth });
    }
    case 'path': {
      const { d, fill = 'none', stroke, lineWidth = 0.5 } = shape;
      return create(pdf['Path'], { key, d, fill, stroke, strokeWidth: lineWidth });
    }
    case 'image':
      return null;
  }
}
