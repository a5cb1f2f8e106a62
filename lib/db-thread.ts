import path from "node:path";
import { setImmediate as otherRequests } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQueryable,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import type { Answered, Call, Name, Question, Reply } from "./db-worker.ts";
import { log } from "./log.ts";

/** On `globalThis`, since Next bundles `instrumentation.ts`, which opens the database, and the routes apart. */
const shared = globalThis as typeof globalThis & { tailorbirdLastAnswer?: number };

/** How long ago the embedded database has last answered, in ms. */
export const sinceLastAnswer = (): number =>
  performance.now() - (shared.tailorbirdLastAnswer ?? Number.NEGATIVE_INFINITY);

interface Waiting {
  resolve: (value: Answered[Name]) => void;
  reject: (error: Error) => void;
}

function errorOf({ cause, message, stack }: Extract<Reply, { message: string }>): Error {
  const error =
    cause === null
      ? new Error(message)
      : new DriverAdapterError(cause as ConstructorParameters<typeof DriverAdapterError>[0]);
  return Object.assign(error, { stack });
}

/** The thread that has the embedded database: PGlite works without pause, which would keep all requests waiting. */
class DatabaseThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #outbox: Question[] = [];
  #last = 0;
  #lost: Error | null = null;

  constructor(folder: string) {
    const file = path.join(process.cwd(), "lib", "db-worker.ts");
    this.#worker = new Worker(/* turbopackIgnore: true */ file, {
      workerData: { folder },
      execArgv: [],
    });
    this.#worker.unref();
    this.#worker.on("message", (reply: Reply) => this.#settle(reply));
    this.#worker.on("error", (error: Error) => this.#lose(error));
    this.#worker.on("exit", () => this.#lose(null));
  }

  /** @throws DriverAdapterError what the database refuses; `ConnectionClosed` when the thread has ended. */
  async ask<Key extends Name>(call: Extract<Call, { name: Key }>): Promise<Answered[Key]> {
    if (this.#lost) throw this.#lost;
    const id = ++this.#last;
    const answered = new Promise<Answered[Name]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    // The process stays for an answer, and for nothing else.
    this.#worker.ref();
    this.#outbox.push({ id, call });
    if (this.#outbox.length === 1) setImmediate(() => this.#post());
    // The thread answers what it was asked.
    return (await answered) as Answered[Key];
  }

  /** What is asked in one turn of the event loop together: to wake a thread costs more than most messages. */
  #post(): void {
    for (const question of this.#outbox.splice(0)) {
      try {
        this.#worker.postMessage(question);
      } catch (cause) {
        // Something in it cannot be cloned.
        const error = cause instanceof Error ? cause : new Error(String(cause));
        this.#take(question.id)?.reject(error);
      }
    }
  }

  async close(): Promise<void> {
    await this.ask({ name: "close" });
    await this.#worker.terminate();
  }

  /** Others have their turn first: answers that are there already come without a look at the event loop. */
  async #settle(reply: Reply): Promise<void> {
    shared.tailorbirdLastAnswer = performance.now();
    await otherRequests();
    const waiting = this.#take(reply.id);
    if ("message" in reply) waiting?.reject(errorOf(reply));
    else waiting?.resolve(reply.value);
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
    return waiting;
  }

  /** Prisma tells a closed connection from an error of a statement. @param why what the thread died of, if it did. */
  #lose(why: Error | null): void {
    if (why) log().error({ err: why }, "the database's thread died");
    const originalMessage = "the database's thread has ended";
    this.#lost ??= new DriverAdapterError({ kind: "ConnectionClosed", originalMessage });
    for (const { reject } of this.#waiting.values()) reject(this.#lost);
    this.#waiting.clear();
  }
}

/** As the adapter in the thread names itself. */
const INFO = { provider: "postgres", adapterName: "pglite-prisma-adapter" } as const;

const queryable = (thread: DatabaseThread, on: number | null): SqlQueryable => ({
  ...INFO,
  queryRaw: (query) => thread.ask({ name: "queryRaw", on, query }),
  executeRaw: (query) => thread.ask({ name: "executeRaw", on, query }),
});

const transaction = (thread: DatabaseThread, on: number): Transaction => ({
  ...queryable(thread, on),
  options: { usePhantomQuery: true },
  commit: () => thread.ask({ name: "commit", on }),
  rollback: () => thread.ask({ name: "rollback", on }),
});

const connection = (thread: DatabaseThread): SqlDriverAdapter => ({
  ...queryable(thread, null),
  executeScript: (script) => thread.ask({ name: "executeScript", script }),
  startTransaction: async (level) =>
    transaction(thread, await thread.ask({ name: "startTransaction", level })),
  getConnectionInfo: () => ({ supportsRelationJoins: true }),
  dispose: async () => {},
});

/** Opens the embedded database in a thread of its own. The folder must be held (`lockFolder`). */
export function openInThread(folder: string): {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Runs statements that give no rows. */
  execute: (script: string) => Promise<void>;
  close: () => Promise<void>;
} {
  const thread = new DatabaseThread(folder);
  return {
    adapter: {
      ...INFO,
      connect: async () => connection(thread),
      connectToShadowDb: () => Promise.reject(new Error("there is one embedded database")),
    },
    execute: (script) => thread.ask({ name: "executeScript", script }),
    close: () => thread.close(),
  };
}
