import { ArrowLeft, ArrowRight } from "lucide-react";
import { ButtonLink } from "@/components/ui/button";

interface PagerProps {
  /** Where the list begins; null on its first page. */
  first: string | null;
  /** Where it goes on; null at its end. */
  next: string | null;
}

/** The ways through a list that is read newest first. Nothing for a list of one page. */
export function Pager({ first, next }: PagerProps) {
  if (first === null && next === null) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex flex-wrap justify-between gap-2">
      {first === null ? null : (
        <ButtonLink href={first}>
          <ArrowLeft aria-hidden />
          Back to the newest
        </ButtonLink>
      )}
      {next === null ? null : (
        <ButtonLink href={next} className="ml-auto">
          Older
          <ArrowRight aria-hidden />
        </ButtonLink>
      )}
    </nav>
  );
}
