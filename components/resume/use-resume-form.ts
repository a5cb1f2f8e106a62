"use client";

import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { checkForm, type Flaws, placeFlaws } from "@/components/resume/check-form";
import { toForm } from "@/components/resume/form";
import { formReducer } from "@/components/resume/form-reducer";
import { type Choices, rebase } from "@/components/resume/rebase";
import { fetchResume, putResume } from "@/components/resume/resume-api";
import { savable } from "@/components/resume/savable";
import { useKeptEdits } from "@/components/resume/use-kept-edits";
import { writeForm } from "@/components/resume/write-form";
import { ApiError } from "@/components/ui/api";
import type { SavedResume } from "@/lib/resume/schema";

export type SaveState =
  | { is: "idle" | "saving" | "saved" }
  /** Nothing of it was sent, since something in it is wrong that belongs to no field. */
  | { is: "refused" }
  | { is: "failed"; error: ApiError; flaws: Flaws }
  /** It was changed elsewhere, and some of that is what was changed here. */
  | { is: "conflict"; theirs: SavedResume };

/** What the page is told of. */
interface Told {
  onMerged: (before: SavedResume["resume"], theirs: SavedResume["resume"]) => void;
  onFound: () => void;
}

const NO_FLAWS: Flaws = { entries: {}, others: [] };
/** So long after the last keystroke what is there is saved. */
const SAVE_AFTER_MS = 1_000;
/** So long after a save that failed it is tried again; each time twice as long, up to the second. */
const RETRY_MS = [4_000, 60_000] as const;

/** The resume being edited: what it holds, whether that is saved, and what is wrong with it. */
export function useResumeForm(loaded: SavedResume, userId: string, told: Told) {
  const [form, dispatch] = useReducer(formReducer, loaded.resume, toForm);
  const [state, setState] = useState<SaveState>({ is: "idle" });
  const [isChecked, setChecked] = useState(false);
  const revision = useRef(loaded.revision);
  const latest = useRef(form);
  const running = useRef<Promise<Flaws | null> | null>(null);
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
    const before = latest.current.source;
    if (rebase(latest.current, theirs.resume).conflicts.length > 0) {
      setState({ is: "conflict", theirs });
      return NO_FLAWS;
    }
    take(theirs, {});
    told.onMerged(before, theirs.resume);
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
      failures.current += 1;
      const flaws = placeFlaws(latest.current, error.details);
      setState({ is: "failed", error, flaws });
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

  const autosave = useEffectEvent(() => void save());
  const delay =
    state.is === "failed"
      ? Math.min(RETRY_MS[0] * 2 ** (failures.current - 1), RETRY_MS[1])
      : SAVE_AFTER_MS;
  const isWaiting = isDirty && state.is !== "conflict" && state.is !== "saving";
  // biome-ignore lint/correctness/useExhaustiveDependencies: every edit and every failure starts the wait anew.
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(autosave, delay);
    return () => clearTimeout(timer);
  }, [form, isWaiting, delay]);
  useEffect(() => {
    if (!isDirty) return;
    const onHide = () => {
      if (document.visibilityState === "hidden") autosave();
    };
    const onOnline = () => autosave();
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("online", onOnline);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("online", onOnline);
    };
  }, [isDirty]);

  /** Takes over what was saved elsewhere while nothing is unsaved here. What cannot be read now the next save finds. */
  const catchUp = useEffectEvent(async () => {
    const theirs = await fetchResume().catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      return null;
    });
    const { current } = latest;
    const isBusy = running.current !== null || writeForm(current) !== current.source;
    if (!theirs || isBusy || theirs.revision <= revision.current) return;
    revision.current = theirs.revision;
    dispatch({ type: "rebase", theirs: theirs.resume, choices: {} });
  });
  useEffect(() => {
    // The page that “back” leads to is as old as when it was left.
    void catchUp();
    const onShow = () => {
      if (document.visibilityState === "visible") void catchUp();
    };
    document.addEventListener("visibilitychange", onShow);
    return () => document.removeEventListener("visibilitychange", onShow);
  }, []);

  /** Shows another resume in the place of this one. */
  function load({ resume, revision: at }: SavedResume): void {
    revision.current = at;
    setChecked(false);
    setState({ is: "saved" });
    flushSync(() => dispatch({ type: "load", form: toForm(resume) }));
  }

  const areKept = useKeptEdits(
    userId,
    isDirty,
    () => ({ form: latest.current, revision: revision.current }),
    (kept) => {
      revision.current = kept.revision;
      dispatch({ type: "load", form: kept.form });
      told.onFound();
    },
  );

  return { form, dispatch, state, isDirty, flaws, areKept, save, load, take };
}
