import type { JobName, Jobs } from "./jobs.ts";
import { knownOf } from "./kept.ts";
import { Lane } from "./lane.ts";
import { fromWire } from "./messages.ts";
import { charsLeft } from "./size.ts";

/** Jobs whose arguments have more characters than this go one way, all others another, and never wait for them. */
const LARGE_CHARS = 100_000;
/** Jobs that take long even for a small input go a way of their own. */
const SLOW: ReadonlySet<JobName> = new Set<JobName>(["exportResume"]);
/** Small jobs that a thread has at a time. */
const SMALL_AHEAD = 8;
const IDLE_MS = { small: 10 * 60_000, large: 60_000, slow: 60_000 };

/** On `globalThis`, since Next bundles `instrumentation.ts` and the routes apart. */
const shared = globalThis as typeof globalThis & {
  tailorbirdLanes?: Record<keyof typeof IDLE_MS, Lane>;
};
shared.tailorbirdLanes ??= {
  small: new Lane(IDLE_MS.small, SMALL_AHEAD),
  large: new Lane(IDLE_MS.large),
  slow: new Lane(IDLE_MS.slow),
};
const lanes = shared.tailorbirdLanes;

const knownSize = (part: object) => knownOf(part)?.size;

/**
 * Runs a job of the table in a thread, so that other requests go on meanwhile. Arguments and result are copies, see
 * `kept` for what is given to several jobs. A thread is used for small inputs, another for large ones, a third for jobs
 * that are slow by nature.
 * @throws what the job throws, an `AppError` with its code; the signal's reason when it is aborted; an error of no code
 *   when the thread died over it or took more than two minutes.
 */
export async function inWorker<Name extends JobName>(
  name: Name,
  args: Parameters<Jobs[Name]>,
  signal?: AbortSignal,
): Promise<Awaited<ReturnType<Jobs[Name]>>> {
  const size = charsLeft(LARGE_CHARS, args, knownSize) < 0 ? "large" : "small";
  const reply = await lanes[SLOW.has(name) ? "slow" : size].run(name, args, signal);
  if ("error" in reply) throw fromWire(reply.error);
  // The thread ran the function of that name in the same table.
  return reply.value as Awaited<ReturnType<Jobs[Name]>>;
}
