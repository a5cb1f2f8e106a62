import type { ComponentProps } from "react";

/** What scrolls has to be reachable by keyboard, though it is no control. */
export const reachable = { tabIndex: 0 };

/** A named part of the page that scrolls on its own. */
export function ScrollRegion({ label, ...props }: ComponentProps<"section"> & { label: string }) {
  return <section {...reachable} aria-label={label} {...props} />;
}
