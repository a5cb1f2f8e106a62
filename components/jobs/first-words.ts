import type { JobSummary } from "@/lib/job/schema";

/** How a posting begins, on one line, after the title and the company that stand beside it already. */
export function firstWords({ title, company, excerpt }: JobSummary): string {
  const lines = withoutStart(withoutStart(excerpt, title), company)
    .split("\n")
    .map((line) => line.replace(/^\s*[-•*]\s+/, "").trim())
    .filter((line) => line !== "");
  // After a colon the next line goes on without a mark.
  return lines.join(" · ").replaceAll(": · ", ": ");
}

/** The words of `start` are left out where the text begins with them, however they are set. */
function withoutStart(text: string, start: string): string {
  const words = start.match(/[\p{L}\p{N}]+/gu);
  if (!words) return text;
  const repeated = new RegExp(
    `^[^\\p{L}\\p{N}]*${words.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`,
    "iu",
  );
  const rest = text.replace(repeated, "");
  return rest === text ? text : rest.replace(/^[^\p{L}\p{N}(¿¡„“"]+/u, "");
}
