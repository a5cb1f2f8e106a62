/** What tells that the database cannot be reached or does not answer, at whatever depth of an error it stands. */

const CODES = new Set([
  // Prisma: unreachable, timed out, closed, no connection free, no transaction begun or in time, too many connections.
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"],
  // PostgreSQL: shut down, crashed, starting, no connection left.
  ...["57P01", "57P02", "57P03", "53300"],
  // The operating system.
  ...["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "EPIPE"],
]);
/** PostgreSQL's class of connection exceptions. */
const CONNECTION_EXCEPTION = /^08[0-9A-Z]{3}$/;

/** How Prisma's driver adapters say the same. */
const KINDS = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
  "TransactionAlreadyClosed",
]);

/** What `pg` says without a code. */
const SAID =
  /Connection terminated|timeout exceeded when trying to connect|Client (?:has encountered a connection error|was closed) and is not queryable|connect ECONNREFUSED/;

/** Errors are nested a few deep; a chain that is longer is none of a database's. */
const DEPTH = 8;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Whether an error, or one that it came of, tells that the database is away: trying again later may help. */
export function isDatabaseAway(error: unknown, depth = DEPTH): boolean {
  if (!isRecord(error) || depth === 0) return false;
  const { code, kind, name, message, cause, errors, meta } = error;
  if (name === "PrismaClientInitializationError") return true;
  if (typeof code === "string" && (CODES.has(code) || CONNECTION_EXCEPTION.test(code))) return true;
  if (typeof kind === "string" && KINDS.has(kind)) return true;
  if (typeof message === "string" && SAID.test(message)) return true;
  const inner = [cause, isRecord(meta) ? meta.driverAdapterError : null];
  const all = Array.isArray(errors) ? [...inner, ...errors] : inner;
  return all.some((one) => isDatabaseAway(one, depth - 1));
}
