import { describe, expect, test, vi } from "vitest";

const load = async (url: string) => {
  vi.resetModules();
  vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
  vi.stubEnv("NEXTAUTH_URL", url);
  const { securityHeaders } = await import("./security-headers.ts");
  return securityHeaders("bm9uY2U=");
};

describe("the headers of an answer", () => {
  test("let no script or style run that has not its nonce", async () => {
    const policy = (await load("http://127.0.0.1:3000"))["content-security-policy"] ?? "";
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const directives = Object.fromEntries(
      policy.split("; ").map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources];
      }),
    );
    expect(directives["script-src"]).toContain("'nonce-bm9uY2U='");
    expect(directives["style-src"]).toContain("'nonce-bm9uY2U='");
    for (const closed of ["default-src", "base-uri", "frame-ancestors"]) {
      expect(directives[closed]).toEqual(["'none'"]);
    }
  });

  test("bind browsers to TLS where the public address has it, and only there", async () => {
    const plain = await load("http://127.0.0.1:3000");
    expect(plain["strict-transport-security"]).toBeUndefined();
    const secure = await load("https://tailorbird.example");
    expect(secure["strict-transport-security"]).toMatch(/^max-age=31536000/);
  });
});
