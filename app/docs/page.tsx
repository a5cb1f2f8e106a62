import type { Metadata } from "next";
import { ApiDocs } from "@/components/docs/api-docs";
import { PublicPage } from "@/components/docs/public-page";
import { AppShell } from "@/components/shell/app-shell";
import { pageUser } from "@/lib/auth/current-user";
import { openApiDocument } from "@/lib/openapi/document";

export const metadata: Metadata = { title: "API" };

export default async function DocsPage() {
  const user = await pageUser();
  const docs = <ApiDocs document={openApiDocument()} />;
  if (!user) return <PublicPage>{docs}</PublicPage>;
  const { name, email, role } = user;
  return <AppShell user={{ name, email, role }}>{docs}</AppShell>;
}
