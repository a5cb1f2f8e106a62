import type { Metadata } from "next";
import { Lost } from "@/components/shell/lost";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Lost
      title="There is nothing at this address"
      actions={
        <ButtonLink href="/chat" variant="primary">
          Go to your chats
        </ButtonLink>
      }
    >
      The page may have been moved or deleted, or the link has a typing error.
    </Lost>
  );
}
