import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { z } from "zod";
import { env } from "./env.ts";

/**
 * Where a request comes from. A route sees headers only, and Next.js passes a client's own `X-Forwarded-For` on, so the
 * socket's address is added behind it, as every proxy does: the last entry is nobody's claim.
 */

const HEADER = "x-forwarded-for";
const startSchema = z.object({ request: z.instanceof(IncomingMessage) });

function addSocketAddress(message: unknown): void {
  const { request } = startSchema.parse(message);
  const claimed = request.headers[HEADER];
  // It is unknown when the client has left already.
  const address = request.socket.remoteAddress ?? "unknown";
  request.headers[HEADER] = claimed === undefined ? address : `${claimed}, ${address}`;
}

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdNotesAddresses?: boolean };

/** From now on every request that a server of this process gets carries its socket's address. */
export function noteSocketAddresses(): void {
  if (shared.tailorbirdNotesAddresses) return;
  shared.tailorbirdNotesAddresses = true;
  // Node publishes it before any listener of the server sees the request.
  subscribe("http.server.request.start", addSocketAddress);
}

/**
 * The address that the outermost of `TRUST_PROXY` proxies saw, without any the socket's. The first there is when a request came past
 * some of them.
 */
export function clientAddress(request: Request): string {
  const hops = (request.headers.get(HEADER) ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-1 - env().TRUST_PROXY) || hops[0] || "unknown";
}
