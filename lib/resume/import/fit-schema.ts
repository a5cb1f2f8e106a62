import type { z } from "zod";
import { type JsonResume, resumeSchema } from "../schema.ts";
import { UnreadableFileError } from "./unreadable.ts";

/** Removes the value at a path, in place; of a list it is the element. */
function removeAt(value: unknown, path: readonly PropertyKey[]): void {
  const [key, ...rest] = path;
  if (typeof value !== "object" || value === null || key === undefined) return;
  if (rest.length > 0) removeAt(Reflect.get(value, key), rest);
  else if (Array.isArray(value) && typeof key === "number") value.splice(key, 1);
  else Reflect.deleteProperty(value, key);
}

/** Deepest and last first, so that the others' paths stay true. */
const backwards = (a: z.core.$ZodIssue, b: z.core.$ZodIssue): number =>
  a.path.map(String).join(".") < b.path.map(String).join(".") ? 1 : -1;
const MAX_ROUNDS = 5;

/**
 * What was read in the shape that can be saved: a value that is longer than its field takes is left out, and so comes
 * among the warnings. @throws UnreadableFileError
 */
export function fitSchema(read: object): JsonResume {
  const resume: unknown = structuredClone(read);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const parsed = resumeSchema.safeParse(resume);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues.toSorted(backwards)) {
      // A list that is too long loses its end.
      const list =
        issue.code === "too_big" && issue.origin === "array" ? Number(issue.maximum) : null;
      if (list === null) removeAt(resume, issue.path);
      else cutList(resume, issue.path, list);
    }
  }
  throw new UnreadableFileError("too_much_text");
}

function cutList(value: unknown, path: readonly PropertyKey[], length: number): void {
  const list = path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
  if (Array.isArray(list)) list.length = length;
}
