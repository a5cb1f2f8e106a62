import { describe, expect, test } from "vitest";
import { firstWords } from "@/components/jobs/first-words";
import type { JobSummary } from "@/lib/job/schema";

const posting = (excerpt: string): JobSummary => ({
  job_id: 1,
  title: "Net mender",
  company: "Harbour Loft",
  url: null,
  excerpt,
  is_own: true,
  created_at: "2026-01-01T00:00:00.000Z",
});

describe("the first words of a posting", () => {
  test("leave out the title and the company that it begins with", () => {
    const excerpt = "NET MENDER\nHarbour Loft · Husum\nWe mend nets.";
    expect(firstWords(posting(excerpt))).toBe("Husum · We mend nets.");
  });

  test("are all of it where it begins otherwise", () => {
    expect(firstWords(posting("We mend nets.\nJoin us."))).toBe("We mend nets. · Join us.");
  });

  test("leave out a title that is set otherwise, and the marks of a list", () => {
    const excerpt = "Net – mender (m/w)\n\nYou need:\n- A needle\n- Thread";
    expect(firstWords({ ...posting(excerpt), title: "Net mender (m/w)" })).toBe(
      "You need: A needle · Thread",
    );
  });

  test("keep words that only begin like the title", () => {
    expect(firstWords(posting("Net menders wanted."))).toBe("Net menders wanted.");
  });

  test("keep a later mention of the company", () => {
    const excerpt = "Net mender wanted at Harbour Loft.";
    expect(firstWords(posting(excerpt))).toBe("wanted at Harbour Loft.");
  });
});
