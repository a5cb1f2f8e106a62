"use client";

import { firstWords } from "@/components/jobs/first-words";
import { jobName } from "@/components/jobs/job-name";
import { callApi } from "@/components/ui/api";
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
        hideLabel
        placeholder="Search by title, company or words in it"
        items={jobs}
        value={value}
        onValueChange={onChange}
        itemKey={(job) => job.job_id}
        itemLabel={(job) => jobName(job.title, job.company, " · ")}
        renderItem={(job) => <JobOption job={job} />}
        search={findJobs}
        emptyText={
          jobs.length === 0 ? "There are no postings yet. Add one first." : "No posting fits."
        }
      />
      {value ? <p className="line-clamp-2 text-sm text-ink-soft">{firstWords(value)}</p> : null}
    </div>
  );
}

function JobOption({ job }: { job: JobSummary }) {
  return (
    <>
      <p className="font-semibold">{job.title}</p>
      <p className="text-ink-soft">{job.company}</p>
      <p className="line-clamp-2 text-xs text-ink-soft">{firstWords(job)}</p>
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
