import type { FormEntry } from "@/components/resume/form";
import { type SectionSpec, withArticle } from "@/components/resume/sections";

/** What an entry's header says: its name, and in a second line where and when. */
export interface EntryHeading {
  title: string;
  subtitle: string;
}

export function entryHeading(spec: SectionSpec, { texts, lists }: FormEntry): EntryHeading {
  const textOf = (name: string) => (texts[name] ?? "").trim();
  const [title, ...rest] = spec.heading.map(textOf).filter(Boolean);
  const start = textOf("startDate");
  const end = textOf("endDate");
  const dates = start ? `${start} – ${end || "present"}` : end || textOf("date");
  const counts = spec.lists
    .map(({ name, noun }) => ({ noun, count: lists[name]?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => `${count} ${noun}${count === 1 ? "" : "s"}`);
  return {
    title: title ?? `${withArticle(spec.noun)} without a name`.replace(/^a/, "A"),
    subtitle: [...rest, dates, ...counts].filter(Boolean).join(" · "),
  };
}
