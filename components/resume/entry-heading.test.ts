import { describe, expect, it } from "vitest";
import { entryHeading } from "./entry-heading";
import { toEntry } from "./form";
import { SECTIONS } from "./sections";

function headingOf(section: string, source: Record<string, unknown>) {
  const spec = SECTIONS.find(({ name }) => name === section);
  if (!spec) throw new Error(`no section ${section}`);
  return entryHeading(spec, toEntry(spec.name, "key", source));
}

describe("entryHeading", () => {
  it("says what, where, when and how much", () => {
    const job = {
      position: "Miller",
      name: "Tarn & Co",
      startDate: "2021-03",
      highlights: ["a", "b"],
    };
    expect(headingOf("work", job)).toEqual({
      title: "Miller",
      subtitle: "Tarn & Co · 2021-03 – present · 2 highlights",
    });
  });

  it("takes the next field for a title that is missing", () => {
    expect(headingOf("work", { name: "Tarn & Co", endDate: "2020" })).toEqual({
      title: "Tarn & Co",
      subtitle: "2020",
    });
  });

  it("has a name for an entry without one", () => {
    expect(headingOf("skills", { keywords: ["Rye"] })).toEqual({
      title: "A skill without a name",
      subtitle: "1 keyword",
    });
  });
});
