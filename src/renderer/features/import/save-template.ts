/** Workbooks out of the import screen: what a client is sent, and the people to be edited in a spreadsheet. */
import { saveTables } from '#renderer/state/save-tables.ts';
import { words } from '#renderer/state/app-state.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { translator } from '#shared/i18n/index.ts';
import { rosterTable } from '#shared/tables/roster-table.ts';
import { templateTables } from '#shared/tables/template.ts';

/** An empty roster, an empty list of deals, and what is asked for, in the client's language. */
export async function saveTemplate(locale: Locale): Promise<void> {
  const own = translator(locale);
  await saveTables(null, templateTables(own), own.t('import.template.fileName'), 'xlsx');
}

/** The people of a workshop; the file finds them again when it is imported. */
export async function savePeople({ id, workshop }: OpenState, format: 'xlsx' | 'csv'): Promise<void> {
  const { client, title } = metaOf(workshop);
  const name = `${client || title} – ${words().t('import.roster.sheet')}`;
  await saveTables(id, [rosterTable(workshop, words())], name, format);
}
