import { describe, expect, it } from "vitest";
import { newResumeSchema, resumeSchema } from "./schema";

describe("a day that the calendar does not have", () => {
  const resume = { work: [{ startDate: "2020-02-31" }] };

  it("is read where it was saved before, and not written anew", () => {
    expect(resumeSchema.parse(resume)).toMatchObject(resume);
    expect(newResumeSchema.safeParse(resume).error?.issues).toMatchObject([
      { path: ["work", 0, "startDate"], message: "The calendar has no day 2020-02-31." },
    ]);
  });

  it("is let through where nothing of ours is kept", () => {
    expect(newResumeSchema.safeParse({ awards: [{ date: "2020-02-31" }] }).success).toBe(true);
  });
});
