import { factWords } from "@/components/jobs/fact-words";
import type { PostingFacts as Facts } from "@/lib/job/schema";

/** Place, employment, pay and time on one line. Nothing where the posting says none of them. */
export function PostingFacts({ facts }: { facts: Facts }) {
  const said = factWords(facts);
  if (said.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {said.map(({ label, text }) => (
        <div key={label} className="min-w-0">
          <dt className="text-xs text-ink-soft">{label}</dt>
          <dd className="break-words">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
