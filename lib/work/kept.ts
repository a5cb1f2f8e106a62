import type { JobMessage, KeptPart } from "./messages.ts";

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & {
  tailorbirdKept?: { ids: WeakMap<object, number>; last: number };
};
shared.tailorbirdKept ??= { ids: new WeakMap(), last: 0 };
const known = shared.tailorbirdKept;

/** A kept value is looked for this deep in the arguments: `args[0].taken.entries`. */
const DEPTH = 3;

/**
 * Marks what several jobs will be given, so that a thread is sent it once, and finds there what it has made of it
 * before. It must not be changed any more.
 */
export function kept<Value extends object>(value: Value): Value {
  if (!known.ids.has(value)) known.ids.set(value, ++known.last);
  return value;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function takeOut(value: unknown, path: string[], parts: Required<KeptPart>[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const id = known.ids.get(value);
  if (id !== undefined) {
    parts.push({ id, path, value });
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
