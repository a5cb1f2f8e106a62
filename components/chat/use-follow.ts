"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** How near the end, in pixels, still counts as being at the end. */
const NEAR_END = 64;

/**
 * Keeps the end of a growing text in view until the reader scrolls up. `scroller` is what scrolls, `content` what
 * grows. What is added above does not move what the reader sees: call `holdPlace` before adding it.
 */
export function useFollow() {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const heldHeight = useRef<number | null>(null);
  const [isFollowing, setIsFollowing] = useState(true);

  const follow = useCallback((yes: boolean) => {
    following.current = yes;
    setIsFollowing(yes);
  }, []);

  const toEnd = useCallback(() => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, []);

  useLayoutEffect(toEnd, [toEnd]);

  useEffect(() => {
    const box = scroller.current;
    const inner = content.current;
    if (!box || !inner) return;
    const grown = new ResizeObserver(() => {
      if (heldHeight.current !== null) {
        box.scrollTop += box.scrollHeight - heldHeight.current;
        heldHeight.current = null;
      } else if (following.current) toEnd();
    });
    grown.observe(inner);
    grown.observe(box);
    let lastTop = box.scrollTop;
    const scrolled = () => {
      const isAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
      // Only the reader scrolls up; text that grows below never does.
      if (isAtEnd) follow(true);
      else if (box.scrollTop < lastTop) follow(false);
      lastTop = box.scrollTop;
    };
    box.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      grown.disconnect();
      box.removeEventListener("scroll", scrolled);
    };
  }, [follow, toEnd]);

  const jumpToEnd = useCallback(() => {
    follow(true);
    toEnd();
  }, [follow, toEnd]);
  const holdPlace = useCallback(() => {
    heldHeight.current = scroller.current?.scrollHeight ?? null;
  }, []);

  return { scroller, content, isFollowing, jumpToEnd, holdPlace };
}
