import { z } from "zod";
import { sessionsQuerySchema } from "@/lib/chat/schema";
import { searchTextSchema } from "@/lib/job/schema";

/** A day that this can be about: the database knows no year 0, and JavaScript writes years above 9999 otherwise. */
const day = z.iso.date().refine((date) => date >= "1970-01-01" && date < "3000-01-01");

/** What the administrator's list is narrowed by. It stands in the address, so that a view can be kept and shared. */
const filterSchema = z.object({
  q: searchTextSchema.catch(""),
  status: sessionsQuerySchema.shape.status.unwrap().catch("all"),
  from: day.catch(""),
  to: day.catch(""),
  cursor: sessionsQuerySchema.shape.cursor.catch(undefined),
});

export type AdminFilter = z.infer<typeof filterSchema>;
type SearchParams = Record<string, string | string[] | undefined>;

/** Reads the address; what it says wrongly counts as not said. */
export function readFilter(params: SearchParams): AdminFilter {
  return filterSchema.parse(params);
}

const DEFAULTS: AdminFilter = { q: "", status: "all", from: "", to: "", cursor: undefined };
const NAMES = ["q", "status", "from", "to", "cursor"] as const;

/** The address of a view; what is as usual is left out. */
export function filterHref(filter: AdminFilter): string {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = filter[name];
    if (value && value !== DEFAULTS[name]) query.set(name, value);
  }
  const text = query.toString();
  return text === "" ? "/admin/sessions" : `/admin/sessions?${text}`;
}
