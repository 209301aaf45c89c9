/** Vitest reporter that leaves a tally for `npm test`. */
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { failure, writeTally } from './tally.ts';

export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    let passed = 0;
    // An error outside of all tests fails the run without failing a test.
    const failed = unhandledErrors.map(({ message }) => failure('outside of all tests', message));
    const skipped: { test: string; reason: string }[] = [];
    for (const module of modules) {
      failed.push(...module.errors().map((error) => failure(module.relativeModuleId, error.message)));
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'skipped') {
          skipped.push({ test: test.fullName, reason: result.note ?? 'skipped without a reason' });
        } else
          failed.push(failure(`${module.relativeModuleId} > ${test.fullName}`, result.errors?.[0]?.message));
      }
    }
    writeTally({ passed, failed, skipped });
  }
}
