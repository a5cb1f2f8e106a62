import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";

/** A sheet of paper on the table: one thing and what can be done with it. */
export function Card({ className, ...props }: ComponentProps<"section">) {
  return <section className={cx("card", className)} {...props} />;
}
