/** The layers are only as good as the rules that hold them: each rule is shown a file that breaks it. */
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
// @ts-expect-error the configuration is plain JavaScript
import configuration from '../.dependency-cruiser.js';

const root = path.resolve(import.meta.dirname, '..');
const forbidden = (configuration as { forbidden: { name: string }[] }).forbidden;

/** Planted files, each with the import that breaks a rule. */
const planted: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['layer: domain', 'src/shared/domain/bad.ts', '#shared/commands/good.ts'],
  ['layer: i18n', 'src/shared/i18n/bad.ts', '#shared/contract/good.ts'],
  ['layer: commands', 'src/shared/commands/bad.ts', '../contract/good.ts'],
  ['layer: analysis', 'src/shared/analysis/bad.ts', '../commands/good.ts'],
  ['layer: drawing', 'src/shared/drawing/bad.ts', '../commands/good.ts'],
  ['layer: report', 'src/shared/report/bad.ts', '../analysis/good.ts'],
  ['layer: tables', 'src/shared/tables/bad.ts', '../commands/good.ts'],
  ['layer: wording', 'src/shared/wording/bad.ts', '../commands/good.ts'],
  ['layer: contract', 'src/shared/contract/bad.ts', '../analysis/good.ts'],
  ['layer: shared', 'src/shared/bad.ts', '#main/core/good.ts'],
  ['layer: core', 'src/main/core/bad.ts', '../local/good.ts'],
  ['layer: electron', 'src/main/electron/bad.ts', '#main/local/good.ts'],
  ['layer: local', 'src/main/local/bad.ts', '../electron/good.ts'],
  ['layer: cli', 'src/main/cli/bad.ts', '../local/good.ts'],
  ['layer: renderer', 'src/renderer/app/bad.ts', '#main/core/good.ts'],
  ['layer: ui', 'src/renderer/ui/bad.ts', '#shared/domain/good.ts'],
  ['layer: client', 'src/renderer/client/bad.ts', '../state/good.ts'],
  ['layer: state', 'src/renderer/state/bad.ts', '../ui/good.ts'],
  ['layer: features', 'src/renderer/features/canvas/far.ts', '#renderer/app/good.ts'],
  ['layer: features never import each other', 'src/renderer/features/canvas/bad.ts', '../start/good.ts'],
  ['home: electron', 'src/main/core/electron.ts', 'electron'],
  ['home: better-sqlite3', 'src/main/core/files/sqlite.ts', 'better-sqlite3'],
  ['home: pdfkit', 'src/main/core/database/pdf.ts', 'pdfkit'],
  ['home: papaparse', 'src/main/core/pdf/csv.ts', 'papaparse'],
  ['home: hucre', 'src/main/core/pdf/book.ts', 'hucre/xlsx'],
  ['home: fflate', 'src/main/core/pdf/archive.ts', 'fflate'],
  ['home: zustand', 'src/renderer/ui/store.ts', 'zustand'],
  ['home: @dnd-kit', 'src/renderer/features/start/drag.ts', '@dnd-kit/core'],
  ['home: i18next', 'src/renderer/app/words.ts', 'i18next'],
  ['shared is pure', 'src/shared/domain/node.ts', 'node:fs'],
  ['shared is pure', 'src/shared/analysis/package.ts', 'react'],
  ['no cycles', 'src/main/core/cycle.ts', './round.ts'],
  ['all imports resolve', 'src/main/core/lost.ts', '#shared/nowhere.ts'],
];

/** What the planted files reach for, and imports that are allowed. */
const harmless: Readonly<Record<string, string>> = {
  'src/main/core/round.ts': "import './cycle.ts';",
  'src/main/electron/good.ts': "import 'electron';\nimport '#main/core/good.ts';",
  'src/main/core/database/good.ts': "import 'better-sqlite3';\nimport 'node:fs';",
  'src/renderer/features/canvas/good.ts': "import '@dnd-kit/core';\nimport '../../state/good.ts';",
  'src/renderer/state/good.ts': "import 'zustand';\nimport '#shared/commands/good.ts';",
  'src/shared/commands/good.ts': "import '../domain/good.ts';",
  'src/shared/domain/good.ts': "import 'valibot';",
};

let folder: string;
let found: { rule: string; from: string }[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'phaseboard-layers-'));
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const [, file, imported] of planted) {
    write(file, `import '${imported}';`);
    const target = imported.replace(/^#(shared|main|renderer)\//, 'src/$1/');
    if (target.startsWith('src/')) write(target, '', false);
    if (imported.startsWith('.')) write(path.join(path.dirname(file), imported), '', false);
  }
  for (const [file, text] of Object.entries(harmless)) write(file, text);
  rmSync(path.join(folder, 'src/shared/nowhere.ts'));
  const options = (configuration as { options: object }).options;
  const resolve = (options as { enhancedResolveOptions: object }).enhancedResolveOptions;
  const result = await cruise(
    ['src'],
    { ...options, baseDir: folder, ruleSet: { forbidden }, validate: true } as never,
    resolve,
  );
  const { violations } = (result.output as ICruiseResult).summary;
  found = violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file of the planted tree; an existing one is kept unless `over`. */
function write(file: string, text: string, over = true): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  try {
    writeFileSync(full, text, { flag: over ? 'w' : 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

test.each(planted)('the rule "%s" stops %s from importing %s', (rule, file) => {
  expect(found).toContainEqual({ rule, from: file });
});

test('imports that the architecture allows are left alone', () => {
  const blamed = found.filter(({ from, rule }) => from in harmless && rule !== 'no cycles');
  expect(blamed).toEqual([]);
});

test('no rule of the architecture is without a file that breaks it', () => {
  const shown = new Set(planted.map(([rule]) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

/** Paths below the root, with slashes. */
const filesOf = (...patterns: string[]) =>
  globSync(patterns, { cwd: root }).map((file) => file.split(path.sep).join('/'));

/** Concepts by the stem of their files: what stands in one folder under one stem, as a screen and its styles, is one. */
function conceptsByStem(files: readonly string[]): Map<string, Set<string>> {
  const concepts = new Map<string, Set<string>>();
  for (const file of files) {
    const stem = path.posix.basename(file).replace(/\..*$/, '');
    // The texts of both languages are twins.
    const concept = path.posix.dirname(file).replace(/\/i18n\/(en|hu)$/, '/i18n');
    concepts.set(stem, (concepts.get(stem) ?? new Set()).add(`${concept}/${stem}`));
  }
  return concepts;
}
const named = (files: readonly string[]) =>
  [...conceptsByStem(files)].flatMap(([, concepts]) =>
    concepts.size > 1 ? [[...concepts].sort().join(' and ')] : [],
  );

test('no two concepts of the sources share the name of their files', () => {
  // Entries of folders are named by their folder.
  const files = filesOf('src/**/*.{ts,tsx,css}').filter((file) => !/\/index\.ts$/.test(file));
  expect(files.length).toBeGreaterThan(700);
  expect(named(files)).toEqual([]);
  expect(named(['src/a/names.ts', 'src/b/names.tsx', 'src/b/names.css'])).toEqual([
    'src/a/names and src/b/names',
  ]);
});

test('no stylesheet is longer than 400 lines', () => {
  const sheets = filesOf('src/**/*.css');
  expect(sheets.length).toBeGreaterThan(30);
  const long = sheets.filter(
    (file) => readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length > 400,
  );
  expect(long).toEqual([]);
});

test("dnd-kit's sensor is taken from one file", () => {
  const users = filesOf('src/**/*.{ts,tsx}').filter((file) =>
    readFileSync(path.join(root, file), 'utf8').includes("from '@dnd-kit/"),
  );
  expect(users).toEqual(['src/renderer/features/canvas/drag/press.ts']);
});

test('what is in state asks nothing of the page', () => {
  const users = filesOf('src/renderer/state/**/*.ts').filter((file) =>
    /\bdocument\.|\bwindow\.\w|\bHTML\w*Element\b|requestAnimationFrame/.test(
      readFileSync(path.join(root, file), 'utf8'),
    ),
  );
  expect(users).toEqual([]);
});
