import type { Metadata } from "next";
import { DownloadResume } from "@/components/resume/download-resume";
import { DropToImport, ImportButton } from "@/components/resume/import/start-import";
import { Notes } from "@/components/resume/notes";
import { ResumeForm } from "@/components/resume/resume-form";
import { AppShell } from "@/components/shell/app-shell";
import { PageHeader } from "@/components/ui/page-header";
import { requirePageUser } from "@/lib/auth/current-user";
import { listNotes } from "@/lib/notes/data";
import { readResumeToEdit } from "@/lib/resume/data";

export const metadata: Metadata = { title: "Resume" };

export default async function ResumePage() {
  const user = await requirePageUser("/resume");
  const [{ rowIds, ...saved }, { notes }] = await Promise.all([
    readResumeToEdit(user.owner),
    listNotes(user.owner),
  ]);
  return (
    <AppShell user={user}>
      <PageHeader
        title="Your resume"
        actions={
          <>
            <ImportButton variant="secondary" />
            <DownloadResume />
          </>
        }
      >
        What you write here, and what you confirmed in a chat, is all that Tailorbird knows of you.
        Answers quote it line by line.
      </PageHeader>
      <DropToImport />
      <ResumeForm saved={saved} rowIds={rowIds} userId={user.id} />
      {/* As wide as the form beside its list of parts. */}
      <div className="mt-6 lg:ml-62 lg:max-w-[min(44rem,100%-15.5rem)]">
        <Notes notes={notes} />
      </div>
    </AppShell>
  );
}
