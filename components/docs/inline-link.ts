/** A link inside a sentence. */
export const inlineLinkClass =
  "rounded-sm font-semibold text-thread underline underline-offset-4 hover:text-thread-strong";
