"use client";

import { useId, useRef, useState } from "react";
import {
  type DateParts,
  readDateParts,
  withYear,
  writeDateParts,
} from "@/components/resume/date-parts";
import { cx } from "@/components/ui/cx";

const MONTHS = Array.from({ length: 12 }, (_, at) => ({
  value: `${at + 1}`.padStart(2, "0"),
  name: new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2024, at),
  ),
}));

interface DateFieldProps {
  label: string;
  /** It may go on: empty then means that it does. */
  isEnd: boolean;
  text: string;
  flaw: string | undefined;
  readOnly: boolean;
  onText: (text: string) => void;
}

/** A date as precise as the user knows it: a year, perhaps its month, and a day where one was given. */
export function DateField({ label, isEnd, text, flaw, readOnly, onText }: DateFieldProps) {
  const parts = readDateParts(text);
  const error = useId();
  const year = useRef<HTMLInputElement>(null);
  // Unchecking “Present” alone says nothing yet; the box has to stay as it was put until a year is typed.
  const [hasEnd, setHasEnd] = useState(false);
  const put = (change: Partial<DateParts>) => onText(writeDateParts({ ...parts, ...change }));
  const shared = {
    "aria-invalid": flaw !== undefined,
    "aria-describedby": flaw === undefined ? undefined : error,
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="contents">
        <span className="text-sm font-semibold text-ink">{label}</span>
      </legend>
      <div className="flex gap-2">
        <select
          {...shared}
          aria-label={`${label}: month`}
          value={parts.month}
          disabled={readOnly}
          onChange={(event) => put({ month: event.target.value })}
          className="control min-w-0 flex-1 disabled:bg-sheet disabled:text-ink"
        >
          <option value="">No month</option>
          {MONTHS.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        {parts.day ? (
          <input
            {...shared}
            aria-label={`${label}: day`}
            inputMode="numeric"
            autoComplete="off"
            value={parts.day}
            readOnly={readOnly}
            onChange={(event) => put({ day: event.target.value })}
            className="control w-14 shrink-0"
          />
        ) : null}
        <input
          {...shared}
          ref={year}
          aria-label={`${label}: year`}
          placeholder="Year"
          inputMode="numeric"
          autoComplete="off"
          value={parts.year}
          readOnly={readOnly}
          onChange={(event) => onText(writeDateParts(withYear(parts, event.target.value)))}
          className="control w-20 shrink-0"
        />
      </div>
      {isEnd ? (
        <label className="tap flex items-center gap-2 self-start text-sm text-ink-soft">
          <input
            type="checkbox"
            checked={text === "" && !hasEnd}
            disabled={readOnly}
            onChange={(event) => {
              setHasEnd(!event.target.checked);
              if (event.target.checked) onText("");
              else year.current?.focus();
            }}
            className="size-4 accent-thread"
          />
          Present: it goes on
        </label>
      ) : null}
      <p
        id={error}
        className={cx("text-sm font-medium text-error", flaw === undefined && "hidden")}
      >
        {flaw}
      </p>
    </fieldset>
  );
}
