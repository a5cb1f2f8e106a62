import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

interface GoneProps {
  title: string;
  href: string;
  /** What `href` leads to: “See all postings”. */
  action: string;
}

/** Stands in place of something that is not there, or not the reader's. */
export function Gone({ title, href, action }: GoneProps) {
  return (
    <EmptyState
      title={title}
      action={
        <ButtonLink href={href} variant="primary">
          {action}
        </ButtonLink>
      }
    >
      It may have been deleted, or it belongs to another account.
    </EmptyState>
  );
}
