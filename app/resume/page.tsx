import type { Metadata } from "next";
import { ResumeForm } from "@/components/resume/resume-form";
import { AppShell } from "@/components/shell/app-shell";
import { PageHeader } from "@/components/ui/page-header";
import { requirePageUser } from "@/lib/auth/current-user";
import { readResumeToEdit } from "@/lib/resume/data";

export const metadata: Metadata = { title: "Resume" };

export default async function ResumePage() {
  const user = await requirePageUser("/resume");
  const { resume, rowIds } = await readResumeToEdit(user.owner);
  return (
    <AppShell user={user}>
      <PageHeader title="Your resume">
        What you write here is all that Tailorbird knows of you. Answers quote it line by line.
      </PageHeader>
      <ResumeForm resume={resume} rowIds={rowIds} />
    </AppShell>
  );
}
