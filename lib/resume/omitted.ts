import type { EntryKind } from "./schema.ts";
import { isJob, type SheetPart } from "./sheet.ts";
import type { Worth } from "./worth.ts";

/** What of the resume the model was not given, and why, for the person to read. */
export interface Omitted {
  kind: EntryKind | "profile";
  /** Id of the row; null for the profile's label and summary. */
  entity_id: string | null;
  /** The header, bullet or sentence as it stands in the resume; of a list that was shortened, what is missing. */
  text: string;
  reason: string;
}

const REASONS = {
  tooLong: "It is longer on its own than all the space there is for the resume.",
  entryLeftOut: "The entry it belongs to was left out.",
  olderJob: "There was no room left for older jobs.",
  unrelated: "Nothing in it bears on this posting, and space was short.",
  outweighed: "Space was short, and other lines say more about what this posting asks for.",
};

/** Everything that is not kept, in the resume's order: a header with its items, the missing items of a list as one. */
export function leftOut(
  parts: SheetPart[],
  kept: ReadonlySet<number>,
  worth: Worth,
  budget: number,
): Omitted[] {
  const missing = [...parts.keys()].filter((index) => !kept.has(index));
  const bearing = new Set(missing.filter(worth.bears).map((index) => parts[index]?.entry));
  const groups = Map.groupBy(missing, (index) => {
    const { role, parent } = parts[index] ?? {};
    const isInHeader = role === "item" || (role === "place" && !kept.has(parent ?? -1));
    return isInHeader ? parent : index;
  });
  return [...groups.values()].flatMap((indexes) => {
    const [part, ...rest] = indexes.flatMap((index) => parts[index] ?? []);
    if (!part) return [];
    const bears = part.role === "header" ? bearing.has(part.entry) : indexes.some(worth.bears);
    return {
      kind: part.entry?.kind ?? "profile",
      entity_id: part.entry?.entityId ?? null,
      text: headerOf(part) ?? [part, ...rest].map(({ bare }) => bare).join(", "),
      reason: reasonFor(part, kept, bears, budget),
    };
  });
}

/** A header as it stands in the resume, with its place and items; null for any other part. */
function headerOf({ role, entry }: SheetPart): string | null {
  if (role !== "header" || !entry) return null;
  const { list, header } = entry;
  return list
    ? [list.head, list.items.join(", ")].filter((part) => part !== "").join(": ")
    : header;
}

function reasonFor(
  { role, least, parent, entry }: SheetPart,
  kept: ReadonlySet<number>,
  bears: boolean,
  budget: number,
): string {
  if (least > budget) return REASONS.tooLong;
  if (role === "bullet" && !kept.has(parent)) return REASONS.entryLeftOut;
  if (role === "header" && entry && isJob(entry)) return REASONS.olderJob;
  return bears ? REASONS.outweighed : REASONS.unrelated;
}
