"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";

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

interface Guarded {
  isDirty: boolean;
  /** Saves what is unsaved; false where that failed. */
  save: () => Promise<boolean>;
  /** Keeps what is unsaved in the browser, so that closing loses nothing; false where it has no room. */
  keep: () => boolean;
  open: (href: string) => void;
}

/**
 * Saves before the reader leaves by a link or by going back or forward, and holds them back where that fails. Where the
 * browser cannot keep unsaved edits it asks before it closes or reloads the page.
 */
export function useLeaveGuard({ isDirty, save, keep, open }: Guarded) {
  const [held, setHeld] = useState<{ leave: () => void } | null>(null);
  const isOff = useRef(false);
  const saveThen = useEffectEvent(async (leave: () => void) => {
    if (await save()) leave();
    else setHeld({ leave });
  });
  const openPage = useEffectEvent((href: string) => open(href));
  const mustAsk = useEffectEvent(() => !isOff.current && !keep());

  useEffect(() => {
    if (!isDirty) return;
    const onClose = (event: BeforeUnloadEvent) => {
      if (mustAsk()) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const href = leadsTo(event);
      if (href === null || isOff.current) return;
      event.preventDefault();
      event.stopPropagation();
      void saveThen(() => openPage(href));
    };
    const onNavigate = (event: NavigateEvent) => {
      const { key, sameDocument } = event.destination;
      const isStep = event.navigationType === "traverse" && event.cancelable && sameDocument;
      if (!isStep || isOff.current) return;
      event.preventDefault();
      void saveThen(() => {
        isOff.current = true;
        navigationOf(window)?.traverseTo(key);
      });
    };
    window.addEventListener("beforeunload", onClose);
    window.addEventListener("click", onClick, { capture: true });
    navigationOf(window)?.addEventListener("navigate", onNavigate);
    return () => {
      window.removeEventListener("beforeunload", onClose);
      window.removeEventListener("click", onClick, { capture: true });
      navigationOf(window)?.removeEventListener("navigate", onNavigate);
    };
  }, [isDirty]);

  const leave = () => {
    isOff.current = true;
    held?.leave();
  };
  return { isHeld: held !== null, stay: () => setHeld(null), leave };
}
