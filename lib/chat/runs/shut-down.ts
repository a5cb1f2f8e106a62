import { setTimeout as pause } from "node:timers/promises";
import { log } from "../../log.ts";
import { closeRuns, liveRuns, openRuns } from "./live-runs.ts";

/** What answers that are being written get to end by themselves. */
const GRACE_MS = 10_000;
/** What it may take to save those that did not. */
const SAVE_MS = 3_000;
/** What their readers get to receive the end. */
const SEND_MS = 200;
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
  await pause(SEND_MS);
}

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdEnds?: boolean };

/** From now on SIGTERM and SIGINT end the process when its answers are saved; the second of them at once. */
export function shutDownOnSignals(): void {
  if (shared.tailorbirdEnds) return;
  shared.tailorbirdEnds = true;
  let isEnding = false;
  const end = async () => {
    if (isEnding) process.exit(1);
    isEnding = true;
    await endRuns();
    log().info("shut down");
    process.exit(0);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}
