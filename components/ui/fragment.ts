"use client";

import { useMemo, useSyncExternalStore } from "react";

/** The part of an address behind `#`: an element of the page by its id, and in it the place with these words. */
export interface Fragment {
  id: string;
  words: string;
}

/** As many characters of a line find it among others. */
const MAX_WORDS = 80;
const SIGN = "~";

const singleSpaced = (text: string) => text.replace(/\s+/g, " ").trim();

/** `#row-1~Led%20the%20move` */
export function writeFragment(id: string, words: string): string {
  const opening = [...singleSpaced(words)].slice(0, MAX_WORDS).join("").toWellFormed();
  return `#${id}${SIGN}${encodeURIComponent(opening)}`;
}

/** Null where there is none. What is not well written finds the element alone. */
export function readFragment(hash: string): Fragment | null {
  const [id = "", words = ""] = hash.replace(/^#/, "").split(SIGN, 2);
  if (id === "") return null;
  try {
    return { id, words: decodeURIComponent(words) };
  } catch {
    return { id, words: "" };
  }
}

/** Whether a text has the words that a fragment leads to. */
export const hasWordsOf = (fragment: Fragment, text: string) =>
  fragment.words !== "" && singleSpaced(text).includes(fragment.words);

const subscribe = (changed: () => void) => {
  addEventListener("hashchange", changed);
  addEventListener("popstate", changed);
  return () => {
    removeEventListener("hashchange", changed);
    removeEventListener("popstate", changed);
  };
};

/** The fragment of the page's address; null in the server's HTML. */
export function useFragment(): Fragment | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  );
  return useMemo(() => readFragment(hash), [hash]);
}
