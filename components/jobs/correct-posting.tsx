"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, useCallback, useEffect, useRef, useState } from "react";
import { CorrectLine } from "@/components/jobs/correct-line";
import { type Kinds, kindsOf, madeCorrections, withSection } from "@/components/jobs/corrections";
import { ApiError, callApi } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { type Job, jobSchema, type LineKind } from "@/lib/job/schema";

/** Title, company and what each line is for, to be set right. */
export function CorrectPosting({ job, onDone }: { job: Job; onDone: () => void }) {
  const router = useRouter();
  const say = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState(job.title);
  const [company, setCompany] = useState(job.company);
  const [kinds, setKinds] = useState<Kinds>(() => kindsOf(job.lines));
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  const setKind = useCallback(
    (ref: string, kind: LineKind) => setKinds((before) => ({ ...before, [ref]: kind })),
    [],
  );
  const setSection = useCallback(
    (ref: string, kind: LineKind) =>
      setKinds((before) => withSection(job.lines, before, ref, kind)),
    [job.lines],
  );

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const made = madeCorrections(job, { title, company, kinds });
    if (made === null) return onDone();
    setIsBusy(true);
    try {
      await callApi(`/api/jobs/${job.job_id}`, jobSchema, { method: "PATCH", body: made });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error.message);
      setIsBusy(false);
      return;
    }
    say({ title: "The posting is corrected.", description: "Your next question builds on it." });
    router.refresh();
    onDone();
  }

  const isUntitled = title.trim() === "";
  return (
    <form ref={form} onSubmit={save} noValidate className="flex flex-col gap-4">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <TextField
          label="Title"
          value={title}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={isUntitled ? "A posting needs a title." : null}
        />
        <TextField
          label="Company"
          value={company}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => setCompany(event.currentTarget.value)}
        />
      </div>
      <ol className="flex flex-col gap-2">
        {job.lines.map((line) => (
          <CorrectLine
            key={line.ref}
            line={line}
            kind={kinds[line.ref] ?? line.kind}
            onKind={setKind}
            onSection={setSection}
          />
        ))}
      </ol>
      {failure ? (
        <Notice tone="error" title="Nothing was saved.">
          Your corrections are still here. {failure}
        </Notice>
      ) : null}
      <div className="sticky bottom-0 flex flex-wrap gap-2 border-t border-line bg-sheet py-3">
        <Button type="submit" variant="primary" disabled={isBusy || isUntitled}>
          {isBusy ? "Saving…" : "Save corrections"}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
