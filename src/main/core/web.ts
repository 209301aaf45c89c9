/** How the renderer's files are served; the same rules for every windowed host. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** Nothing but our own files: no inline script, no connection elsewhere, no frames. Styles may be set on elements. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

export interface ServedFile {
  readonly body: Buffer;
  readonly type: string;
}

/** A file of the renderer by its URL path, `/` being the page; null where there is none or it lies outside `root`. */
export async function servedFile(root: string, urlPath: string): Promise<ServedFile | null> {
  let path: string;
  try {
    path = normalize(join(root, decodeURIComponent(urlPath)));
  } catch {
    return null;
  }
  if (path.includes('\0') || !`${path}${sep}`.startsWith(normalize(root + sep))) return null;
  const file = urlPath.endsWith('/') ? join(path, 'index.html') : path;
  const type = TYPES[extname(file)];
  if (!type) return null;
  const body = await readFile(file).catch(() => null);
  return body && { body, type };
}
