const HOME = "/chat";
/** Only for parsing: every address is compared with it, none is ever opened there. */
const HERE = "http://here.invalid";

/**
 * Where to go after signing in: the asked-for path when it is one on this origin, else the start page. Browsers read
 * `//host`, `/\host` and a tab between the slashes as another origin, so the path is judged as they would read it.
 */
export function safeCallback(value: string | string[] | undefined): string {
  if (typeof value !== "string" || !value.startsWith("/") || !URL.canParse(value, HERE))
    return HOME;
  const url = new URL(value, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("//")) return HOME;
  if (/^\/(sign-in|sign-up)?$/.test(url.pathname)) return HOME;
  return url.pathname + url.search + url.hash;
}

/** The address of another sign-in page that remembers where the reader wanted to go. */
export function withCallback(path: "/sign-in" | "/sign-up", callback: string): string {
  return callback === HOME ? path : `${path}?callbackUrl=${encodeURIComponent(callback)}`;
}
