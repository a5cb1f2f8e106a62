import { setTimeout as pause } from "node:timers/promises";
import { log } from "../../log.ts";
import { openRuns } from "./live-runs.ts";
import { renewRuns, sessionsThere } from "./run-data.ts";

/** How far the database may be behind a text, and how long a stop that another instance was asked for may take. */
const TICK_MS = 500;

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & { tailorbirdIsKeeping?: boolean };

/** How much of a run's text the database has, in UTF-16 units. */
export type Kept = Map<string, number>;

/** Without the first half of a character whose second half has not come. */
const storable = (text: string) => text.replace(/[\uD800-\uDBFF]$/, "").toWellFormed();

/** Tells the database of all runs of this process, and obeys what it says of them. */
export async function keepOnce(kept: Kept): Promise<void> {
  const runs = openRuns();
  const ids = new Set(runs.map(([, { messageId }]) => messageId));
  for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id);
  if (runs.length === 0) return;
  const renewals = runs.map(([session_id, { messageId, answer, promptTokens }]) => ({
    session_id,
    message_id: messageId,
    text: kept.get(messageId) === answer.text.length ? null : storable(answer.text),
    prompt_tokens: promptTokens,
  }));
  const told = new Map((await renewRuns(renewals)).map((row) => [row.message_id, row]));
  for (const { message_id, text } of renewals) if (text !== null) kept.set(message_id, text.length);
  for (const [, { messageId, end }] of runs)
    if (told.get(messageId)?.stop_requested) end("stopped");
  const missing = runs.filter(([, { messageId }]) => !told.has(messageId));
  if (missing.length === 0) return;
  const there = await sessionsThere(missing.map(([sessionId]) => sessionId));
  // A run that has just ended by itself does not mind.
  for (const [id, { end }] of missing) end(there.has(id) ? "lost" : "deleted");
}

/**
 * From now on, while this process writes answers, their runs are renewed and their texts kept: one statement for all of
 * them every half second, so that what it costs does not grow with the tokens.
 */
export async function keepRuns(): Promise<void> {
  if (shared.tailorbirdIsKeeping) return;
  shared.tailorbirdIsKeeping = true;
  const kept: Kept = new Map();
  while (openRuns().length > 0) {
    await pause(TICK_MS, undefined, { ref: false });
    try {
      await keepOnce(kept);
    } catch (error) {
      log().warn({ err: error }, "the answers being written could not be kept");
    }
  }
  shared.tailorbirdIsKeeping = false;
}
