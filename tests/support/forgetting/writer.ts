/**
 * Writes a client's data in every way there is, one after another in an order by chance, until it is killed:
 * `node tests/support/forgetting/writer.ts <folder> <workshop>`. Says which way it is about to take.
 */
import { writeSync } from 'node:fs';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { foldersIn } from './engagement.ts';
import { WRITING_METHODS } from './writing-methods.ts';

const [root = '', workshopId = ''] = process.argv.slice(2);
const folders = foldersIn(root);
const core = createCore(defaultPorts('test', folders.data), { tended: true });
for (;;) {
  const way = WRITING_METHODS[Math.floor(Math.random() * WRITING_METHODS.length)];
  if (!way) continue;
  writeSync(1, `${way.method} ${way.file ?? ''}\n`);
  await way.run({ core, workshopId, folders });
}
