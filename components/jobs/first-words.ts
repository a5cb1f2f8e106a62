import type { JobSummary } from "@/lib/job/schema";

/** How a posting begins, on one line, after the title and the company that stand beside it already. */
export function firstWords({ title, company, excerpt }: JobSummary): string {
  const rest = [title, company].reduce(withoutStart, excerpt);
  return rest.replace(/\s*\n\s*/g, " · ");
}

function withoutStart(text: string, start: string): string {
  const isRepeated = start !== "" && text.toLowerCase().startsWith(start.toLowerCase());
  return isRepeated ? text.slice(start.length).replace(/^[\s,.:|·–—-]+/, "") : text;
}
