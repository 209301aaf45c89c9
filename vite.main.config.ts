/**
 * The hosts and their workers: ES modules for Node 20.18 (Electron 33) and newer, and the preload script,
 * which a sandboxed window takes only as a single CommonJS file.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { InlineConfig } from 'vite';

const root = import.meta.dirname;

/** Packages that are shipped beside the bundle instead of inside it. */
const outside = ['electron', 'better-sqlite3', 'pdfkit', 'papaparse'];

/** Files of dist/main by the source that they are made from. */
const entries: Readonly<Record<string, string>> = {
  electron: 'src/main/electron/index.ts',
  local: 'src/main/local/index.ts',
  cli: 'src/main/cli/index.ts',
  'report-maker': 'src/main/core/pdf/report-maker.ts',
  'output-maker': 'src/main/core/outputs/output-maker.ts',
  'import-worker': 'src/main/core/files/import-worker.ts',
  'outside-guard': 'src/main/core/outside/guard.ts',
  'outside-worker': 'src/main/core/outside/outside-worker.ts',
};

const preload = 'src/main/electron/preload.ts';

/** Builds to be made one after the other into the same folder; sources that are not there are left out. */
export function mainBuilds(outDir: string): InlineConfig[] {
  const input = Object.fromEntries(
    Object.entries(entries)
      .map(([name, file]) => [name, path.join(root, file)] as const)
      .filter(([, file]) => existsSync(file)),
  );
  const preloadFile = path.join(root, preload);
  const builds: InlineConfig[] = [];
  if (Object.keys(input).length > 0) {
    // One flat folder: workers and resources are addressed by `new URL(..., import.meta.url)`, and a shared
    // chunk must find them at the same place as an entry does.
    builds.push(
      config(outDir, input, {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
      }),
    );
  }
  if (existsSync(preloadFile)) {
    builds.push(
      config(
        outDir,
        { preload: preloadFile },
        { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      ),
    );
  }
  return builds;
}

type Output = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>['output'];

function config(outDir: string, input: Record<string, string>, output: Output): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { external: outside, noExternal: true },
    ssr: { external: outside, noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20.18',
      minify: false,
      // What is bundled from others; the build makes the third-party notices of it.
      license: { fileName: `licences-${Object.keys(input).join('-')}.json` },
      rolldownOptions: { input, ...(output ? { output } : {}) },
    },
  };
}
