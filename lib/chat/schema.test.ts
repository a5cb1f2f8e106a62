import { describe, expect, test } from "vitest";
import { historyQuerySchema, messageSchema, sessionsQuerySchema, startSchema } from "./schema.ts";

describe("a question", () => {
  test("is 1 to 8,000 characters after trimming", () => {
    const longest = "q".repeat(8_000);
    expect(messageSchema.parse({ message: ` \n${longest}\t` })).toEqual({ message: longest });
    for (const message of ["", " \n\t\u00a0", `${longest}q`, null, 7, ["Why?"]]) {
      expect(messageSchema.safeParse({ message }).success).toBe(false);
    }
  });

  test.each([0, -1, 1.5, "1", null, undefined, Number.MAX_VALUE])(
    "is about no posting %j",
    (job_id) => {
      expect(startSchema.safeParse({ job_id, question: "Why?" }).success).toBe(false);
    },
  );
});

describe.each([
  ["sessions", sessionsQuerySchema, 20],
  ["messages", historyQuerySchema, 50],
])("a page of %s", (_what, schema, standard) => {
  test(`has ${standard} when nothing is said, and up to 100`, () => {
    expect(schema.parse({})).toMatchObject({ limit: standard });
    for (const limit of [1, 100]) {
      expect(schema.parse({ limit: String(limit) })).toMatchObject({ limit });
    }
  });

  test.each(["0", "-1", "101", "2.5", "1e1", "", " 5", "five"])("cannot have %j", (limit) => {
    expect(schema.safeParse({ limit }).success).toBe(false);
  });
});
