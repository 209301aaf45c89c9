/** What a client is sent before an engagement: empty tables to fill in, and what is asked for and why. */
import type { MessageKey, Translator } from '../i18n/index.ts';
import type { ColumnKind, Table } from './table.ts';

interface Asked {
  readonly heading: MessageKey;
  readonly kind: ColumnKind;
  readonly why: MessageKey;
  readonly example: string;
  readonly needed: boolean;
}

const asked = (
  heading: MessageKey,
  kind: ColumnKind,
  why: MessageKey,
  example: string,
  needed = false,
): Asked => ({ heading, kind, why, example, needed });

const ROSTER: readonly Asked[] = [
  asked('importField.name', 'text', 'template.why.name', 'Minta Anna', true),
  asked('importField.title', 'text', 'template.why.title', 'Account Executive', true),
  asked('importField.manager', 'text', 'template.why.manager', 'Minta Béla', true),
  asked('importField.email', 'text', 'template.why.email', 'anna@minta.example'),
  asked('importField.externalId', 'text', 'template.why.externalId', '1042'),
  asked('importField.department', 'text', 'template.why.department', 'Sales'),
  asked('importField.territory', 'text', 'template.why.territory', 'DACH'),
  asked('importField.fte', 'number', 'template.why.fte', '1'),
  asked('importField.startDate', 'date', 'template.why.startDate', '2023-09-01'),
  asked('importField.leavingDate', 'date', 'template.why.leavingDate', '2027-01-31'),
  asked('importField.revenue', 'money', 'template.why.revenue', '1250000', true),
  asked('importField.revenueExpansion', 'money', 'template.why.revenueExpansion', '300000'),
  asked('importField.quota', 'money', 'template.why.quota', '1500000'),
  asked('importField.ote', 'money', 'template.why.ote', '90000'),
  asked('importField.variableShare', 'share', 'template.why.variableShare', '40%'),
];

const DEALS: readonly Asked[] = [
  asked('dealField.owner', 'text', 'template.why.owner', 'anna@minta.example', true),
  asked('dealField.amount', 'money', 'template.why.amount', '24000', true),
  asked('dealField.stage', 'text', 'template.why.stage', 'Closed Won', true),
  asked('dealField.closeDate', 'date', 'template.why.closeDate', '2026-02-18', true),
  asked('dealField.createDate', 'date', 'template.why.createDate', '2025-11-03'),
  asked('dealField.dealType', 'text', 'template.why.dealType', 'New Business'),
];

/** Three worksheets: what is asked for, the empty roster, the empty list of deals. An import reads the last two. */
export function templateTables({ t }: Translator): Table[] {
  const empty = (name: string, columns: readonly Asked[]): Table => ({
    name,
    columns: columns.map(({ heading, kind }) => ({ key: heading, heading: t(heading), kind })),
    rows: [],
  });
  const text = (key: string, heading: MessageKey) => ({ key, heading: t(heading), kind: 'text' as const });
  const [roster, deals] = [t('import.roster.sheet'), t('import.deals')];
  return [
    {
      name: t('template.request'),
      columns: [
        text('sheet', 'template.sheet'),
        text('column', 'template.column'),
        text('needed', 'template.needed'),
        text('why', 'template.why'),
        text('example', 'template.example'),
      ],
      rows: [
        ...ROSTER.map((one) => ({ sheet: roster, one })),
        ...DEALS.map((one) => ({ sheet: deals, one })),
      ].map(({ sheet, one }) => [
        sheet,
        t(one.heading),
        t(one.needed ? 'template.needed.yes' : 'template.needed.no'),
        t(one.why),
        one.example,
      ]),
    },
    empty(roster, ROSTER),
    empty(deals, DEALS),
  ];
}
