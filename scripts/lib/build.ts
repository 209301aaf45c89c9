/** Makes `dist`: the renderer, the hosts and their workers. */
import { existsSync, globSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noticesOf, otherWorks, packagesBeside, packagesBundled } from './notices.ts';
import { inRoot, root } from './paths.ts';
import { isBuilt, sourceHash, stamp } from './stamp.ts';

/** What else is shipped with the program, and on what terms; beside the bundles in `dist`. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Builds only if the sources changed since the last build. */
export async function ensureBuilt(): Promise<void> {
  if (isBuilt(root)) return;
  console.log('Building …');
  await buildAll();
}

/**
 * Builds everything into a folder of its own and then swaps it in, so that a failed build leaves the last
 * good one in its place. Throws what the bundler throws.
 */
export async function buildAll(): Promise<void> {
  // Taken before the build: sources that change meanwhile make it stale, not silently new.
  const hash = sourceHash(root);
  const next = inRoot(`dist/.next-${process.pid}`);
  // The bundler is loaded only when it is needed: a start on a built tree must not wait for it.
  const { build } = await import('vite');
  const { mainBuilds } = await import('../../vite.main.config.ts');
  try {
    mkdirSync(path.join(next, 'main'), { recursive: true });
    mkdirSync(path.join(next, 'renderer'), { recursive: true });
    for (const config of mainBuilds(path.join(next, 'main'))) await build(config);
    if (existsSync(inRoot('src/renderer/index.html'))) {
      await build({
        configFile: inRoot('vite.config.ts'),
        logLevel: 'warn',
        build: { outDir: path.join(next, 'renderer'), license: { fileName: 'licences-page.json' } },
      });
    }
    writeNotices(next);
    for (const part of ['main', 'renderer', NOTICES]) {
      rmSync(inRoot('dist', part), { recursive: true, force: true });
      renameSync(path.join(next, part), inRoot('dist', part));
    }
    stamp(root, hash);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** The notices out of what the bundler noted about each bundle, and of what stands beside them. */
function writeNotices(next: string): void {
  const noted = globSync('*/licences-*.json', { cwd: next }).map((file) => path.join(next, file));
  const works = [...packagesBundled(root, noted), ...packagesBeside(root), ...otherWorks(root)];
  writeFileSync(path.join(next, NOTICES), noticesOf(works));
  // The page shows them as well.
  writeFileSync(path.join(next, 'renderer', NOTICES), noticesOf(works));
  for (const file of noted) rmSync(file);
}
