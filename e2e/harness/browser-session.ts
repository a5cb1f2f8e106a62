import { z } from "zod";
import { call, type Reply } from "./http.ts";

/** The sign-in of next-auth as a browser does it, without a page: what the Cookie header has to be afterwards. */

function cookiesOf(response: { headers: Headers }, jar: Map<string, string>): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

const header = (jar: Map<string, string>) =>
  [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

/** Posts the sign-in form. Gives the answer, and every cookie that there is afterwards. */
export async function postSignIn(
  url: string,
  email: string,
  password: string,
): Promise<{ reply: Reply; jar: Map<string, string> }> {
  const jar = new Map<string, string>();
  const csrf = await fetch(`${url}/api/auth/csrf`);
  cookiesOf(csrf, jar);
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await csrf.json());
  const form = new URLSearchParams({ csrfToken, email, password, json: "true" });
  const path = "/api/auth/callback/credentials";
  const reply = await call(url, "POST", path, form.toString(), {
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      cookie: header(jar),
      origin: url,
    },
  });
  cookiesOf(reply, jar);
  return { reply, jar };
}

/** Signs in with e-mail and password. Throws where no session cookie comes back. */
export async function sessionCookie(url: string, email: string, password: string): Promise<string> {
  const { reply, jar } = await postSignIn(url, email, password);
  if (![...jar.keys()].some((name) => name.includes("session-token"))) {
    throw new Error(`no session cookie: ${reply.status} ${reply.text}`);
  }
  return header(jar);
}
