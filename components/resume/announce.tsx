"use client";

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const Announce = createContext<(text: string) => void>(() => {});

/** Says to screen readers what a key or button has just done that only the eye would see. */
export const useAnnounce = () => useContext(Announce);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", count: 0 });
  const say = useCallback(
    (text: string) => setSaid(({ count }) => ({ text, count: count + 1 })),
    [],
  );
  return (
    <Announce value={say}>
      {children}
      {/* A new element each time, so that the same words are said again. */}
      <div role="status" className="sr-only">
        <p key={said.count}>{said.text}</p>
      </div>
    </Announce>
  );
}
