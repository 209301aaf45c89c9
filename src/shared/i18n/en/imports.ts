/** English: reading a roster in. */
export const imports = {
  'importField.name': 'Name',
  'importField.firstName': 'First name',
  'importField.lastName': 'Last name',
  'importField.title': 'Job title',
  'importField.manager': 'Manager',
  'importField.email': 'E-mail',
  'importField.externalId': 'Employee ID',
  'importField.revenue': 'Revenue, 12 months (new customers)',
  'importField.revenueExpansion': 'Expansion revenue, 12 months (existing customers)',
  'importField.quota': 'Yearly quota',
  'importField.ote': 'OTE (pay at 100 %)',
  'importField.fte': 'FTE',
  'importField.startDate': 'Start date',
  'importField.territory': 'Territory',

  'importProblem.noName': 'There is no name, so the row was left out.',
  'importProblem.totalsRow': '“{{value}}” is a totals row, so it was left out.',
  'importProblem.duplicateName': 'The name “{{value}}” occurs more than once; every row was kept.',
  'importProblem.unknownManager':
    'The manager “{{value}}” is not in the file; the name was kept, without a link.',
  'importProblem.ambiguousManager':
    'The manager “{{value}}” could be several people; the name was kept, without a link.',
  'importProblem.managerCycle':
    'The reporting line through “{{value}}” leads back to this person; the link was left out.',
  'importProblem.ownManager': 'The person is named as their own manager; the link was left out.',
  'importProblem.badNumber': '“{{value}}” is not a number that fits here; the value was left out.',
  'importProblem.badDate': '“{{value}}” is not a date; the value was left out.',
  'importProblem.ambiguousDate':
    '“{{value}}” can be read in several ways (day and month, or year); the value was left out.',
  'importProblem.tooLong': 'The text beginning with “{{value}}” is too long and was shortened.',
  'importProblem.extraCells': 'The row has more cells than the header; “{{value}}” was left out.',
  'importProblem.brokenQuotes': 'A quotation mark is missing or out of place; please check this row.',
  'importProblem.replacementCharacters':
    'Some characters were already lost in the file (�); please check this row.',
} as const;
