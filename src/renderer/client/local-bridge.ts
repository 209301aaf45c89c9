/** The host bridge of a page in a browser: the contract over HTTP, files by upload and download. */
import type { FileKind, HostBridge, HostEvent, Reply } from '#shared/contract/bridge.ts';
import type { FileRef } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

const TOKEN_KEY = 'phaseboard.token';
const RETRY_MS = 1000;
/** The host writes something every ten seconds; silence beyond this means that it is gone. */
const SILENCE_MS = 25_000;
const ACCEPT: Record<FileKind, string> = {
  roster: '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.phaseboard,text/csv,text/tab-separated-values',
  phaseboard: '.phaseboard',
  pdf: '.pdf',
  xlsx: '.xlsx',
  csv: '.csv',
  pptx: '.pptx',
  zip: '.zip',
  svg: '.svg',
  png: '.png',
  image: '.png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml',
};

/** Takes the run's token out of the address, where it would end up in the history, into this tab's own storage. */
function takeToken(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given) {
    sessionStorage.setItem(TOKEN_KEY, given);
    history.replaceState(null, '', location.pathname);
  }
  return given ?? sessionStorage.getItem(TOKEN_KEY) ?? '';
}

export function createLocalBridge(): HostBridge {
  const headers = { authorization: `Bearer ${takeToken()}` };
  // The address of a new run, opened in this same tab, gives its token to the page that is already here.
  window.addEventListener('hashchange', () => {
    headers.authorization = `Bearer ${takeToken()}`;
  });
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent) => listeners.forEach((listener) => listener(event));

  async function reply(path: string, init: RequestInit): Promise<Reply> {
    try {
      const response = await fetch(path, { ...init, headers });
      return (await response.json()) as Reply;
    } catch {
      return { ok: false, error: { code: 'connection.lost', message: 'no answer', details: {} } };
    }
  }
  async function file(path: string, init: RequestInit): Promise<FileRef> {
    const answer = await reply(path, init);
    if (!answer.ok) throw new PhaseboardError(answer.error.code, answer.error.details);
    return answer.result as FileRef;
  }

  const send = (chosen: File) =>
    file(`/api/files?name=${encodeURIComponent(chosen.name)}`, { method: 'POST', body: chosen });

  void listen(headers, emit);
  return {
    host: 'local',
    call: (name, args) => reply('/api/call', { method: 'POST', body: JSON.stringify({ name, args }) }),
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async pickFile(kind) {
      const chosen = await chooseFile(ACCEPT[kind]);
      return chosen && send(chosen);
    },
    takeFile: (dropped) => send(dropped as File),
    pickTarget: (name) => file(`/api/targets?name=${encodeURIComponent(name)}`, { method: 'POST' }),
    pickFolder: (path) => file(`/api/folders?path=${encodeURIComponent(path)}`, { method: 'POST' }),
    async deliver(ref) {
      const response = await fetch(`/api/files/${ref.id}`, { headers });
      const url = URL.createObjectURL(await response.blob());
      const link = Object.assign(document.createElement('a'), { href: url, download: ref.name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    tell: () => undefined,
  };
}

function chooseFile(accept: string): Promise<File | null> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept, hidden: true });
  document.body.append(input);
  return new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  }).finally(() => input.remove());
}

/** Reads the host's events for as long as the page lives; says when the connection goes and when it is back. */
async function listen(headers: HeadersInit, emit: (event: HostEvent) => void): Promise<never> {
  for (;;) {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENCE_MS);
    try {
      const response = await fetch('/api/events', { headers, signal: silence.signal });
      if (response.ok && response.body) {
        emit({ type: 'host.connection', online: true });
        for await (const line of lines(response.body)) {
          clearTimeout(timer);
          timer = setTimeout(() => silence.abort(), SILENCE_MS);
          if (line) emit(JSON.parse(line) as HostEvent);
        }
      }
    } catch {
      // The host is gone or silent; said below, tried again after a pause.
    }
    clearTimeout(timer);
    emit({ type: 'host.connection', online: false });
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const parts = (rest + value).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}
