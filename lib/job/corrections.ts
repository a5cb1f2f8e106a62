import { z } from "zod";
import { type PostingLine, postingLineSchema } from "./schema.ts";

/** Lines whose kind the owner has set: the text as well as the ref, since a later version may read lines otherwise. */
export const correctionsSchema = z.array(postingLineSchema);

/** The lines with the kinds that their owner gave them. One is found by its ref, or by its text where that has moved. */
export function correctLines(
  lines: readonly PostingLine[],
  corrections: readonly PostingLine[],
): PostingLine[] {
  const corrected = [...lines];
  const byRef = new Map(lines.map(({ ref }, at) => [ref, at]));
  const byText = new Map(lines.map(({ text }, at) => [text, at] as const).toReversed());
  for (const { ref, kind, text } of corrections) {
    const own = byRef.get(ref);
    const at = own !== undefined && lines[own]?.text === text ? own : byText.get(text);
    const line = at === undefined ? undefined : lines[at];
    if (line && at !== undefined) corrected[at] = { ...line, kind };
  }
  return corrected;
}

/**
 * The corrections after these have been made: the newest of each line, and none of a line that is as it was read.
 * @returns the index of the first part whose ref no line has, instead, where there is one.
 */
export function addCorrections(
  read: readonly PostingLine[],
  made: readonly PostingLine[],
  parts: readonly Pick<PostingLine, "ref" | "kind">[],
): { corrections: PostingLine[] } | { unknown: number } {
  const byRef = new Map(read.map((line) => [line.ref, line]));
  const unknown = parts.findIndex(({ ref }) => !byRef.has(ref));
  if (unknown >= 0) return { unknown };
  const wanted = new Map(correctLines(read, made).map((line) => [line.ref, line.kind]));
  for (const { ref, kind } of parts) wanted.set(ref, kind);
  const corrections = read.flatMap((line) => {
    const kind = wanted.get(line.ref) ?? line.kind;
    return kind === line.kind ? [] : [{ ...line, kind }];
  });
  return { corrections };
}
