import type { Metadata } from "next";
import { AddJobForm } from "@/components/jobs/add-job-form";
import { PageHeader } from "@/components/ui/page-header";
import { requirePageUser } from "@/lib/auth/current-user";

export const metadata: Metadata = { title: "Add a posting" };

export default async function NewJobPage() {
  await requirePageUser("/jobs/new");
  return (
    <>
      <PageHeader title="Add a posting">Only you will see it.</PageHeader>
      <AddJobForm />
    </>
  );
}
