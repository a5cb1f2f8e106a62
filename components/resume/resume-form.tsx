"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Announcer } from "@/components/resume/announce";
import { Basics } from "@/components/resume/basics";
import { compareResumes } from "@/components/resume/compare";
import { ConflictDialog } from "@/components/resume/conflict-dialog";
import { FirstSteps } from "@/components/resume/first-steps";
import { type Json, rowIdsByKey } from "@/components/resume/form";
import type { RowIds } from "@/components/resume/row-id";
import { SavePanel } from "@/components/resume/save-panel";
import { Section } from "@/components/resume/section";
import { SectionNav } from "@/components/resume/section-nav";
import { ESSENTIAL, PROFILES, SECTIONS } from "@/components/resume/sections";
import { useEntryDeeds } from "@/components/resume/use-entry-deeds";
import { useLeaveGuard } from "@/components/resume/use-leave-guard";
import { useResumeForm } from "@/components/resume/use-resume-form";
import { useRowTarget } from "@/components/resume/use-row-target";
import { Versions } from "@/components/resume/versions";
import { writeForm } from "@/components/resume/write-form";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { SavedResume } from "@/lib/resume/schema";

interface ResumeFormProps {
  saved: SavedResume;
  rowIds: RowIds;
  userId: string;
}

/** The whole resume as one form. */
export function ResumeForm(props: ResumeFormProps) {
  return (
    <Announcer>
      <Editor {...props} />
    </Announcer>
  );
}

/** “Work: Data Analyst, Skills: SQL and 2 more” */
function inShort(before: Json, after: Json): string {
  const titles = compareResumes(before, after).map(({ title }) => title);
  const more = titles.length > 3 ? ` and ${titles.length - 3} more` : "";
  return `${titles.slice(0, 3).join(", ")}${more}`;
}

function Editor({ saved, rowIds, userId }: ResumeFormProps) {
  const say = useToast();
  const router = useRouter();
  const { form, dispatch, state, isDirty, flaws, keep, save, load, take } = useResumeForm(
    saved,
    userId,
    {
      onMerged: (before, theirs) =>
        say({
          title: "Changed in another window, and put together with your edits",
          description: inShort(before, theirs),
        }),
      onFound: () => say({ title: "Your edits that were not saved yet are back." }),
    },
  );
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [isDeciding, setDeciding] = useState(false);
  const page = useRef<HTMLFormElement>(null);
  const openEntry = useCallback((key: string) => setOpen((before) => new Set(before).add(key)), []);
  const rowIdOf = useMemo(() => rowIdsByKey(rowIds), [rowIds]);
  const target = useRowTarget(rowIdOf, openEntry);
  const { deeds, add } = useEntryDeeds(dispatch, setOpen);
  const saveAll = async () => (await save()) === null;
  const guard = useLeaveGuard({ isDirty, save: saveAll, keep, open: router.push });

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = await save();
    if (!found) return;
    flushSync(() => setOpen((before) => new Set([...before, ...Object.keys(found.entries)])));
    const first = page.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: "center" });
  };

  const isBare = ESSENTIAL.every((name) => form.entries[name].length === 0);
  const shared = { open, rowIdOf, target, flaws: flaws.entries, deeds, onAdd: add };
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[13rem_minmax(0,44rem)]">
      <div className="sticky top-14 z-10 -mx-4 flex flex-col gap-6 self-start border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:top-22 lg:mx-0 lg:border-b-0 lg:p-0">
        <SavePanel {...{ state, isDirty, flaws }} onDecide={() => setDeciding(true)} />
        <SectionNav entries={form.entries} />
      </div>
      <form
        id="resume-form"
        ref={page}
        onSubmit={submit}
        onBlur={({ target, relatedTarget }) => {
          // Half a date is no date yet: a group of fields is left as a whole.
          const isWithin = target.closest("fieldset")?.contains(relatedTarget) ?? false;
          if (isDirty && !isWithin && state.is !== "conflict") void save();
        }}
        noValidate
        className="flex min-w-0 flex-col gap-6 [&_:is(input,textarea,button)]:scroll-mt-36"
      >
        {isBare ? <FirstSteps onAdd={add} /> : null}
        <Basics
          basics={form.basics}
          location={form.location}
          flaws={flaws.entries}
          dispatch={dispatch}
        />
        {[PROFILES, ...SECTIONS].map((spec) => (
          <Section key={spec.name} spec={spec} entries={form.entries[spec.name]} {...shared} />
        ))}
      </form>
      <div className="lg:col-start-2">
        <Versions
          now={() => writeForm(form)}
          save={saveAll}
          onRestored={(restored) => {
            load(restored);
            setOpen(new Set());
            // The rows have other ids now.
            router.refresh();
          }}
        />
      </div>
      {state.is === "conflict" ? (
        <ConflictDialog
          open={isDeciding}
          onOpenChange={setDeciding}
          form={form}
          theirs={state.theirs.resume}
          onDecide={(choices) => {
            setDeciding(false);
            take(state.theirs, choices);
            void save();
          }}
        />
      ) : null}
      <ConfirmDialog
        open={guard.isHeld}
        onOpenChange={guard.stay}
        title="Leave without saving?"
        description="Some of your last changes could not be saved. This browser keeps them: they are here when you come back."
        action="Leave without saving"
        danger
        onConfirm={async () => {
          guard.leave();
          return true;
        }}
      />
    </div>
  );
}
