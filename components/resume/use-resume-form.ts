"use client";

import { useMemo, useReducer, useState } from "react";
import { z } from "zod";
import { checkForm, type Flaws, placeFlaws } from "@/components/resume/check-form";
import { type ResumeForm, toForm } from "@/components/resume/form";
import { formReducer } from "@/components/resume/form-reducer";
import { writeForm } from "@/components/resume/write-form";
import { ApiError, callApi } from "@/components/ui/api";
import type { JsonResume } from "@/lib/resume/schema";

export type SaveState =
  | { is: "idle" | "saving" | "saved" }
  /** Not sent, since something in it is wrong; `flaws` says what. */
  | { is: "refused" }
  | { is: "failed"; error: ApiError; flaws: Flaws };

const NO_FLAWS: Flaws = { entries: {}, others: [] };

/** The resume being edited: what it holds, whether that is saved, and what is wrong with it. */
export function useResumeForm(resume: JsonResume) {
  const [form, dispatch] = useReducer(formReducer, resume, toForm);
  const [state, setState] = useState<SaveState>({ is: "idle" });
  const isDirty = useMemo(() => writeForm(form) !== form.source, [form]);
  // After a refusal the flaws go one by one as they are mended.
  const own = useMemo(() => (state.is === "refused" ? checkForm(form) : null), [state.is, form]);
  const flaws = own ?? (state.is === "failed" ? state.flaws : NO_FLAWS);

  /** Saves what is there now. Returns the flaws that keep it from being saved, or null. */
  async function save(): Promise<Flaws | null> {
    if (state.is === "saving") return null;
    if (!isDirty) {
      setState({ is: "saved" });
      return null;
    }
    const found = checkForm(form);
    if (found) {
      setState({ is: "refused" });
      return found;
    }
    setState({ is: "saving" });
    const next = await send(form);
    if (next.is === "saved") dispatch({ type: "saved", sent: form });
    setState(next);
    return next.is === "failed" ? next.flaws : null;
  }

  return { form, dispatch, state, isDirty, flaws, save };
}

async function send(form: ResumeForm): Promise<SaveState> {
  try {
    await callApi("/api/resume", z.unknown(), { method: "PUT", body: writeForm(form) });
    return { is: "saved" };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { is: "failed", error, flaws: placeFlaws(form, error.details) };
  }
}
