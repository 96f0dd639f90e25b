/**
 * Pages in memory → a small server on this machine alone: foreign hosts and origins are refused, changes are pushed. Other
 * users of the machine can reach its port, so that nothing is answered whose address lacks the secret.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Page {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface LiveServer {
  readonly url: string;
  readonly push: (event: string, data: unknown) => void;
  readonly close: () => Promise<void>;
}

export interface LivePages {
  /** By path below the secret, such as `/presenter.html`. */
  readonly page: (path: string) => Promise<Page | undefined>;
  /** What a page asks for by name, as JSON. undefined: nothing that it may. */
  readonly ask: (name: string, asked: unknown) => Promise<object | undefined>;
  /** What a page hears first: events with their data. */
  readonly greet: () => readonly (readonly [event: string, data: unknown])[];
}

/** What the pages may do: all that they need comes from this server. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * @param port the one wished for; another is taken where it is in use
 * @param secret what each address begins with: letters and digits
 */
export async function startServer(
  pages: LivePages,
  port: number,
  secret: string,
): Promise<LiveServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(pages, secret, listeners, request, response).catch((cause: unknown) => {
      response.destroy(cause instanceof Error ? cause : undefined);
    });
  });
  const listen = (wished: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wished, '127.0.0.1', () => {
        server.removeListener('error', reject);
        resolve();
      });
    });
  await listen(port).catch((cause: unknown) => {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    if (!isTaken) throw cause;
    return listen(0);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(taken)}/${secret}/`,
    push: (event, data) => {
      for (const listener of listeners) send(listener, event, data);
    },
    close: () =>
      new Promise((resolve) => {
        for (const listener of listeners) listener.end();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  pages: LivePages,
  secret: string,
  listeners: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const no = (status: number, why: string): void => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
  };
  if (!isOwn(request)) {
    no(403, 'This server answers pages of its own only.');
    return;
  }
  const isAsking = request.method === 'POST';
  if (request.method !== 'GET' && request.method !== 'HEAD' && !isAsking) {
    no(405, 'Only reading and asking.');
    return;
  }
  const [, given, path = '/'] = /^\/([^/?#]*)(\/[^?#]*)?/.exec(request.url ?? '') ?? [];
  if (given !== secret) {
    no(404, 'The address that `factdeck dev` printed is the only one.');
    return;
  }
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  if (isAsking) {
    const answer = await pages.ask(path.replace(/^\/ask\//, ''), await bodyOf(request));
    if (!answer) {
      no(400, 'Nothing that a page of this server asks.');
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer));
    return;
  }
  if (path === '/events') {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    for (const [event, data] of pages.greet()) send(response, event, data);
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
    return;
  }
  const page = await pages.page(path);
  if (!page) {
    no(404, 'There is no such page.');
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': page.type });
  response.end(request.method === 'HEAD' ? undefined : page.body);
}

/** What is asked, as JSON; undefined: it is none, or longer than any text of a slide. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json') return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostAsked) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return undefined;
  }
}

/** In bytes. */
const mostAsked = 1_000_000;

/** A page elsewhere may name this machine in its own DNS, or ask from its own origin: neither is answered. */
function isOwn({ headers, socket }: IncomingMessage): boolean {
  const port = String(socket.localPort);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  const { origin } = headers;
  return origin === undefined || hosts.some((host) => origin === `http://${host}`);
}

function send(response: ServerResponse, event: string, data: unknown): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
