import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@/app/globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { readTheme, THEME_COOKIE } from "@/components/shell/theme";
import { ToastProvider } from "@/components/ui/toast";

export const metadata: Metadata = {
  title: { default: "Tailorbird", template: "%s · Tailorbird" },
  description:
    "Ask about a job posting and get answers that rest on the lines of your resume, never on inventions.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f9f5ed" },
    { media: "(prefers-color-scheme: dark)", color: "#1a1714" },
  ],
  interactiveWidget: "resizes-content",
};

/** The theme comes from a cookie, so that the first paint has it and no inline script is needed. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme}>
      <body>
        <ToastProvider>
          <div className="isolate">{children}</div>
        </ToastProvider>
      </body>
    </html>
  );
}
