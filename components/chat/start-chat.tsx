"use client";

import { FileText } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { ChatsButton } from "@/components/chat/chats-sidebar";
import { Composer } from "@/components/chat/composer";
import { JobPicker } from "@/components/chat/job-picker";
import { StartFailure } from "@/components/chat/start-failure";
import { Step } from "@/components/chat/step";
import { suggestQuestions } from "@/components/chat/suggestions";
import { useDraft } from "@/components/chat/use-draft";
import { useStart } from "@/components/chat/use-start";
import { ImportButton } from "@/components/resume/import/start-import";
import { Button, ButtonLink } from "@/components/ui/button";
import type { JobSummary } from "@/lib/job/schema";

interface StartChatProps {
  hasResume: boolean;
  /** The newest postings, for the list before anything is typed. */
  jobs: JobSummary[];
  /** The posting that the page begins with. */
  chosen: JobSummary | null;
  /** Begins with a question too, so that the first answer is one click away. */
  isFirstVisit: boolean;
}

/** The three steps to an answer: a resume, a posting, a question. A step that is done folds to one line. */
export function StartChat({ hasResume, jobs, chosen, isFirstVisit }: StartChatProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [job, setJob] = useState(chosen);
  const firstQuestion = isFirstVisit && hasResume && chosen ? suggestQuestions(chosen)[0] : "";
  const [text, setText] = useDraft("new", firstQuestion);
  const [asked, setAsked] = useState("");
  const { failed, start } = useStart();
  const send = (question: string) => {
    if (!job) return;
    setAsked(question);
    setText("");
    void start(job, question);
  };
  // A question that did not get through is back in the box, before what was typed since.
  const shown = failed && text === "" ? asked : text;

  return (
    <div className="min-w-0 flex-1 overflow-y-auto overscroll-contain">
      <div className="mx-auto flex max-w-2xl flex-col px-4 pt-4 pb-12 sm:px-6 md:pt-12">
        <div className="mb-6 flex items-start gap-2">
          <ChatsButton />
          <div className="flex flex-col gap-1">
            <h1 className="font-serif text-2xl font-semibold">Ask about a posting</h1>
            <p className="text-ink-soft">
              The answer rests on what you really did, and shows the line behind every claim.
            </p>
          </div>
        </div>
        <ol className="flex flex-col">
          <Step
            number={1}
            title="Your resume"
            isDone={hasResume}
            aside={
              hasResume ? (
                <>
                  <span className="text-sm text-ink-soft">is in.</span>
                  <SmallLink href="/resume">See or edit it</SmallLink>
                </>
              ) : null
            }
          >
            {hasResume ? null : (
              <div className="flex flex-col items-start gap-3 text-ink-soft">
                <p>
                  Tailorbird answers from your work, education, projects and skills. Write down what
                  you have; one job is enough to begin.
                </p>
                <div className="flex flex-wrap gap-2">
                  <ImportButton />
                  <ButtonLink href="/resume">
                    <FileText aria-hidden />
                    Add your resume
                  </ButtonLink>
                </div>
              </div>
            )}
          </Step>
          <Step
            number={2}
            title="The posting"
            isDone={job !== null}
            aside={<SmallLink href="/jobs/new">Add a posting</SmallLink>}
          >
            <JobPicker jobs={jobs} value={job} onChange={setJob} />
          </Step>
          <Step number={3} title="Your question" isDone={false} isLast>
            <div className="flex flex-col gap-3">
              {job ? (
                <Suggestions
                  job={job}
                  onPick={(question) => {
                    setText(question);
                    box.current?.focus();
                  }}
                />
              ) : null}
              {failed ? <StartFailure failed={failed} /> : null}
              <Composer
                box={box}
                text={shown}
                onChange={setText}
                onSend={send}
                action="Start chat"
                blocked={blockedBy(hasResume, job)}
                placeholder="What would you like to know?"
                roomy
              />
            </div>
          </Step>
        </ol>
      </div>
    </div>
  );
}

/** A way to another page on a line of text, as high as the step's number. */
function SmallLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <ButtonLink href={href} variant="quiet" className="-my-2 ml-auto px-2 text-thread">
      {children}
    </ButtonLink>
  );
}

function blockedBy(hasResume: boolean, job: JobSummary | null): string | null {
  if (!hasResume) return "Add your resume first";
  return job ? null : "Choose a posting first";
}

function Suggestions({ job, onPick }: { job: JobSummary; onPick: (question: string) => void }) {
  return (
    <ul aria-label="Suggested questions" className="grid gap-2 sm:grid-cols-2">
      {suggestQuestions(job).map((question) => (
        <li key={question} className="flex">
          <Button
            className="h-full w-full justify-start border-line px-3 py-2 text-left font-normal whitespace-normal"
            onClick={() => onPick(question)}
          >
            {question}
          </Button>
        </li>
      ))}
    </ul>
  );
}
