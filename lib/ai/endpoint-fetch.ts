import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { type Duplex, pipeline, Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { constants, createBrotliDecompress, createUnzip } from "node:zlib";

/** As the platform's own: whoever is not there by then is not there. */
const CONNECT_MS = 10_000;
/** Source: Fetch Standard, 2.2.3: a `Response` of these cannot have a body. */
const NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** A body that ends early is read as far as it goes. */
const unzip = () => createUnzip({ finishFlush: constants.Z_SYNC_FLUSH });
/** Nobody asks for them; there are proxies that use them all the same. */
const DECODERS = new Map<string, () => Duplex>([
  ["gzip", unzip],
  ["x-gzip", unzip],
  ["deflate", unzip],
  ["br", createBrotliDecompress],
]);

/** What good answers bring, to be read piece by piece. */
const bodies = new WeakMap<Response, Readable>();

/** What an answer of `endpointFetch` brings, to be read once and instead of its `body`; null where it brings nothing. */
export function bodyOf(response: Response): Readable | null {
  const { body } = response;
  return bodies.get(response) ?? (body && Readable.fromWeb(body as NodeReadableStream));
}

function decoded(message: IncomingMessage): Readable {
  const encoding = (message.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity") return message;
  const decoder = DECODERS.get(encoding);
  if (!decoder) throw new Error("the answer is encoded in a way that was not asked for");
  // Whoever reads gets the error.
  return pipeline(message, decoder(), () => {});
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}

function responseOf(message: IncomingMessage): Response {
  const status = message.statusCode ?? 0;
  const headers = headersOf(message);
  if (status !== 200) {
    const isEmpty = NO_BODY.has(status);
    // Read to its end, a connection serves the next question too.
    if (isEmpty) message.resume();
    const body = isEmpty ? null : Readable.toWeb(decoded(message));
    return new Response(body as ReadableStream | null, { status, headers });
  }
  const response = new Response(null, { headers });
  bodies.set(response, decoded(message));
  return response;
}

function ask(url: URL, { method, headers, body, signal }: RequestInit): Promise<IncomingMessage> {
  const isSecure = url.protocol === "https:";
  const { request } = isSecure ? https : http;
  return new Promise((resolve, reject) => {
    const asking = request(url, {
      method,
      headers: { ...Object.fromEntries(new Headers(headers)), "accept-encoding": "identity" },
      ...(signal && { signal }),
    });
    asking.on("socket", (socket) => {
      if (!socket.connecting) return;
      const late = () => asking.destroy(new Error(`no connection within ${CONNECT_MS} ms`));
      const timer = setTimeout(late, CONNECT_MS);
      for (const end of [isSecure ? "secureConnect" : "connect", "close"])
        socket.once(end, () => clearTimeout(timer));
    });
    asking.on("response", resolve).on("error", reject);
    // Of a connection that became something else, nothing else is told.
    asking.on("close", () => reject(new Error("closed without an answer")));
    asking.end(body);
  });
}

/**
 * `fetch` for the endpoint's client, over Node's own HTTP: a piece of an answer costs a third of what it costs as a
 * stream of the web, and with a hundred answers at once such pieces are most of the work. Where the endpoint is elsewhere
 * the platform's own goes there.
 * @param input an address, as the client gives it.
 * @throws what the connection throws; an `AbortError` when the signal is aborted. Aborted later, it ends the body with an
 *   error.
 */
export const endpointFetch: typeof fetch = async (input, init = {}) => {
  const message = await ask(new URL(String(input)), init);
  if (REDIRECTS.has(message.statusCode ?? 0)) {
    message.destroy();
    return await fetch(input, init);
  }
  try {
    return responseOf(message);
  } catch (error) {
    // A status, a header or an encoding that no `Response` may have.
    message.destroy();
    throw error;
  }
};
