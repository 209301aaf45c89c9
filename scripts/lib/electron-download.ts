/**
 * Downloads Electron with a sign of life for every chunk, then lets Electron's own installer unpack it: the
 * installer finds the download in the cache that both use. Run as a process of its own.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.ts';

interface Downloads {
  downloadArtifact(details: {
    version: string;
    artifactName: string;
    platform: string;
    arch: string;
    cacheRoot: string | undefined;
    checksums: unknown;
    downloadOptions: { quiet: boolean; getProgressCallback: () => Promise<void> };
  }): Promise<string>;
}

const fromElectron = createRequire(inRoot('node_modules/electron/package.json'));
const { version } = fromElectron('./package.json') as { version: string };
const downloads = (await import(
  pathToFileURL(fromElectron.resolve('@electron/get')).href
)) as unknown as Downloads;

await downloads.downloadArtifact({
  version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  cacheRoot: process.env['electron_config_cache'],
  checksums: fromElectron('./checksums.json'),
  downloadOptions: {
    quiet: true,
    getProgressCallback: () => {
      process.stdout.write('.');
      return Promise.resolve();
    },
  },
});
fromElectron('./install.js');
