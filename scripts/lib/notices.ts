/** What other people's work the program is shipped with, and on what terms: the third-party notices. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package, or another work, that leaves the house with the program. */
export interface Work {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package itself says. */
  readonly identifier?: string | undefined;
  /** The terms in full. */
  readonly text?: string | undefined;
  readonly author?: string | undefined;
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Terms under which a work may be shipped with ours. Another one is a decision, and is made here. */
const ACCEPTED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'Zlib',
]);

/** Needed to compile a package and never shipped; `electron-builder.yml` leaves them out. */
const COMPILED_WITH = new Set(['node-addon-api']);

/** The packages that stand beside the bundle: what `package.json` in `root` depends on, and what that depends on. */
export function packagesBeside(root: string): Work[] {
  const found = new Map<string, Work>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    if (folder === null) throw new Error(`${name}, which ${from} depends on, is not installed`);
    if (found.has(folder) || COMPILED_WITH.has(name)) return;
    const about = packageIn(folder);
    found.set(folder, workIn(folder, about));
    for (const needed of Object.keys(about.dependencies ?? {})) visit(needed, folder);
  };
  for (const name of Object.keys(packageIn(root).dependencies ?? {})) visit(name, root);
  return [...found.values()];
}

/** The packages inside of the bundles: what the bundler wrote about them into these files, with what it leaves out. */
export function packagesBundled(root: string, files: readonly string[]): Work[] {
  return files.flatMap((file) =>
    (JSON.parse(readFileSync(file, 'utf8')) as Work[]).map((work) => {
      const folder = folderOf(work.name, root);
      return folder === null ? work : { ...workIn(folder, packageIn(folder)), ...work };
    }),
  );
}

/** What is in the program without being a package. */
export function otherWorks(root: string): Work[] {
  const electron = folderOf('electron', root);
  const typeface = readFileSync(path.join(root, 'resources/fonts/OFL.txt'), 'utf8');
  return [
    { name: 'Inter (typeface)', version: '', identifier: 'OFL-1.1', text: typeface },
    ...(electron === null ? [] : [workIn(electron, packageIn(electron))]),
  ];
}

const PREFACE = `Third-party notices

Phaseboard is made with the work of other people. This file names what is shipped with it, and the terms of each.

The window is Electron, which contains Chromium and Node.js. Their terms, and those of everything in them, are in
LICENSES.chromium.html beside the program. SQLite, which is part of better-sqlite3, is in the public domain.
`;

/**
 * All works as one text, each once, by name. Throws, with the list of them, where a work's terms are not known or not
 * among those that we ship.
 */
export function noticesOf(works: readonly Work[]): string {
  const once = new Map(works.map((work) => [`${work.name} ${work.version}`.trim(), work] as const));
  const sorted = [...once].sort(([a], [b]) => (a < b ? -1 : 1));
  const strange = sorted.filter(([, { identifier }]) => !isAccepted(identifier));
  if (strange.length > 0) {
    const list = strange.map(([title, { identifier = 'terms not known' }]) => `${title} (${identifier})`);
    throw new Error(`These cannot be shipped without a decision about their terms: ${list.join(', ')}`);
  }
  const parts = sorted.map(([title, { identifier = '', text, author }]) => {
    const terms = text?.trim() ?? standing(identifier, author);
    return `${'='.repeat(80)}\n${title}\n${identifier}\n\n${terms.replaceAll('\r\n', '\n')}\n`;
  });
  return [PREFACE, ...parts].join('\n');
}

/** Of a choice one has to be accepted, of what holds together all: `(MIT OR GPL-3.0-or-later)`, `(MIT AND Zlib)`. */
const isAccepted = (identifier = ''): boolean =>
  identifier
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((terms) => ACCEPTED.has(terms.trim())));

/** Some packages name their terms without printing them. */
function standing(identifier: string, author = 'its authors'): string {
  if (identifier !== 'MIT')
    throw new Error(`a package names ${identifier} as its terms and does not print them`);
  return MIT.replace('{author}', author);
}

/** The folder of a package as Node finds it from another folder; null where there is none. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const tried = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(tried, 'package.json'))) return tried;
    if (path.dirname(folder) === folder) return null;
  }
}

const packageIn = (folder: string): PackageFile =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFile;

function workIn(folder: string, { name, version, license, author }: PackageFile): Work {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? undefined : readFileSync(path.join(folder, file), 'utf8');
  const by = typeof author === 'string' ? author : author?.name;
  // One package prints its terms without naming them.
  const identifier =
    license ?? (text !== undefined && /^\W*(the )?mit license/i.test(text) ? 'MIT' : undefined);
  return { name, version, identifier, text, author: by?.replace(/\s*[<(].*/, '') };
}

const MIT = `Copyright (c) {author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
