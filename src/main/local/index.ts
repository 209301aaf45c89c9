/** Phaseboard in a browser: the same core and the same renderer, served on the loopback interface. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCore } from '#main/core/create.ts';
import { defaultDataDir } from '#main/core/data-dir.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { rendererDir } from '#main/core/paths.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import { translator } from '#shared/i18n/index.ts';
import { createAccess } from './access.ts';
import { openInBrowser } from './browser.ts';
import { lastPort, rememberPort } from './last-port.ts';
import { startServer } from './server.ts';
import { createTransfer } from './transfer.ts';

const words = translator((process.env['LC_ALL'] || process.env['LANG'] || '').startsWith('hu') ? 'hu' : 'en');

/** The program's options; what cannot be understood ends it. */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        'data-dir': { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    if (values.port === undefined) return { ...values, port: null };
    const port = Number(values.port);
    if (/^\d+$/u.test(values.port) && port <= 65_535) return { ...values, port };
  } catch {
    // An option that there is not, or one without its value: the same words for all.
  }
  console.error(words.t('local.badOption'));
  return process.exit(2);
}

async function main(): Promise<void> {
  const values = options();
  const dataDir = resolve(values['data-dir'] ?? defaultDataDir());
  const ports = defaultPorts('local', dataDir);
  const core = createCore(ports, { tended: true });
  const transfer = createTransfer(dataDir, randomUUID);
  const access = createAccess(() => performance.now());
  const onDropped = () => ports.log.info('reader.dropped');
  const listen = (port: number) =>
    startServer({ core, access, transfer, rendererDir: rendererDir(), port, onDropped });
  const taken = (error: unknown) => (error as { code?: string }).code === 'EADDRINUSE';
  const local = await listen(values.port ?? lastPort(dataDir)).catch(async (error: unknown) => {
    // Nobody asked for the port of the last run, so another one does as well.
    if (taken(error) && values.port === null) return listen(0);
    await core.close();
    if (!taken(error)) throw error;
    console.error(words.t('local.portTaken', { port: values.port ?? 0 }));
    return process.exit(2);
  });
  // Before anybody is told the address: whoever knows it may also ask the program to end.
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    const { backedUp } = await core.close();
    await local.close();
    transfer.clear();
    if (!backedUp) console.error(words.t('backup.failedAtClosing'));
    console.log(words.t('local.closed'));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close());

  rememberPort(dataDir, local.url);
  const sayAddress = () => console.log(words.t('local.running', { url: local.address() }));
  sayAddress();
  console.log(words.t('local.again'));
  answerEnter(sayAddress);
  // An address of its own, so that the printed one still opens another browser.
  if (!values['no-open']) openInBrowser(local.address());
}

/** Each line typed into the terminal asks for another address. */
function answerEnter(say: () => void): void {
  process.stdin.on('data', say);
  // A terminal that is gone, or none at all, is no reason to end.
  process.stdin.on('error', () => undefined);
}

main().catch((error: unknown) => {
  const { code, details, message } = toErrorData(error);
  console.error(words.t(`error.${code}`, details));
  if (code === 'internal') console.error(message);
  process.exit(code === 'internal' ? 3 : 1);
});
