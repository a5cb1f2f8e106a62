import { assignNames, type Names } from "../assign.ts";
import { type Entry, toEntries } from "../entries.ts";
import { type Head, readHead } from "../heads.ts";
import type { Notes } from "../notes.ts";
import type { Paragraph } from "../paragraphs.ts";
import { compact, joinParagraphs, orNothing, readBody } from "./body.ts";

export interface WorkEntry {
  name?: string | undefined;
  position?: string | undefined;
  url?: string | undefined;
  location?: string | undefined;
  description?: string | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  summary?: string | undefined;
  highlights?: string[] | undefined;
}

interface Job {
  entry: Entry;
  head: Head;
  names: Names;
}

/** A line with an employer, under which several positions follow, each with dates of its own. */
const isGroup = ({ entry, names }: Job, next: Job | undefined): boolean =>
  entry.body.length === 0 &&
  !names.position &&
  names.employer !== null &&
  next !== undefined &&
  !next.names.employer;

export function datesOf(dates: Head["dates"]): {
  startDate?: string | undefined;
  endDate?: string | undefined;
} {
  if (!dates) return {};
  // One date alone is when it was, not since when.
  const end = dates.current ? undefined : (dates.end ?? dates.start ?? undefined);
  return { startDate: dates.start ?? undefined, endDate: end };
}

/**
 * @param path of an entry by its number here, for what is a guess.
 * @returns the jobs in the file's order.
 */
export function readWork(
  paragraphs: Paragraph[],
  notes: Notes,
  path: (entry: number) => string,
): WorkEntry[] {
  const { entries } = toEntries(paragraphs);
  const heads = entries.map(readHead);
  const names = assignNames(heads);
  const jobs = entries.flatMap((entry, at): Job[] => {
    const [head, own] = [heads[at], names[at]];
    return head && own ? [{ entry, head, names: own }] : [];
  });
  let employer: { name: string; place: string | null; url: string | null; before: number } | null =
    null;
  const work: WorkEntry[] = [];
  jobs.forEach((job, at) => {
    const { entry, head, names: own } = job;
    notes.dates.push(...head.dateTexts);
    if (isGroup(job, jobs[at + 1])) {
      employer = { name: own.employer?.text ?? "", place: own.place, url: head.url, before: 0 };
      return;
    }
    if (own.employer) {
      employer = { name: own.employer.text, place: own.place, url: head.url, before: entry.before };
    }
    // A further position at the employer that stands above the last one.
    const isFurther =
      !own.employer &&
      own.position !== null &&
      employer !== null &&
      entry.before <= employer.before;
    const given = own.employer ?? (isFurther ? employer : null);
    const guess = own.position ?? own.employer;
    if (!own.sure && guess) {
      const field = `${path(work.length)}.${own.position ? "position" : "name"}`;
      const reason = "Nothing in the file says whether this is the position or the employer.";
      notes.uncertain.push({ path: field, text: guess.text, reason });
    }
    if (own.place && own.isPlaceGuess) {
      const reason = "Only where it stands says that this is a place.";
      notes.uncertain.push({ path: `${path(work.length)}.location`, text: own.place, reason });
    }
    const body = readBody(entry.body, entry.head[0]?.x ?? 0, notes);
    work.push(
      compact({
        name: own.employer?.text ?? (given && "name" in given ? given.name : undefined),
        position: own.position?.text,
        url: head.url ?? undefined,
        location: own.place ?? (isFurther ? (employer?.place ?? undefined) : undefined),
        description: own.rest.map((part) => part.text).join(" · ") || undefined,
        ...datesOf(head.dates),
        summary: joinParagraphs(body.summary),
        highlights: orNothing(body.highlights),
      }),
    );
  });
  return work;
}
