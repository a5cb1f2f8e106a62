import { setImmediate as otherRequests } from "node:timers/promises";
import type { SqlDriverAdapterFactory, SqlQueryable } from "@prisma/driver-adapter-utils";

/** On `globalThis`, since Next bundles `instrumentation.ts`, which opens the database, and the routes apart. */
const shared = globalThis as typeof globalThis & { tailorbirdLastAnswer?: number };

/** How long ago the embedded database has last answered, in ms. */
export const sinceLastAnswer = (): number =>
  performance.now() - (shared.tailorbirdLastAnswer ?? Number.NEGATIVE_INFINITY);

function inTurns<Queryable extends SqlQueryable>(queryable: Queryable): Queryable {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const executeRaw = queryable.executeRaw.bind(queryable);
  const answered = async <Result>(result: Result) => {
    shared.tailorbirdLastAnswer = performance.now();
    await otherRequests();
    return result;
  };
  queryable.queryRaw = async (query) => answered(await queryRaw(query));
  queryable.executeRaw = async (query) => answered(await executeRaw(query));
  return queryable;
}

/**
 * Lets other requests have their turn after each statement. The embedded database answers without going back to the
 * event loop, so that a whole transaction would else be one stretch.
 */
export function takeTurns<Factory extends SqlDriverAdapterFactory>(factory: Factory): Factory {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = inTurns(await connect());
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => inTurns(await startTransaction(level));
    return adapter;
  };
  return factory;
}
