/** The host bridge of a page in a browser: the contract over HTTP, files by upload and download. */
import type { AccessProblem, FileKind, HostBridge, HostEvent, Reply } from '#shared/contract/bridge.ts';
import type { FileRef } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { wellFormed } from '#shared/well-formed.ts';

const TOKEN_KEY = 'phaseboard.token';
const RETRY_MS = 1000;
/** How the host says no to a page that it does not know. */
const REFUSED = 403;
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
  template: '.pptx,.potx,.pptm,.potm',
};

/** This tab's right to call the host: the token of the run, which no address and no other tab ever holds. */
function createAccess() {
  let token = sessionStorage.getItem(TOKEN_KEY) ?? '';
  let problem: AccessProblem = 'call.refused';

  /** Exchanges the code in the address, if there is one, and takes it out of what the browser remembers. */
  async function enter(): Promise<void> {
    const code = new URLSearchParams(location.hash.slice(1)).get('code');
    if (!code) return;
    history.replaceState(null, '', location.pathname);
    try {
      const response = await fetch('/api/enter', { method: 'POST', body: JSON.stringify({ code }) });
      const answer = (await response.json()) as Reply;
      if (!answer.ok) return void (problem = answer.error.code as AccessProblem);
      token = String(answer.result);
      problem = 'call.refused';
      sessionStorage.setItem(TOKEN_KEY, token);
    } catch {
      // Nobody is there; whatever is called next will say so.
    }
  }
  let entering = enter();
  // The address of a new run, opened in this same tab, gives its token to the page that is already here.
  window.addEventListener('hashchange', () => {
    entering = enter();
  });
  return {
    /** Headers for a call, once the code has been exchanged. */
    headers: () => entering.then(() => ({ authorization: `Bearer ${token}` })),
    problem: () => problem,
  };
}
type Access = ReturnType<typeof createAccess>;

export function createLocalBridge(): HostBridge {
  const access = createAccess();
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent) => listeners.forEach((listener) => listener(event));

  async function reply(path: string, init: RequestInit): Promise<Reply> {
    try {
      const response = await fetch(path, { ...init, headers: await access.headers() });
      if (response.status !== REFUSED) return (await response.json()) as Reply;
      const problem = access.problem();
      emit({ type: 'host.access', problem });
      return { ok: false, error: { code: problem, message: 'no access', details: {} } };
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
    file(`/api/files?name=${parameter(chosen.name)}`, { method: 'POST', body: chosen });

  void listen(access, emit);
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
    pickTarget: (name) => file(`/api/targets?name=${parameter(name)}`, { method: 'POST' }),
    pickFolder: (path) => file(`/api/folders?path=${parameter(path)}`, { method: 'POST' }),
    async deliver(ref) {
      const response = await fetch(`/api/files/${ref.id}`, { headers: await access.headers() });
      const url = URL.createObjectURL(await response.blob());
      const link = Object.assign(document.createElement('a'), { href: url, download: ref.name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    tell: () => undefined,
  };
}

/** A name in an address, whatever it is made of. */
const parameter = (text: string): string => encodeURIComponent(wellFormed(text));

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
async function listen(access: Access, emit: (event: HostEvent) => void): Promise<never> {
  for (;;) {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENCE_MS);
    try {
      const headers = await access.headers();
      const response = await fetch('/api/events', { headers, signal: silence.signal });
      if (response.status === REFUSED) emit({ type: 'host.access', problem: access.problem() });
      if (response.ok && response.body) {
        emit({ type: 'host.access', problem: null });
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
