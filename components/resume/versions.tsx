"use client";

import { History } from "lucide-react";
import { useState } from "react";
import { Changes } from "@/components/resume/changes";
import { compareResumes } from "@/components/resume/compare";
import type { Json } from "@/components/resume/form";
import { fetchVersion, fetchVersions, putVersionBack } from "@/components/resume/resume-api";
import { ApiError } from "@/components/ui/api";
import { useMoment } from "@/components/ui/browser";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { JsonResume, SavedResume, Version, VersionReason } from "@/lib/resume/schema";

const BEFORE: Record<VersionReason, string> = {
  edit: "Before you edited it",
  import: "Before a file was read in",
  restore: "Before an earlier version came back",
};

interface VersionsProps {
  /** The resume as it stands in the form. */
  now: () => Json;
  /** Saves what is unsaved; false where that failed. */
  save: () => Promise<boolean>;
  /** Shows the resume that is the saved one now. */
  onRestored: (saved: SavedResume) => void;
}

interface Opened {
  version: Version;
  resume: JsonResume;
}

/** What the last saves replaced: to look at, and to have back. */
export function Versions({ now, save, onRestored }: VersionsProps) {
  const [versions, setVersions] = useState<Version[] | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const say = useToast();

  /** Tells where something failed. */
  const attempt = async (title: string, deed: () => Promise<void>) => {
    try {
      await deed();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      say({ title, description: error.message, tone: "error" });
    }
  };

  const show = () =>
    attempt("The earlier versions could not be read", async () => {
      await save();
      setVersions(await fetchVersions());
    });
  const look = (version: Version) =>
    attempt("This version could not be read", async () => {
      setOpened({ version, resume: await fetchVersion(version.version_id) });
    });
  const close = () => {
    setVersions(null);
    setOpened(null);
  };

  const offerUndo = () =>
    attempt("It is back; what was there until now is under “Earlier versions”", async () => {
      // What was there until now is the newest version.
      const [before] = await fetchVersions();
      const onClick = async () => {
        if (before && (await bringBack(before.version_id))) say({ title: "Back to how it was." });
      };
      say({ title: "The earlier version is back.", action: { label: "Undo", onClick } });
    });

  const bringBack = async (id: string): Promise<boolean> => {
    const title = "The version was not brought back";
    if (!(await save())) {
      const description = "Some of your last changes are not saved yet. See to them first.";
      say({ title, description, tone: "error" });
      return false;
    }
    let isBack = false;
    await attempt(title, async () => {
      onRestored(await putVersionBack(id));
      isBack = true;
      close();
    });
    return isBack;
  };

  return (
    <Card
      id="versions"
      aria-labelledby="versions-title"
      className="flex scroll-mt-36 flex-col items-start gap-3 lg:scroll-mt-20"
    >
      <div className="seam flex w-full flex-col gap-1 pb-2">
        <h2 id="versions-title" className="font-serif text-xl font-semibold">
          Earlier versions
        </h2>
        <p className="text-sm text-ink-soft">
          How your resume was before your last ten edits, imports and returns to an earlier version.
        </p>
      </div>
      <Button onClick={show}>
        <History aria-hidden />
        Show earlier versions
      </Button>
      <Dialog
        open={versions !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        title="Earlier versions"
        className="max-w-2xl"
      >
        {opened ? (
          <OneVersion
            {...opened}
            now={now()}
            onBack={() => setOpened(null)}
            onBringBack={async () => {
              if (await bringBack(opened.version.version_id)) await offerUndo();
            }}
          />
        ) : (
          <VersionList versions={versions ?? []} onLook={look} />
        )}
      </Dialog>
    </Card>
  );
}

function VersionList({
  versions,
  onLook,
}: {
  versions: Version[];
  onLook: (one: Version) => void;
}) {
  const moment = useMoment();
  if (versions.length === 0) {
    return <p className="text-sm text-ink-soft">None yet: nothing has been replaced so far.</p>;
  }
  return (
    <ul>
      {versions.map((version) => (
        <li
          key={version.version_id}
          className="flex flex-wrap items-center justify-between gap-2 border-t border-line py-2 first:border-t-0"
        >
          <div className="flex min-w-0 flex-col">
            <time dateTime={version.created_at} className="font-semibold">
              {moment(version.created_at)}
            </time>
            <span className="text-sm text-ink-soft">
              {BEFORE[version.reason]} · {countsIn(version)}
            </span>
          </div>
          <Button
            aria-label={`See what differs: ${moment(version.created_at)}`}
            onClick={() => onLook(version)}
          >
            See what differs
          </Button>
        </li>
      ))}
    </ul>
  );
}

function countsIn({ work, education, projects, skills, highlights }: Version): string {
  const counts = [
    [work, "job"],
    [education, "school"],
    [projects, "project"],
    [skills, "skill"],
    [highlights, "highlight"],
  ] as const;
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`);
  return said.join(", ") || "empty";
}

interface OneVersionProps extends Opened {
  now: Json;
  onBack: () => void;
  onBringBack: () => void;
}

function OneVersion({ version, resume, now, onBack, onBringBack }: OneVersionProps) {
  const moment = useMoment();
  const changes = compareResumes(resume, now);
  return (
    <>
      <p className="text-sm text-ink-soft">
        What differs between then, {moment(version.created_at)}, and now.
      </p>
      {changes.length === 0 ? (
        <p className="text-sm">Nothing that this page shows.</p>
      ) : (
        <Changes changes={changes} sides={{ before: "then", after: "now" }} />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onBack}>Back to the list</Button>
        <Button variant="primary" onClick={onBringBack}>
          Restore this version
        </Button>
      </div>
    </>
  );
}
