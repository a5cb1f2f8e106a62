import { env } from "./env.ts";

/**
 * Where a request comes from: the address that the outermost of `TRUST_PROXY` proxies saw, without any the socket's,
 * which `lib/http/incoming.ts` adds last. The first there is when a request came past some of them.
 */
export function clientAddress(request: Request): string {
  const hops = (request.headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-1 - env().TRUST_PROXY) || hops[0] || "unknown";
}
