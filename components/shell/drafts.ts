const PREFIX = "tailorbird:draft:";

/** Texts that are not sent yet, kept in this browser. Storage that is full or forbidden keeps nothing, silently. */
export function readDraft(place: string): string {
  try {
    return localStorage.getItem(PREFIX + place) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a draft; an empty one is forgotten. */
export function writeDraft(place: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(PREFIX + place);
    else localStorage.setItem(PREFIX + place, text);
  } catch {
    // The text is still in the box; only a reload would lose it.
  }
}

export function clearDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept then.
  }
}
