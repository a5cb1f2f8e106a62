"use client";

import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from "lucide-react";
import { type Dispatch, memo, useId, useRef } from "react";
import { flushSync } from "react-dom";
import type { EntryFlaws } from "@/components/resume/check-form";
import { useDoubts } from "@/components/resume/doubts";
import { EntryFields } from "@/components/resume/entry-fields";
import { entryHeading } from "@/components/resume/entry-heading";
import type { FormEntry } from "@/components/resume/form";
import type { FormAction } from "@/components/resume/form-reducer";
import { rowElementId } from "@/components/resume/row-id";
import type { ListName, SectionSpec } from "@/components/resume/sections";
import { DragHandle, useSortableRow } from "@/components/resume/sortable";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

export interface EntryDeeds {
  dispatch: Dispatch<FormAction>;
  toggle: (key: string) => void;
  move: (place: ListName, entry: FormEntry, to: number, by: -1 | 1) => void;
  drop: (place: ListName, key: string, target: string) => void;
  remove: (place: ListName, entry: FormEntry, at: number, title: string) => void;
}

interface EntryCardProps {
  spec: SectionSpec;
  entry: FormEntry;
  /** Of the saved row; undefined for an entry that is new. */
  rowId: string | undefined;
  /** The page was opened to show it. */
  isTarget: boolean;
  at: number;
  isLast: boolean;
  isOpen: boolean;
  flaws: EntryFlaws | undefined;
  deeds: EntryDeeds;
}

/** One entry: a header that says what it is, and its fields when it is open. */
export const EntryCard = memo(function EntryCard(props: EntryCardProps) {
  const { spec, entry, rowId, isTarget, at, isLast, isOpen, flaws, deeds } = props;
  const { title, subtitle } = entryHeading(spec, entry);
  const body = useId();
  const row = useRef<HTMLLIElement>(null);
  const doubts = useDoubts(entry);
  const { setRow, style, handle } = useSortableRow(entry.key);

  /** Moving a row in the page takes the focus from the button in it. */
  const move = (button: HTMLElement, by: -1 | 1) => {
    flushSync(() => deeds.move(spec.name, entry, at + by, by));
    button.focus();
  };
  const remove = () => {
    const next = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
    const section = row.current?.closest("section");
    flushSync(() => deeds.remove(spec.name, entry, at, title));
    (next?.querySelector("button") ?? section?.querySelector<HTMLElement>("[data-add]"))?.focus();
  };

  return (
    <li
      ref={(element) => {
        row.current = element;
        setRow(element);
      }}
      style={style}
      id={rowId && rowElementId(rowId)}
      data-entry={entry.key}
      className="border-t border-line bg-sheet first:border-t-0"
    >
      <div
        className={cx(
          "flex flex-wrap items-center justify-end gap-x-1 rounded-sm md:flex-nowrap",
          isTarget && "bg-thread-wash",
        )}
      >
        <DragHandle {...handle} />
        <h3 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? body : undefined}
            onClick={() => deeds.toggle(entry.key)}
            className="tap flex w-full items-start gap-2 rounded-sm px-2 py-2.5 text-left hover:bg-hover"
          >
            <ChevronRight
              aria-hidden
              className={cx(
                "mt-0.5 size-5 shrink-0 text-ink-soft transition-transform",
                isOpen && "rotate-90",
              )}
            />
            <span className="flex min-w-0 flex-col">
              <span className="font-semibold break-words">{title}</span>
              {subtitle ? (
                <span className="text-sm text-wrap text-ink-soft">{subtitle}</span>
              ) : null}
            </span>
            {flaws ? <Badge tone="error">Needs a look</Badge> : null}
            {doubts && !flaws ? <Badge tone="loose">Please check</Badge> : null}
          </button>
        </h3>
        <div
          className={cx(
            "items-center",
            isOpen ? "flex max-md:w-full max-md:justify-end" : "hidden md:flex",
          )}
        >
          <IconButton
            label={`Move ${title} up`}
            aria-disabled={at === 0}
            className="aria-disabled:text-ink-faint aria-disabled:opacity-40"
            onClick={(event) => at > 0 && move(event.currentTarget, -1)}
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            label={`Move ${title} down`}
            aria-disabled={isLast}
            className="aria-disabled:text-ink-faint aria-disabled:opacity-40"
            onClick={(event) => !isLast && move(event.currentTarget, 1)}
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <IconButton label={`Remove ${title}`} onClick={remove}>
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      </div>
      {isOpen ? (
        <div id={body} className="px-2 pt-2 pb-6 md:pl-9">
          <EntryFields place={spec.name} entry={entry} flaws={flaws} dispatch={deeds.dispatch} />
        </div>
      ) : null}
    </li>
  );
});
