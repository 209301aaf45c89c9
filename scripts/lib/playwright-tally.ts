/** Playwright reporter that leaves a tally for `npm test`. */
import type { FullConfig, Reporter, Suite, TestError } from '@playwright/test/reporter';
import { writeTally } from './tally.ts';

export default class PlaywrightTally implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(_error: TestError): void {
    this.#errors += 1;
  }

  onEnd(): void {
    let passed = 0;
    let failed = this.#errors;
    const skipped: { test: string; reason: string }[] = [];
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'expected') passed += 1;
      else if (outcome === 'skipped') {
        const note = [...test.annotations, ...(test.results.at(-1)?.annotations ?? [])].find(
          ({ type, description }) => type === 'skip' && description,
        );
        skipped.push({
          test: `${test.parent.project()?.name ?? ''}: ${test.title}`,
          reason: note?.description ?? 'skipped without a reason',
        });
      } else failed += 1;
    }
    writeTally({ passed, failed, skipped });
  }
}
