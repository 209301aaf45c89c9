/** Begins to read the file it is given and says which process does it: for a test that kills this one meanwhile. */
import { forkedChild, startChildrenWith } from '#main/core/processes/child.ts';
import { readOutside } from '#main/core/outside/outside-reader.ts';

const [path = ''] = process.argv.slice(2);
startChildrenWith((file, args) => {
  const child = forkedChild(file, args);
  console.log(child.pid);
  return child;
});
await readOutside({ kind: 'engagement', path, passphrase: 'given' });
// What was read does not end it: the test does.
setInterval(() => undefined, 1000);
