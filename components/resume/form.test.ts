import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonResume, resumeSchema } from "@/lib/resume/schema";
import { type FormEntry, type Item, toEntry, toForm } from "./form";
import { formReducer } from "./form-reducer";
import { insertAt, moved, without } from "./keyed";
import type { ListName } from "./sections";
import { settleForm, writeForm } from "./write-form";

/** Any resume that the wire takes: known members absent, null, blank or filled, and members that nobody knows. */
const text = fc.oneof(fc.constant(null), fc.constant(""), fc.string({ maxLength: 12 }));
const date = fc.constantFrom(null, "2021", "2021-03", "2021-03-15");
const lines = fc.oneof(fc.constant(null), fc.array(fc.string({ maxLength: 8 }), { maxLength: 4 }));
const unknown = { "x-meta": fc.jsonValue() };
const some = <T>(members: Record<string, fc.Arbitrary<T>>) =>
  fc.record({ ...members, ...unknown }, { requiredKeys: [] });
const list = <T>(member: fc.Arbitrary<T>) =>
  fc.oneof(fc.constant(null), fc.array(member, { maxLength: 3 }));
const basics = some<unknown>({
  name: text,
  image: text,
  summary: text,
  location: fc.oneof(fc.constant(null), some<unknown>({ city: text, address: text })),
  profiles: list(some({ network: text, url: text })),
});
const job = some<unknown>({ name: text, startDate: date, endDate: date, highlights: lines });
const resumes = some<unknown>({
  basics: fc.oneof(fc.constant(null), basics),
  work: list(job),
  volunteer: list(job),
  education: list(some<unknown>({ institution: text, courses: lines })),
  projects: list(some<unknown>({ name: text, roles: lines, keywords: lines })),
  skills: list(some<unknown>({ name: text, keywords: lines })),
  languages: list(some({ language: text })),
  certificates: list(some<unknown>({ name: text, date })),
  awards: fc.jsonValue(),
}).map((value) => resumeSchema.parse(value));

const copy = <T>(value: T): T => structuredClone(value);

describe("the form and the resume", () => {
  it("write what was loaded, the very object, while nothing is changed", () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const before = copy(resume);
        expect(writeForm(toForm(resume))).toBe(resume);
        expect(resume).toEqual(before);
      }),
    );
  });

  it("change one field and nothing else", () => {
    const named = resumes.filter((resume) => (resume.work?.length ?? 0) > 0);
    fc.assert(
      fc.property(named, (resume) => {
        const edit = { type: "text", place: "work", key: "work-0", field: "name" } as const;
        const written = writeForm(formReducer(toForm(resume), { ...edit, text: " Tarn & Co " }));
        const [first, ...others] = copy(resume.work ?? []);
        expect(written).toEqual({
          ...copy(resume),
          work: [{ ...first, name: "Tarn & Co" }, ...others],
        });
      }),
    );
  });

  it("are settled by saving: nothing is left to save, and what was sent can be loaded again", () => {
    const edits = fc.record({
      place: fc.constantFrom<ListName>("work", "skills", "profiles"),
      field: fc.constantFrom("name", "network", "endDate"),
      text: fc.constantFrom("", " ", "2020", "present", " Tarn "),
    });
    fc.assert(
      fc.property(resumes, fc.array(edits, { maxLength: 5 }), (resume, changes) => {
        let form = toForm(resume);
        for (const { place, field, text: typed } of changes) {
          const [first] = form.entries[place];
          const key = first?.key ?? "new-1";
          if (!first) {
            const change = () => [toEntry(place, key, null)];
            form = formReducer(form, { type: "entries", place, change });
          }
          form = formReducer(form, { type: "text", place, key, field, text: typed });
        }
        const sent = writeForm(form);
        const settled = settleForm(form, form);
        expect(writeForm(settled)).toBe(settled.source);
        expect(settled.source).toEqual(sent);
        expect(writeForm(toForm(sent as JsonResume))).toBe(sent);
      }),
    );
  });
});

const LOADED: JsonResume = {
  basics: { name: "Ines Marlowe", image: "face.png", location: { city: "Tarn", planet: "Earth" } },
  work: [
    { name: "Tarn & Co", endDate: "2020", highlights: ["Built a mill", "Sold it"], fax: "12" },
    { name: "Mill Street School" },
  ],
  awards: [{ title: "Miller of the year" }],
};

const form = () => toForm(copy(LOADED));
const typed = (field: string, value: string, place: "work" | "basics" | "location" = "work") =>
  writeForm(
    formReducer(form(), {
      type: "text",
      place,
      key: place === "work" ? "work-0" : place,
      field,
      text: value,
    }),
  );
const withEntries = (change: (entries: FormEntry[]) => FormEntry[]) =>
  writeForm(formReducer(form(), { type: "entries", place: "work", change }));
const withItems = (change: (items: Item[]) => Item[]) =>
  writeForm(
    formReducer(form(), {
      type: "items",
      place: "work",
      key: "work-0",
      list: "highlights",
      change,
    }),
  );
const [FIRST, SECOND] = LOADED.work ?? [];

describe("writing the form", () => {
  it("leaves an emptied field out and keeps what the form does not show", () => {
    expect(typed("name", "  ").work).toEqual([
      { endDate: "2020", highlights: ["Built a mill", "Sold it"], fax: "12" },
      SECOND,
    ]);
    expect(typed("city", "", "location").basics).toEqual({
      name: "Ines Marlowe",
      image: "face.png",
      location: { planet: "Earth" },
    });
  });

  it("takes “present” for no end", () => {
    const [first] = typed("endDate", "Present").work as Record<string, unknown>[];
    expect(first).not.toHaveProperty("endDate");
  });

  it("leaves out entries and lines that say nothing", () => {
    expect(withEntries((list) => [toEntry("work", "new-1", null), ...list])).toEqual(LOADED);
    const added = (items: Item[]) =>
      insertAt(items, 1, { key: "a", text: " " }, { key: "b", text: "Ran it " });
    expect(withItems(added).work).toEqual([
      { ...FIRST, highlights: ["Built a mill", "Ran it", "Sold it"] },
      SECOND,
    ]);
  });

  it("leaves a list out when its last line is gone", () => {
    const [first] = withItems(() => []).work as Record<string, unknown>[];
    expect(first).not.toHaveProperty("highlights");
  });

  it("writes entries in their new order, and is back at the loaded one when one is put back", () => {
    expect(withEntries((list) => moved(list, "work-0", 1)).work).toEqual([SECOND, FIRST]);
    const removed = formReducer(form(), {
      type: "entries",
      place: "work",
      change: (list) => without(list, "work-0"),
    });
    expect(writeForm(removed).work).toEqual([SECOND]);
    const restored = formReducer(removed, {
      type: "entries",
      place: "work",
      change: (list) => insertAt(list, 0, toForm(LOADED).entries.work[0] as FormEntry),
    });
    expect(writeForm(restored)).toEqual(LOADED);
  });

  it("keeps what was typed while a save was on its way, and still has it to save", () => {
    const sent = form();
    const later = formReducer(sent, {
      type: "text",
      place: "work",
      key: "work-1",
      field: "position",
      text: "Teacher",
    });
    const settled = settleForm(later, sent);
    expect(settled.entries.work[1]?.texts.position).toBe("Teacher");
    expect(writeForm(settled)).not.toBe(settled.source);
  });
});
