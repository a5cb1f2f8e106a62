import { describe, expect, test } from "vitest";
import { type DayActivity, describeActivity } from "@/components/admin/activity";

const days = (...messages: number[]): DayActivity[] =>
  messages.map((count, at) => ({
    day: `2026-03-0${at + 1}`,
    messages: count,
    tokens: count * 1_000,
  }));

describe("the activity in words", () => {
  test("says the sum, the fullest day and how many were still", () => {
    expect(describeActivity(days(0, 4, 2), "messages")).toBe(
      "6 messages in 3 days, most of them on 2 March (4). 1 day without any.",
    );
    expect(describeActivity(days(1, 4), "tokens")).toBe(
      "5,000 tokens in 2 days, most of them on 2 March (4,000).",
    );
  });

  test("says that there was none", () => {
    expect(describeActivity(days(0, 0), "tokens")).toBe("No tokens in 2 days.");
  });
});
