import type { ReactNode } from "react";
import { AccountMenu } from "@/components/shell/account-menu";
import { MainNav } from "@/components/shell/main-nav";
import { Shortcuts } from "@/components/shell/shortcuts";
import { ThemeToggle } from "@/components/shell/theme-toggle";
import { Wordmark } from "@/components/shell/wordmark";
import { cx } from "@/components/ui/cx";

/** What the shell shows of the person who is signed in. */
export interface ShellUser {
  name: string;
  email: string;
  role: "user" | "admin";
}

interface AppShellProps {
  user: ShellUser;
  /** The page fills the window and scrolls inside (chat); otherwise it is a column that scrolls as a whole. */
  fill?: boolean;
  children: ReactNode;
}

/** The top bar and the place below it, around every page for people who are signed in. */
export function AppShell({ user, fill, children }: AppShellProps) {
  return (
    <div className={cx("flex flex-col", fill ? "h-dvh" : "min-h-dvh")}>
      <a
        href="#main"
        className="sr-only z-50 rounded-sm bg-thread px-4 py-2 text-on-thread focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the page
      </a>
      <header className="sticky top-0 z-20 border-b border-line bg-paper">
        <div className="flex h-14 items-center gap-1 px-3 sm:px-4 md:gap-2 lg:gap-6">
          <Wordmark />
          <MainNav isAdmin={user.role === "admin"} />
          <div className="ml-auto flex items-center gap-1">
            <Shortcuts />
            <ThemeToggle />
            <AccountMenu user={user} />
          </div>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={cx(
          "outline-none",
          fill ? "flex min-h-0 flex-1" : "mx-auto w-full max-w-6xl flex-1 px-4 py-8 sm:px-6",
        )}
      >
        {children}
      </main>
    </div>
  );
}
