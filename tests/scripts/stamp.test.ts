import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt, sourceHash, stamp } from '../../scripts/lib/stamp.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'phaseboard-stamp-'));
  mkdirSync(path.join(root, 'src/shared'), { recursive: true });
  mkdirSync(path.join(root, 'dist'));
  writeFileSync(path.join(root, 'src/shared/a.ts'), 'export const a = 1;');
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a tree that was never built is not built', () => {
  expect(isBuilt(root)).toBe(false);
});

test('a build stays current while its sources stay as they are', () => {
  stamp(root, sourceHash(root));
  writeFileSync(path.join(root, 'README.md'), 'new');
  expect(isBuilt(root)).toBe(true);
});

test.each([
  ['a changed source', 'src/shared/a.ts', 'export const a = 2;'],
  ['a new source', 'src/shared/b.ts', ''],
  ['a changed dependency', 'package-lock.json', '{"a":1}'],
])('%s makes the build stale', (_what, file, text) => {
  stamp(root, sourceHash(root));
  writeFileSync(path.join(root, file), text);
  expect(isBuilt(root)).toBe(false);
});
