import type { Evidence } from "../ai/provider.ts";
import type { Posting, PostingLine } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";

/** The smallest thing that can be found and cited. */
export interface Passage {
  /** Marker without brackets. */
  ref: string;
  kind: Evidence["kind"];
  /** Id of the row, or of the posting, as a string. */
  entityId: string;
  /** The header of the entry that a bullet stands in; empty where the passage is the header, or of the posting. */
  header: string;
  /** A bullet, a header or a posting line, as it stands. */
  text: string;
  /** Where it comes from: one of the two is set. */
  entry: ResumeEntry | null;
  line: PostingLine | null;
}

/**
 * Everything that an answer can rest on, in order: of the resume each bullet with its entry's header, a skill row by
 * its header, an entry without bullets by its header; of the posting each line but the headings.
 */
export function passagesOf(entries: ResumeEntry[], posting: Posting): Passage[] {
  return [
    ...entries.flatMap(passagesOfEntry),
    ...posting.lines
      .filter((line) => line.kind !== "heading")
      .map((line): Passage => {
        const { ref, text } = line;
        return { ref, kind: "job", entityId: `${posting.id}`, header: "", text, entry: null, line };
      }),
  ];
}

function passagesOfEntry(entry: ResumeEntry): Passage[] {
  const { ref, kind, entityId, header } = entry;
  const base = { ref, kind, entityId, entry, line: null };
  const own = { ...base, header: "", text: header };
  const bullets = entry.lines.map((text) => ({ ...base, header, text }));
  return kind === "skill" || bullets.length === 0 ? [own, ...bullets] : bullets;
}

/** A passage on one line, as it stands in the evidence. */
export function passageText({ header, text }: Passage): string {
  return (header === "" ? text : `${header}: ${text}`).replace(/\s+/gu, " ").trim();
}
