type Text = string | null;

export interface WorkRow {
  id: string;
  kind: "work" | "volunteer";
  name: Text;
  position: Text;
  location: Text;
  description: Text;
  startDate: Text;
  endDate: Text;
  summary: Text;
  highlights: string[];
}

export interface EducationRow {
  id: string;
  institution: Text;
  area: Text;
  studyType: Text;
  startDate: Text;
  endDate: Text;
  score: Text;
  courses: string[];
}

export interface ProjectRow {
  id: string;
  name: Text;
  description: Text;
  highlights: string[];
  keywords: string[];
  startDate: Text;
  endDate: Text;
  roles: string[];
  entity: Text;
}

export interface SkillRow {
  id: string;
  kind: "skill" | "language" | "certificate";
  name: Text;
  level: Text;
  keywords: string[];
  issuer: Text;
  date: Text;
}

/** A fact that the user said in a chat and confirmed. */
export interface NoteRow {
  id: string;
  text: string;
  createdAt: Date;
}

/**
 * What the tables hold of one resume, each list in the user's order, and the user's notes, oldest first. Contact data
 * has no field here.
 */
export interface ResumeRows {
  work: WorkRow[];
  education: EducationRow[];
  projects: ProjectRow[];
  skills: SkillRow[];
  notes: NoteRow[];
}
