/** The desktop program in tests: what a person does with its window, menu and system dialogs. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { FileKind, HostBridge, MenuCommand } from '#shared/contract/bridge.ts';
import type { Call } from '#shared/contract/methods.ts';
import type { FileRef } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { launchElectron } from './electron-host.ts';

declare const phaseboard: HostBridge;

export class Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;

  constructor(app: ElectronApplication, page: Page) {
    this.app = app;
    this.page = page;
  }

  /** Starts the program and waits until its page is up. */
  static async start(dataDir: string, locale = 'en', args: readonly string[] = []): Promise<Desktop> {
    const app = await launchElectron(dataDir, locale, args);
    const page = await app.firstWindow();
    await page.locator('#root > *').first().waitFor();
    return new Desktop(app, page);
  }

  /** Calls a method of the core from the page, over the bridge. */
  readonly call: Call = async (name, args) => {
    const reply = await this.page.evaluate(([method, given]) => phaseboard.call(method, given), [
      name,
      args,
    ] as const);
    if (!reply.ok) throw new PhaseboardError(reply.error.code, reply.error.details, reply.error.message);
    return reply.result as never;
  };

  /** Chooses a file to read in the system's dialog. */
  async choosesFile(file: string, kind: 'roster' | 'phaseboard'): Promise<FileRef | null> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, file);
    return this.page.evaluate((asked) => phaseboard.pickFile(asked), kind);
  }

  /** Chooses where to write in the system's dialog. */
  async choosesTarget(file: string, kind: FileKind): Promise<FileRef> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, file);
    const target = await this.page.evaluate((asked) => phaseboard.pickTarget('suggested', asked), kind);
    if (!target) throw new Error('nothing was chosen');
    return target;
  }

  /** Labels of the menu bar. */
  menuBar(): Promise<string[]> {
    return this.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  }

  /** Whether an item of the menu can be chosen. */
  menuOffers(command: MenuCommand): Promise<boolean> {
    return this.app.evaluate(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled ?? false,
      command,
    );
  }

  choosesInMenu(command: MenuCommand): Promise<void> {
    return this.app.evaluate(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
      command,
    );
  }

  /** Ends the program as a power cut would. */
  async dies(): Promise<void> {
    const gone = new Promise((resolve) => this.app.process().once('exit', resolve));
    this.app.process().kill('SIGKILL');
    await gone;
  }
}

/** Lines of the program's log. */
export async function logOf(dataDir: string): Promise<{ readonly event: string }[]> {
  const text = await readFile(path.join(dataDir, 'log', 'phaseboard.log'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string });
}
