"use client";

import { Search } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Finder } from "@/components/shell/finder";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

const SHORTCUTS: { keys: ReactNode; deed: string }[] = [
  { keys: <Kbd>/</Kbd>, deed: "Go to the box for your question" },
  { keys: <Kbd>Enter</Kbd>, deed: "Send it" },
  {
    keys: (
      <>
        <Kbd>Shift</Kbd> <Kbd>Enter</Kbd>
      </>
    ),
    deed: "Begin a new line in it",
  },
  {
    keys: (
      <>
        <Kbd>Ctrl</Kbd> or <Kbd>⌘</Kbd> <Kbd>K</Kbd>
      </>
    ),
    deed: "Find a chat or a posting",
  },
  { keys: <Kbd>Esc</Kbd>, deed: "Close what is open; stop the answer that is being written" },
  { keys: <Kbd>?</Kbd>, deed: "Show this list" },
];

/** The search button of the top bar, and the keys that work on every page. */
export function Shortcuts() {
  const [open, setOpen] = useState<"finder" | "keys" | null>(null);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isWriting = (event.target as HTMLElement).closest(
        "input, textarea, select, [contenteditable]",
      );
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setOpen("finder");
      } else if (event.key === "?" && !isWriting) setOpen("keys");
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);

  const close = (isOpen: boolean) => {
    if (!isOpen) setOpen(null);
  };
  return (
    <>
      <Button
        variant="quiet"
        className="px-2 md:border-line md:px-3 md:font-normal"
        onClick={() => setOpen("finder")}
      >
        <Search aria-hidden />
        <span className="sr-only md:not-sr-only">Find</span>
        <span aria-hidden className="hidden gap-1 lg:inline-flex">
          <Kbd>Ctrl</Kbd>
          <Kbd>K</Kbd>
        </span>
      </Button>
      <Finder open={open === "finder"} onOpenChange={close} />
      <Dialog open={open === "keys"} onOpenChange={close} title="Keys" className="max-w-md">
        <dl className="flex flex-col text-sm">
          {SHORTCUTS.map(({ keys, deed }) => (
            <div key={deed} className="seam flex items-center justify-between gap-4 py-2">
              <dt>{deed}</dt>
              <dd className="shrink-0 text-ink-soft">{keys}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
