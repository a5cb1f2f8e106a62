import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";

/** A sheet of paper on the table: one thing and what can be done with it. */
export function Card({ className, ...props }: ComponentProps<"section">) {
  return (
    <section
      className={cx("rounded-md border border-line bg-sheet p-4 shadow-sm sm:p-5", className)}
      {...props}
    />
  );
}
