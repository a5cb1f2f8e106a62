import type { CorrectJob, Job, LineKind, PostingLine } from "@/lib/job/schema";

/** What each line is for, by its ref. */
export type Kinds = Record<string, LineKind>;

export const kindsOf = (lines: readonly PostingLine[]): Kinds =>
  Object.fromEntries(lines.map(({ ref, kind }) => [ref, kind]));

/** The kinds with one for all lines from a heading to the next. */
export function withSection(
  lines: readonly PostingLine[],
  kinds: Kinds,
  heading: string,
  kind: LineKind,
): Kinds {
  const start = lines.findIndex(({ ref }) => ref === heading) + 1;
  const next = lines.findIndex(({ ref }, at) => at >= start && kinds[ref] === "heading");
  const under = lines.slice(start, next < 0 ? lines.length : next);
  return { ...kinds, ...Object.fromEntries(under.map(({ ref }) => [ref, kind])) };
}

interface Wanted {
  title: string;
  company: string;
  kinds: Kinds;
}

/** What differs from the posting as it stands; null where nothing does. */
export function madeCorrections(job: Job, { title, company, kinds }: Wanted): CorrectJob | null {
  const parts = job.lines.flatMap(({ ref, kind }) => {
    const wanted = kinds[ref] ?? kind;
    return wanted === kind ? [] : [{ ref, kind: wanted }];
  });
  const made = {
    ...(title.trim() !== job.title && { title: title.trim() }),
    ...(company.trim() !== job.company && { company: company.trim() }),
    ...(parts.length > 0 && { parts }),
  };
  return Object.keys(made).length > 0 ? made : null;
}
