import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AuthPage, inlineLinkClass } from "@/components/auth/auth-page";
import { safeCallback, withCallback } from "@/components/auth/callback-url";
import { SignUpForm } from "@/components/auth/sign-up-form";
import { pageUser } from "@/lib/auth/current-user";

export const metadata: Metadata = { title: "Create an account" };

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignUpPage({ searchParams }: PageProps) {
  const callback = safeCallback((await searchParams).callbackUrl);
  if (await pageUser()) redirect(callback);
  return (
    <AuthPage
      title="Create an account"
      aside={
        <>
          You have one already?{" "}
          <Link href={withCallback("/sign-in", callback)} className={inlineLinkClass}>
            Sign in
          </Link>
        </>
      }
    >
      <SignUpForm callback={callback} />
    </AuthPage>
  );
}
