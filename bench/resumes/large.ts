import type { ResumeEntry } from "../../lib/resume/schema.ts";

const KINDS = { W: "work", P: "project", E: "education", S: "skill" } as const;

interface Size {
  entries: number;
  bullets: number;
  /** Letters that each bullet is filled up to with the next ones; 0 for bullets as they are. */
  chars?: number;
}

/** A resume of any size, from bullets of others: most entries are jobs, one after the other, no bullet twice. */
export function largeResume(
  bullets: string[],
  { entries, bullets: count, chars = 0 }: Size,
): ResumeEntry[] {
  const each = Math.ceil(count / entries);
  let at = 0;
  const next = (): string => {
    let text = `${bullets[at % bullets.length]} (${at})`;
    for (at += 1; text.length < chars; at += 1) text += `; ${bullets[at % bullets.length]}`;
    return text;
  };
  return Array.from({ length: entries }, (_, index): ResumeEntry => {
    const letter = index < entries * 0.7 ? "W" : ((["P", "E", "S"] as const)[index % 3] ?? "P");
    const start = 2_024 - index;
    return {
      ref: `${letter}${index + 1}`,
      kind: KINDS[letter],
      entityId: `row-${index + 1}`,
      header: `Position ${index + 1}, Employer ${index + 1} (${start} – ${start + 1})`,
      lines: Array.from({ length: each }, next),
      title: `Position ${index + 1}`,
      organization: `Employer ${index + 1}`,
      startDate: `${start}`,
      endDate: `${start + 1}`,
    };
  });
}
