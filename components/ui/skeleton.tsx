import { cx } from "@/components/ui/cx";

/** Holds the place of text that is on its way. Give it the size of what will come. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cx("animate-pulse rounded-sm bg-hover", className)} />;
}
