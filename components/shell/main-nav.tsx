"use client";

import {
  BriefcaseBusiness,
  FileText,
  Menu as MenuIcon,
  MessagesSquare,
  ShieldCheck,
} from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { IconButton } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Menu, MenuLink } from "@/components/ui/menu";

const PLACES = [
  { href: "/chat", label: "Chat", icon: MessagesSquare },
  { href: "/resume", label: "Resume", icon: FileText },
  { href: "/jobs", label: "Jobs", icon: BriefcaseBusiness },
  { href: "/admin/sessions", label: "Admin", icon: ShieldCheck, adminOnly: true },
];

/** The places of the application: a row of links, or a menu where there is no room for one. */
export function MainNav({ isAdmin }: { isAdmin: boolean }) {
  const pathname = usePathname();
  const places = PLACES.filter((place) => isAdmin || !place.adminOnly);
  return (
    <nav aria-label="Main" className="flex min-w-0">
      <div className="md:hidden">
        <Menu
          align="start"
          trigger={
            <IconButton label="Places">
              <MenuIcon aria-hidden />
            </IconButton>
          }
        >
          {places.map(({ href, label, icon: Icon }) => (
            <MenuLink key={href} href={href}>
              <Icon aria-hidden />
              {label}
            </MenuLink>
          ))}
        </Menu>
      </div>
      <ul className="hidden gap-1 md:flex">
        {places.map(({ href, label, icon: Icon }) => {
          const here = pathname === href || pathname.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className={cx(
                  "tap inline-flex items-center gap-2 rounded-sm px-3 text-sm font-semibold no-underline transition-colors [&_svg]:size-4",
                  here
                    ? "bg-thread-wash text-thread-strong"
                    : "text-ink-soft hover:bg-hover hover:text-ink",
                )}
              >
                <Icon aria-hidden />
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
