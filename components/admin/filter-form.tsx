"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type SubmitEvent, useState, useTransition } from "react";
import { type AdminFilter, filterHref } from "@/components/admin/session-filter";
import { Button, ButtonLink } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { TextField } from "@/components/ui/field";

const STATES: { status: AdminFilter["status"]; label: string }[] = [
  { status: "all", label: "All" },
  { status: "active", label: "Active" },
  { status: "inactive", label: "Deactivated" },
];

/** Narrows the list by words, state and days of the last activity. */
export function FilterForm({ filter }: { filter: AdminFilter }) {
  const router = useRouter();
  const [isGoing, go] = useTransition();
  const here = filterHref({ ...filter, cursor: undefined });
  const [draft, setDraft] = useDraftOf(here, filter);
  const isNarrowed = Boolean(filter.q || filter.from || filter.to);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = { ...draft, q: draft.q.trim(), status: filter.status, cursor: undefined };
    go(() => router.push(filterHref(next), { scroll: false }));
  };
  const field = (name: "q" | "from" | "to") => ({
    name,
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  });
  return (
    <div className="mb-4 flex flex-col gap-4">
      <nav aria-label="State" className="flex flex-wrap gap-1">
        {STATES.map(({ status, label }) => (
          <Link
            key={status}
            href={filterHref({ ...filter, status, cursor: undefined })}
            scroll={false}
            aria-current={status === filter.status ? "page" : undefined}
            className={cx(
              "tap inline-flex items-center rounded-sm px-3 text-sm font-semibold no-underline transition-colors",
              status === filter.status
                ? "bg-thread-wash text-thread-strong"
                : "text-ink-soft hover:bg-hover hover:text-ink",
            )}
          >
            {label}
          </Link>
        ))}
      </nav>
      <search>
        <form
          action="/admin/sessions"
          onSubmit={submit}
          className="grid grid-cols-2 items-end gap-3 md:grid-cols-[minmax(12rem,1fr)_auto_auto_auto]"
        >
          <input type="hidden" name="status" value={filter.status} />
          <TextField
            label="Search"
            type="search"
            maxLength={200}
            placeholder="E-mail address, posting or company"
            className="col-span-2 md:col-span-1"
            {...field("q")}
          />
          <TextField label="Active from" type="date" {...field("from")} />
          <TextField label="Active until" type="date" {...field("to")} />
          <div className="col-span-2 flex gap-2 md:col-span-1">
            <Button type="submit" aria-disabled={isGoing}>
              <Search aria-hidden />
              Search
            </Button>
            {isNarrowed ? (
              <ButtonLink
                variant="quiet"
                scroll={false}
                href={filterHref({ ...filter, q: "", from: "", to: "", cursor: undefined })}
              >
                Clear
              </ButtonLink>
            ) : null}
          </div>
        </form>
      </search>
    </div>
  );
}

/** What is typed, beginning anew from the address whenever that changes. */
function useDraftOf(here: string, filter: AdminFilter) {
  const [draft, setDraft] = useState(filter);
  const [from, setFrom] = useState(here);
  if (from !== here) {
    setFrom(here);
    setDraft(filter);
  }
  return [draft, setDraft] as const;
}
