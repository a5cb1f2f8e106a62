"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Basics } from "@/components/resume/basics";
import type { EntryDeeds } from "@/components/resume/entry-card";
import { FirstSteps } from "@/components/resume/first-steps";
import { rowIdsByKey, toEntry } from "@/components/resume/form";
import { insertAt, moved, newKey, without } from "@/components/resume/keyed";
import type { RowIds } from "@/components/resume/row-id";
import { SavePanel } from "@/components/resume/save-panel";
import { Section } from "@/components/resume/section";
import { SectionNav } from "@/components/resume/section-nav";
import { ESSENTIAL, type ListName, PROFILES, SECTIONS } from "@/components/resume/sections";
import { useLeaveGuard } from "@/components/resume/use-leave-guard";
import { useResumeForm } from "@/components/resume/use-resume-form";
import { useRowTarget } from "@/components/resume/use-row-target";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { JsonResume } from "@/lib/resume/schema";

interface ResumeFormProps {
  resume: JsonResume;
  rowIds: RowIds;
}

/** The whole resume as one form. */
export function ResumeForm({ resume, rowIds }: ResumeFormProps) {
  const { form, dispatch, state, isDirty, flaws, save } = useResumeForm(resume);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [moveSaid, setMoveSaid] = useState("");
  const page = useRef<HTMLFormElement>(null);
  const say = useToast();
  const router = useRouter();
  const openEntry = useCallback((key: string) => setOpen((before) => new Set(before).add(key)), []);
  const rowIdOf = useMemo(() => rowIdsByKey(rowIds), [rowIds]);
  const target = useRowTarget(rowIdOf, openEntry);
  const guard = useLeaveGuard(isDirty, router.push);

  const deeds = useMemo<EntryDeeds>(
    () => ({
      dispatch,
      toggle: (key) =>
        setOpen((before) => {
          const after = new Set(before);
          if (!after.delete(key)) after.add(key);
          return after;
        }),
      move: (place, entry, to, by) => {
        dispatch({ type: "entries", place, change: (list) => moved(list, entry.key, by) });
        setMoveSaid(`Moved to place ${to + 1}.`);
      },
      remove: (place, entry, at, title) => {
        dispatch({ type: "entries", place, change: (list) => without(list, entry.key) });
        const onClick = () =>
          dispatch({ type: "entries", place, change: (list) => insertAt(list, at, entry) });
        say({ title: `Removed: ${title}`, action: { label: "Undo", onClick } });
      },
    }),
    [dispatch, say],
  );

  const add = useCallback(
    (place: ListName) => {
      const entry = toEntry(place, newKey(), null);
      flushSync(() => {
        dispatch({ type: "entries", place, change: (list) => [...list, entry] });
        openEntry(entry.key);
      });
      const section = document.getElementById(place);
      section?.querySelector<HTMLElement>("li:last-child input")?.focus();
    },
    [dispatch, openEntry],
  );

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
    <form
      ref={page}
      onSubmit={submit}
      noValidate
      className="grid gap-x-10 gap-y-6 lg:grid-cols-[13rem_minmax(0,44rem)] [&_:is(input,textarea,button)]:scroll-mt-36"
    >
      <div className="sticky top-14 z-10 -mx-4 flex flex-col gap-6 self-start border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:top-22 lg:mx-0 lg:border-b-0 lg:p-0">
        <SavePanel state={state} isDirty={isDirty} flaws={flaws} />
        <SectionNav entries={form.entries} />
      </div>
      <div className="flex min-w-0 flex-col gap-6">
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
      </div>
      <p role="status" className="sr-only">
        {moveSaid}
      </p>
      <ConfirmDialog
        open={guard.isHeld}
        onOpenChange={guard.stay}
        title="Leave without saving?"
        description="Your last changes to the resume are not saved yet. They are lost when you leave."
        action="Leave without saving"
        danger
        onConfirm={async () => {
          guard.leave();
          return true;
        }}
      />
    </form>
  );
}
