import { setTimeout as pause } from "node:timers/promises";
import { log } from "../../log.ts";
import { closeRuns, liveRuns, openRuns } from "./live-runs.ts";

/** What answers that are being written get to end by themselves. */
const GRACE_MS = 10_000;
/** What it may take to save those that did not. */
const SAVE_MS = 3_000;
/** What requests that are being answered get to be answered. */
const ANSWER_MS = 2_000;
const LOOK_MS = 50;

async function untilNoRuns(most: number): Promise<void> {
  for (let waited = 0; waited < most && liveRuns() > 0; waited += LOOK_MS) await pause(LOOK_MS);
}

/** No run begins any more; what is being written gets ten seconds, and is then kept as stopped. */
async function endRuns(): Promise<void> {
  closeRuns();
  if (liveRuns() === 0) return;
  await untilNoRuns(GRACE_MS);
  for (const [, run] of openRuns()) run.end("stopped");
  await untilNoRuns(SAVE_MS);
}

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdEnds?: boolean };

/**
 * From now on SIGTERM and SIGINT end the process when its answers are saved; the second of them at once.
 * @param closeServers takes no more connections, and resolves when those that there are have got their answers.
 */
export function shutDownOnSignals(closeServers: () => Promise<void>): void {
  if (shared.tailorbirdEnds) return;
  shared.tailorbirdEnds = true;
  let isEnding = false;
  const end = async () => {
    if (isEnding) process.exit(1);
    isEnding = true;
    await endRuns();
    await Promise.race([closeServers(), pause(ANSWER_MS)]);
    log().info("shut down");
    process.exit(0);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}
