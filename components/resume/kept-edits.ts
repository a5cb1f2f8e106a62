import { z } from "zod";
import {
  type FormEntry,
  isObject,
  listOf,
  type ResumeForm,
  toForm,
} from "@/components/resume/form";
import { LISTS } from "@/components/resume/sections";
import { writeForm } from "@/components/resume/write-form";
import { resumeSchema } from "@/lib/resume/schema";

/** Edits that are not saved yet, as the browser keeps them: a reload or a crash loses nothing. */
export interface KeptEdits {
  form: ResumeForm;
  /** The revision that the form was loaded from. */
  revision: number;
}

const entrySchema = z.object({
  key: z.string(),
  texts: z.record(z.string(), z.string()),
  lists: z.record(z.string(), z.array(z.object({ key: z.string(), text: z.string() }))),
});
/** With its place in the list that it was loaded from, -1 for one that is new. */
const listedSchema = entrySchema.extend({ from: z.int() });

const keptSchema = z.object({
  revision: z.int(),
  source: resumeSchema,
  basics: entrySchema,
  location: entrySchema,
  entries: z.record(z.string(), z.array(listedSchema)),
});

const plain = ({ key, texts, lists }: FormEntry) => ({ key, texts, lists });

/** The edits as text. An entry's source is told by its place, so that it is the same object again. */
export function writeKept({ form, revision }: KeptEdits): string {
  const listed = LISTS.map((name) => {
    const sources = listOf(form.source, name);
    const entries = form.entries[name];
    return [name, entries.map((one) => ({ ...plain(one), from: sources.indexOf(one.source) }))];
  });
  const kept = {
    revision,
    source: form.source,
    basics: plain(form.basics),
    location: plain(form.location),
    entries: Object.fromEntries(listed),
  };
  return JSON.stringify(kept);
}

/** Null for a text that is none of ours or of another version of this page, and where nothing in it is unsaved. */
export function readKept(text: string): KeptEdits | null {
  const result = keptSchema.safeParse(parseJson(text));
  if (!result.success) return null;
  const { source, revision, ...kept } = result.data;
  const form = toForm(source);
  for (const name of LISTS) {
    const sources = listOf(source, name);
    form.entries[name] = (kept.entries[name] ?? []).map(({ from, ...entry }) => {
      const loaded = sources[from];
      return { ...entry, source: isObject(loaded) ? loaded : null };
    });
  }
  const basics = { ...kept.basics, source: form.basics.source };
  const location = { ...kept.location, source: form.location.source };
  const edited = { ...form, basics, location };
  return writeForm(edited) === source ? null : { form: edited, revision };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
