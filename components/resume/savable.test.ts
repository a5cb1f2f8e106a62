import { describe, expect, it } from "vitest";
import type { JsonResume } from "@/lib/resume/schema";
import { toForm } from "./form";
import { formReducer } from "./form-reducer";
import { readKept, writeKept } from "./kept-edits";
import { insertAt, moved } from "./keyed";
import { savable } from "./savable";
import { writeForm } from "./write-form";

const LOADED: JsonResume = {
  basics: { name: "Robin", "x-pronouns": "they" },
  work: [
    { name: "Harbour", startDate: "2021", highlights: ["One", "Two"], "x-team": [1] },
    { name: "Mill" },
  ],
};

const text = (field: string, value: string, key = "work-0") =>
  ({ type: "text", place: "work", key, field, text: value }) as const;

describe("what of a form can be saved", () => {
  it("is all of it where nothing is wrong", () => {
    const form = formReducer(toForm(LOADED), text("name", "Inn"));
    expect(savable(form)).toEqual({ form, flaws: null });
  });

  it("is the rest where fields and lines are wrong; those stay as they were saved", () => {
    let form = formReducer(toForm(LOADED), text("name", "Inn"));
    form = formReducer(form, text("startDate", "20"));
    form = formReducer(form, text("name", "x".repeat(501), "work-1"));
    form = formReducer(form, {
      type: "items",
      place: "work",
      key: "work-0",
      list: "highlights",
      change: (items) => [...items, { key: "new", text: "x".repeat(30_001) }],
    });
    const { form: sent, flaws } = savable(form);
    expect(sent && writeForm(sent)).toEqual({
      ...LOADED,
      work: [{ ...LOADED.work?.[0], name: "Inn" }, { name: "Mill" }],
    });
    expect(Object.keys(flaws?.entries ?? {})).toEqual(["work-0", "work-1"]);
  });

  it("leaves what is wrong in the form once the rest is saved", () => {
    const form = formReducer(
      formReducer(toForm(LOADED), text("startDate", "20")),
      text("name", "Inn"),
    );
    const { form: sent } = savable(form);
    if (!sent) throw new Error("nothing to send");
    const settled = formReducer(form, { type: "saved", sent });
    expect(settled.entries.work[0]?.texts).toMatchObject({ name: "Inn", startDate: "20" });
    const again = savable(settled).form;
    expect(again && writeForm(again)).toBe(settled.source);
  });

  it("is nothing where what is wrong is in no field", () => {
    const list = Array.from({ length: 301 }, (_, at) => ({ name: `Job ${at}` }));
    const form = formReducer(toForm({}), {
      type: "entries",
      place: "work",
      change: () => toForm({ work: list }).entries.work,
    });
    expect(savable(form)).toMatchObject({ form: null, flaws: { others: [expect.any(String)] } });
  });
});

describe("edits that the browser keeps", () => {
  it("come back as they were, with what they were made from", () => {
    let form = formReducer(toForm(LOADED), text("startDate", "20"));
    form = formReducer(form, {
      type: "entries",
      place: "work",
      change: (list) =>
        moved(
          insertAt(list, 0, { key: "new-1", source: null, texts: { name: "Inn" }, lists: {} }),
          "work-1",
          -1,
        ),
    });
    const kept = readKept(writeKept({ form, revision: 7 }));
    expect(kept).toEqual({ form, revision: 7 });
    if (!kept) throw new Error("not kept");
    // Unchanged objects are the loaded ones, or every reload would save.
    const undone = formReducer(kept.form, text("startDate", "2021"));
    const back = formReducer(undone, {
      type: "entries",
      place: "work",
      change: (list) =>
        moved(
          list.filter(({ key }) => key !== "new-1"),
          "work-1",
          1,
        ),
    });
    expect(writeForm(back)).toBe(kept.form.source);
  });

  it.each(["", "{}", "null", "[1", JSON.stringify({ revision: 1, source: {} })])(
    "are none in %j",
    (stored) => {
      expect(readKept(stored)).toBeNull();
    },
  );

  it("are none where nothing is unsaved", () => {
    expect(readKept(writeKept({ form: toForm(LOADED), revision: 1 }))).toBeNull();
  });
});
