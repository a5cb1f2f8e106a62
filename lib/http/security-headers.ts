import { env } from "../env.ts";

/**
 * What a page may load and do: only from here, and no script or style that stands in the page without this answer's
 * nonce. Next.js gives the nonce to what it writes itself.
 */
function contentSecurityPolicy(nonce: string): string {
  // In development React makes use of `eval`, and Next.js shows errors in a box with styles of its own.
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A browser that came by TLS comes by nothing else for a year. */
const HSTS = "max-age=31536000";

/** Headers of every answer, be it a page, a file or JSON. */
export function securityHeaders(nonce: string): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(nonce),
    "x-content-type-options": "nosniff",
    // For browsers that know no frame-ancestors.
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    ...(env().NEXTAUTH_URL.startsWith("https://") && { "strict-transport-security": HSTS }),
  };
}
