"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the server's HTML and until the page takes over, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** The reader's time zone; UTC in the server's HTML. */
export function useTimeZone(): string {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
}

/** Says the day of a time, in the reader's zone: “25 November 2026”. */
export function useDay(): (time: string) => string {
  const timeZone = useTimeZone();
  return (time) =>
    new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long" }).format(new Date(time));
}

/** Says a time to the minute, in the reader's zone: “25 November 2026 at 21:40”. */
export function useMoment(): (time: string) => string {
  const timeZone = useTimeZone();
  return (time) =>
    new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long", timeStyle: "short" }).format(
      new Date(time),
    );
}

/** Whether a media query holds; false in the server's HTML. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
