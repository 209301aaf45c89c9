/** Makes one file beside the main thread, so that no window ever waits. */
import { doErrand } from '../processes/do-errand.ts';
import { hearParent } from '../processes/parent.ts';
import { makeOutput } from './make.ts';
import type { OutputRequest } from './make.ts';

export interface OutputWork {
  readonly request: OutputRequest;
  readonly resourcesDir: string;
}

hearParent((work) => {
  const { request, resourcesDir } = work as OutputWork;
  void doErrand((onProgress) => makeOutput(request, resourcesDir, onProgress));
});
