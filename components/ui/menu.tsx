"use client";

import { Menu as Base } from "@base-ui/react/menu";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export const popupClass =
  "rounded-md border border-line bg-sheet text-ink shadow-md transition-[opacity,scale] duration-100 origin-[var(--transform-origin)] data-starting-style:scale-98 data-starting-style:opacity-0 data-ending-style:scale-98 data-ending-style:opacity-0";

const itemClass =
  "tap flex w-full cursor-pointer items-center gap-2 rounded-sm px-3 text-sm text-ink no-underline outline-none select-none data-highlighted:bg-hover data-disabled:text-ink-faint [&_svg]:size-4 [&_svg]:shrink-0";

interface MenuProps {
  /** The element that opens the menu: `<IconButton label="More">…</IconButton>`. */
  trigger: ReactElement;
  align?: "start" | "end";
  children: ReactNode;
}

/** A short list of deeds behind one button. */
export function Menu({ trigger, align = "end", children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} className="outline-none">
          <Base.Popup className={cx(popupClass, "min-w-48 p-1")}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuItem({
  danger,
  className,
  ...props
}: Base.Item.Props & { danger?: boolean; className?: string }) {
  return <Base.Item className={cx(itemClass, danger && "text-error", className)} {...props} />;
}

/** An item that leads to another page. */
export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Base.LinkItem render={<Link href={href} />} closeOnClick className={itemClass}>
      {children}
    </Base.LinkItem>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="my-1 h-px bg-line" />;
}
