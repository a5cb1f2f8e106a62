"use client";

import { X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, memo, useId } from "react";
import type { Item } from "@/components/resume/form";
import { IconButton } from "@/components/ui/button";
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
  onRemove: (item: Item, at: number) => void;
}

/** One line of a list. A text area, since a highlight is often longer than the page is wide. */
export const ListLine = memo(function ListLine(props: ListLineProps) {
  const { item, at, noun, isShort, flaw, onText, onKeyDown, onPaste, onRemove } = props;
  const error = useId();
  const label = `${noun} ${at + 1}`;
  return (
    <li className={cx("flex min-w-0 flex-col gap-1", isShort ? "max-w-full" : "w-full")}>
      <div className={cx("flex items-start", !isShort && "gap-1")}>
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
      {flaw === null ? null : (
        <p id={error} className="text-sm font-medium text-error">
          {flaw}
        </p>
      )}
    </li>
  );
});
