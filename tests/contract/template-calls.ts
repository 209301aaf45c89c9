/** Templates of slides, chosen, used and taken back through any client of the contract. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Call } from '#shared/contract/methods.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import { faultsIn } from '#tests/support/deck/check-deck.ts';
import { templateBytes } from '#tests/support/deck/make-deck.ts';
import type { TemplateName } from '#tests/support/deck/make-deck.ts';
import { partsIn, textOfPart } from '#tests/support/deck/read-package.ts';
import type { Client } from './client.ts';

export async function callTemplates(call: Call, client: Client, folder: string): Promise<void> {
  const { id: workshopId } = await call('workshop.createDemo', { phase: 2, locale: 'en' });
  const choose = async (name: TemplateName, of: 'library' | 'workshop') => {
    const path = join(folder, name);
    writeFileSync(path, templateBytes(name));
    return call('template.choose', { workshopId, file: (await client.chooses(path)).id, of });
  };
  expect(await call('template.get', { workshopId })).toBeNull();
  expect(await choose('firm-16x9.pptx', 'library')).toMatchObject({
    of: 'library',
    name: 'firm-16x9.pptx',
    roles: { title: 'Title Slide', titleOnly: 'Title Only' },
  });
  expect(await choose('firm-hu-names-only.potx', 'workshop')).toMatchObject({
    of: 'workshop',
    roles: { title: 'Borító', titleOnly: 'Cím és tartalom' },
  });
  const layout = { workshopId, role: 'titleOnly', layout: 'Két hasáb' } as const;
  expect(await call('template.layout', layout)).toMatchObject({ roles: { titleOnly: 'Két hasáb' } });
  const target = await client.choosesTarget(`${workshopId}.pptx`, 'pptx');
  const options = defaultReportOptions('en');
  const job = `pptx-${workshopId}`;
  const { file } = await call('output.export', {
    workshopId,
    target: target.id,
    job,
    options,
    what: 'slides',
  });
  const parts = partsIn(await client.written(file));
  expect(faultsIn(await client.written(file), { secrets: ['brand team'] })).toEqual([]);
  expect(textOfPart(parts['ppt/slides/_rels/slide2.xml.rels'] ?? new Uint8Array())).toContain(
    'slideLayout2.xml',
  );
  expect(await call('template.drop', { workshopId, of: 'workshop' })).toMatchObject({ of: 'library' });
  expect(await call('template.drop', { workshopId, of: 'library' })).toBeNull();
  const word = join(folder, 'letter.pptx');
  writeFileSync(word, 'not a presentation');
  const file2 = (await client.chooses(word)).id;
  await expect(call('template.choose', { workshopId, file: file2, of: 'library' })).rejects.toMatchObject({
    code: 'template.notOne',
    details: { name: 'letter.pptx' },
  });
}
