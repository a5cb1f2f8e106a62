import { parentPort } from "node:worker_threads";
import { type JobName, jobs } from "./jobs.ts";
import { withKept } from "./kept.ts";
import { type JobMessage, type Reply, type ReplyMessage, toWire } from "./messages.ts";

/**
 * A thread's own program: does one job after the other, as long as they are not asynchronous: those run side by side. It
 * is run from the sources, as Node.js reads them.
 */

const stay = new Map<number, object>();
// One signature for all: what comes in was checked against the job's own on the other side.
const table: Record<JobName, (...args: never[]) => unknown> = jobs;

async function replyTo(message: JobMessage): Promise<Reply> {
  try {
    return { value: await table[message.name](...(withKept(message, stay) as never[])) };
  } catch (error) {
    return { error: toWire(error) };
  }
}

parentPort?.on("message", async (message: JobMessage) => {
  const { id } = message;
  const reply = await replyTo(message);
  try {
    parentPort?.postMessage({ id, reply } satisfies ReplyMessage);
  } catch (error) {
    parentPort?.postMessage({ id, reply: { error: toWire(error) } } satisfies ReplyMessage);
  }
});
