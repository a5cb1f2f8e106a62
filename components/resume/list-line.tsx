"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, memo, useId } from "react";
import type { Item } from "@/components/resume/form";
import { DragHandle, useSortableRow } from "@/components/resume/sortable";
import { Button, IconButton } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

interface ListLineProps {
  item: Item;
  /** Its place in the list, from 0. */
  at: number;
  /** “Highlight” */
  noun: string;
  isShort: boolean;
  flaw: string | null;
  onText: (key: string, text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>, key: string) => void;
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>, key: string) => void;
  onMove: (key: string, at: number, by: -1 | 1) => void;
  onRemove: (item: Item, at: number) => void;
}

/** One line of a list. A text area, since a highlight is often longer than the page is wide. */
export const ListLine = memo(function ListLine(props: ListLineProps) {
  const { item, at, noun, isShort, flaw, onText, onKeyDown, onPaste, onMove, onRemove } = props;
  const error = useId();
  const { setRow, style, handle } = useSortableRow(item.key);
  const label = `${noun} ${at + 1}`;
  return (
    <li
      ref={setRow}
      style={style}
      className={cx("group flex min-w-0 flex-col gap-1", isShort ? "max-w-full" : "w-full")}
    >
      <div className="flex items-start">
        {isShort ? null : <DragHandle {...handle} />}
        <textarea
          rows={1}
          aria-label={label}
          aria-invalid={flaw !== null}
          aria-describedby={flaw === null ? undefined : error}
          data-line={item.key}
          value={item.text}
          onChange={(event) => onText(item.key, event.target.value)}
          onKeyDown={(event) => onKeyDown(event, item.key)}
          onPaste={(event) => onPaste(event, item.key)}
          className={cx(
            "control field-sizing-content resize-none leading-normal",
            isShort ? "w-auto min-w-24" : "min-w-0",
          )}
        />
        <IconButton label={`Remove ${label.toLowerCase()}`} onClick={() => onRemove(item, at)}>
          <X aria-hidden />
        </IconButton>
      </div>
      {isShort ? null : (
        <div className="hidden gap-2 pl-8 pointer-coarse:group-focus-within:flex">
          <Button variant="quiet" onClick={() => onMove(item.key, at, -1)}>
            <ArrowUp aria-hidden />
            Move up
          </Button>
          <Button variant="quiet" onClick={() => onMove(item.key, at, 1)}>
            <ArrowDown aria-hidden />
            Move down
          </Button>
        </div>
      )}
      {flaw === null ? null : (
        <p id={error} className="text-sm font-medium text-error">
          {flaw}
        </p>
      )}
    </li>
  );
});
