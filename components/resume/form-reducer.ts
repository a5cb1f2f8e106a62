import type { FormEntry, Item, Place, ResumeForm } from "@/components/resume/form";
import { type Choices, rebase } from "@/components/resume/rebase";
import type { ListName } from "@/components/resume/sections";
import { settleForm } from "@/components/resume/write-form";
import type { JsonResume } from "@/lib/resume/schema";

export type FormAction =
  | { type: "text"; place: Place; key: string; field: string; text: string }
  | { type: "items"; place: Place; key: string; list: string; change: (items: Item[]) => Item[] }
  | { type: "entries"; place: ListName; change: (entries: FormEntry[]) => FormEntry[] }
  | { type: "saved"; sent: ResumeForm }
  /** Another form in the place of this: kept edits, or another version. */
  | { type: "load"; form: ResumeForm }
  /** What was saved elsewhere meanwhile, with the edits made here on top. */
  | { type: "rebase"; theirs: JsonResume; choices: Choices };

function changeEntry(
  form: ResumeForm,
  place: Place,
  key: string,
  change: (entry: FormEntry) => FormEntry,
): ResumeForm {
  if (place === "basics" || place === "location") return { ...form, [place]: change(form[place]) };
  const entries = form.entries[place].map((entry) => (entry.key === key ? change(entry) : entry));
  return { ...form, entries: { ...form.entries, [place]: entries } };
}

/** Every edit of the form. Entries that an edit does not touch stay the same objects. */
export function formReducer(form: ResumeForm, action: FormAction): ResumeForm {
  switch (action.type) {
    case "text":
      return changeEntry(form, action.place, action.key, (entry) => ({
        ...entry,
        texts: { ...entry.texts, [action.field]: action.text },
      }));
    case "items":
      return changeEntry(form, action.place, action.key, (entry) => ({
        ...entry,
        lists: { ...entry.lists, [action.list]: action.change(entry.lists[action.list] ?? []) },
      }));
    case "entries": {
      const entries = action.change(form.entries[action.place]);
      return { ...form, entries: { ...form.entries, [action.place]: entries } };
    }
    case "saved":
      return settleForm(form, action.sent);
    case "load":
      return action.form;
    case "rebase":
      return rebase(form, action.theirs, action.choices).form;
  }
}
