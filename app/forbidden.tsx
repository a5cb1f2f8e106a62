import type { Metadata } from "next";
import { Lost } from "@/components/shell/lost";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not for this account" };

export default function Forbidden() {
  return (
    <Lost
      title="This page is for administrators"
      actions={
        <ButtonLink href="/chat" variant="primary">
          Go to your chats
        </ButtonLink>
      }
    >
      Your account is a job seeker’s. If you have an administrator’s account too, sign out and come
      back with that one.
    </Lost>
  );
}
