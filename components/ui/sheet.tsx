"use client";

import { Drawer } from "@base-ui/react/drawer";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type Side = "left" | "right" | "bottom";

const SIDES: Record<Side, { swipe: "left" | "right" | "down"; viewport: string; popup: string }> = {
  left: {
    swipe: "left",
    viewport: "justify-start",
    popup:
      "h-full w-80 max-w-[calc(100vw-3rem)] border-r [transform:translateX(var(--drawer-swipe-movement-x))] data-starting-style:[transform:translateX(-100%)] data-ending-style:[transform:translateX(-100%)]",
  },
  right: {
    swipe: "right",
    viewport: "justify-end",
    popup:
      "h-full w-[26rem] max-w-[calc(100vw-3rem)] border-l [transform:translateX(var(--drawer-swipe-movement-x))] data-starting-style:[transform:translateX(100%)] data-ending-style:[transform:translateX(100%)]",
  },
  bottom: {
    swipe: "down",
    viewport: "items-end",
    popup:
      "max-h-[85dvh] w-full rounded-t-md border-t pb-[env(safe-area-inset-bottom)] [transform:translateY(var(--drawer-swipe-movement-y))] data-starting-style:[transform:translateY(100%)] data-ending-style:[transform:translateY(100%)]",
  },
};

interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  side: Side;
  title: string;
  children: ReactNode;
}

/** A panel that slides in from an edge over the page; a swipe, Escape or a press beside it closes it. */
export function Sheet({ open, onOpenChange, side, title, children }: SheetProps) {
  const { swipe, viewport, popup } = SIDES[side];
  return (
    <Drawer.Root open={open} onOpenChange={onOpenChange} swipeDirection={swipe}>
      <Drawer.Portal>
        <Drawer.Backdrop className="backdrop" />
        <Drawer.Viewport className={cx("fixed inset-0 flex", viewport)}>
          <Drawer.Popup
            className={cx(
              "flex flex-col border-line bg-paper text-ink shadow-md outline-none transition-transform duration-180 data-swiping:duration-0 data-swiping:select-none",
              popup,
            )}
          >
            <div className="flex items-center justify-between gap-3 py-2 pr-2 pl-4">
              <Drawer.Title className="text-base font-semibold">{title}</Drawer.Title>
              <Drawer.Close aria-label="Close" className="icon-button">
                <X aria-hidden />
              </Drawer.Close>
            </div>
            <Drawer.Content className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain">
              {children}
            </Drawer.Content>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
