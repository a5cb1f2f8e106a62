export const singleSpaced = (text: string) => text.replace(/\s+/g, " ").trim();
