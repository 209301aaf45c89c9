/** What was chosen and answered once is known for the next file with the same headers. */
import { call } from '#renderer/client/client.ts';
import type { ImportQuestion } from '#shared/contract/import-questions.ts';
import type { ImportPreview } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';

/** If it fails, columns are chosen and questions are answered again. */
export function remember(preview: ImportPreview, { mapping }: ImportOptions): void {
  keep(preview.headersKey, mapping, preview.questions);
  if (preview.deals) keep(preview.deals.headersKey, undefined, preview.deals.questions);
}

function keep(
  headersKey: string,
  mapping: ImportOptions['mapping'],
  questions: readonly ImportQuestion[],
): void {
  const answers = Object.fromEntries(
    // The rate of last month is not that of today.
    questions.flatMap(({ kind, key, answer }) => (answer === null || kind === 'rate' ? [] : [[key, answer]])),
  );
  if (headersKey === '' || (!mapping && Object.keys(answers).length === 0)) return;
  void call('import.remember', { headersKey, ...(mapping ? { mapping } : {}), answers }).catch(
    () => undefined,
  );
}
