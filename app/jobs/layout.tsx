import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { pageUser } from "@/lib/auth/current-user";

/** Without a user there is no shell: the page leads to the sign-in, and knows the way back. */
export default async function JobsLayout({ children }: { children: ReactNode }) {
  const user = await pageUser();
  if (!user) return children;
  const { name, email, role } = user;
  return (
    <AppShell user={{ name, email, role }}>
      <div className="mx-auto max-w-3xl">{children}</div>
    </AppShell>
  );
}
