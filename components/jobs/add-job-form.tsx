"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, startTransition, useActionState, useEffect, useRef } from "react";
import { checkJob, type JobErrors, readJobForm, refusedFields } from "@/components/jobs/check-job";
import { jobName } from "@/components/jobs/job-name";
import { useRichPaste } from "@/components/jobs/use-rich-paste";
import { ApiError, callApi } from "@/components/ui/api";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextAreaField, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { addedJobSchema, type JobSummary } from "@/lib/job/schema";

interface State {
  errors: JobErrors;
  failure: string | null;
  /** The posting that was added; the reader is on the way to it. */
  added: number | null;
  /** The same posting, which the reader has added before. */
  known: JobSummary | null;
}

const EMPTY: State = { errors: {}, failure: null, added: null, known: null };

async function addJob(data: FormData): Promise<State> {
  const input = readJobForm((name) => String(data.get(name) ?? ""));
  const errors = checkJob(input);
  if (Object.keys(errors).length > 0) return { ...EMPTY, errors };
  try {
    const job = await callApi("/api/jobs", addedJobSchema, { method: "POST", body: input });
    return job.created ? { ...EMPTY, added: job.job_id } : { ...EMPTY, known: job };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const refused = refusedFields(error.details);
    if (Object.keys(refused).length > 0) return { ...EMPTY, errors: refused };
    return { ...EMPTY, failure: error.message };
  }
}

/** Adds a posting from pasted text or HTML and leads to it. */
export function AddJobForm() {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [state, submit, isPending] = useActionState(
    (_: State, data: FormData) => addJob(data),
    EMPTY,
  );
  const { errors, failure, added, known } = state;
  const paste = useRichPaste();
  useEffect(() => {
    if (added !== null) router.push(`/jobs/${added}`);
    else if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [errors, added, router]);
  // Without React's own handling of the action, which would empty the fields after a refusal.
  const keepFields = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    data.set("description", paste.sent(String(data.get("description") ?? "")));
    startTransition(() => submit(data));
  };
  const isBusy = isPending || added !== null;
  return (
    <form
      ref={form}
      action={submit}
      onSubmit={keepFields}
      noValidate
      className="flex flex-col gap-5"
    >
      {failure && !isBusy ? (
        <Notice tone="error" title="The posting was not added.">
          What you pasted is still here. {failure}
        </Notice>
      ) : null}
      <div role="status" className="contents">
        {known && !isBusy ? <AlreadyThere job={known} /> : null}
      </div>
      <TextAreaField
        label="The posting"
        name="description"
        hint={
          paste.isRich
            ? "Pasted with its headings and lists, which are read too. Edit it, and only the text counts."
            : "The whole text, as it stands on the page. The page’s source is fine too."
        }
        onPaste={paste.onPaste}
        onChange={(event) => paste.onChange(event.currentTarget.value)}
        error={errors.description}
        rows={8}
        required
      />
      <fieldset className="flex min-w-0 flex-col gap-3">
        <legend className="mb-1 font-semibold">Details</legend>
        <p className="text-sm text-ink-soft">
          All optional. Title and company are read from the posting where you leave them empty.
        </p>
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
          <TextField label="Title" name="title" autoComplete="off" error={errors.title} />
          <TextField label="Company" name="company" autoComplete="off" error={errors.company} />
          <TextField
            label="Where you found it"
            name="url"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            error={errors.url}
            className="sm:col-span-2"
          />
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={isBusy}>
          {isBusy ? "Adding the posting…" : "Add posting"}
        </Button>
        <ButtonLink href="/jobs" variant="quiet">
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}

/** The same posting was pasted before: it is offered instead of a second one. */
function AlreadyThere({ job }: { job: JobSummary }) {
  return (
    <Notice
      title="You already added this posting."
      actions={
        <ButtonLink href={`/jobs/${job.job_id}`}>
          Open it<span className="sr-only">: {job.title}</span>
        </ButtonLink>
      }
    >
      {jobName(job.title, job.company)}. It is in your list, with your corrections and chats.
    </Notice>
  );
}
