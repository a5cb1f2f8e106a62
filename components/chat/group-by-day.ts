export interface DayGroup<T> {
  /** `2026-03-15` in the reader's time zone. */
  day: string;
  /** “Today”, “Yesterday”, “Monday” within a week, “3 March”, “3 March 2024” in another year. */
  label: string;
  items: T[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Groups what comes newest first by calendar day in `timeZone`; the order stays. `now` is an ISO time. */
export function groupByDay<T>(
  items: T[],
  timeOf: (item: T) => string,
  now: string,
  timeZone: string,
): DayGroup<T>[] {
  const groups: DayGroup<T>[] = [];
  const today = calendarDay(new Date(now), timeZone);
  for (const item of items) {
    const day = calendarDay(new Date(timeOf(item)), timeZone);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, label: dayLabel(day, today), items: [item] });
  }
  return groups;
}

function calendarDay(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(date);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

function dayLabel(day: string, today: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const age = Math.round((Date.parse(`${today}T00:00:00Z`) - midnight) / DAY_MS);
  if (age === 0) return "Today";
  if (age === 1) return "Yesterday";
  const format: Intl.DateTimeFormatOptions =
    age > 1 && age < 7
      ? { weekday: "long" }
      : {
          day: "numeric",
          month: "long",
          ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" }),
        };
  return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...format }).format(midnight);
}
