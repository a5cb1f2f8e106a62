import {
  type DayActivity,
  dayName,
  describeActivity,
  type Measure,
} from "@/components/admin/activity";
import { Card } from "@/components/ui/card";
import { Table, Td, Th } from "@/components/ui/table";

const MEASURES: { measure: Measure; title: string }[] = [
  { measure: "messages", title: "Messages" },
  { measure: "tokens", title: "Tokens" },
];
/** In units of the drawing, which is stretched to the room there is. */
const STEP = 10;
const BAR = 7;
const HEIGHT = 100;

const count = (value: number) => value.toLocaleString("en");

/** Messages and tokens of everyone by day, as bars, in words and as a table. */
export function ActivityChart({ days }: { days: DayActivity[] }) {
  return (
    <Card aria-labelledby="activity-title" className="mb-6 flex flex-col gap-4">
      <h2 id="activity-title" className="text-lg font-semibold">
        The last {days.length} days
      </h2>
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        {MEASURES.map((one) => (
          <Bars key={one.measure} days={days} {...one} />
        ))}
      </div>
      <details className="text-sm">
        <summary className="tap inline-flex items-center rounded-sm font-semibold text-thread">
          The figures as a table
        </summary>
        <Figures days={days} />
      </details>
    </Card>
  );
}

interface BarsProps {
  days: DayActivity[];
  measure: Measure;
  title: string;
}

function Bars({ days, measure, title }: BarsProps) {
  const most = Math.max(...days.map((day) => day[measure]));
  const total = days.reduce((sum, day) => sum + day[measure], 0);
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="flex items-baseline justify-between gap-3 text-sm">
        <span className="font-semibold">{title}</span>
        <span className="text-ink-soft tabular-nums">
          {count(total)} in all{most > 0 ? `, at most ${count(most)} a day` : null}
        </span>
      </figcaption>
      <svg
        role="img"
        aria-label={describeActivity(days, measure)}
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-24 w-full border-b border-edge"
      >
        {days.map((day, at) => {
          const height = most === 0 ? 0 : (day[measure] / most) * HEIGHT;
          const x = at * STEP + (STEP - BAR) / 2;
          return (
            <g key={day.day} className="group">
              <title>{`${dayName(day.day)}: ${count(day[measure])}`}</title>
              <rect
                x={at * STEP}
                width={STEP}
                height={HEIGHT}
                className="fill-transparent group-hover:fill-hover"
              />
              <rect x={x} y={HEIGHT - height} width={BAR} height={height} className="fill-thread" />
            </g>
          );
        })}
      </svg>
      <div aria-hidden className="flex justify-between text-xs text-ink-faint">
        <span>{dayName(days.at(0)?.day ?? "")}</span>
        <span>Today</span>
      </div>
    </figure>
  );
}

function Figures({ days }: { days: DayActivity[] }) {
  return (
    <Table label="Messages and tokens by day" className="max-w-md">
      <thead>
        <tr>
          <Th>Day (UTC)</Th>
          <Th className="text-right">Messages</Th>
          <Th className="text-right">Tokens</Th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ day, messages, tokens }) => (
          <tr key={day}>
            <Td>{dayName(day)}</Td>
            <Td className="text-right">{count(messages)}</Td>
            <Td className="text-right">{count(tokens)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
