/** What is sent to a client: an empty roster to fill in and the list of what is asked for, in their language. */
import { saveTables } from '#renderer/state/save-tables.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { translator } from '#shared/i18n/index.ts';
import { templateTables } from '#shared/tables/template.ts';

export async function saveTemplate(locale: Locale): Promise<void> {
  const words = translator(locale);
  await saveTables(templateTables(words), words.t('import.template.fileName'), 'xlsx');
}
