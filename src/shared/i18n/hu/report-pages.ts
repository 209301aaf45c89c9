/** Hungarian: what stands on the report's pages, section by section. */
import type { reportPages as en } from '../en/report-pages.ts';

export const reportPages: Record<keyof typeof en, string> = {
  'report.draft': 'Tervezet',
  'report.final': '{{number}}. végleges változat, {{date}}',
  'report.confidential': 'Bizalmas, készült a következő ügyfélnek: {{client}}',
  'report.asOf': 'az adatok állapota: {{date}}',
  'report.somebody': 'egy résztvevő',
  'report.target.unnamed': 'Célállapot',

  'kind.seller': 'Értékesítő',
  'kind.manager': 'Vezető',
  'kind.founder': 'Alapító',
  'kind.support': 'Támogatás',
};
