import { checkForm, type EntryFlaws, type Flaws } from "@/components/resume/check-form";
import { type FormEntry, type Place, type ResumeForm, toEntry } from "@/components/resume/form";
import { PROFILES, SECTIONS } from "@/components/resume/sections";

/** The entry with each flawed field or list as it was saved. */
function withoutFlawed(place: Place, entry: FormEntry, flaws: EntryFlaws | undefined): FormEntry {
  if (!flaws) return entry;
  const saved = toEntry(place, entry.key, entry.source);
  const { texts, lists } = { texts: { ...entry.texts }, lists: { ...entry.lists } };
  for (const [name = ""] of Object.keys(flaws).map((flaw) => flaw.split("/"))) {
    if (name in lists) lists[name] = saved.lists[name] ?? [];
    else texts[name] = saved.texts[name] ?? "";
  }
  return { ...entry, texts, lists };
}

/** What of a form can be saved now: all of it but what is wrong, which stays as it was saved. */
export interface Savable {
  /** Null when what is wrong belongs to no field. */
  form: ResumeForm | null;
  flaws: Flaws | null;
}

export function savable(form: ResumeForm): Savable {
  const flaws = checkForm(form);
  if (!flaws) return { form, flaws };
  const entries = { ...form.entries };
  for (const { name } of [PROFILES, ...SECTIONS]) {
    entries[name] = entries[name].map((entry) =>
      withoutFlawed(name, entry, flaws.entries[entry.key]),
    );
  }
  const rest = {
    source: form.source,
    basics: withoutFlawed("basics", form.basics, flaws.entries.basics),
    location: withoutFlawed("location", form.location, flaws.entries.location),
    entries,
  };
  return { form: checkForm(rest) ? null : rest, flaws };
}
