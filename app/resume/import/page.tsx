import type { Metadata } from "next";
import { ImportPage } from "@/components/resume/import/import-page";
import { AppShell } from "@/components/shell/app-shell";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requirePageUser } from "@/lib/auth/current-user";
import { hasModel } from "@/lib/model-import/read-with-model";
import { readResume } from "@/lib/resume/data";

export const metadata: Metadata = { title: "Import a resume" };

export default async function ResumeImportPage() {
  const user = await requirePageUser("/resume/import");
  const saved = await readResume(user.owner);
  return (
    <AppShell user={user}>
      <PageHeader
        title="Import a resume"
        actions={<ButtonLink href="/resume">Back to your resume</ButtonLink>}
      >
        Take a file that you have. Look at what was read beside its text, correct it, then save.
      </PageHeader>
      <ImportPage saved={saved} hasModel={hasModel()} />
    </AppShell>
  );
}
