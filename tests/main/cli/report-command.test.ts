/** The report by command line: what its options do, on real files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPdf } from '#tests/main/core/pdf/structure.ts';
import type { Dict, Insides } from '#tests/main/core/pdf/structure.ts';
import { newFolder, run, runJson } from './support.ts';

const at = ['--data-dir', join(newFolder(), 'library')];
let phase3 = '';

beforeAll(async () => {
  const { json, code } = await runJson<{ workshop: { id: string } }>(['demo', '3', ...at]);
  expect(code).toBe(0);
  phase3 = json.workshop.id;
}, 60_000);

describe('the report', () => {
  test('only the chosen sections are written, in their order, on the paper that is said', async () => {
    const folder = newFolder();
    const read = async (name: string, ...options: string[]) => {
      const out = join(folder, name);
      const ran = await run(['report', phase3, '--out', out, '--locale=en', ...options, ...at]);
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      return openPdf(readFileSync(out));
    };
    const titles = (pdf: Insides) => {
      const outlines = pdf.dict(pdf.catalog['/Outlines']);
      const found: string[] = [];
      for (let line = pdf.dict(outlines['/First']); line['/Title']; line = pdf.dict(line['/Next']))
        found.push(String(line['/Title']));
      return found;
    };
    const sizes = (pdf: Insides) => [...new Set(pdf.pages.map(sizeOf))];
    const sizeOf = (page: Dict) => JSON.stringify(page['/MediaBox']);
    const letter = await read('a.pdf', '--sections', 'phase,cover,gaps', '--paper', 'letter');
    expect(titles(letter)).toEqual(['Phase diagnosis', 'Cover', 'Gaps and priorities']);
    expect(sizes(letter)).toEqual(['[0,0,612,792]']);
    expect(sizes(await read('b.pdf', '--paper=letter', '--sections=cover'))).toEqual(['[0,0,612,792]']);
    expect(sizes(await read('c.pdf', '--sections=cover'))).toEqual(['[0,0,595.28,841.89]']);
  }, 120_000);

  test('only a PDF can be final: slides and archives are refused, and nothing is written', async () => {
    const folder = newFolder();
    for (const name of ['final.pptx', 'final.zip', 'final.xlsx']) {
      const ran = await run(['report', phase3, '--out', join(folder, name), '--final', ...at]);
      expect([ran.code, ran.stderr.includes('--final'), ran.stderr.includes(name)]).toEqual([2, true, true]);
      expect(existsSync(join(folder, name))).toBe(false);
    }
  }, 60_000);
});
