"use client";

import { createContext, useContext } from "react";
import { type FormEntry, textOf } from "@/components/resume/form";

/** By the entry's key and its field: why what was read from a file may be wrong there. */
export type Doubts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const Context = createContext<Doubts>({});

/** Around the entries that were read from a file. */
export const DoubtsProvider = Context.Provider;

/** The doubts about an entry's fields; a field that was corrected has none any more. Undefined where there are none. */
export function useDoubts(entry: FormEntry): Readonly<Record<string, string>> | undefined {
  const own = Object.entries(useContext(Context)[entry.key] ?? {}).filter(
    ([field]) => (entry.texts[field] ?? "") === textOf(entry.source?.[field]),
  );
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}
