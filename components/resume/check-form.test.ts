import { describe, expect, it } from "vitest";
import type { JsonResume } from "@/lib/resume/schema";
import { checkForm, countFlaws, placeFlaws } from "./check-form";
import { toEntry, toForm } from "./form";
import { formReducer } from "./form-reducer";

const LOADED: JsonResume = {
  basics: { profiles: [{ network: "Code" }] },
  work: [{ name: "Tarn & Co" }, { name: "Mill Street School", highlights: ["Taught", "Led"] }],
};

/** The second job's start, with a blank entry and a blank line before, which are not written. */
function formWith(startDate: string) {
  let form = toForm(LOADED);
  form = formReducer(form, {
    type: "entries",
    place: "work",
    change: (list) => [toEntry("work", "new-1", null), ...list],
  });
  form = formReducer(form, {
    type: "items",
    place: "work",
    key: "work-1",
    list: "highlights",
    change: (items) => [{ key: "blank", text: "" }, ...items],
  });
  const place = "work" as const;
  return formReducer(form, {
    type: "text",
    place,
    key: "work-1",
    field: "startDate",
    text: startDate,
  });
}

describe("checkForm", () => {
  it.each(["2021", "2021-03", "2021-03-15", ""])("takes the date %j", (value) => {
    expect(checkForm(formWith(value))).toBeNull();
  });

  it.each(["21", "2021-13", "03/2021", "2021-3", "2021-02-32"])(
    "says at the field that %j is no date",
    (value) => {
      const flaws = checkForm(formWith(value));
      expect(flaws?.entries["work-1"]?.startDate).toContain("2021-03-15");
      expect(flaws && countFlaws(flaws)).toBe(1);
    },
  );

  it.each(["2020-02-31", "2021-02-29", "2021-04-31"])(
    "says at the field that the calendar has no day %j",
    (value) => {
      const flaws = checkForm(formWith(value));
      expect(flaws?.entries["work-1"]?.startDate).toBe(`The calendar has no day ${value}.`);
      expect(flaws && countFlaws(flaws)).toBe(1);
    },
  );

  it("takes the day that only a leap year has", () => {
    expect(checkForm(formWith("2020-02-29"))).toBeNull();
  });

  it("says how much a field takes", () => {
    const form = formReducer(toForm(LOADED), {
      type: "text",
      place: "work",
      key: "work-0",
      field: "name",
      text: "x".repeat(501),
    });
    expect(checkForm(form)?.entries["work-0"]?.name).toBe("Too long: at most 500 characters.");
  });
});

describe("placeFlaws", () => {
  const place = (path: string) => placeFlaws(formWith("2021"), [{ path, message: "m" }]);

  it("finds fields, lines, profiles and the location from the server's paths", () => {
    expect(place("work.1.name").entries).toEqual({ "work-1": { name: "m" } });
    expect(place("work.1.highlights.1").entries).toEqual({ "work-1": { "highlights/1": "m" } });
    expect(place("basics.email").entries).toEqual({ basics: { email: "m" } });
    expect(place("basics.location.city").entries).toEqual({ location: { city: "m" } });
    expect(place("basics.profiles.0.url").entries).toEqual({ "profiles-0": { url: "m" } });
  });

  it("keeps what has no place on the page", () => {
    expect(place("awards.0").others).toEqual(["awards.0: m"]);
    expect(place("work.9.name").others).toEqual(["work.9.name: m"]);
    expect(place("").others).toEqual(["m"]);
  });
});
