/** What leaves the house: the terms of others' work, the keys that sign, the sums that prove. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSums } from '../../scripts/lib/checksums.ts';
import { noticesOf, otherWorks, packagesBeside, packagesBundled } from '../../scripts/lib/notices.ts';
import { signingFor } from '../../scripts/lib/signing.ts';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'phaseboard-release-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function plant(where: string, about: object, terms?: string): void {
  const at = path.join(folder, where);
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'package.json'), JSON.stringify(about));
  if (terms !== undefined) writeFileSync(path.join(at, 'LICENSE'), terms);
}

describe('Third-party notices', () => {
  it('name every package that is shipped beside the bundle, and what those need', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const works = packagesBeside(root);
    const names = works.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'fontkit', 'brotli']));
    expect(names).not.toContain('node-addon-api');
    const text = noticesOf([...works, ...otherWorks(root)]);
    for (const name of names) expect(text).toContain(`\n${name} `);
    expect(text).toContain('LICENSES.chromium.html');
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).toContain('electron ');
  });

  it('follow a package to its own version of another, and print each once', () => {
    plant('.', { name: 'ours', version: '1', dependencies: { a: '1', b: '2' } });
    plant(
      'node_modules/a',
      { name: 'a', version: '1.0.0', license: 'MIT', dependencies: { b: '1' } },
      'terms of a',
    );
    plant('node_modules/a/node_modules/b', { name: 'b', version: '1.0.0', license: 'ISC' }, 'old terms');
    plant('node_modules/b', { name: 'b', version: '2.0.0', license: 'ISC' }, 'new terms');
    const works = packagesBeside(folder);
    const text = noticesOf([...works, ...works]);
    expect(works.map(({ name, version }) => `${name} ${version}`)).toEqual(['a 1.0.0', 'b 1.0.0', 'b 2.0.0']);
    expect(text.match(/old terms/gu)).toHaveLength(1);
    expect(text).toContain('new terms');
  });

  it('print the MIT terms for an author who only names them', () => {
    plant('.', { name: 'ours', version: '1', dependencies: { a: '1' } });
    plant('node_modules/a', { name: 'a', version: '1.0.0', license: 'MIT', author: 'Ada Nagy <a@b.hu>' });
    const text = noticesOf(packagesBeside(folder));
    expect(text).toContain('Copyright (c) Ada Nagy\n');
    expect(text).toContain('WITHOUT WARRANTY OF ANY KIND');
  });

  it('stop the build at terms that nobody decided on', () => {
    const work = (identifier?: string) => noticesOf([{ name: 'x', version: '1', identifier, text: 'terms' }]);
    expect(() => work('GPL-3.0-only')).toThrow('x 1 (GPL-3.0-only)');
    expect(() => work()).toThrow('x 1 (terms not known)');
    expect(() => work('(MIT AND GPL-3.0-only)')).toThrow('x 1');
    expect(work('(MIT OR GPL-3.0-or-later)')).toContain('terms');
  });

  it('take in what the bundler noted about its bundles', () => {
    const noted = path.join(folder, 'licences-page.json');
    writeFileSync(
      noted,
      JSON.stringify([{ name: 'x', version: '1', identifier: 'MIT', text: 'terms of x' }]),
    );
    expect(noticesOf(packagesBundled(folder, [noted]))).toContain('terms of x');
  });
});

describe('Signing', () => {
  const mac = { CSC_LINK: 'key', CSC_KEY_PASSWORD: 'secret' };
  const notary = { APPLE_ID: 'a', APPLE_APP_SPECIFIC_PASSWORD: 'b', APPLE_TEAM_ID: 'c' };

  it('takes a secret that is empty for one that is not there', () => {
    const { env, args, says } = signingFor('darwin', {
      CI: 'true',
      CSC_LINK: '',
      CSC_KEY_PASSWORD: '',
      PATH: '/bin',
    });
    expect(env).toEqual({ CI: 'true', PATH: '/bin' });
    expect(args).toEqual(['-c.mac.notarize=false', '-c.mac.identity=-', '-c.mac.hardenedRuntime=false']);
    expect(says).toContain('not signed');
    expect(signingFor('win32', { WIN_CSC_LINK: '', WIN_CSC_KEY_PASSWORD: '' }).env).toEqual({});
  });

  it('notarizes only what is signed, and only with all of the keys', () => {
    expect(signingFor('darwin', { ...mac, ...notary }).args).toEqual(['-c.mac.notarize=true']);
    expect(signingFor('darwin', { ...mac, ...notary, APPLE_ID: '' }).args).toEqual(['-c.mac.notarize=false']);
    expect(signingFor('darwin', notary).env).toEqual({});
    expect(signingFor('win32', { WIN_CSC_LINK: 'k', WIN_CSC_KEY_PASSWORD: 'p' }).says).toBe('signed');
  });
});

describe('Sums', () => {
  it('are of the installers alone, as sha256sum reads them', () => {
    for (const name of ['Phaseboard.deb', 'Phaseboard.AppImage', 'builder-debug.yml']) {
      writeFileSync(path.join(folder, name), name);
    }
    const sum = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(writeSums(folder, 'SUMS')).toEqual([
      `${sum('Phaseboard.AppImage')}  Phaseboard.AppImage`,
      `${sum('Phaseboard.deb')}  Phaseboard.deb`,
    ]);
    expect(readFileSync(path.join(folder, 'SUMS'), 'utf8')).toMatch(
      /^[0-9a-f]{64} {2}Phaseboard\.AppImage\n/u,
    );
  });
});
