/** Arguments to a request: which command, on what, with which options. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataDir } from '#main/core/data-dir.ts';
import { LOCALES } from '#shared/domain/workshop-meta.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { usage } from './usage.ts';

const COMMON = {
  locale: { type: 'string' },
  'data-dir': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;
const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'string', multiple: true } as const;

interface OptionType {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
}

/** Options of each command besides the common ones. */
const COMMANDS = {
  import: {
    title: TEXT,
    client: TEXT,
    deals: TEXT,
    map: TEXT,
    answer: TEXTS,
    'no-place': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  list: {},
  analyze: { cases: TEXT, 'no-place': { type: 'boolean' } },
  explain: { 'no-place': { type: 'boolean' } },
  changes: { from: TEXT, to: TEXT, csv: { type: 'boolean' } },
  report: {
    out: TEXT,
    sections: TEXT,
    anonymous: TEXT,
    template: TEXT,
    hide: TEXT,
    paper: TEXT,
    final: { type: 'boolean' },
    'no-place': { type: 'boolean' },
  },
  export: { out: TEXT },
  open: {},
  demo: { people: TEXT, teams: TEXT, seed: TEXT },
  check: {},
  backup: { to: TEXT },
  restore: { workshop: TEXT },
  snapshots: { add: TEXT },
  forget: { files: { type: 'boolean' }, yes: { type: 'boolean' } },
} as const satisfies Record<string, Record<string, OptionType>>;
export type CommandName = keyof typeof COMMANDS;
/** Commands about the library as a whole. */
const ALONE: ReadonlySet<CommandName> = new Set(['list', 'check', 'backup']);

/** A command line that was understood. */
export interface Request {
  readonly command: CommandName;
  /** What the command is about; null where it stands alone. */
  readonly subject: string | null;
  /** The language that was asked for; null where the surroundings decide. */
  readonly locale: Locale | null;
  readonly dataDir: string;
  readonly json: boolean;
  /** Whether a switch is on. */
  readonly has: (option: string) => boolean;
  /** An option's value; null where it was not given. */
  readonly value: (option: string) => string | null;
  /** All values of an option that may be given several times. */
  readonly values: (option: string) => readonly string[];
}
export type Understood = Request | 'help' | 'version';

type Values = ReturnType<typeof parseArgs>['values'];

/** Understands the arguments behind the program's name. Throws a usage error. */
export function understand(args: readonly string[]): Understood {
  const at = commandAt(args);
  const name = args[at];
  const rest = args.toSpliced(at, 1);
  if (name === 'help' || (name === undefined && (args.includes('--help') || args.includes('-h'))))
    return 'help';
  if (name === undefined && (args.includes('--version') || args.includes('-v'))) return 'version';
  if (name === undefined) throw usage('cli.usage.noCommand');
  if (!isCommand(name)) throw usage('cli.usage.unknownCommand', { name });
  const { values, positionals } = parse(name, rest);
  if (values['help']) return 'help';
  if (values['version']) return 'version';
  const [subject = null, ...others] = positionals;
  const extra = ALONE.has(name) ? positionals[0] : others[0];
  if (extra !== undefined) throw usage('cli.usage.tooMany', { command: name, value: extra });
  const value = (option: string) => {
    const given = values[option];
    return typeof given === 'string' ? given : null;
  };
  return {
    command: name,
    subject,
    locale: localeFrom(value('locale')),
    dataDir: resolve(value('data-dir') ?? defaultDataDir()),
    json: values['json'] === true,
    has: (option) => values[option] === true,
    value,
    values: (option) => {
      const given = values[option];
      return Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
    },
  };
}

/** Where the command stands: options of every command may come before it. The end where there is none. */
function commandAt(args: readonly string[]): number {
  const { tokens } = parseArgs({ args: [...args], options: COMMON, strict: false, tokens: true });
  return tokens.find((token) => token.kind === 'positional')?.index ?? args.length;
}

/** The language of messages before, or instead of, understanding: the flag, else the surroundings. */
export function messageLocale(args: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const at = args.indexOf('--locale');
  const flag = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--locale='))?.slice(9);
  const asked = LOCALES.find((locale) => locale === flag);
  return asked ?? ((env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').startsWith('hu') ? 'hu' : 'en');
}

/** A value that an option has to have. */
export function requiredOption(request: Request, option: string): string {
  const value = request.value(option);
  if (value !== null && value.trim() !== '') return value;
  throw usage('cli.usage.missingOption', { command: request.command, option: `--${option}` });
}

/** One of a few words, or `fallback` where the option was not given. */
export function wordOption<Word extends string>(
  request: Request,
  option: string,
  possible: readonly Word[],
  fallback: Word,
): Word {
  return wordsOption(request, option, possible)?.[0] ?? fallback;
}

/** Words separated by commas, each once; null where the option was not given. */
export function wordsOption<Word extends string>(
  request: Request,
  option: string,
  possible: readonly Word[],
): Word[] | null {
  const value = request.value(option);
  if (value === null) return null;
  const words = value.split(',').map((part) => part.trim());
  const known = words.map((word) => possible.find((candidate) => candidate === word));
  const wrong = words.find((_, index) => known[index] === undefined);
  if (wrong !== undefined) {
    throw usage('cli.usage.badValue', { option: `--${option}`, value: wrong, possible: possible.join(', ') });
  }
  return [...new Set(known.filter((word) => word !== undefined))];
}

/** A whole number between two bounds, or `fallback` where the option was not given. */
export function integerOption(request: Request, option: string, fallback: number, max: number): number {
  const value = request.value(option);
  if (value === null) return fallback;
  const number = Number(value);
  if (/^\d{1,10}$/u.test(value) && number <= max) return number;
  throw usage('cli.usage.badValue', { option: `--${option}`, value, possible: `0–${max}` });
}

function parse(command: CommandName, args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    const options: Record<string, { type: 'string' | 'boolean'; multiple?: true }> = {
      ...COMMON,
      ...COMMANDS[command],
    };
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /'(-[^' ]*)/u.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw usage('cli.usage.unknownOption', { command, option });
    throw usage('cli.usage.optionValue', { option });
  }
}

function localeFrom(value: string | null): Locale | null {
  if (value === null) return null;
  const locale = LOCALES.find((known) => known === value);
  if (locale) return locale;
  throw usage('cli.usage.badValue', { option: '--locale', value, possible: LOCALES.join(', ') });
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
