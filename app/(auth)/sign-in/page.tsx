import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AuthPage, inlineLinkClass } from "@/components/auth/auth-page";
import { safeCallback, withCallback } from "@/components/auth/callback-url";
import { OtherWays } from "@/components/auth/other-ways";
import { describeReturn } from "@/components/auth/sign-in-errors";
import { SignInForm } from "@/components/auth/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { pageUser } from "@/lib/auth/current-user";
import { findDemoUser } from "@/lib/auth/demo";
import { oauthProviders } from "@/lib/auth/options";

export const metadata: Metadata = { title: "Sign in" };

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: PageProps) {
  const { callbackUrl, error } = await searchParams;
  const callback = safeCallback(callbackUrl);
  if (await pageUser()) redirect(callback);
  const failure = typeof error === "string" ? describeReturn(error) : null;
  return (
    <AuthPage
      title="Sign in"
      aside={
        <>
          New here?{" "}
          <Link href={withCallback("/sign-up", callback)} className={inlineLinkClass}>
            Create an account
          </Link>
        </>
      }
    >
      {failure ? (
        <Notice tone="error" title={failure.title}>
          {failure.advice}
        </Notice>
      ) : null}
      <SignInForm callback={callback} />
      <OtherWays
        callback={callback}
        services={oauthProviders()}
        hasDemo={(await findDemoUser()) !== null}
      />
    </AuthPage>
  );
}
