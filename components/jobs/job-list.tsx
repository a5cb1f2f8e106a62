import { MessageSquarePlus } from "lucide-react";
import Link from "next/link";
import { firstWords } from "@/components/jobs/first-words";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { JobSummary } from "@/lib/job/schema";

/** Postings under each other: what each is, how it begins, and the way to a question about it. */
export function JobList({ jobs }: { jobs: JobSummary[] }) {
  return (
    <ul className="overflow-hidden rounded-md border border-line bg-sheet shadow-sm">
      {jobs.map((job) => (
        <li
          key={job.job_id}
          className="relative flex flex-col gap-x-6 gap-y-2 border-b border-line px-4 py-4 transition-colors last:border-b-0 hover:bg-hover sm:flex-row sm:items-center sm:px-5"
        >
          <div className="flex min-w-0 flex-1 flex-col gap-0.5">
            <h2 className="font-serif text-lg leading-snug font-semibold break-words">
              <Link
                href={`/jobs/${job.job_id}`}
                className="no-underline after:absolute after:inset-0 after:rounded-md after:-outline-offset-2 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-thread"
              >
                {job.title}
              </Link>
            </h2>
            <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
              {job.company}
              {job.is_own ? <Badge tone="thread">Yours</Badge> : null}
            </p>
            <p className="line-clamp-2 text-sm text-ink-soft">{firstWords(job)}</p>
          </div>
          <ButtonLink
            href={`/chat?job=${job.job_id}`}
            prefetch={false}
            className="relative z-1 self-start sm:self-center"
          >
            <MessageSquarePlus aria-hidden />
            Ask about it
            <span className="sr-only">: {job.title}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
