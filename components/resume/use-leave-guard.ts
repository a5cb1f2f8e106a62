"use client";

import { useEffect, useRef, useState } from "react";

/** Chromium, Safari and Firefox have it; where it is missing only links and closing are guarded. */
const navigationOf = (host: Window & { navigation?: Navigation }) => host.navigation;

/** The same-origin address that a click opens in this window, if it leads to another page. */
function leadsTo(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!isPlain || event.altKey || !(link instanceof HTMLAnchorElement)) return null;
  if (link.target && link.target !== "_self") return null;
  const { origin, pathname } = window.location;
  return link.origin === origin && link.pathname !== pathname ? link.href : null;
}

/**
 * Holds the reader back from leaving with unsaved edits: by closing or reloading (the browser asks), by a link, and by
 * going back or forward. Returns how to go on after all, or null while nobody wants to leave.
 */
export function useLeaveGuard(isDirty: boolean, open: (href: string) => void) {
  const [held, setHeld] = useState<{ leave: () => void } | null>(null);
  const isOff = useRef(false);

  useEffect(() => {
    if (!isDirty) return;
    const onClose = (event: BeforeUnloadEvent) => {
      if (!isOff.current) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const href = leadsTo(event);
      if (href === null || isOff.current) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld({ leave: () => open(href) });
    };
    const onNavigate = (event: NavigateEvent) => {
      const { key, sameDocument } = event.destination;
      const isStep = event.navigationType === "traverse" && event.cancelable && sameDocument;
      if (!isStep || isOff.current) return;
      event.preventDefault();
      setHeld({ leave: () => navigationOf(window)?.traverseTo(key) });
    };
    window.addEventListener("beforeunload", onClose);
    window.addEventListener("click", onClick, { capture: true });
    navigationOf(window)?.addEventListener("navigate", onNavigate);
    return () => {
      window.removeEventListener("beforeunload", onClose);
      window.removeEventListener("click", onClick, { capture: true });
      navigationOf(window)?.removeEventListener("navigate", onNavigate);
    };
  }, [isDirty, open]);

  const leave = () => {
    isOff.current = true;
    held?.leave();
  };
  return { isHeld: held !== null, stay: () => setHeld(null), leave };
}
