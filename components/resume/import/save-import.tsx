"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Changes } from "@/components/resume/changes";
import { type Change, compareResumes } from "@/components/resume/compare";
import {
  fetchResume,
  fetchVersions,
  putImported,
  putVersionBack,
} from "@/components/resume/resume-api";
import { ApiError } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { mergeResumes } from "@/lib/resume/merge";
import type { JsonResume, SavedResume, Version } from "@/lib/resume/schema";

type Way = "merge" | "replace";

const WAYS: { way: Way; name: string; hint: string }[] = [
  {
    way: "merge",
    name: "Merge with your resume",
    hint: "Nothing you have is lost. The same job at the same employer becomes one entry; new lines are added.",
  },
  {
    way: "replace",
    name: "Replace your resume",
    hint: "Your resume becomes what was read. What you have now stays under “Earlier versions”.",
  },
];

/** Whether a resume says anything. */
const isThere = (resume: JsonResume): boolean => compareResumes({}, resume).length > 0;

/** What the file says and the merged resume does not: fields of one line that were filled already. */
const notTaken = (imported: JsonResume, merged: JsonResume): Change[] =>
  compareResumes(imported, merged)
    .map((change) => ({
      ...change,
      details: change.details.filter(({ before }) => before.length > 0),
    }))
    .filter(({ kind, details }) => kind === "changed" && details.length > 0);

/** What the last save replaced; undefined where that cannot be read now. */
async function newestVersion(): Promise<Version | undefined> {
  try {
    return (await fetchVersions())[0];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // The resume is saved all the same; “Earlier versions” has the way back.
    return undefined;
  }
}

/** Saves what was imported and opens the editor, where it can be undone. */
function useSaveImport(onFailed: (message: string) => void) {
  const say = useToast();
  const router = useRouter();

  const undo = async (id: string) => {
    try {
      await putVersionBack(id);
      // The editor has its own state; a new page begins with what is saved.
      window.location.assign("/resume");
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      say({ title: "The import was not undone", description: error.message, tone: "error" });
    }
  };

  return async (resume: JsonResume, revision: number): Promise<SavedResume | null> => {
    try {
      await putImported(resume, revision);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code !== "resume_changed") onFailed(error.message);
      return error.code === "resume_changed" ? await fetchResume() : null;
    }
    const before = await newestVersion();
    const onClick = () => void (before && undo(before.version_id));
    say({ title: "Your resume is saved", ...(before && { action: { label: "Undo", onClick } }) });
    router.push("/resume");
    return null;
  };
}

interface SaveImportProps {
  saved: SavedResume;
  imported: JsonResume;
  onClose: () => void;
}

/** Asks how what was read and what is saved go together, and shows what will be different. */
export function SaveImport({ saved, imported, onClose }: SaveImportProps) {
  const [now, setNow] = useState(saved);
  const [way, setWay] = useState<Way>("merge");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = useSaveImport(setProblem);
  const hasChoice = isThere(now.resume);
  const after = hasChoice && way === "merge" ? mergeResumes(now.resume, imported) : imported;
  const changes = compareResumes(now.resume, after);
  const passedOver = hasChoice && way === "merge" ? notTaken(imported, after) : [];

  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    const changed = await save(after, now.revision).finally(() => setBusy(false));
    if (!changed) return;
    setNow(changed);
    setProblem("Your resume was changed in another window meanwhile. Look again at what differs.");
  };

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={hasChoice ? "You have a resume already" : "Save your resume"}
      className="max-w-2xl"
    >
      {problem ? (
        <Notice tone="error" title="Not saved">
          {problem}
        </Notice>
      ) : null}
      {hasChoice ? <WayChoice way={way} onWay={setWay} /> : null}
      <section aria-labelledby="difference-title" className="flex flex-col gap-2">
        <h3 id="difference-title" className="text-sm font-semibold">
          What will be different
        </h3>
        {changes.length === 0 ? (
          <p className="text-sm text-ink-soft">Nothing: your resume says all of this already.</p>
        ) : (
          <Changes changes={changes} sides={{ before: "old", after: "new" }} />
        )}
      </section>
      {passedOver.length > 0 ? (
        <section aria-labelledby="kept-title" className="flex flex-col gap-2">
          <h3 id="kept-title" className="text-sm font-semibold">
            Both say something here, and yours stays
          </h3>
          <Changes changes={passedOver} sides={{ before: "file", after: "yours" }} />
        </section>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Back to the file</Button>
        <Button variant="primary" disabled={isBusy} onClick={confirm}>
          {hasChoice ? (way === "merge" ? "Merge and save" : "Replace and save") : "Save"}
        </Button>
      </div>
    </Dialog>
  );
}

function WayChoice({ way: chosen, onWay }: { way: Way; onWay: (way: Way) => void }) {
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="sr-only">Merge or replace</legend>
      {WAYS.map(({ way, name, hint }) => (
        <label
          key={way}
          className="flex cursor-pointer items-start gap-2 rounded-sm border border-edge p-3 text-sm has-checked:border-thread has-checked:bg-thread-wash"
        >
          <input
            type="radio"
            name="way"
            checked={chosen === way}
            onChange={() => onWay(way)}
            className="mt-0.5 size-4 shrink-0 accent-thread"
          />
          <span className="flex flex-col">
            <span className="font-semibold">{name}</span>
            <span className="text-ink-soft">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
