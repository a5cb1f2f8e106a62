import { BriefcaseBusiness, Plus } from "lucide-react";
import type { Metadata } from "next";
import { z } from "zod";
import { JobList } from "@/components/jobs/job-list";
import { JobSearch } from "@/components/jobs/job-search";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requirePageUser } from "@/lib/auth/current-user";
import { listJobs } from "@/lib/job/data";
import { jobsQuerySchema } from "@/lib/job/schema";

export const metadata: Metadata = { title: "Job postings" };

const PAGE_SIZE = "20";

/** What nobody meant by an address that was tampered with counts as not being there. */
const searchSchema = z.object({
  q: jobsQuerySchema.shape.q.catch(undefined),
  cursor: jobsQuerySchema.shape.cursor.catch(undefined),
});

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function JobsPage({ searchParams }: PageProps) {
  const { owner } = await requirePageUser("/jobs");
  const { q = "", cursor } = searchSchema.parse(await searchParams);
  const query = jobsQuerySchema.parse({ q, cursor, limit: PAGE_SIZE });
  const { jobs, next_cursor } = await listJobs(owner, query);
  const isWhole = q === "" && cursor === undefined;
  return (
    <>
      <PageHeader
        title="Job postings"
        actions={
          <ButtonLink href="/jobs/new" variant="primary">
            <Plus aria-hidden />
            Add a posting
          </ButtonLink>
        }
      >
        Paste one that interests you, then ask how your resume answers it.
      </PageHeader>
      {isWhole && jobs.length === 0 ? (
        <NoPostings />
      ) : (
        <>
          <JobSearch words={q} />
          {jobs.length === 0 ? <NothingFound words={q} /> : <JobList jobs={jobs} />}
          <Pager
            first={cursor === undefined ? null : jobsHref(q)}
            next={next_cursor && jobsHref(q, next_cursor)}
          />
        </>
      )}
    </>
  );
}

function jobsHref(q: string, cursor?: string): string {
  const query = new URLSearchParams({ ...(q && { q }), ...(cursor && { cursor }) }).toString();
  return query === "" ? "/jobs" : `/jobs?${query}`;
}

function NoPostings() {
  return (
    <EmptyState
      icon={<BriefcaseBusiness />}
      title="No postings yet"
      action={
        <ButtonLink href="/jobs/new" variant="primary">
          <Plus aria-hidden />
          Add your first posting
        </ButtonLink>
      }
    >
      Every chat is about one posting. Copy its text from wherever you found it and paste it here.
    </EmptyState>
  );
}

function NothingFound({ words }: { words: string }) {
  return (
    <EmptyState
      title={words === "" ? "No more postings" : `No posting fits “${words}”`}
      action={<ButtonLink href="/jobs">Show all postings</ButtonLink>}
    >
      The search looks at the title, the company and the first lines of each posting.
    </EmptyState>
  );
}
