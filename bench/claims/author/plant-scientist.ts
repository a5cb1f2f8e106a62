import type { WrittenCase } from "../answer.ts";

export const plantScientist: WrittenCase = {
  name: "plant-scientist",
  resume: {
    basics: { name: "Roosje Tammeling", label: "Molecular plant biologist" },
    work: [
      {
        name: "Institute for Plant Signalling, University of Oosterdal",
        position: "Postdoctoral researcher",
        location: "Oosterdal",
        startDate: "2022-10",
        summary:
          "I study how barley roots sense phosphate, mostly with single-cell RNA sequencing and live imaging.",
        highlights: [
          "Two first-author papers, a third under review",
          "Co-wrote the proposal that brought the group EUR 310,000 for three years",
          "Look after the group's confocal microscope and train its users, around 25 a year",
          "Supervise one doctoral candidate day to day, together with the group leader",
        ],
      },
      {
        name: "University of Halvmark",
        position: "Doctoral researcher",
        location: "Halvmark",
        startDate: "2018-02",
        endDate: "2022-08",
        highlights: [
          "Thesis on auxin transport in tomato, edited four genes with CRISPR/Cas9",
          "Analysed RNA-seq data of 96 samples with DESeq2",
          "Taught the second-year genetics practical four times, 30 students each",
          "Guest at a laboratory in Lyon from January to May 2020",
        ],
      },
      {
        name: "Botanical Garden Halvmark",
        position: "Research assistant (part time)",
        startDate: "2016-03",
        endDate: "2017-12",
        highlights: [
          "Catalogued 1,140 seed accessions",
          "Contributed to the new labels of the fern house",
        ],
      },
    ],
    volunteer: [
      {
        organization: "Science Café Halvmark",
        position: "Organiser",
        startDate: "2019",
        endDate: "2022",
        highlights: ["Eleven public evenings with 40 to 70 guests"],
      },
    ],
    education: [
      {
        institution: "University of Halvmark",
        studyType: "PhD",
        area: "Plant Biology",
        startDate: "2018",
        endDate: "2022",
        score: "cum laude",
      },
      {
        institution: "University of Halvmark",
        studyType: "MSc",
        area: "Molecular Life Sciences",
        startDate: "2015",
        endDate: "2017",
        score: "8.2",
      },
      {
        institution: "Hogeveld University",
        studyType: "BSc",
        area: "Biology",
        startDate: "2012",
        endDate: "2015",
      },
    ],
    projects: [
      {
        name: "rootpick",
        startDate: "2023-03",
        description:
          "Small Python package that finds root hairs in microscope images; three other groups use it.",
        keywords: ["Python", "scikit-image"],
      },
    ],
    skills: [
      { name: "Wet lab", keywords: ["CRISPR/Cas9", "qPCR", "Western blot", "Confocal microscopy"] },
      { name: "Data", keywords: ["R", "Python", "DESeq2", "Seurat", "Git"] },
    ],
    languages: [
      { language: "Dutch", fluency: "Native" },
      { language: "English", fluency: "C2" },
      { language: "Danish", fluency: "B1" },
    ],
    certificates: [
      { name: "Radiation Protection, level 5B", date: "2019-02" },
      { name: "Basic Teaching Certificate", date: "2021-06" },
    ],
  },
  posting: `Scientist, Crop Genomics
Verdaleaf, Ghent

Verdaleaf breeds vegetables that need less water; 140 people work here.

Your work
- Design and run single-cell experiments in pepper and tomato
- Supervise two technicians
- Present results to the breeders every fortnight

Requirements
- PhD in plant biology or genetics
- Three years of postdoctoral or industrial experience
- RNA-seq analysis in R or Python
- CRISPR in at least one crop
- English at C1

A plus
- Nextflow or Snakemake
- A patent
- Dutch at B1

Permanent contract, EUR 4,900 gross a month, 32 days of leave.
`,
  answers: [
    {
      question: "Honestly, do I stand a chance outside academia with this one?",
      marked: `Yes, and I don't say that to be kind. The core of the advert is single-cell work, which is {+precisely what your present position revolves around|scope+} [W1]; it is done in barley rather than in {+the pepper and tomato they name|posting+} [J5], but {+your doctoral thesis was about tomato|degree+} [W2], so the crop is no stranger to you. {+Four genes were edited by your own hand|number+} [W2], which answers [J12]. The bar of {+three years after the doctorate|posting+} [J10] is cleared: {+a bit more than four have gone by since you became a postdoc|duration+} [W1].

On paper your education is a straight line, {+a bachelor's, a master's and a doctorate, all in the life sciences|degree+} [E3][E2][E1], the last {+with distinction|degree+}. You also completed {-a postgraduate diploma in bioinformatics|degree-} and won {-the faculty's thesis prize|outcome-}. Language is a non-issue: {+they ask for C1 in English and you are one step above|language+} [S4]; your {-Flemish sign language|language-} is a nice extra.

Where I would expect questions is leadership. {+You guide one PhD student, and not alone|scope+} [W1], while {+the job has two technicians|posting+} [J6]. Your {-three doctoral candidates|team-size-} [W1] may impress, and so may the {-twelve interns|team-size-} who passed through your bench in Halvmark. {+Neither Nextflow nor Snakemake turns up in your rows|negation+} [J15], and {+you don't list a patent|negation+} [J16]. You do have {-hands-on Docker experience|tool-} [S2].

{+Is there anybody at Verdaleaf whom you met at a conference|not-a-claim+}? {+A short message to them beats a portal|not-a-claim+}. {+The microscope belongs to the present post, the teaching to the former one|wrong-entry+} [W1][W2]; at the botanical garden you {-ran the live imaging|wrong-entry-} [W3]. They employ {-fewer than 100 people|posting-}, so your name would travel fast.`,
    },
    {
      question: "Put requirement against evidence in a table.",
      marked: `| # | They want | You bring | Verdict |
|:--|:--|:--|:--|
| 1 | PhD in {+plant biology or genetics|posting+} [J9] | {+doctorate in plant biology, 2022|degree+} [E1] | met |
| 2 | {-Five years|posting-} after the PhD [J10] | {+since autumn 2022|duration+} [W1] | met |
| 3 | RNA-seq [J11] | {+nearly a hundred samples|number+} {+[W2]|wrong-marker+}, DESeq2 and {-edgeR|tool-} | met |
| 4 | CRISPR [J12] | {+yes, in tomato|tool+} {-[E2]|wrong-marker-} | met |
| 5 | English {-at B2|posting-} [J13] | {+C2|language+} [S4] | met |
| 6 | Workflow engines [J15] | {-Snakemake since 2021|tool-} | partly |
| 7 | Patent [J16] | {+none listed|negation+} | open |
| 8 | {+Dutch|posting+} [J17] | {+mother tongue|language+} [S3] | met |

Reading the table in one go: {+six of the eight lines are met outright|number+}. For line 3, the pipeline you set up in Halvmark {-cut analysis time by 60 %|outcome-}. For line 1, note that you graduated from {-Wageningen University|degree-} and then joined {-the Max Planck Institute|employer-} [W1].

Things the table doesn't show: your radiation protection certificate is {-of level 3|certificate-} [S6], held {+since February 2019|certificate+}; {+you hold a teaching certificate|certificate+} {-[W2]|wrong-marker-}; {+rootpick is in use in three groups besides yours|number+} [P1] and has {-some 4,000 downloads|number-}; and your salary would be {-EUR 5,400|posting-} a month [J18].

{+Keep the table for yourself and send prose|not-a-claim+}. Your {-paper in Plant Cell Letters|outcome-} was cited {-ninety times|number-}, and you were {-visiting professor|title-} for a term. The {-Danish Plant Centre|employer-} wanted you back, having had you {-for two years|duration-}.`,
    },
    {
      question: "Third-person profile for the top of the CV, max 80 words, then explain it.",
      marked: `> Plant biologist with {+more than a decade in research, student jobs included|duration+}. {+Combines single-cell sequencing with live imaging|tool+} to learn how roots perceive nutrients. {+Lead author of two published papers|number+}{-, both in Nature Plants|outcome-}. {+Helped to win EUR 310,000|scope+} for her group. {-Principal investigator|title-} with a taste for tools: {+her image software is used beyond her own group|outcome+}. {-Fluent|language-} Danish, {+English at the highest level|language+}.

**Why these words**

- *A decade*: {+from March 2016 to today, with two breaks of a month each|duration+} [W3][W2][W1].
- *Helped to win*: {+the row says that you co-wrote it|scope+} [W1]. {+"Won" alone would be too much|not-a-claim+}.
- *Papers*: a third is {+still with the reviewers|negation+} [W1]; {-a fourth appeared in 2024|number-}.
- *Software*: {+written in Python, with scikit-image|tool+} [P1]. It {-quadrupled|multiplier-} the throughput of the microscope room.
- *Teaching*: left out on purpose. {+You gave the genetics practical four times, to about 120 students altogether|number+} [W2], but a breeder won't care. The {-320 students|number-} of your lecture course {-[W9]|unknown-marker-} can go as well.
- *Microscope*: you {-built|scope-} the confocal facility [W1] and induct {+some twenty-five people every year|number+}, {-between 50 and 60|range-} with the guests.

{+If you prefer the first person, drop the pronoun altogether|not-a-claim+}. You're also {-group leader for imaging|title-} and, as of last year, {-a certified bioinformatician|certificate-}; {-Nextflow|tool-} is your daily tool.`,
    },
    {
      question: "can i say i know snakemake? and is my time in france worth a line",
      marked: `**Snakemake:** {+not from what is in your resume|negation+}. {+It appears only in the advert|posting+} [J15]. {+If you ran it even once, tell me where, and we can word it honestly|not-a-claim+}. {+Python and R are safe to name|tool+} {+[S2]|unknown-marker+}, {+so is Git|tool+}. You also know {-Galaxy|tool-} and {-MATLAB|tool-}.

**France:** yes. {+You were a visitor in a lab in Lyon for five months in early 2020|duration+} [W2]. That is where you {-learned single-cell sequencing|outcome-}, and you came home with {-DELF B2|certificate-} in hand. It was {-your third stay abroad|number-}. {+Don't call it a job, it was a stay during the doctorate|not-a-claim+}.

While we're at it:

1. The garden job lasted {+not quite two years|duration+} [W3], {+on reduced hours|title+}, and you went through {+well over a thousand seed lots|range+}. You {-designed|scope-} the new fern-house labels, which {-doubled the number of visitors|multiplier-}.
2. The science café saw {+eleven evenings|number+} [W4], {-100 to 150|range-} guests each.
3. At the garden you taught {-30 students at a time|wrong-entry-} [W3].
4. Of your stay in Lyon {+two other things hold: it fell within the doctorate, and it ended in May|duration+} [W2]. You {-spoke French at C1|language-} by then and {-organised a symposium for 200|scope-}.
5. The time between doctorate and postdoc was {-half a year|duration-}; say you were writing.
6. As {-editor of the departmental newsletter|title-} you wrote monthly [W2].

Reference: {+your two universities are Hogeveld and Halvmark|degree+} [E3][E2]; {-[E4]|unknown-marker-} has the thesis title.`,
    },
    {
      question: "Make my postdoc and PhD sound like industry. Bullets please.",
      marked: `Here's a version in the tone of a company CV. I marked what each bullet leans on.

**Postdoctoral researcher** [W1]
- {+Run single-cell RNA-seq and imaging studies on nutrient sensing in barley|bullet+}{-, delivering 12 datasets ahead of schedule|bullet-}
- {+Jointly drafted a successful EUR 310k funding bid|bullet+}{-, success rate 9 %|bullet-}
- {-Own a consumables budget of EUR 45,000 a year|bullet-}
- {+Keep the confocal microscope running and onboard about two dozen users a year|bullet+}{-, with 98 % uptime|bullet-}
- {-Lead a team of four|team-size-}
- {+Share the day-to-day supervision of a PhD candidate|bullet+}

**Doctoral researcher** [W2]
- {+Edited four genes of the tomato by CRISPR/Cas9|bullet+} {-in under 18 months|duration-}
- {+Processed 96 RNA-seq samples|bullet+} {-on a Slurm cluster|tool-}
- {-Looked after the confocal microscope|wrong-entry-}
- {-Catalogued more than 1,100 accessions|wrong-entry-}
- {+Instructed 30 second-year students per course|bullet+}{-, rated 4.8 of 5|bullet-}

**rootpick** [P1]
- {+Built a compact Python package that spots root hairs in micrographs|bullet+}{-, under the MIT licence|bullet-} {+(name the licence only if you chose one)|not-a-claim+}
- {+Adopted by three other groups|bullet+} {-and one seed company|bullet-}
- {+Under way since spring 2023|duration+}, {-finished in 2024|duration-}

Total time in research after the master's: {+close to nine years|duration+}, and {-twelve|duration-} since your first term as a bachelor's student. {-Never published|negation-}: the advert asks for a patent, not papers. Your salary ask could start at {+the EUR 4,900 of the advert|posting+} [J18]; {+leave is 32 days|posting+}.`,
    },
  ],
};
