"use client";

import { Menu as Base } from "@base-ui/react/menu";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { cx } from "@/components/ui/cx";

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
          <Base.Popup className={"popup min-w-48 p-1"}>{children}</Base.Popup>
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
  return <Base.Item className={cx("menu-item", danger && "text-error", className)} {...props} />;
}

/** An item that leads to another page. */
export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Base.LinkItem render={<Link href={href} />} closeOnClick className="menu-item">
      {children}
    </Base.LinkItem>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="my-1 h-px bg-line" />;
}
