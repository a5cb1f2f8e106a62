"use client";

import { type Dispatch, useCallback, useMemo } from "react";
import { flushSync } from "react-dom";
import { useAnnounce } from "@/components/resume/announce";
import type { EntryDeeds } from "@/components/resume/entry-card";
import { toEntry } from "@/components/resume/form";
import type { FormAction } from "@/components/resume/form-reducer";
import { insertAt, moved, movedTo, newKey, without } from "@/components/resume/keyed";
import type { ListName } from "@/components/resume/sections";
import { useToast } from "@/components/ui/toast";

type SetOpen = (change: (open: ReadonlySet<string>) => ReadonlySet<string>) => void;

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(open);
  if (!after.delete(key)) after.add(key);
  return after;
}

/** What can be done to a whole entry; the same functions from render to render. */
export function useEntryDeeds(
  dispatch: Dispatch<FormAction>,
  setOpen: SetOpen,
): { deeds: EntryDeeds; add: (place: ListName) => void } {
  const say = useToast();
  const announce = useAnnounce();
  const deeds = useMemo<EntryDeeds>(
    () => ({
      dispatch,
      toggle: (key) => setOpen((open) => toggled(open, key)),
      move: (place, entry, to, by) => {
        dispatch({ type: "entries", place, change: (list) => moved(list, entry.key, by) });
        announce(`Moved to place ${to + 1}.`);
      },
      drop: (place, key, target) =>
        dispatch({ type: "entries", place, change: (list) => movedTo(list, key, target) }),
      remove: (place, entry, at, title) => {
        dispatch({ type: "entries", place, change: (list) => without(list, entry.key) });
        const onClick = () =>
          dispatch({ type: "entries", place, change: (list) => insertAt(list, at, entry) });
        say({ title: `Removed: ${title}`, action: { label: "Undo", onClick } });
      },
    }),
    [dispatch, setOpen, say, announce],
  );
  const add = useCallback(
    (place: ListName) => {
      const entry = toEntry(place, newKey(), null);
      flushSync(() => {
        dispatch({ type: "entries", place, change: (list) => [...list, entry] });
        setOpen((open) => new Set(open).add(entry.key));
      });
      const section = document.getElementById(place);
      section?.querySelector<HTMLElement>("li:last-child :is(input, select)")?.focus();
    },
    [dispatch, setOpen],
  );
  return { deeds, add };
}
