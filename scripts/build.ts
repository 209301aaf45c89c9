/** `npm run build`: makes `dist` from the sources, whether it is current or not. */
import { buildAll } from './lib/build.ts';

const started = performance.now();
await buildAll();
console.log(`Built dist in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
