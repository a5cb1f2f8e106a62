import { cx } from "@/components/ui/cx";
import type { LineKind, PostingLine } from "@/lib/job/schema";

/** The kinds that an answer turns on, with the look of their number. */
const ASKED: { kind: LineKind; label: string; chip: string }[] = [
  { kind: "must", label: "Required", chip: "border-transparent bg-thread text-on-thread" },
  { kind: "nice", label: "Nice to have", chip: "border-thread text-thread-strong" },
];
const CHIP =
  "inline-flex min-w-9 justify-center rounded-sm border px-1 text-xs font-semibold tabular-nums";

/** A posting as it was read: each line with the number that answers cite it by. */
export function PostingLines({ lines }: { lines: PostingLine[] }) {
  return (
    <ol className="flex flex-col gap-1.5">
      {lines.map((line) => (
        <Line key={line.ref} line={line} />
      ))}
    </ol>
  );
}

function Line({ line: { ref, kind, text } }: { line: PostingLine }) {
  const asked = ASKED.find((entry) => entry.kind === kind);
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] items-baseline gap-x-3">
      <span className={cx(CHIP, asked?.chip ?? "border-transparent text-ink-faint")}>{ref}</span>
      {kind === "heading" ? (
        <h3 className="mt-4 font-semibold break-words">{text}</h3>
      ) : (
        <p className="max-w-prose font-serif break-words">
          {asked ? <span className="sr-only">{asked.label}: </span> : null}
          {text}
        </p>
      )}
    </li>
  );
}

/** How many lines ask for something, and what their numbers look like. Nothing where none does. */
export function AskedCounts({ lines }: { lines: PostingLine[] }) {
  const counts = ASKED.map((entry) => ({
    ...entry,
    count: lines.filter(({ kind }) => kind === entry.kind).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {counts.map(({ kind, label, chip, count }) => (
        <div key={kind} className="flex items-baseline gap-2">
          <dt className="order-2 text-ink-soft">{label}</dt>
          <dd className={cx(CHIP, chip)}>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
