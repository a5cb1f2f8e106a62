import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { type Prisma, PrismaClient } from "../generated/prisma/client.ts";
import { FolderInUseError, lockFolder } from "./db-lock.ts";
import { applyMigrations, migrationNames } from "./db-migrate.ts";
import { openInThread, sinceLastAnswer } from "./db-thread.ts";
import { env } from "./env.ts";
import { AppError } from "./errors.ts";
import { log } from "./log.ts";

export { Prisma } from "../generated/prisma/client.ts";
export { isDatabaseAway } from "./db-away.ts";
export type Database = PrismaClient;
/** Inside a transaction. On the embedded database it is the only connection: use nothing else until it ends. */
export type Transaction = Prisma.TransactionClient;

/** On `globalThis`, since Next bundles `instrumentation.ts` and the routes apart, and reloads both in development. */
const shared = globalThis as typeof globalThis & {
  tailorbird?: { client: PrismaClient; close: () => Promise<void> };
};

interface Opened {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Runs the migration alone, where several processes could start at once. */
  migrateAlone: (client: PrismaClient, migrate: () => Promise<void>) => Promise<void>;
  /** What a server does by itself. */
  tidyUp: () => Promise<void>;
  close: () => Promise<void>;
}

function openEmbedded(folder: string): Opened {
  if (!lockFolder(folder)) throw new FolderInUseError(folder);
  const { adapter, execute, close } = openInThread(path.join(folder, "postgres"));
  return {
    adapter,
    migrateAlone: (_client, migrate) => migrate(),
    tidyUp: () => execute("VACUUM (ANALYZE)"),
    close,
  };
}

/**
 * The embedded database has no process that removes what is dead and counts what is there; without the counts it reads a
 * chat of 10,000 messages whole for the last fifty.
 */
const TIDY_MS = 3_600_000;

/** PostgreSQL's connections per process; a run holds none while the model talks. */
const POOL_SIZE = 10;

function openServer(connectionString: string): Opened {
  return {
    adapter: new PrismaPg({ connectionString, max: POOL_SIZE, connectionTimeoutMillis: 5_000 }),
    // The lock is the transaction's; the work is done on another connection.
    migrateAlone: (client, migrate) =>
      client.$transaction(
        async (tx) => {
          await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tailorbird.migrate'))`;
          await migrate();
        },
        { timeout: 120_000, maxWait: 120_000 },
      ),
    tidyUp: async () => {},
    close: async () => {},
  };
}

/**
 * Names of the applied migrations; empty for a new database. Whoever calls migrates alone, so one that has begun and not
 * ended died with its process. PostgreSQL took back what it had done, and it is to be begun anew.
 */
async function appliedMigrations(client: PrismaClient): Promise<Set<string>> {
  const [found] = await client.$queryRaw<{ exists: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS "exists"`;
  if (!found?.exists) return new Set();
  await client.$executeRaw`
    UPDATE _prisma_migrations SET rolled_back_at = now()
    WHERE finished_at IS NULL AND rolled_back_at IS NULL`;
  const rows = await client.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL`;
  return new Set(rows.map((row) => row.migration_name));
}

/**
 * Opens the database and brings it to this version's schema; called once, at boot.
 * @throws FolderInUseError when another process holds the embedded database.
 */
export async function openDatabase(): Promise<void> {
  if (shared.tailorbird) return;
  const { DATABASE_URL, DATA_DIR } = env();
  const opened = DATABASE_URL ? openServer(DATABASE_URL) : openEmbedded(DATA_DIR);
  const client = new PrismaClient({
    adapter: opened.adapter,
    // Else an error's text has what was to be written.
    errorFormat: "minimal",
    // Prisma's own two and five seconds are over too soon on a machine that is busy.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  });
  const migrate = async () => {
    const applied = await appliedMigrations(client);
    // The engine takes a second to load, so it is asked only when there is something to do.
    if (migrationNames().some((name) => !applied.has(name))) await applyMigrations(opened.adapter);
  };
  await opened.migrateAlone(client, migrate);
  await opened.tidyUp();
  const tidying = setInterval(() => {
    opened.tidyUp().catch((cause) => log().warn({ err: cause }, "the database was not tidied up"));
  }, TIDY_MS).unref();
  shared.tailorbird = {
    client,
    close: async () => {
      clearInterval(tidying);
      await client.$disconnect();
      await opened.close();
    },
  };
}

/** The one client. `openDatabase` has run at boot; a build that gets here would open what it must not. */
export function db(): PrismaClient {
  if (!shared.tailorbird) throw new AppError("database_unavailable");
  return shared.tailorbird.client;
}

/** A column that has a text somewhere in it, whatever the case; `%`, `_` and `\` are themselves. */
export const containing = (text: string) => ({
  contains: text.replace(/[\\%_]/g, "\\$&"),
  mode: "insensitive" as const,
});

const ANSWER_MS = 2_000;
/** The embedded database has one connection: while it is busy, one of its other answers tells as much. */
const FRESH_MS = 1_000;

/** Whether the database answers within two seconds. */
export async function databaseAnswers(): Promise<boolean> {
  if (sinceLastAnswer() < FRESH_MS) return true;
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), ANSWER_MS).unref();
  });
  const answer = (async () => {
    await db().$queryRaw`SELECT 1`;
    return true;
  })();
  // An error is an answer too: no.
  return await Promise.race([answer.catch(() => false), late]);
}

export async function closeDatabase(): Promise<void> {
  await shared.tailorbird?.close();
  delete shared.tailorbird;
}
