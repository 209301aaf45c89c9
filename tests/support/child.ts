/** Programs of our own that a test starts, and ends. */
import { onTestFinished } from 'vitest';
import { launch } from './launch.ts';
import type { Child } from './launch.ts';

/** Starts a TypeScript file of the project with this very Node; it is killed when the test is over. */
export function startProgram(...args: Parameters<typeof launch>): Child {
  const child = launch(...args);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await child.ended;
  });
  return child;
}
