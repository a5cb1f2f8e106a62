"use client";

import { PencilLine } from "lucide-react";
import { useState } from "react";
import { CorrectPosting } from "@/components/jobs/correct-posting";
import { AskedCounts, PostingLines } from "@/components/jobs/posting-lines";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Job } from "@/lib/job/schema";

/** A posting line by line, and for its owner the way to correct what was read wrongly. */
export function ReadPosting({ job }: { job: Job }) {
  const [isCorrecting, setIsCorrecting] = useState(false);
  return (
    <Card aria-labelledby="lines-title" className="flex flex-col gap-4">
      <div className="seam flex flex-col gap-2 pb-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h2 id="lines-title" className="text-lg font-semibold">
            The posting as read
          </h2>
          {job.is_own && !isCorrecting ? (
            <Button onClick={() => setIsCorrecting(true)}>
              <PencilLine aria-hidden />
              Correct it
            </Button>
          ) : null}
        </div>
        <p className="text-sm text-ink-soft">
          Answers point to these lines by their numbers, and turn on what each line is for.
          {job.is_own
            ? null
            : " This posting came with Tailorbird: everyone sees it, and it stays."}
        </p>
        <AskedCounts lines={job.lines} />
      </div>
      {isCorrecting ? (
        <CorrectPosting job={job} onDone={() => setIsCorrecting(false)} />
      ) : (
        <PostingLines lines={job.lines} />
      )}
    </Card>
  );
}
