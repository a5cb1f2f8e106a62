export interface DayActivity {
  /** `2026-11-22`, UTC. */
  day: string;
  messages: number;
  tokens: number;
}
export type Measure = "messages" | "tokens";

const DAY = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long" });

/** “22 November” */
export const dayName = (day: string): string => DAY.format(Date.parse(`${day}T00:00:00Z`));

const count = (value: number) => value.toLocaleString("en");

/** What a chart of one measure shows, in words. */
export function describeActivity(days: DayActivity[], measure: Measure): string {
  const total = days.reduce((sum, day) => sum + day[measure], 0);
  const span = `in ${days.length} days`;
  if (total === 0) return `No ${measure} ${span}.`;
  const most = days.reduce((best, day) => (day[measure] > best[measure] ? day : best));
  const still = days.filter((day) => day[measure] === 0).length;
  const rest = still === 0 ? "" : ` ${still} ${still === 1 ? "day" : "days"} without any.`;
  return `${count(total)} ${measure} ${span}, most of them on ${dayName(most.day)} (${count(most[measure])}).${rest}`;
}
