import { randomBytes } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, Server, ServerResponse } from "node:http";
import { z } from "zod";
import { METHODS, REFUSED_METHOD } from "./route.ts";
import { securityHeaders } from "./security-headers.ts";

/**
 * What has to be done to a request before Next.js sees it: some of what a client may send it answers in words of its
 * own, or with none, and where a request comes from it does not tell. And what every answer has to say to a browser.
 */

const startSchema = z.object({
  request: z.instanceof(IncomingMessage),
  response: z.instanceof(ServerResponse),
  server: z.instanceof(Server),
});

/** Those that had a request. On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdServers?: Set<Server> };

const isDecodable = (path: string) => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/** Behind what the client itself claims, as every proxy does: the last entry is nobody's claim. */
function addSocketAddress({ headers, socket }: IncomingMessage): void {
  const claimed = headers["x-forwarded-for"];
  // It is unknown when the client has left already.
  const address = socket.remoteAddress ?? "unknown";
  headers["x-forwarded-for"] = claimed === undefined ? address : `${claimed}, ${address}`;
}

/** An address with a slash at its end is the one without, and one that cannot be read is one with nothing there. */
function tidyAddress(request: IncomingMessage): void {
  const [path = "", ...query] = (request.url ?? "").split("?");
  const isApi = /^\/api(?:\/|$)/.test(path);
  const tidy = isApi && path.endsWith("/") ? path.replace(/\/$/, "") : path;
  const known = isDecodable(path) ? tidy : `${isApi ? "/api" : ""}/-`;
  if (known !== path) request.url = [known, ...query].join("?");
}

/** A method that routes cannot have becomes the question which they have, and says what it was. */
function tidyMethod(request: IncomingMessage): void {
  const { method = "GET" } = request;
  if (METHODS.some((one) => one === method)) return;
  request.headers[REFUSED_METHOD] = method;
  request.method = "OPTIONS";
}

/** On every answer, whoever writes it. Next.js reads the nonce for its scripts from the request's policy. */
function secure({ headers }: IncomingMessage, response: ServerResponse): void {
  const all = securityHeaders(randomBytes(16).toString("base64"));
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
  headers["content-security-policy"] = all["content-security-policy"];
  // Next.js would take the one that is only reported for it.
  delete headers["content-security-policy-report-only"];
}

function tidy(message: unknown): void {
  const { request, response, server } = startSchema.parse(message);
  shared.tailorbirdServers?.add(server);
  addSocketAddress(request);
  tidyAddress(request);
  tidyMethod(request);
  secure(request, response);
}

/** From now on every request that a server of this process gets is made ready for Next.js. */
export function tidyIncomingRequests(): void {
  if (shared.tailorbirdServers) return;
  shared.tailorbirdServers = new Set();
  // Node publishes it before any listener of the server sees the request.
  subscribe("http.server.request.start", tidy);
}

/** Takes no more connections, and resolves when those that there are have got their answers. */
export async function closeServers(): Promise<void> {
  const closing = [...(shared.tailorbirdServers ?? [])].map(
    (server) => new Promise<void>((resolve) => server.close(() => resolve())),
  );
  await Promise.all(closing);
}
