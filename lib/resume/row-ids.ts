import { createHash } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { rowsOfSection, type StoredRows } from "./data.ts";
import { SECTIONS, type Section } from "./sections.ts";

type Row = Record<string, unknown>;

/** An id and the row that it stands for, by a hash of what identifies it. */
const rowKeySchema = z.object({ id: z.uuid(), identity: z.string() });
export type RowKey = z.infer<typeof rowKeySchema>;

/** The keys of a resume's rows, by section, in its order. */
export const rowKeysSchema = z.record(z.string(), z.array(rowKeySchema));
export type RowKeys = z.infer<typeof rowKeysSchema>;

/** SHA-256 of what identifies a row, base64url: however long that is, it takes no room. */
function identityOf(row: Row, section: Section): string {
  const values = section.identity.map((column) => row[column] ?? null);
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url");
}

export function rowKeysOf(rows: StoredRows): RowKeys {
  const keysOf = (section: Section): RowKey[] =>
    rowsOfSection(rows, section).map((row) => ({ id: row.id, identity: identityOf(row, section) }));
  return Object.fromEntries(SECTIONS.map((section) => [section.name, keysOf(section)]));
}

/**
 * Gives every incoming row the id of the row that it is, so that an answer's citations hold over a save: of the stored
 * one that is the same in what identifies it, else of such a one that was there before (it was deleted, and comes
 * back), else of the one left over at the same place (it was renamed).
 * @param stored keys of the section's rows. @param former the same of earlier versions, the newest first.
 */
export function withIds(
  incoming: Row[],
  stored: RowKey[],
  former: RowKey[],
  section: Section,
): (Row & { id: string })[] {
  const identities = incoming.map((row) => identityOf(row, section));
  const taken = new Set<string>();
  const take = (id: string | undefined) => {
    if (id === undefined || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
  const takeSame = (keys: Map<string, RowKey[]>) => (known: string | undefined, at: number) => {
    const same = keys.get(identities[at] ?? "") ?? [];
    return known ?? take(same.find(({ id }) => !taken.has(id))?.id);
  };
  const byIdentity = (keys: RowKey[]) => Map.groupBy(keys, ({ identity }) => identity);
  return identities
    .map(() => undefined)
    .map(takeSame(byIdentity(stored)))
    .map(takeSame(byIdentity(former)))
    .map((known, at) => known ?? take(stored[at]?.id))
    .map((known, at) => ({ ...incoming[at], id: known ?? uuidv7() }));
}
