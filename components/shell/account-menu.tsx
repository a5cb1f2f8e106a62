"use client";

import { FileCode2, LogOut, Settings, UserRound } from "lucide-react";
import { signOut } from "next-auth/react";
import type { ShellUser } from "@/components/shell/app-shell";
import { clearDrafts } from "@/components/shell/drafts";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";

/** Who is signed in, and the way out. Signing out leaves no draft behind in this browser. */
export function AccountMenu({ user }: { user: ShellUser }) {
  return (
    <Menu
      trigger={
        <Button variant="quiet" className="px-2 lg:px-3" aria-label={`Account of ${user.name}`}>
          <UserRound aria-hidden />
          <span className="hidden max-w-40 truncate lg:inline">{user.name}</span>
        </Button>
      }
    >
      <div className="flex max-w-72 flex-col px-3 py-2 text-sm">
        <span className="truncate font-semibold">{user.name}</span>
        <span className="truncate text-ink-soft">{user.email}</span>
      </div>
      <MenuSeparator />
      <MenuLink href="/account">
        <Settings aria-hidden />
        Your account
      </MenuLink>
      <MenuLink href="/docs">
        <FileCode2 aria-hidden />
        API documentation
      </MenuLink>
      <MenuItem
        onClick={() => {
          clearDrafts();
          void signOut({ callbackUrl: "/sign-in" });
        }}
      >
        <LogOut aria-hidden />
        Sign out
      </MenuItem>
    </Menu>
  );
}
