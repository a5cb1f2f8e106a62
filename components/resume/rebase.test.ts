import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonResume } from "@/lib/resume/schema";
import { type ResumeForm, toEntry, toForm } from "./form";
import { formReducer } from "./form-reducer";
import { moved, without } from "./keyed";
import { rebase } from "./rebase";
import type { ListName } from "./sections";
import { writeForm } from "./write-form";

const BASE: JsonResume = {
  basics: { name: "Robin", label: "Analyst", location: { city: "Leeds" } },
  work: [
    { name: "Harbour", position: "Analyst", startDate: "2021", highlights: ["One", "Two"] },
    { name: "Mill", position: "Clerk", startDate: "2018", highlights: ["Three"] },
  ],
  skills: [{ name: "SQL" }, { name: "Excel" }],
  awards: [{ title: "Best booth" }],
};

const base = () => toForm(structuredClone(BASE));
const write = (form: ResumeForm, field: string, text: string, key = "work-0") =>
  formReducer(form, { type: "text", place: "work", key, field, text });
const lines = (form: ResumeForm, texts: string[], key = "work-0") => {
  const items = texts.map((text) => ({ key: `k-${text}`, text }));
  return formReducer(form, {
    type: "items",
    place: "work",
    key,
    list: "highlights",
    change: () => items,
  });
};
const entries = (form: ResumeForm, place: ListName, change: Parameters<typeof without>[1]) =>
  formReducer(form, { type: "entries", place, change: (list) => without(list, change) });

/** The base with other work. */
function theirs(change: (resume: typeof BASE) => void): JsonResume {
  const resume = structuredClone(BASE);
  change(resume);
  return resume;
}
const job = (resume: JsonResume, at: number) => {
  const found = resume.work?.[at];
  if (!found) throw new Error("no such job");
  return found;
};

describe("edits on top of what was saved elsewhere", () => {
  it("are what was saved there, the very object, where nothing was edited here", () => {
    const texts = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 });
    const work = fc.array(fc.record({ name: fc.constantFrom("A", "B", "C"), highlights: texts }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(work, work, (before, after) => {
        const resume: JsonResume = { work: after };
        const { form, conflicts } = rebase(toForm({ work: before }), resume);
        expect(conflicts).toEqual([]);
        expect(writeForm(form)).toBe(resume);
      }),
    );
  });

  it("stay where nothing was changed there", () => {
    let form = lines(write(base(), "name", "Harbour Foods"), ["Two", "New", "One"]);
    form = entries(form, "skills", "skills-0");
    const rebased = rebase(form, structuredClone(BASE));
    expect(rebased.conflicts).toEqual([]);
    expect(writeForm(rebased.form)).toEqual(writeForm(form));
  });

  it("stand beside changes of other fields, lines and entries there", () => {
    const form = lines(write(base(), "name", "Harbour Foods"), ["One", "Mine", "Two"]);
    const other = theirs((resume) => {
      Object.assign(job(resume, 0), { startDate: "2021-03", highlights: ["One", "Two", "Theirs"] });
      resume.work?.unshift({ name: "New there" });
      resume.skills = [{ name: "Excel" }];
      resume.awards = [];
    });
    const { form: merged, conflicts } = rebase(form, other);
    expect(conflicts).toEqual([]);
    expect(writeForm(merged)).toEqual({
      ...BASE,
      work: [
        { name: "New there" },
        {
          name: "Harbour Foods",
          position: "Analyst",
          startDate: "2021-03",
          highlights: ["One", "Mine", "Two", "Theirs"],
        },
        BASE.work?.[1],
      ],
      skills: [{ name: "Excel" }],
      awards: [],
    });
  });

  it("ask where both changed the same field, and do as they are told", () => {
    const form = write(base(), "name", "Mine");
    const other = theirs((resume) => Object.assign(job(resume, 0), { name: "Theirs" }));
    const { conflicts } = rebase(form, other);
    expect(conflicts).toMatchObject([
      { title: "Work: Analyst, Employer", mine: "Mine", theirs: "Theirs" },
    ]);
    const id = conflicts[0]?.id ?? "";
    const decided = (choice: "mine" | "theirs") =>
      writeForm(rebase(form, other, { [id]: choice }).form).work;
    expect(decided("mine")).toMatchObject([{ name: "Mine" }, {}]);
    expect(decided("theirs")).toEqual(other.work);
  });

  it("ask where one side removed what the other changed", () => {
    const other = theirs((resume) => {
      resume.work?.splice(0, 1);
      Object.assign(job(resume, 0), { highlights: ["Three", "Four"] });
    });
    const form = write(entries(base(), "work", "work-1"), "name", "Mine");
    const { conflicts } = rebase(form, other);
    expect(conflicts.map(({ mine, theirs }) => [mine, theirs])).toEqual([
      ["(kept, with changes)", "(removed)"],
      ["(removed)", "(kept, with changes)"],
    ]);
    const all = (choice: "mine" | "theirs") =>
      writeForm(
        rebase(form, other, Object.fromEntries(conflicts.map(({ id }) => [id, choice]))).form,
      ).work;
    expect(all("mine")).toMatchObject([{ name: "Mine", highlights: ["One", "Two"] }]);
    expect(all("theirs")).toEqual(other.work);
  });

  it("keep both wordings of a line that both reworded", () => {
    const form = lines(base(), ["One, mine", "Two"]);
    const other = theirs((resume) =>
      Object.assign(job(resume, 0), { highlights: ["One, theirs", "Two"] }),
    );
    const written = writeForm(rebase(form, other).form) as JsonResume;
    expect(job(written, 0).highlights?.toSorted()).toEqual(["One, mine", "One, theirs", "Two"]);
  });

  it("keep an order that was changed here, else take that of there", () => {
    const other = theirs((resume) => resume.skills?.reverse());
    const change = (list: ResumeForm["entries"]["work"]) => moved(list, "work-1", -1);
    const form = formReducer(base(), { type: "entries", place: "work", change });
    const written = writeForm(rebase(form, other).form) as JsonResume;
    expect(written.work?.map(({ name }) => name)).toEqual(["Mill", "Harbour"]);
    expect(written.skills).toEqual(other.skills);
  });

  it("add an entry once that was added in both places alike", () => {
    const added = { ...toEntry("skills", "new-1", null), texts: { name: "Go", level: "" } };
    const change = (list: ResumeForm["entries"]["skills"]) => [...list, added];
    const form = formReducer(base(), { type: "entries", place: "skills", change });
    const other = theirs((resume) => resume.skills?.push({ name: "Go" }));
    expect(writeForm(rebase(form, other).form)).toBe(other);
  });
});
