import type { Metadata } from "next";
import { DeleteAccount } from "@/components/account/delete-account";
import { DownloadEverything } from "@/components/account/download-everything";
import { AppShell } from "@/components/shell/app-shell";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { hasPassword } from "@/lib/account/delete-account";
import { requirePageUser } from "@/lib/auth/current-user";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const user = await requirePageUser("/account");
  return (
    <AppShell user={user}>
      <PageHeader title="Your account">{user.email}</PageHeader>
      <div className="flex max-w-prose flex-col gap-6">
        <Card aria-labelledby="take-title" className="flex flex-col gap-3">
          <h2 id="take-title" className="font-serif text-xl font-semibold">
            Take it with you
          </h2>
          <p className="text-ink-soft">
            One file with everything that is stored of you: your resume, notes, postings, and every
            chat with what the coach was given.
          </p>
          <DownloadEverything />
        </Card>
        <Card aria-labelledby="leave-title" className="flex flex-col gap-3">
          <h2 id="leave-title" className="font-serif text-xl font-semibold">
            Leave
          </h2>
          <p className="text-ink-soft">
            Deleting your account deletes all of that too, at once and for good. Download it first
            if you may want it again.
          </p>
          <DeleteAccount email={user.email} hasPassword={await hasPassword(user.owner)} />
        </Card>
      </div>
    </AppShell>
  );
}
