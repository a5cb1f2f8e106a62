import { createServer } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { Prisma, PrismaClient } from "../generated/prisma/client.ts";
import { isDatabaseAway } from "./db-away.ts";

const known = (code: string, meta?: Record<string, unknown>) =>
  new Prisma.PrismaClientKnownRequestError("", { code, clientVersion: "7", ...(meta && { meta }) });
const coded = (code: string, message = "") => Object.assign(new Error(message), { code });

describe("a database is away", () => {
  test.each(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"])(
    "by Prisma's %s",
    (code) => {
      expect(isDatabaseAway(known(code))).toBe(true);
    },
  );

  test.each(["57P01", "57P02", "57P03", "53300", "08006"])("by PostgreSQL's %s", (code) => {
    expect(isDatabaseAway(coded(code))).toBe(true);
    const driverAdapterError = { cause: { kind: "postgres", code } };
    expect(isDatabaseAway(known("P2010", { driverAdapterError }))).toBe(true);
  });

  test.each([
    "Connection terminated unexpectedly",
    "Connection terminated due to connection timeout",
    "timeout exceeded when trying to connect",
    "Client has encountered a connection error and is not queryable",
  ])("by what pg says: %s", (message) => {
    expect(isDatabaseAway(new Error(message))).toBe(true);
  });

  test("by one of several causes, and by the cause of a cause", () => {
    const both = new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]);
    expect(isDatabaseAway(both)).toBe(true);
    expect(isDatabaseAway(new Error("x", { cause: new Error("y", { cause: both }) }))).toBe(true);
  });
});

describe("a database is not away", () => {
  test("by what it refuses", () => {
    const driverAdapterError = { cause: { kind: "postgres", code: "22012" } };
    for (const error of [known("P2002"), known("P2003"), known("P2010", { driverAdapterError })]) {
      expect(isDatabaseAway(error)).toBe(false);
    }
  });

  test("by anything else that is thrown, be it its own cause", () => {
    const circle = new Error("round");
    circle.cause = circle;
    for (const error of [circle, undefined, null, "Connection terminated", 7, coded("ENOENT")]) {
      expect(isDatabaseAway(error)).toBe(false);
    }
  });
});

const { TEST_DATABASE_URL = "" } = process.env;
const skipped = TEST_DATABASE_URL ? "" : " (skipped: TEST_DATABASE_URL is not set)";

/** A client with few connections and little patience. */
function connect(connectionString: string): PrismaClient {
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: 1, connectionTimeoutMillis: 300 }),
    transactionOptions: { maxWait: 5_000, timeout: 20_000 },
  });
  onTestFinished(() => client.$disconnect());
  return client;
}

/** What each way to ask fails with. */
async function failures(client: PrismaClient): Promise<unknown[]> {
  const ways = [
    () => client.user.count(),
    () => client.$queryRaw`SELECT 1`,
    () => client.$transaction((tx) => tx.$queryRaw`SELECT 1`),
  ];
  const all: unknown[] = [];
  for (const ask of ways) all.push(await ask().then(String, (error: unknown) => error));
  return all;
}

const expectAway = (errors: unknown[]) =>
  expect(errors.map((one) => isDatabaseAway(one))).not.toContain(false);

describe("a server that is not there", () => {
  test("refuses every way to ask", async () => {
    for (const host of ["127.0.0.1", "localhost"]) {
      expectAway(await failures(connect(`postgresql://nobody@${host}:1/none`)));
    }
  });

  test("or hangs up, or says nothing", async () => {
    for (const isSilent of [false, true]) {
      const server = createServer((socket) => {
        socket.on("error", () => {});
        if (!isSilent) socket.destroy();
      }).listen(0, "127.0.0.1");
      onTestFinished(() => void server.close());
      await new Promise((resolve) => server.once("listening", resolve));
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      expectAway(await failures(connect(`postgresql://nobody@127.0.0.1:${port}/none`)));
    }
  });
});

describe.skipIf(!TEST_DATABASE_URL)(`PostgreSQL${skipped}`, () => {
  const pidOf = async (client: Pick<PrismaClient, "$queryRaw">) => {
    const [row] = await client.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    return row?.pid ?? 0;
  };

  test("whose backend is terminated under a statement", async () => {
    const [client, other] = [connect(TEST_DATABASE_URL), connect(TEST_DATABASE_URL)];
    const pid = await pidOf(client);
    const asleep = client.$queryRaw`SELECT pg_sleep(60)::text`.catch((error: unknown) => error);
    for (let ended = false; !ended; ) {
      const rows = await other.$queryRaw<{ ended: boolean }[]>`
        SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
        WHERE pid = ${pid} AND state = 'active' AND query LIKE '%pg_sleep%'`;
      ended = rows[0]?.ended ?? false;
    }
    expectAway([await asleep]);
  });

  test("whose backend is terminated within a transaction", async () => {
    const [client, other] = [connect(TEST_DATABASE_URL), connect(TEST_DATABASE_URL)];
    const broken = client.$transaction(async (tx) => {
      const pid = await pidOf(tx);
      await other.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`;
      return await tx.$queryRaw`SELECT 1`;
    });
    expectAway([await broken.then(String, (error: unknown) => error)]);
  });

  test("whose connections are all taken", async () => {
    const client = connect(TEST_DATABASE_URL);
    const held = Promise.withResolvers<void>();
    const taken = Promise.withResolvers<void>();
    const holder = client.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1`;
      taken.resolve();
      await held.promise;
    });
    await taken.promise;
    expectAway(await failures(client));
    held.resolve();
    await holder;
  });
});
