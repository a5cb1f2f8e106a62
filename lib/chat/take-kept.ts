import { createHash } from "node:crypto";
import { Bounded } from "../bounded.ts";
import { inWorker } from "../work/in-worker.ts";
import { kept } from "../work/kept.ts";
import { charsLeft } from "../work/size.ts";
import type { Budget } from "./budget.ts";
import type { Given, Sources, Stored } from "./snapshot.ts";

type Taken = Stored & Given;

/** In characters: what was made of some hundred resumes and postings. */
const MOST_TAKEN = 4_000_000;
const taken = new Bounded<string, Taken>(MOST_TAKEN);
/** In characters. What a larger resume came to is not looked for: to read it whole would keep other requests waiting. */
const LARGEST = 100_000;

const keyOf = (sources: Sources, budget: Budget, last: Stored | null) =>
  createHash("sha256")
    .update(JSON.stringify([sources, budget, last?.hash]))
    .update(last?.json ?? "")
    .digest("base64");

/** `takeStored` in a thread, or what it made of the same before. Its entries are kept. */
export async function takeKept(
  sources: Sources,
  budget: Budget,
  last: Stored | null,
): Promise<Taken> {
  const isLarge = charsLeft(LARGEST, sources) < 0;
  const key = isLarge ? "" : keyOf(sources, budget, last);
  const known = taken.get(key);
  if (known) return known;
  const fresh = await inWorker("takeStored", [sources, budget, last]);
  const made = { ...fresh, entries: kept(fresh.entries) };
  if (!isLarge) {
    const { resume, job_description } = made.snapshot;
    taken.set(key, made, resume.length + job_description.length + made.json.length);
  }
  return made;
}
