/** The page and the walls around it: our own protocol, nothing from elsewhere, no permissions, no other windows. */
import { app, protocol } from 'electron';
import type { Session } from 'electron';
import type { Logger } from '#main/core/ports.ts';
import { SECURITY_HEADERS, servedFile } from '#main/core/web.ts';

const SCHEME = 'app';
const PAGE_ORIGIN = `${SCHEME}://phaseboard`;
export const PAGE_URL = `${PAGE_ORIGIN}/`;

/** Makes `app:` an origin with all rights of a secure page, none of them to bypass the CSP. Before `ready` only. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** True for addresses that the page itself was loaded from. */
export const isOwn = (url: string): boolean => url.startsWith(PAGE_URL);

/** Serves the files of `rendererDir` and refuses everything else that a page could ask a session for. */
export function servePage(session: Session, rendererDir: string, log: Logger): void {
  session.protocol.handle(SCHEME, async (request) => {
    const { origin, pathname } = new URL(request.url.replace(`${SCHEME}:`, 'https:'));
    const own = request.method === 'GET' && origin === PAGE_ORIGIN.replace(`${SCHEME}:`, 'https:');
    const file = own ? await servedFile(rendererDir, pathname) : null;
    if (!file) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    const headers = { ...SECURITY_HEADERS, 'content-type': file.type };
    return new Response(new Uint8Array(file.body), { headers });
  });

  let blocked = 0;
  session.webRequest.onBeforeRequest((details, answer) => {
    const developerTools = !app.isPackaged && details.url.startsWith('devtools:');
    const cancel = !isOwn(details.url) && !developerTools;
    if (cancel)
      log.error('network.blocked', { scheme: new URL(details.url).protocol, count: (blocked += 1) });
    answer({ cancel });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Chromium would fetch dictionaries from its own servers.
  session.setSpellCheckerEnabled(false);
}

/** Keeps every window on its page: no navigation, no windows of its own, no embedded pages. */
export function keepOnPage(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      // The page may reload itself after an error.
      if (event.url !== PAGE_URL) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
