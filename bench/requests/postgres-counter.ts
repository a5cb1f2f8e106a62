import { once } from "node:events";
import net, { type AddressInfo } from "node:net";

/** What went through since the last look. */
export interface Traffic {
  /** Statements: simple queries and executions, BEGIN and COMMIT included. */
  statements: number;
  transactions: number;
  /** Bytes from the application to the database, and back. */
  sent: number;
  received: number;
}

const EXECUTE = "E".charCodeAt(0);
const QUERY = "Q".charCodeAt(0);
const HEADER = 5;
/** A message's type and length come before it; the first message of a connection has no type. */
const STARTUP_HEADER = 4;

/**
 * Stands between an application and a PostgreSQL server and counts what is said, by the server's own protocol
 * (postgresql.org/docs/current/protocol-message-formats.html). It passes every byte on as it came.
 */
export async function countTraffic(databaseUrl: string) {
  const target = new URL(databaseUrl);
  let traffic: Traffic = { statements: 0, transactions: 0, sent: 0, received: 0 };

  /** Reads one connection's messages to the server. */
  function reader() {
    let rest = Buffer.alloc(0);
    let isStarted = false;
    return (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes]);
      for (;;) {
        const header = isStarted ? HEADER : STARTUP_HEADER;
        if (rest.length < header) return;
        // The length counts itself, not the type.
        const size = rest.readInt32BE(header - 4) + header - 4;
        if (rest.length < size) return;
        const type = isStarted ? rest[0] : 0;
        if (type === EXECUTE || type === QUERY) traffic.statements += 1;
        if (rest.subarray(0, size).includes("BEGIN")) traffic.transactions += 1;
        rest = rest.subarray(size);
        isStarted = true;
      }
    };
  }

  const server = net.createServer((socket) => {
    const upstream = net.connect(Number(target.port || 5432), target.hostname);
    const read = reader();
    socket.on("data", (bytes) => {
      traffic.sent += bytes.length;
      read(bytes);
    });
    upstream.on("data", (bytes) => {
      traffic.received += bytes.length;
    });
    socket.pipe(upstream).pipe(socket);
    for (const end of [socket, upstream]) end.on("error", () => end.destroy());
    upstream.on("close", () => socket.destroy());
    socket.on("close", () => upstream.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    take(): Traffic {
      const taken = traffic;
      traffic = { statements: 0, transactions: 0, sent: 0, received: 0 };
      return taken;
    },
    close: () => server.close(),
  };
}
