/** Why a file could not be read; each with what the user can do about it. */
export const UNREADABLE = {
  empty: "The file is empty. Please choose the file with your resume in it.",
  no_text:
    "The file has no text in it, only images, as a scan has. Please export your resume as a PDF or DOCX with text, or run text recognition (OCR) over it first.",
  encrypted:
    "The file is locked with a password. Please save a copy without the password and choose that.",
  damaged:
    "The file is damaged and cannot be opened. Please export or download it again and choose the new copy.",
  too_large_inside:
    "The file unpacks to far more than a resume has. Please choose the resume alone, or save it as a PDF.",
  too_many_pages:
    "The file has more than 50 pages, which is more than a resume has. Please choose the resume alone.",
  too_much_text:
    "The file has more text than a resume has. Please choose the resume alone, without attachments.",
  too_slow:
    "Reading the file took too long, so it was stopped. Please save the resume as DOCX, Markdown or plain text and choose that.",
  too_much_memory:
    "Reading the file took too much memory, so it was stopped. Please save a copy without images and choose that.",
  not_linkedin:
    "The ZIP file is no LinkedIn export: none of its files is a Profile, Positions or Education list. In LinkedIn, ask for a copy of your data and choose the ZIP file that comes by mail.",
  not_json_resume:
    "The JSON file does not have the shape of JSON Resume 1.0.0. Please correct the fields named below, or choose a PDF, DOCX or text file.",
  no_resume:
    "Nothing in the file reads like a resume: no job, school, project or skill was found. Please choose the file with your resume in it.",
  garbled:
    "The text of the file cannot be read: its fonts do not say which letters they show. Please export it again from where it was written, or save it as DOCX.",
  other_type:
    "The file is of another type than its name says. Please check that it is the right file.",
} as const;
export type UnreadableReason = keyof typeof UNREADABLE;

/** Types of file that people take for one that we read. */
export const UNSUPPORTED = {
  old_word:
    "This is a Word file of the old kind (.doc). Please open it in Word, save it as .docx and choose that.",
  rtf: "This is an RTF file. Please open it in a word processor, save it as .docx and choose that.",
  image:
    "This is an image. Please choose your resume as a PDF or DOCX with text, or run text recognition (OCR) over it first.",
  web: "This is a web page. Please print it to a PDF and choose that, or save it as plain text.",
  other_document:
    "This is a spreadsheet, a presentation or another kind of document. Please save your resume as a PDF or DOCX and choose that.",
  other:
    "This is no file that we can read. Please choose a PDF, DOCX, JSON Resume, LinkedIn export (ZIP), Markdown or text file.",
} as const;
export type UnsupportedKind = keyof typeof UNSUPPORTED;

/** A flaw of the content: answered with 422 `unreadable_file`. */
export class UnreadableFileError extends Error {
  readonly reason: UnreadableReason;
  readonly details: { path: string; message: string }[];

  constructor(
    reason: UnreadableReason,
    options: {
      cause?: unknown;
      message?: string;
      details?: { path: string; message: string }[];
    } = {},
  ) {
    super(options.message ?? UNREADABLE[reason], { cause: options.cause });
    this.name = "UnreadableFileError";
    this.reason = reason;
    this.details = options.details ?? [];
  }
}

/** A type that is not taken: answered with 415 `unsupported_media_type`. */
export class UnsupportedFileError extends Error {
  readonly kind: UnsupportedKind;

  constructor(kind: UnsupportedKind) {
    super(UNSUPPORTED[kind]);
    this.name = "UnsupportedFileError";
    this.kind = kind;
  }
}
