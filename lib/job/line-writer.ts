/** Collects a page's text line by line, whitespace collapsed as a browser does. */
export class LineWriter {
  #lines: string[] = [];
  #open = "";
  #prefix = "";

  write(text: string): void {
    this.#open += text;
  }

  /** Text whose own line breaks count. */
  writeLines(text: string): void {
    text.split("\n").forEach((line, i) => {
      if (i > 0) this.break();
      this.write(line);
    });
  }

  /** Ends the open line, if it has text. */
  end(): void {
    const line = this.#open.replace(/\s+/g, " ").trim();
    this.#open = "";
    if (line === "") return;
    this.#lines.push(this.#prefix + line);
    this.#prefix = "";
  }

  /** Ends the open line and puts `bullet` before the next. */
  startItem(bullet: string): void {
    this.end();
    this.#prefix = bullet;
  }

  /** Ends the open line and leaves one blank, but for the place between a bullet and its text. */
  endParagraph(): void {
    this.end();
    if (this.#prefix === "" && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  /** A line break: the second in a row leaves a blank line. */
  break(): void {
    if (this.#open.trim() === "") this.endParagraph();
    else this.end();
  }

  /** Parts the open line's cells: “Company: …”, “Mon 9–5”. */
  endCell(isLabel: boolean): void {
    const needsColon = isLabel && this.#open.trim() !== "" && !/:\s*$/.test(this.#open.slice(-80));
    this.#open = needsColon ? `${this.#open.trimEnd()}: ` : `${this.#open} `;
  }

  text(): string {
    this.end();
    return this.#lines.join("\n").trim();
  }
}
