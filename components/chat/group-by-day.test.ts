import { describe, expect, it } from "vitest";
import { groupByDay } from "./group-by-day";

const NOW = "2026-03-18T10:00:00.000Z";
const labels = (times: string[], zone = "UTC") =>
  groupByDay(times, (time) => time, NOW, zone).map((group) => group.label);

describe("groupByDay", () => {
  it("names today, yesterday, the weekday within a week, then the date", () => {
    expect(
      labels([
        "2026-03-18T09:00:00.000Z",
        "2026-03-17T09:00:00.000Z",
        "2026-03-12T09:00:00.000Z",
        "2026-03-11T09:00:00.000Z",
        "2024-12-31T09:00:00.000Z",
      ]),
    ).toEqual(["Today", "Yesterday", "Thursday", "11 March", "31 December 2024"]);
  });

  it("keeps one group a day and the order inside it", () => {
    const times = ["2026-03-18T09:00:00.000Z", "2026-03-18T01:00:00.000Z"];
    expect(groupByDay(times, (time) => time, NOW, "UTC")).toEqual([
      { day: "2026-03-18", label: "Today", items: times },
    ]);
  });

  it("counts days where the reader is", () => {
    const late = "2026-03-17T23:30:00.000Z";
    expect(labels([late], "Europe/Berlin")).toEqual(["Today"]);
    expect(labels([late], "America/New_York")).toEqual(["Yesterday"]);
  });

  it("gives a date for a day that has not come yet", () => {
    expect(labels(["2026-03-20T09:00:00.000Z"])).toEqual(["20 March"]);
  });
});
