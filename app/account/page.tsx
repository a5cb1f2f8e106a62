import type { Metadata } from "next";
import { ChangePassword } from "@/components/account/change-password";
import { DeleteAccount } from "@/components/account/delete-account";
import { DownloadEverything } from "@/components/account/download-everything";
import { SignOutEverywhere } from "@/components/account/sign-out-everywhere";
import { AppShell } from "@/components/shell/app-shell";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { hasPassword } from "@/lib/account/proof";
import { requirePageUser } from "@/lib/auth/current-user";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const user = await requirePageUser("/account");
  const isPasswordThere = await hasPassword(user.owner);
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
        {isPasswordThere ? (
          <Card aria-labelledby="password-title" className="flex flex-col gap-3">
            <h2 id="password-title" className="font-serif text-xl font-semibold">
              Change your password
            </h2>
            <p className="text-ink-soft">
              You stay signed in here. Every other browser and every token is signed out.
            </p>
            <ChangePassword email={user.email} />
          </Card>
        ) : null}
        <Card aria-labelledby="everywhere-title" className="flex flex-col gap-3">
          <h2 id="everywhere-title" className="font-serif text-xl font-semibold">
            Sign out everywhere
          </h2>
          <p className="text-ink-soft">
            Left a browser open somewhere, or gave a token away? This ends all of them at once, this
            one too.
          </p>
          <SignOutEverywhere />
        </Card>
        <Card aria-labelledby="leave-title" className="flex flex-col gap-3">
          <h2 id="leave-title" className="font-serif text-xl font-semibold">
            Leave
          </h2>
          <p className="text-ink-soft">
            Deleting your account deletes all of that too, at once and for good. Download it first
            if you may want it again.
          </p>
          <DeleteAccount email={user.email} hasPassword={isPasswordThere} />
        </Card>
      </div>
    </AppShell>
  );
}
