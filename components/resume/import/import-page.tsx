"use client";

import { FileUp } from "lucide-react";
import { Announcer } from "@/components/resume/announce";
import { FileDrop } from "@/components/resume/import/file-drop";
import { FilePicker } from "@/components/resume/import/file-picker";
import { Review } from "@/components/resume/import/review";
import {
  type ReadFile,
  type ReadState,
  useReadFile,
} from "@/components/resume/import/use-read-file";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { SavedResume } from "@/lib/resume/schema";

interface ImportPageProps {
  saved: SavedResume;
  /** A language model can read the file as well. */
  hasModel: boolean;
}

/** From a file to a resume: choose it, look at what was read, correct it, save it. */
export function ImportPage({ saved, hasModel }: ImportPageProps) {
  const { state, read, back } = useReadFile();
  const take = (file: File) => void read(file, false);
  return (
    <Announcer>
      <FileDrop onFile={take} />
      {state.is === "read" ? (
        <Review
          key={state.count}
          read={state}
          saved={saved}
          onFile={take}
          onModel={hasModel && canAsk(state) ? () => void read(state.file, true) : null}
        />
      ) : (
        <div className="flex flex-col gap-6">
          {state.is === "failed" ? <Failure state={state} onBack={back} /> : null}
          {state.is === "reading" ? <Reading state={state} /> : <Choose onFile={take} />}
        </div>
      )}
    </Announcer>
  );
}

/** A model has nothing to find in JSON, which names its fields itself. */
const canAsk = ({ withModel, result }: ReadFile): boolean =>
  !withModel && result.source.type !== "json_resume";

function Choose({ onFile }: { onFile: (file: File) => void }) {
  return (
    <EmptyState
      icon={<FileUp />}
      title="Drop your resume here"
      action={<FilePicker onFile={onFile}>Choose a file</FilePicker>}
    >
      PDF, Word (DOCX), JSON Resume, LinkedIn’s data export (ZIP), Markdown or plain text, up to 5
      MB. It is read on this server; nothing is saved before you have looked at it.
    </EmptyState>
  );
}

function Reading({ state }: { state: Extract<ReadState, { is: "reading" }> }) {
  return (
    <div
      role="status"
      className="rounded-md border border-dashed border-edge px-6 py-10 text-center"
    >
      <p className="text-lg font-semibold">Reading {state.name}…</p>
      <p className="text-sm text-ink-soft">
        {state.withModel ? "The model may take a minute." : "This takes a second or two."}
      </p>
    </div>
  );
}

interface FailureProps {
  state: Extract<ReadState, { is: "failed" }>;
  onBack: (before: ReadFile) => void;
}

/** The server's sentence says why and what to do. */
function Failure({ state: { name, error, before }, onBack }: FailureProps) {
  return (
    <Notice
      tone="error"
      title={`${name} was not read`}
      actions={
        before ? <Button onClick={() => onBack(before)}>Back to what was read</Button> : undefined
      }
    >
      {error.message}
      {error.details.length > 0 ? (
        <ul className="mt-1 list-disc pl-5">
          {error.details.map(({ path, message }) => (
            <li key={path}>
              {path}: {message}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
