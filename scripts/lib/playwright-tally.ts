/** Playwright reporter that leaves a tally for `npm test`. */
import type { FullConfig, Reporter, Suite, TestError } from '@playwright/test/reporter';
import { failure, writeTally } from './tally.ts';

export default class PlaywrightTally implements Reporter {
  #suite: Suite | undefined;
  readonly #errors: string[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(error: TestError): void {
    this.#errors.push(failure('outside of all tests', error.message));
  }

  onEnd(): void {
    let passed = 0;
    const failed = [...this.#errors];
    const skipped: { test: string; reason: string }[] = [];
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      const [, host, ...place] = test.titlePath();
      const where = place.join(' > ');
      if (outcome === 'expected') passed += 1;
      else if (outcome === 'skipped') {
        const note = [...test.annotations, ...(test.results.at(-1)?.annotations ?? [])].find(
          ({ type, description }) => type === 'skip' && description,
        );
        skipped.push({
          test: `${host}: ${test.title}`,
          reason: note?.description ?? 'skipped without a reason',
        });
      } else failed.push(failure(`${host}: ${where}`, test.results.at(-1)?.error?.message));
    }
    writeTally({ passed, failed, skipped });
  }
}
