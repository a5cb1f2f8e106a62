"use client";

import { useEffect, useRef } from "react";
import { PART_LABELS } from "@/components/jobs/part-labels";
import { cx } from "@/components/ui/cx";
import { type Fragment, hasWordsOf, useFragment } from "@/components/ui/fragment";
import type { LineKind, PostingLine } from "@/lib/job/schema";

/** The kinds that an answer turns on, with the look of their number. */
const ASKED: { kind: LineKind; chip: string }[] = [
  { kind: "must", chip: "border-transparent bg-thread text-on-thread" },
  { kind: "nice", chip: "border-thread text-thread-strong" },
];
const CHIP =
  "inline-flex min-w-9 justify-center rounded-sm border px-1 text-xs font-semibold tabular-nums";

/** A posting as it was read: each line with the number that answers cite it by. `#J3` leads to a line. */
export function PostingLines({ lines }: { lines: PostingLine[] }) {
  const list = useRef<HTMLOListElement>(null);
  const fragment = useFragment();
  const target = fragment ? targetOf(lines, fragment) : -1;
  useEffect(() => {
    const line = list.current?.children[target];
    if (!(line instanceof HTMLElement)) return;
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: "center" });
  }, [target]);
  return (
    <ol ref={list} className="flex flex-col gap-1.5">
      {lines.map((line, at) => (
        <Line
          key={line.ref}
          line={line}
          opensPart={lines[at - 1]?.kind !== line.kind}
          isTarget={at === target}
        />
      ))}
    </ol>
  );
}

/** The line that a fragment leads to; a marker may stand for the lines below its own, where the quoted words are. */
function targetOf(lines: PostingLine[], fragment: Fragment): number {
  const from = lines.findIndex(({ ref }) => ref === fragment.id);
  const quoted = lines.findIndex(({ text }, at) => at >= from && hasWordsOf(fragment, text));
  return from < 0 || quoted < 0 ? from : quoted;
}

interface LineProps {
  line: PostingLine;
  /** The line above is for something else: this one shows what it is for. */
  opensPart: boolean;
  isTarget: boolean;
}

function Line({ line: { ref, kind, text }, opensPart, isTarget }: LineProps) {
  const asked = ASKED.find((entry) => entry.kind === kind);
  return (
    <li
      id={ref}
      tabIndex={-1}
      aria-current={isTarget || undefined}
      className={cx(
        "grid grid-cols-[2.5rem_minmax(0,1fr)] items-baseline gap-x-3 rounded-sm md:grid-cols-[2.5rem_minmax(0,1fr)_7rem]",
        isTarget && "bg-thread-wash",
      )}
    >
      <span className={cx(CHIP, asked?.chip ?? "border-transparent text-ink-faint")}>{ref}</span>
      {kind === "heading" ? (
        <h3 className="mt-4 font-semibold break-words">{text}</h3>
      ) : (
        <>
          <p
            className={cx(
              "col-start-2 text-xs text-ink-soft md:order-last md:col-start-3 md:text-right",
              opensPart ? "max-md:mt-1" : "sr-only",
            )}
          >
            {PART_LABELS[kind]}
            <span className="sr-only">: </span>
          </p>
          <p className="col-start-2 max-w-prose font-serif break-words">{text}</p>
        </>
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
      {counts.map(({ kind, chip, count }) => (
        <div key={kind} className="flex items-baseline gap-2">
          <dt className="order-2 text-ink-soft">{PART_LABELS[kind]}</dt>
          <dd className={cx(CHIP, chip)}>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
