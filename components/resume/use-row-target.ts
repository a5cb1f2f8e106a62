"use client";

import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { rowElementId, rowOfElementId } from "@/components/resume/row-id";
import { type Fragment, hasWordsOf, useFragment } from "@/components/ui/fragment";
import { useToast } from "@/components/ui/toast";

/**
 * Goes to the row that the page's address names (`#row-…~words`): opens it and puts the cursor into the line with those
 * words, or on the row's header where no field has them. Returns the key of its entry in the form.
 *
 * @param rowIdOf the saved rows' ids by the keys of their entries.
 */
export function useRowTarget(
  rowIdOf: ReadonlyMap<string, string>,
  open: (key: string) => void,
): string | null {
  const fragment = useFragment();
  const say = useToast();
  const reached = useRef<Fragment | null>(null);
  const rowId = fragment && rowOfElementId(fragment.id);
  const key = [...rowIdOf].find(([, id]) => id === rowId)?.[0] ?? null;
  useEffect(() => {
    if (!fragment || rowId === null || reached.current === fragment) return;
    // After the effects of this render: the row has to be open before its lines can be found.
    const frame = requestAnimationFrame(() => {
      reached.current = fragment;
      if (key === null) {
        say({ title: "This row is no longer in your resume." });
        return;
      }
      flushSync(() => open(key));
      focusLine(document.getElementById(rowElementId(rowId)), fragment);
    });
    return () => cancelAnimationFrame(frame);
  }, [fragment, rowId, key, open, say]);
  return key;
}

function focusLine(row: HTMLElement | null, fragment: Fragment): void {
  const fields = [...(row?.querySelectorAll<HTMLInputElement>("textarea, input") ?? [])];
  const line =
    fields.find((field) => hasWordsOf(fragment, field.value)) ?? row?.querySelector("button");
  line?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: "center" });
}
