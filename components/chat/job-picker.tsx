"use client";

import { Plus } from "lucide-react";
import { callApi } from "@/components/ui/api";
import { ButtonLink } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { type JobSummary, jobsSchema } from "@/lib/job/schema";

interface JobPickerProps {
  jobs: JobSummary[];
  value: JobSummary | null;
  onChange: (job: JobSummary | null) => void;
}

/** Chooses a posting: the newest ones at first, then whatever fits the typed words. */
export function JobPicker({ jobs, value, onChange }: JobPickerProps) {
  return (
    <div className="flex flex-col gap-2">
      <Combobox
        label="Job posting"
        placeholder="Search by title, company or words in it"
        items={jobs}
        value={value}
        onValueChange={onChange}
        itemKey={(job) => job.job_id}
        itemLabel={(job) => `${job.title} · ${job.company}`}
        renderItem={(job) => <JobOption job={job} />}
        search={findJobs}
        emptyText={
          jobs.length === 0 ? "There are no postings yet. Add one first." : "No posting fits."
        }
      />
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
        {value ? (
          <p className="line-clamp-2 min-w-0 flex-1 basis-60">{value.excerpt}</p>
        ) : (
          <p>Not in the list?</p>
        )}
        <ButtonLink href="/jobs" variant="quiet" className="-mr-2 px-2 text-thread">
          <Plus aria-hidden />
          Add a posting
        </ButtonLink>
      </div>
    </div>
  );
}

function JobOption({ job }: { job: JobSummary }) {
  return (
    <>
      <p className="truncate">
        <span className="font-semibold">{job.title}</span>
        <span className="text-ink-soft"> · {job.company}</span>
      </p>
      <p className="line-clamp-2 text-xs text-ink-soft">{job.excerpt}</p>
    </>
  );
}

/** Throws `ApiError`. */
export async function findJobs(query: string, signal: AbortSignal): Promise<JobSummary[]> {
  const found = await callApi(`/api/jobs?${new URLSearchParams({ q: query })}`, jobsSchema, {
    signal,
  });
  return found.jobs;
}
