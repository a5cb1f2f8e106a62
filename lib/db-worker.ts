import { parentPort, workerData } from "node:worker_threads";
import type { SqlQuery, SqlResultSet, Transaction } from "@prisma/driver-adapter-utils";
import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { z } from "zod";
import { PlanningPGlite } from "./db-planned.ts";

/** The program of the thread that has the embedded database; `db-thread.ts` starts it. */

/** What it is asked, by name; `on` is the number of a transaction, null outside. */
export interface Asked {
  queryRaw: { on: number | null; query: SqlQuery };
  executeRaw: { on: number | null; query: SqlQuery };
  executeScript: { script: string };
  startTransaction: { level: Parameters<Adapter["startTransaction"]>[0] };
  commit: { on: number };
  rollback: { on: number };
  close: Record<never, never>;
}

/** What it answers. A transaction is a number. */
export interface Answered {
  queryRaw: SqlResultSet;
  executeRaw: number;
  executeScript: undefined;
  startTransaction: number;
  commit: undefined;
  rollback: undefined;
  close: undefined;
}

export type Name = keyof Asked;
export type Call = { [Key in Name]: { name: Key } & Asked[Key] }[Name];
export type Question = { id: number; call: Call };
/** `cause` is that of an error of the driver, by which Prisma tells a duplicate from a deadlock; null for any other. */
export type Reply =
  | { id: number; value: Answered[Name] }
  | { id: number; cause: unknown; message: string; stack: string | undefined };

type Adapter = Awaited<ReturnType<PrismaPGlite["connect"]>>;

// An object, since the bundler adds to it what its own threads need.
const { folder } = z.object({ folder: z.string() }).parse(workerData);
const pglite = new PlanningPGlite(folder);
await pglite.waitReady;
const adapter = await new PrismaPGlite(pglite).connect();
const transactions = new Map<number, Transaction>();
let last = 0;

function transaction(on: number): Transaction {
  const found = transactions.get(on);
  if (!found) throw new Error(`there is no transaction ${on}`);
  return found;
}

async function startTransaction(level: Asked["startTransaction"]["level"]): Promise<number> {
  const started = await adapter.startTransaction(level);
  transactions.set(++last, started);
  return last;
}

async function end(on: number, how: "commit" | "rollback"): Promise<undefined> {
  const ended = transaction(on);
  transactions.delete(on);
  await ended[how]();
}

async function answer(call: Call): Promise<Answered[Name]> {
  switch (call.name) {
    case "queryRaw":
      return await (call.on === null ? adapter : transaction(call.on)).queryRaw(call.query);
    case "executeRaw":
      return await (call.on === null ? adapter : transaction(call.on)).executeRaw(call.query);
    case "executeScript":
      await pglite.exec(call.script);
      return;
    case "startTransaction":
      return await startTransaction(call.level);
    case "commit":
    case "rollback":
      return await end(call.on, call.name);
    case "close":
      await pglite.close();
  }
}

async function replyTo({ id, call }: Question): Promise<Reply> {
  try {
    return { id, value: await answer(call) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { id, message, stack, cause: isDriverAdapterError(error) ? error.cause : null };
  }
}

parentPort?.on("message", async (question: Question) => {
  parentPort?.postMessage(await replyTo(question));
});
