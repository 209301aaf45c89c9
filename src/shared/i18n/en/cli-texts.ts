/** English: the command line. */
export const cli = {
  'cli.help': `Phaseboard {{version}}: see which of four phases a sales organization is in.

Usage: phaseboard <command> [options]

  import <file> --title <title> --client <client>
                              makes a workshop from a roster (Excel, LibreOffice, CSV, text)
    --deals <file>            adds what each person won, from a list of deals
    --map <mapping.json>      says which column holds what, and how dates and numbers are meant
    --answer <key=value>      answers a question that --dry-run lists; may be given several times
    --no-place                leaves everybody in the tray, instead of placing them as their titles suggest
    --dry-run                 only says what would be imported, with every question and problem
  list                        lists the workshops of the library
  analyze <workshop|file>     diagnoses a workshop, a .phaseboard file or a roster
  analyze --cases <file>      answers made-up cases (JSON: a list; each is told by what it holds), in
                              their order: organizations (“people”), the month of markets
                              (“markets”, “shared”, “records”), rankings of sellers (“revenues”)
  explain <workshop|file>     says the whole analysis in sentences
  changes <workshop|file> [--from <scenario>] [--to <scenario>] [--csv]
                              lists what is different between two scenarios, by name; otherwise
                              between the current state and the first target
  report <workshop|file> --out <file.pdf|pptx|zip|xlsx|csv|svg|png>
                              writes the report, its slides, its tables, the organization as a
                              drawing, or everything in one zip; what is not said below is as it was
                              chosen in the workshop
    --sections <a,b,...>      only these, in this order: cover, summary, scope, phase, organization,
                              coverage, superstars, leadership, discipline, pay, target, impact, gaps,
                              roadmap, risks, appendix, record
    --anonymous <none|initials|roles>
    --hide <pay,revenue>
    --paper <a4|letter>
    --template <file.pptx|potx|pptm|potm>
                              slides in this template instead of the one that was chosen
    --final                   without the mark of a draft (PDF only); of a workshop it is kept as
                              its next final version
  export <workshop> --out <file.phaseboard>
                              writes a workshop to one file
  open <file.phaseboard>      brings such a file into the library
  demo <1|2|3|4>              makes the demo engagement of a phase
  demo --people <n> --teams <n> --seed <n>
                              makes up an organization; the same seed makes the same one
  check                       checks the library and every workshop in it
  backup [--to <folder>]      makes a backup, and copies it to a folder
  restore <backup> [--workshop <workshop>]
                              brings back a backup, or one workshop of it
  snapshots <workshop> [--add <name>]
                              lists the snapshots of a workshop, or makes one
  forget <workshop> --yes [--files]
                              forgets a client for good

Options of every command:
  --locale <en|hu>            language of messages, new workshops and the report
  --data-dir <folder>         library to use (otherwise PHASEBOARD_DATA_DIR or the system’s own place)
  --json                      one JSON document on standard output; messages go to standard error
  --help, --version

Exit codes: 0 done, 1 the input is at fault, 2 wrong usage, 3 a fault of Phaseboard.`,
  'cli.usage.hint': 'phaseboard --help shows how.',
  'cli.usage.noCommand': 'A command is missing.',
  'cli.usage.unknownCommand': 'There is no command “{{name}}”.',
  'cli.usage.unknownOption': 'The command {{command}} has no option {{option}}.',
  'cli.usage.optionValue': 'The option {{option}} is used in the wrong way: it lacks a value, or takes none.',
  'cli.usage.badValue': '“{{value}}” is no value for {{option}}. Possible: {{possible}}.',
  'cli.usage.answer':
    '“{{value}}” is no answer. Write --answer <key>=<value>, with a key that --dry-run lists.',
  'cli.usage.noQuestion': 'Nothing asks for --answer {{key}}. Questions about this file: {{possible}}.',
  'cli.usage.finalPdf':
    '--final makes a PDF that is kept under its number; {{name}} cannot be one. Leave --final out, or choose a .pdf.',
  'cli.usage.missingOption': 'The command {{command}} needs the option {{option}}.',
  'cli.usage.missingArgument': 'The command {{command}} needs {{argument}}.',
  'cli.usage.tooMany': 'The command {{command}} does not know what to do with “{{value}}”.',
  'cli.usage.casesAlone': 'With --cases there is nothing else to analyze.',
  'cli.argument.file': 'a file',
  'cli.argument.workshop': 'a workshop',
  'cli.argument.workshopOrFile': 'a workshop or a file',
  'cli.argument.phase': 'a phase (1 to 4) or --people',
  'cli.noTarget':
    'The workshop has no target yet, so there is nothing to compare the current state with. Copy it to a target first.',
  'cli.badCases': '{{name}} is not JSON. Save it as a list of cases, each with people, markets or revenues.',
  'cli.badCase':
    '{{name}}, entry {{entry}}: {{field}} is not in the expected form. A case holds exactly one of people, markets or revenues.',
  'cli.import.placed_one': '{{count}} person is placed as suggested.',
  'cli.import.placed_other': '{{count}} people are placed as suggested.',
  'cli.import.unsure': 'Not placed, because the title says too little: {{title}} ({{count}})',
  'cli.import.trial_one': '{{count}} person in {{rows}} rows would be imported. Nothing was written.',
  'cli.import.trial_other': '{{count}} people in {{rows}} rows would be imported. Nothing was written.',
  'cli.question': '{{text}} ({{examples}}) Taken: {{taken}}. Otherwise: {{answer}}',
  'cli.question.waiting': '{{text}} ({{examples}}) Left out until you say: {{answer}}',
  'cli.made_one': '“{{title}}” was made, with {{count}} person. Its id is {{id}}.',
  'cli.made_other': '“{{title}}” was made, with {{count}} people. Its id is {{id}}.',
  'cli.row': 'Row {{row}}: {{text}}',
  'cli.rowColumn': 'Row {{row}}, {{column}}: {{text}}',
  'cli.empty': 'The library holds no workshop yet. “phaseboard demo 3” makes one to look at.',
  'cli.people_one': '{{count}} person',
  'cli.people_other': '{{count}} people',
  'cli.written': '{{name}} was written ({{size}} kB).',
  'cli.pages_one': '{{count}} page',
  'cli.pages_other': '{{count}} pages',
  'cli.phase': 'Phase {{phase}}, {{name}}',
  'cli.scores': 'Scores of the four phases: {{scores}}',
  'cli.margin': 'Margin over phase {{runnerUp}}: {{margin}}',
  'cli.evidence': 'What speaks for it:',
  'cli.signal': '{{name}}: {{value}} (adds {{part}}; weight {{weight}})',
  'cli.missing': 'Not known yet: {{list}}',
  'cli.override': 'The facilitator’s verdict: phase {{phase}}. {{reason}}',
  'cli.findings': 'Findings:',
  'cli.severity.high': 'high',
  'cli.severity.medium': 'medium',
  'cli.severity.info': 'note',
  'cli.changes.today': '[today {{value}}]',
  'cli.explain.phase': 'Phase',
  'cli.explain.confidence':
    'Confidence {{value}} of 1: what is known {{coverage}}, separation from the next phase {{separation}}, agreement with discipline {{agreement}}.',
  'cli.explain.noAnswers': 'Nobody has answered the questionnaire yet.',
  'cli.explain.points': '{{score}} of 100',
  'cli.explain.total_one': 'Total: {{score}} ({{count}} respondent)',
  'cli.explain.total_other': 'Total: {{score}} ({{count}} respondents)',
  'cli.explain.expected': 'The phase calls for {{score}}.',
  'cli.explain.findings': 'Findings and recommendations',
  'cli.explain.noFindings': 'Nothing stands out.',
  'cli.explain.metrics': 'Metrics',
  'cli.explain.missing': 'not known. Missing: {{list}}',
  'cli.explain.unknown': 'not known',
  'cli.explain.markets': 'Markets: needed people and flow',
  'cli.explain.company': 'Whole company',
  'cli.explain.mix': 'Needed people, the growth target included',
  'cli.explain.need': '{{fn}}: {{required}} FTE needed, {{actual}} there. {{how}}',
  'cli.explain.needUnknown': '{{fn}}: {{actual}} FTE there. Need not known; missing: {{list}}',
  'cli.explain.flow': 'Flow today, a month (account management: customers)',
  'cli.explain.result': 'Result: {{deals}} won deals and {{revenue}} a month',
  'cli.diskFull': 'The disk is full. Nothing was written; free some space, then run the command again.',
  'cli.snapshots.none': 'No snapshot yet.',
  'cli.forget.sure':
    'This forgets {{name}} for good and cannot be undone. Add --yes to do it, and --files to delete the files written for it.',
  'cli.argument.backup': 'the name of a backup (see check)',
  'cli.check.backups': 'Backups: {{count}}, of which damaged: {{unsound}}',
  'cli.check.sound_one': 'The library is sound: {{count}} workshop, every record valid.',
  'cli.check.sound_other': 'The library is sound: {{count}} workshops, every record valid.',
  'cli.check.library': 'The library file has faults: {{fault}}',
  'cli.check.workshop': '“{{title}}” ({{id}}) has a fault: {{fault}}',
} as const;
