/** Phaseboard without a window: one command, one answer, one exit code. */
import { appVersion } from '#main/core/paths.ts';
import { PhaseboardError, toErrorData } from '#shared/domain/errors.ts';
import { translator } from '#shared/i18n/index.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { messageLocale, understand } from './arguments.ts';
import type { CommandName } from './arguments.ts';
import { analyze } from './commands/analyze-command.ts';
import { changes } from './commands/changes-command.ts';
import { backup, forget, restore, snapshots } from './commands/safety-command.ts';
import { check } from './commands/check-command.ts';
import { demo } from './commands/demo-command.ts';
import { exportWorkshop, openFile } from './commands/engagement-command.ts';
import { explain } from './commands/explain-command.ts';
import { importRoster } from './commands/import-command.ts';
import { list } from './commands/list-command.ts';
import { report } from './commands/report-command.ts';
import type { Answer, Context } from './command-context.ts';
import { CliError, EXIT } from './usage.ts';
import type { ExitCode } from './usage.ts';

const COMMANDS: Readonly<Record<CommandName, (context: Context) => Promise<Answer>>> = {
  import: importRoster,
  list,
  analyze,
  explain,
  changes,
  report,
  export: exportWorkshop,
  open: openFile,
  demo,
  check,
  backup,
  restore,
  snapshots,
  forget,
};

async function main(args: readonly string[]): Promise<ExitCode> {
  const words = translator(messageLocale(args, process.env));
  try {
    const request = understand(args);
    if (request === 'help') return say([words.t('cli.help', { version: appVersion() })]);
    if (request === 'version') return say([appVersion()]);
    const { json, lines, exit = EXIT.done } = await COMMANDS[request.command]({ request, words });
    say(request.json ? [JSON.stringify(json)] : lines);
    return exit;
  } catch (error) {
    return complain(error, args.includes('--json'), words);
  }
}

function say(lines: readonly string[]): ExitCode {
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.done;
}

/** Says what went wrong on standard error, and with --json as a document on standard output as well. */
function complain(error: unknown, json: boolean, words: Translator): ExitCode {
  const { exit, code, text } = describe(error, words);
  process.stderr.write(`${text}\n`);
  if (exit === EXIT.usage) process.stderr.write(`${words.t('cli.usage.hint')}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message: text } })}\n`);
  return exit;
}

function describe(error: unknown, words: Translator): { exit: ExitCode; code: string; text: string } {
  if (error instanceof CliError)
    return { exit: error.exit, code: error.key, text: words.t(error.key, error.params) };
  const { code, details } = toErrorData(error);
  // The common text speaks of a window that tries again; here the command is over.
  const text = code === 'disk.full' ? words.t('cli.diskFull') : words.t(`error.${code}`, details);
  const ours = code === 'internal' || code === 'report.failed';
  if (!ours) return { exit: EXIT.input, code, text };
  const cause = error instanceof PhaseboardError ? error.message : String(error);
  return { exit: EXIT.internal, code, text: `${text}\n(${cause})` };
}

// The code is left to the process instead of ending it, so that a pipe gets everything that was written.
process.exitCode = await main(process.argv.slice(2));
