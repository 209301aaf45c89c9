/** English: what stands on the report's pages, section by section. */
export const reportPages = {
  'report.draft': 'Draft',
  'report.final': 'Final version {{number}} of {{date}}',
  'report.confidential': 'Confidential, for {{client}}',
  'report.asOf': 'data as of {{date}}',
  'report.somebody': 'a participant',
  'report.target.unnamed': 'Target',

  'kind.seller': 'Seller',
  'kind.manager': 'Manager',
  'kind.founder': 'Founder',
  'kind.support': 'Support',
} as const;
