import { ArrowLeft, ExternalLink, MessageSquarePlus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DeleteJob } from "@/components/jobs/delete-job";
import { jobName } from "@/components/jobs/job-name";
import { PostingFacts } from "@/components/jobs/posting-facts";
import { PostingWarnings } from "@/components/jobs/posting-warnings";
import { ReadPosting } from "@/components/jobs/read-posting";
import { ButtonLink } from "@/components/ui/button";
import { requirePageUser } from "@/lib/auth/current-user";
import { AppError } from "@/lib/errors";
import { readJob } from "@/lib/job/data";

interface PageProps {
  params: Promise<{ jobId: string }>;
}

/** Once for the page and its title. */
const requireJob = cache(async (jobId: string) => {
  const { owner } = await requirePageUser(`/jobs/${jobId}`);
  if (!/^[1-9]\d{0,8}$/.test(jobId)) notFound();
  try {
    return await readJob(owner, Number(jobId));
  } catch (error) {
    if (error instanceof AppError && error.code === "job_not_found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { title, company } = await requireJob((await params).jobId);
  return { title: jobName(title, company) };
}

export default async function JobPage({ params }: PageProps) {
  const job = await requireJob((await params).jobId);
  return (
    <article className="flex flex-col gap-5">
      <Link
        href="/jobs"
        className="tap -mt-4 -mb-3 inline-flex items-center gap-2 self-start rounded-sm text-sm text-ink-soft no-underline hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4" />
        All postings
      </Link>
      <header className="flex flex-col gap-4">
        <div className="flex flex-col gap-1">
          <h1 className="font-serif text-2xl font-semibold break-words">{job.title}</h1>
          <p className="text-ink-soft">{job.company}</p>
        </div>
        <PostingFacts facts={job} />
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={`/chat?job=${job.job_id}`} variant="primary">
            <MessageSquarePlus aria-hidden />
            Ask about this posting
          </ButtonLink>
          {job.url ? (
            <a href={job.url} rel="noreferrer" target="_blank" className="button button-secondary">
              <ExternalLink aria-hidden />
              Original posting
            </a>
          ) : null}
          {job.is_own ? <DeleteJob job={job} /> : null}
        </div>
      </header>
      <PostingWarnings warnings={job.warnings} />
      <ReadPosting job={job} />
    </article>
  );
}
