import type { ListName } from "@/components/resume/sections";

/** The ids of the rows of a saved resume, by section, in its order. */
export type RowIds = Partial<Record<ListName, string[]>>;

const PREFIX = "row-";

/** The element that holds a row in the form. */
export const rowElementId = (rowId: string) => `${PREFIX}${rowId}`;

/** The row that an element's id names; null for any other id. */
export const rowOfElementId = (id: string) =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
