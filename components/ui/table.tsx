import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";
import { ScrollRegion } from "@/components/ui/scroll-region";

/**
 * A table that reads like a ledger: tabular figures, hairlines, a head that stays while the rows scroll. `label`
 * names the region, which scrolls sideways by keyboard too where the page is narrow.
 */
export function Table({ label, className, ...props }: ComponentProps<"table"> & { label: string }) {
  return (
    <ScrollRegion
      label={label}
      className="relative max-h-[75dvh] overflow-auto rounded-md border border-line bg-sheet"
    >
      <table
        className={cx(
          "w-full border-separate border-spacing-0 text-left text-sm tabular-nums",
          className,
        )}
        {...props}
      />
    </ScrollRegion>
  );
}

export function Th({ className, ...props }: ComponentProps<"th">) {
  return (
    <th
      scope="col"
      className={cx(
        "sticky top-0 z-1 border-b border-edge bg-well px-3 py-2 font-semibold whitespace-nowrap text-ink-soft",
        className,
      )}
      {...props}
    />
  );
}

export function Td({ className, ...props }: ComponentProps<"td">) {
  return (
    <td
      className={cx(
        "border-b border-line px-3 py-2 align-top in-[tr:last-child]:border-b-0",
        className,
      )}
      {...props}
    />
  );
}
