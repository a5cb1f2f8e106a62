import type { Doubts } from "@/components/resume/doubts";
import type { ImportWarning } from "@/lib/resume/import/schema";

/** The key of the form's entry, and the field in it, that a path in a resume leads to. */
function placeOf(path: string): { key: string; field: string } | null {
  const [head = "", second = "", third = "", fourth = ""] = path.split(".");
  if (head !== "basics") return third ? { key: `${head}-${second}`, field: third } : null;
  if (second === "profiles") return { key: `profiles-${third}`, field: fourth };
  return second === "location" ? { key: "location", field: third } : { key: head, field: second };
}

/** What was a guess, by the entries of the form that a read resume makes. */
export function doubtsOf(warnings: readonly ImportWarning[]): Doubts {
  const doubts: Record<string, Record<string, string>> = {};
  for (const { kind, path, reason } of warnings) {
    const place = kind === "uncertain" && path ? placeOf(path) : null;
    if (!place?.field) continue;
    doubts[place.key] = { ...doubts[place.key], [place.field]: reason };
  }
  return doubts;
}
