import { z } from "zod";

/** The sign-in of next-auth as a browser does it, without a page: what the Cookie header has to be afterwards. */

function cookiesOf(response: Response, jar: Map<string, string>): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

const header = (jar: Map<string, string>) =>
  [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

/** Signs in with e-mail and password. Throws where no session cookie comes back. */
export async function sessionCookie(url: string, email: string, password: string): Promise<string> {
  const jar = new Map<string, string>();
  const csrf = await fetch(`${url}/api/auth/csrf`);
  cookiesOf(csrf, jar);
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await csrf.json());
  const signedIn = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      cookie: header(jar),
      origin: url,
    },
    body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
  });
  cookiesOf(signedIn, jar);
  if (![...jar.keys()].some((name) => name.includes("session-token"))) {
    throw new Error(`no session cookie: ${signedIn.status} ${await signedIn.text()}`);
  }
  return header(jar);
}
