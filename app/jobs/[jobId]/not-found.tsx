import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function JobNotFound() {
  return (
    <EmptyState
      title="There is no such posting"
      action={
        <ButtonLink href="/jobs" variant="primary">
          See all postings
        </ButtonLink>
      }
    >
      It may have been deleted, or it belongs to another account.
    </EmptyState>
  );
}
