export const THEME_COOKIE = "theme";
export type Theme = "light" | "dark";

const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** The reader's choice; undefined follows the system. */
export function readTheme(value: string | undefined): Theme | undefined {
  return value === "light" || value === "dark" ? value : undefined;
}

/** Shows a theme at once and remembers it for the next page that the server sends. */
export function applyTheme(theme: Theme | undefined): void {
  const { dataset } = document.documentElement;
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
  const age = theme ? ONE_YEAR_S : 0;
  Object.assign(document, {
    cookie: `${THEME_COOKIE}=${theme ?? ""}; path=/; max-age=${age}; samesite=lax`,
  });
}
