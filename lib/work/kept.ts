import { createHash } from "node:crypto";
import { Bounded } from "../bounded.ts";
import type { JobMessage, KeptPart } from "./messages.ts";
import { charsLeft, charsOf } from "./size.ts";

interface Known {
  id: number;
  /** In characters. */
  size: number;
}

/** In characters, of all values that are found again by what they say: resumes and postings of some hundred people. */
const MOST_SAME = 4_000_000;
/** A larger one is known by itself only: to read it whole would keep other requests waiting. */
const LARGEST_SAME = 200_000;

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & {
  tailorbirdKept?: { known: WeakMap<object, Known>; same: Bounded<string, object>; last: number };
};
shared.tailorbirdKept ??= { known: new WeakMap(), same: new Bounded(MOST_SAME), last: 0 };
const all = shared.tailorbirdKept;

/** A kept value is looked for this deep in the arguments: `args[0].taken.entries`. */
const DEPTH = 3;

/** Of a kept value; undefined for any other. */
export const knownOf = (value: object): Known | undefined => all.known.get(value);

/**
 * Marks what several jobs will be given, so that a thread is sent it once, and finds there what it has made of it
 * before. It is plain JSON, and must not be changed any more.
 * @returns the value that was kept before and says the same, as far as it is remembered; else this one.
 */
export function kept<Value extends object>(value: Value): Value {
  if (all.known.has(value)) return value;
  if (charsLeft(LARGEST_SAME, value) < 0) {
    all.known.set(value, { id: ++all.last, size: charsOf(value) });
    return value;
  }
  const json = JSON.stringify(value);
  const key = createHash("sha256").update(json).digest("base64");
  const same = all.same.get(key);
  // Its JSON is the same, so its type is.
  if (same) return same as Value;
  all.known.set(value, { id: ++all.last, size: json.length });
  all.same.set(key, value, json.length);
  return value;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function takeOut(value: unknown, path: string[], parts: Required<KeptPart>[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = knownOf(value);
  if (known) {
    parts.push({ id: known.id, path, value });
    return null;
  }
  if (!isPlain(value) || path.length > DEPTH) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, takeOut(part, [...path, key], parts)]),
  );
}

/** The arguments with `null` for every kept value in them, and these. */
export function withoutKept(args: readonly unknown[]) {
  const kept: Required<KeptPart>[] = [];
  const rest = args.map((arg, at) => takeOut(arg, [String(at)], kept));
  return { args: rest, kept };
}

/** Puts the kept values back where they were; `stay` is what the thread has of them. */
export function withKept({ args, kept, forget }: JobMessage, stay: Map<number, object>): unknown[] {
  for (const id of forget) stay.delete(id);
  for (const { id, path, value } of kept) {
    if (value) stay.set(id, value);
    let holder: Record<string, unknown> = args as unknown as Record<string, unknown>;
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
    holder[path.at(-1) ?? ""] = stay.get(id);
  }
  return args;
}
