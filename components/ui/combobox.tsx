"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { Check, ChevronDown } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useHydrated } from "@/components/ui/browser";
import { cx } from "@/components/ui/cx";

const SEARCH_DELAY_MS = 150;

const INPUT = "control truncate pr-12 disabled:bg-sheet disabled:text-ink";
const TRIGGER = "icon-button absolute inset-y-0 right-0 min-h-0";

interface ComboboxProps<T> {
  label: string;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  placeholder?: string;
  /** What stands in the list before anything is typed. */
  items: T[];
  value: T | null;
  onValueChange: (value: T | null) => void;
  itemKey: (item: T) => string | number;
  itemLabel: (item: T) => string;
  renderItem: (item: T) => ReactNode;
  /** Finds what fits the typed words; throws when it cannot. */
  search: (query: string, signal: AbortSignal) => Promise<T[]>;
  /** Said when nothing fits. */
  emptyText: string;
}

/** A text box that finds one thing in a list too long to show; typing searches, arrows and Enter choose. */
export function Combobox<T>(props: ComboboxProps<T>) {
  const { label, placeholder, items, value, onValueChange, itemKey, itemLabel, renderItem } = props;
  const id = useId();
  const hydrated = useHydrated();
  const { found, status, look } = useSearch(props.search);
  const caption = (
    <label htmlFor={id} className={cx("text-sm font-semibold", props.hideLabel && "sr-only")}>
      {label}
    </label>
  );

  // What the server writes. Base UI's own would have an element with a style, which the pages' policy refuses.
  if (!hydrated) {
    return (
      <div className="flex flex-col gap-1">
        {caption}
        <div className="relative">
          <input
            id={id}
            disabled
            placeholder={placeholder}
            value={value === null ? "" : itemLabel(value)}
            className={INPUT}
          />
          <span className={TRIGGER}>
            <ChevronDown aria-hidden />
          </span>
        </div>
      </div>
    );
  }

  return (
    <Base.Root<T>
      items={found ?? items}
      filter={null}
      value={value}
      onValueChange={onValueChange}
      itemToStringLabel={itemLabel}
      isItemEqualToValue={(a, b) => itemKey(a) === itemKey(b)}
      autoHighlight
      onInputValueChange={(text, { reason }) => look(reason === "input-change" ? text : "")}
    >
      <div className="flex flex-col gap-1">
        {caption}
        <Base.InputGroup className="relative">
          <Base.Input
            id={id}
            placeholder={placeholder}
            className={INPUT}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Base.Trigger aria-label="Show the list" className={TRIGGER}>
            <ChevronDown aria-hidden />
          </Base.Trigger>
        </Base.InputGroup>
      </div>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className="outline-none">
          <Base.Popup
            aria-busy={status === "searching"}
            className="popup max-h-[min(var(--available-height),26rem)] w-[var(--anchor-width)] overflow-y-auto overscroll-contain p-1"
          >
            <Base.Status className="text-sm text-ink-soft [&:not(:empty)]:p-3">
              {status === "failed" ? "The search did not answer. Type again to retry." : null}
            </Base.Status>
            <Base.Empty className="text-sm text-ink-soft [&:not(:empty)]:p-3">
              {status === "idle" ? props.emptyText : null}
            </Base.Empty>
            <Base.List>
              {(item: T) => (
                <Base.Item
                  key={itemKey(item)}
                  value={item}
                  className="tap grid cursor-pointer grid-cols-[1fr_1.25rem] items-start gap-2 rounded-sm px-3 py-2 text-sm outline-none select-none data-highlighted:bg-hover"
                >
                  <div className="min-w-0">{renderItem(item)}</div>
                  <Base.ItemIndicator className="pt-0.5 text-thread">
                    <Check aria-hidden className="size-4" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** What a search has found last. `found` is null where nothing is searched for. */
function useSearch<T>(search: ComboboxProps<T>["search"]) {
  const [found, setFound] = useState<T[] | null>(null);
  const [status, setStatus] = useState<"idle" | "searching" | "failed">("idle");
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function look(text: string) {
    running.current?.abort();
    const query = text.trim();
    if (query === "") {
      setFound(null);
      setStatus("idle");
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    setStatus("searching");
    await new Promise((resolve) => setTimeout(resolve, SEARCH_DELAY_MS));
    if (controller.signal.aborted) return;
    try {
      const items = await search(query, controller.signal);
      if (controller.signal.aborted) return;
      setFound(items);
      setStatus("idle");
    } catch {
      if (!controller.signal.aborted) setStatus("failed");
    }
  }
  return { found, status, look };
}
