"use client";

import { useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { checkForm, type Flaws, placeFlaws } from "@/components/resume/check-form";
import { compareResumes } from "@/components/resume/compare";
import { type Json, toForm } from "@/components/resume/form";
import { formReducer } from "@/components/resume/form-reducer";
import { type Choices, rebase } from "@/components/resume/rebase";
import { fetchResume, putResume } from "@/components/resume/resume-api";
import { savable } from "@/components/resume/savable";
import { useAutosave } from "@/components/resume/use-autosave";
import { useKeptEdits } from "@/components/resume/use-kept-edits";
import { writeForm } from "@/components/resume/write-form";
import { ApiError } from "@/components/ui/api";
import type { SavedResume } from "@/lib/resume/schema";

export type SaveState =
  | { is: "idle" | "saving" | "saved" }
  /** Nothing of it was sent, since something in it is wrong that belongs to no field. */
  | { is: "refused" }
  | { is: "failed"; error: ApiError; flaws: Flaws; failures: number }
  /** It was changed elsewhere, and some of that is what was changed here. */
  | { is: "conflict"; theirs: SavedResume };

/** What the page is told of. */
interface Told {
  onMerged: (before: Json, theirs: Json) => void;
  onFound: () => void;
}

const NO_FLAWS: Flaws = { entries: {}, others: [] };
/** The resume being edited: what it holds, whether that is saved, and what is wrong with it. */
export function useResumeForm(loaded: SavedResume, userId: string, told: Told) {
  const [form, dispatch] = useReducer(formReducer, loaded.resume, toForm);
  const [state, setState] = useState<SaveState>({ is: "idle" });
  const [isChecked, setChecked] = useState(false);
  const revision = useRef(loaded.revision);
  const latest = useRef(form);
  const running = useRef<Promise<Flaws | null> | null>(null);
  /** Saves that failed one after the other. */
  const failures = useRef(0);
  /** After a merge the next save keeps what it replaces, whatever was kept before. */
  const isMerge = useRef(false);
  useLayoutEffect(() => {
    latest.current = form;
  });

  const isDirty = useMemo(() => writeForm(form) !== form.source, [form]);
  // After a check that found flaws they go one by one as they are mended.
  const own = useMemo(() => (isChecked ? checkForm(form) : null), [isChecked, form]);
  const flaws = own ?? (state.is === "failed" ? state.flaws : NO_FLAWS);

  /** Takes what was saved elsewhere, with the edits of here on top. They are saved next. */
  function take(theirs: SavedResume, choices: Choices): void {
    revision.current = theirs.revision;
    isMerge.current = true;
    flushSync(() => dispatch({ type: "rebase", theirs: theirs.resume, choices }));
  }

  async function meetTheirs(): Promise<Flaws | null> {
    const theirs = await fetchResume();
    const { source: before } = latest.current;
    const mine = writeForm(latest.current);
    if (rebase(latest.current, theirs.resume).conflicts.length > 0) {
      setState({ is: "conflict", theirs });
      return NO_FLAWS;
    }
    take(theirs, {});
    // Where theirs is the same, it was this window's own save, whose answer was lost.
    if (compareResumes(mine, theirs.resume).length > 0) told.onMerged(before, theirs.resume);
    return await send();
  }

  /** Saves once what is there now, but for what is wrong in it. */
  async function send(): Promise<Flaws | null> {
    const now = latest.current;
    const { form: sent, flaws } = savable(now);
    setChecked(flaws !== null);
    if (!sent) {
      setState({ is: "refused" });
      return flaws;
    }
    if (writeForm(sent) !== now.source) {
      setState({ is: "saving" });
      revision.current = await putResume(writeForm(sent), revision.current, !isMerge.current);
      flushSync(() => dispatch({ type: "saved", sent }));
    }
    isMerge.current = false;
    failures.current = 0;
    setState({ is: "saved" });
    return flaws;
  }

  async function attempt(): Promise<Flaws | null> {
    try {
      return await send().catch((error: unknown) => {
        if (error instanceof ApiError && error.code === "resume_changed") return meetTheirs();
        throw error;
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const flaws = placeFlaws(latest.current, error.details);
      failures.current += 1;
      setState({ is: "failed", error, flaws, failures: failures.current });
      return flaws;
    }
  }

  /** Saves what is there now, after a save that is running. Returns what keeps some of it from being saved, or null. */
  async function save(): Promise<Flaws | null> {
    while (running.current) await running.current;
    running.current = attempt().finally(() => {
      running.current = null;
    });
    return await running.current;
  }

  /** Takes over what was saved elsewhere while nothing is unsaved here. What cannot be read now the next save finds. */
  async function catchUp(): Promise<void> {
    const theirs = await fetchResume().catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      return null;
    });
    const { current } = latest;
    const isBusy = running.current !== null || writeForm(current) !== current.source;
    if (!theirs || isBusy || theirs.revision <= revision.current) return;
    revision.current = theirs.revision;
    dispatch({ type: "rebase", theirs: theirs.resume, choices: {} });
  }

  useAutosave({
    isWaiting: isDirty && state.is !== "conflict" && state.is !== "saving",
    edited: form,
    failures: state.is === "failed" ? state.failures : 0,
    save: () => void save(),
    catchUp: () => void catchUp(),
  });

  /** Shows another resume in the place of this one. */
  function load({ resume, revision: at }: SavedResume): void {
    revision.current = at;
    setChecked(false);
    setState({ is: "saved" });
    flushSync(() => dispatch({ type: "load", form: toForm(resume) }));
  }

  const keep = useKeptEdits(
    userId,
    isDirty,
    () => ({ form: latest.current, revision: revision.current }),
    (kept) => {
      revision.current = kept.revision;
      dispatch({ type: "load", form: kept.form });
      told.onFound();
    },
  );

  return { form, dispatch, state, isDirty, flaws, keep, save, load, take };
}
