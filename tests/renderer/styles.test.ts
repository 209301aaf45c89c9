import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = 'src/renderer';
/** The feature that a file belongs to; what is not a feature's is shared by all. */
const home = (file: string) => /features\/([^/]+)\//u.exec(file.split(path.sep).join('/'))?.[1] ?? 'shared';
const read = (pattern: string) =>
  globSync(`${ROOT}/**/${pattern}`).map((file) => ({ home: home(file), text: readFileSync(file, 'utf8') }));

/** The class that a rule begins with, alone: what comes after it, or beside it, is within its reach only. */
function firstClasses(css: string): string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gsu, '').matchAll(/([^{}]+)\{/gu);
  return [...rules].flatMap(([, selectors = '']) =>
    selectors
      .split(/,(?![^(]*\))/u)
      .flatMap((selector) => /^\s*\.([\w-]+)(?![\w.-]|:has)/u.exec(selector)?.[1] ?? []),
  );
}

const styled = new Map<string, Set<string>>();
for (const { home: owner, text } of read('*.css')) {
  for (const name of firstClasses(text)) styled.set(name, (styled.get(name) ?? new Set()).add(owner));
}
/** Words inside the class names of each feature's elements. */
const worn = new Map<string, Set<string>>();
for (const { home: wearer, text } of read('*.tsx')) {
  for (const [, literal = ''] of text.matchAll(/className=(?:\{[^}]*?)?["'`]([^"'`]+)["'`]/gu)) {
    for (const name of literal.split(/\s+/u)) worn.set(name, (worn.get(name) ?? new Set()).add(wearer));
  }
}

describe('Styles', () => {
  it('of one feature do not reach what another shows, in whatever order they are loaded', () => {
    const reached = [...styled].flatMap(([name, owners]) => {
      if (owners.has('shared')) return owners.size > 1 ? [`.${name}: ${[...owners].join(', ')}`] : [];
      // The app puts the features together and may name their parts.
      const others = [...(worn.get(name) ?? [])].filter((each) => !owners.has(each) && each !== 'shared');
      return owners.size > 1 || others.length > 0 ? [`.${name}: ${[...owners, ...others].join(', ')}`] : [];
    });
    expect(reached).toEqual([]);
  });
});
