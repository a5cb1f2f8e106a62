import { cx } from "@/components/ui/cx";
import type { Ledger } from "@/lib/chat/schema";

const PARTS = [
  { key: "system", label: "Rules", swatch: "bg-ink-faint" },
  { key: "resume", label: "Resume", swatch: "bg-thread" },
  { key: "job_description", label: "Posting", swatch: "bg-loose-line" },
] as const;

const count = (tokens: number) => tokens.toLocaleString("en");

/** What the coach was given, measured in the model's tokens: a bar of the parts, the figures, the room that is left. */
export function LedgerBar({ ledger }: { ledger: Ledger }) {
  const total = PARTS.reduce((sum, { key }) => sum + ledger[key], 0);
  const left = Math.max(0, ledger.context_window - ledger.reply_reserve - total);
  return (
    <div className="flex flex-col gap-2 text-sm">
      <div aria-hidden className="flex h-2.5 gap-0.5 overflow-hidden rounded-sm bg-well">
        {PARTS.map(({ key, swatch }) => (
          <div key={key} className={swatch} style={{ flexGrow: ledger[key] }} />
        ))}
      </div>
      <dl className="flex flex-wrap gap-x-4 gap-y-1 tabular-nums">
        {PARTS.map(({ key, label, swatch }) => (
          <div key={key} className="flex items-center gap-1.5">
            <dt className="flex items-center gap-1.5 text-ink-soft">
              <span aria-hidden className={cx("size-2.5 rounded-[2px]", swatch)} />
              {label}
            </dt>
            <dd className="font-semibold">{count(ledger[key])}</dd>
          </div>
        ))}
      </dl>
      <p className="text-xs text-ink-soft tabular-nums">
        {count(total)} tokens in all. Of the model’s {count(ledger.context_window)},{" "}
        {count(ledger.reply_reserve)} are kept for the answer and {count(left)} are left for the
        conversation.
      </p>
    </div>
  );
}
