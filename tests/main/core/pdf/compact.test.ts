import { describe, expect, it } from 'vitest';
import { renderReport } from '#main/core/pdf/render-report.ts';
import { org } from '#tests/support/org.ts';
import { complaintsAbout } from './structure.ts';
import { inputFor } from './support.ts';

const crowd = org(`Closing: ${Array.from({ length: 200 }, (_, index) => `Seller ${index}`).join(', ')}`);

describe('The report’s file', () => {
  it('stays small: 200 people in under 200 KB', async () => {
    const { bytes } = await renderReport(inputFor(crowd));
    expect(bytes.length).toBeLessThan(200_000);
  });

  it('is sound to a stranger’s eyes', async () => {
    expect(await complaintsAbout((await renderReport(inputFor(crowd))).bytes)).toBe('');
  });

  it('that is damaged would be found out', async () => {
    const { bytes } = await renderReport(inputFor(crowd));
    expect(await complaintsAbout(bytes.slice(0, bytes.length / 2))).not.toBe('');
  });
});
