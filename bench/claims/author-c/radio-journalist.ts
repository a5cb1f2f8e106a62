import type { WrittenCase } from "../answer.ts";

export const radioJournalist: WrittenCase = {
  name: "radio-journalist",
  resume: {
    basics: { name: "Thandeka Moagi", label: "Radio journalist" },
    work: [
      {
        name: "Umoya FM",
        position: "Senior Producer",
        location: "Durban",
        startDate: "2018-07",
        highlights: [
          "Produce a daily two-hour current affairs programme; 210,000 listeners a week",
          "Edit the scripts of 3 reporters",
          "Series on water tariffs won a Vuka Community Media Award in 2021",
          "Train interns in interviewing",
        ],
      },
      {
        name: "Self-employed",
        position: "Translator, English to isiZulu",
        startDate: "2016-01",
        highlights: ["Leaflets for health clinics and a credit union, some 20 a year"],
      },
      {
        name: "Coastal Courier",
        position: "Reporter",
        location: "Durban",
        startDate: "2013-02",
        endDate: "2018-06",
        highlights: [
          "About 6 articles a week on courts and the municipality",
          "Helped start the paper's newsletter, 4,000 subscribers by 2017",
        ],
      },
    ],
    education: [
      {
        institution: "University of Umlazi Bay",
        studyType: "BA",
        area: "Journalism",
        startDate: "2009",
        endDate: "2012",
      },
      {
        institution: "Ubuntu Language Institute",
        studyType: "Short course",
        area: "Plain Language Writing",
        startDate: "2022",
        endDate: "2022",
      },
    ],
    projects: [
      {
        name: "Plain Bill",
        startDate: "2023",
        endDate: "2023",
        description: "Rewrote the municipal water bill in plain language; tested with 14 readers.",
      },
    ],
    skills: [
      { name: "Writing", keywords: ["Scriptwriting", "Editing", "Interviewing", "Plain language"] },
      { name: "Tools", keywords: ["Adobe Audition", "WordPress", "Google Docs"] },
    ],
    languages: [
      { language: "isiZulu", fluency: "Native" },
      { language: "English", fluency: "Fluent" },
      { language: "Afrikaans", fluency: "B1" },
    ],
    certificates: [{ name: "Google Analytics Individual Qualification", date: "2020-05" }],
  },
  posting: `Content Designer
Kopano Bank, Johannesburg

Our app serves 2.8 million customers in three languages.

What you'll do
- Write the words in our app and emails
- Work with two product designers and a researcher
- Look after our style guide

What we ask for
- Three years in UX writing or content design
- A portfolio
- Figma
- English and one more South African language

A plus
- Experience in finance
- HTML and CSS
- A/B testing

What we offer
- R540,000 to R620,000 a year
- 22 days of leave
- Three days a week in the office
`,
  answers: [
    {
      question: "I come from radio. Do I stand a chance at the bank?",
      marked: `More than you may think, but the change of field has to be explained.

**What carries over**

- **Plain language.** {+You rewrote a municipal water bill and tested it with 14 readers|scope+} [P1]. {-The city adopted it for 300,000 households|outcome-}. {+The course you took in 2022|duration+} fits in {+[E2]|wrong-marker+}, {-with distinction|degree-}.
- **Languages.** {+English plus a second South African language is a requirement|posting+}; {-you have four|language-}, {+isiZulu being your mother tongue|language+}. {-The app itself comes in two languages|posting-}.
- **Finance.** {+A plus only|posting+}. {+You've translated leaflets for a credit union|scope+} [W2], {-and ran the paper's business desk|scope-} [W3].
- **Editing.** {+Three reporters hand you their scripts|team-size+}, {-and a desk of seven reports to you|team-size-}.

**What doesn't**

- {+Three years in content design: none of your titles says so|negation+} [J9].
- {+Figma isn't in your tools|negation+}; {-you use Sketch|tool-} instead.
- {-You hold no certificate of any kind|negation-}, so leave that heading out.

**Numbers.** At the Courier your {-210,000 weekly listeners|wrong-entry-} were impressive, and {-the newsletter grew to 40,000 subscribers|number-}. You've been in media {+for nearly fourteen years|duration+}, {-eleven of them in radio|duration-}.

My advice: {+apply, and let Plain Bill be the first thing they see|not-a-claim+}. {+Is it online anywhere|not-a-claim+}? {-Your Kopano freelance work|employer-} {-[W5]|unknown-marker-} should be in the first line.`,
    },
    {
      question: "Translate my radio bullets into words a product team understands.",
      marked: `**Umoya FM, Senior Producer** [W1]

1. {+Produce two hours of current affairs every day for 210,000 weekly listeners|bullet+}{-, up from 150,000|range-}
2. {+Edit the scripts of three reporters|bullet+} {-and own the station's style guide|bullet-}
3. {+Created an award-winning series on water tariffs (2021)|bullet+}{-, which cut complaint calls by a third|multiplier-}
4. {+Train interns in interviewing|bullet+}{-, 12 to 15 a year|range-}
5. {-Tested scripts with 14 readers|wrong-entry-}

**Self-employed translator** [W2]

- {+Translate some 20 leaflets a year from English into isiZulu for clinics and a credit union|bullet+}{-, 98 % accepted without changes|number-}
- {-Built a glossary of 1,200 financial terms|bullet-}

**Coastal Courier, {-Senior|title-} Reporter** [W3]

- {+Wrote about six articles a week on courts and the municipality|bullet+}{-, twice as many as the desk's average|multiplier-}
- {-Launched|scope-} the newsletter: 4,000 subscribers by 2017
- {-Moved the site from Joomla to WordPress|tool-}

A few words on choice:

- {+"Listeners" can become "users" only if you explain it once|not-a-claim+}.
- {+The row says that you helped start the newsletter|scope+}, so {+a lead verb would go too far|not-a-claim+}.
- {+The prize was a Vuka Community Media Award|outcome+} {+[W1]|unknown-marker+}, {-the second of three|outcome-} {-[E3]|unknown-marker-}.
- A yearly figure helps: {+six a week makes around 300 articles|multiplier+}, {-so more than 2,500 at the Courier|multiplier-}.

{+Which of these would you feel able to show in a portfolio|not-a-claim+}?`,
    },
    {
      question: "What are the gaps, and which can I close within two months?",
      marked: `| Gap | Where it comes from | Two months enough? |
|---|---|---|
| Portfolio | {+They demand one|posting+} {+[J10]|wrong-marker+} | yes |
| Figma | {+A requirement, too|posting+} [J11] | yes |
| Three years in the field | {-Five years, in fact|posting-} [J9] | no |
| HTML, CSS | {+Only a plus|posting+} | partly |

**Portfolio.** {+Plain Bill is your strongest piece|not-a-claim+} {-[P2]|unknown-marker-}: {+before, after, and what 14 readers said|not-a-claim+}. {-The second piece, a chatbot for a clinic|outcome-}, is nearly there.

**Figma.** {+Adobe Audition, WordPress and Google Docs are what you list|tool+} [S2]. {-You've done the Figma beginners' course|certificate-}. {+Rebuild three screens of any banking app|not-a-claim+}.

**HTML and CSS.** {+WordPress is a door to both, if you ever edited a theme|not-a-claim+}. {-Your CSS is at an intermediate level|tool-}.

**A/B testing.** {+No row mentions a test with variants|negation+}. {+Your Google Analytics qualification is from May 2020|certificate+} {-[S5]|wrong-marker-}; {-you renewed it in 2024|certificate-}. {-At Umoya you compared two versions of the jingle|outcome-}.

**Years.** {+You can't buy them|not-a-claim+}. {-Translating since 2012|duration-} counts in part, {+the plain-language project only for 2023|duration+}. {-You've never written for readers|negation-}, only for listeners, {+so say how your newspaper years differ|not-a-claim+}.

{-Afrikaans at C1|language-} isn't a gap. {+Neither is the office rule if you can be there three days a week|not-a-claim+}. {-It's only two from the second year on|posting-}. And {-no degree is listed|negation-}, but {+nobody asks for one|posting+}. {-At the Courier you edited 3 reporters|wrong-entry-} [W3], which helps.`,
    },
    {
      question: "Cover letter outline and a first paragraph.",
      marked: `**First paragraph**

> "The water bill goes to {-1.2 million people|number-}. {+In 2023 I rewrote it in plain language and watched fourteen people read it|number+}. {+That is the work I'd like to do for Kopano's 2.8 million customers|posting+}."

**Outline**

1. *Hook* — as above. {+The project stands on its own, without an employer|wrong-entry+} [P1]; it was done {-for Umoya FM|wrong-entry-}.
2. *Why you can write* — {+more than eight years at Umoya FM|duration+} [W1], {+a daily programme|number+}, {-a budget of R2 million|number-}. {+Before that five years and more at a newspaper|duration+} {-[W2]|wrong-marker-}.
3. *Why a bank* — {+leaflets for a credit union|scope+}, {-a column on personal debt|outcome-}, {+the series on tariffs|scope+}. {-You spent a year at Ilanga Finance|employer-}.
4. *How you work with others* — {+they have two designers and a researcher|posting+}, {+you have three reporters and some interns|team-size+}. {-The team there counts eleven|posting-}.
5. *Proof of learning* — {+the short course at the Ubuntu Language Institute|degree+}, {-a master's in linguistics|degree-}, {-a UX diploma from Google|certificate-}.
6. *Close* — {+offer a link to samples|not-a-claim+}.

**Tone:** {+friendly, short sentences, no radio slang|not-a-claim+}. {+If you mention pay, stay inside their range|not-a-claim+}: {-R520,000 to R580,000|posting-}.

**Leave out:** {+the courts|scope+}, {-your two years as a sports presenter|title-}, and {-your Sesotho|language-}. You translated {-the bank's own leaflets|scope-} [W2], so that may well go in. The award came with {-R50,000|number-}. The Courier years cover {+courts and the municipality|scope+} {-[W1]|wrong-marker-}. {+Do you want me to write paragraph two as well|not-a-claim+}?`,
    },
    {
      question: "Suggest answers to three interview questions a product team would ask.",
      marked: `**1. "How do you know that a text works?"**

"I try it on people. For the water bill I {+asked 14 readers|number+}, {-eight to ten of whom failed at the old one|range-}. In radio {+we reach 210,000 people a week|number+}, {-and our call-in rate tripled|multiplier-}, {+with a programme every day|scope+}."

**2. "How do you handle criticism?"**

"{+I edit the scripts of three reporters|team-size+}, so I know both sides. {-As head of news|title-} I introduced a rule: first what works. The interns I train {-have all been hired|outcome-}. {+I'd ask the researcher before I defend a sentence|not-a-claim+}."

**3. "Have you worked in several languages?"**

"{+For almost eleven years I've translated from English into isiZulu|duration+} [W2], {-about 60 leaflets a year|number-}. {-I also translate from Afrikaans|language-}. {+isiZulu is my first language|language+} {-[S4]|wrong-marker-}, {+Afrikaans is at B1|language+}."

### Where to be careful

- {+Don't claim UX research; 14 readers is a small test|not-a-claim+}.
- The tariffs series ran {-in the Courier|wrong-entry-}, {+it won its prize in 2021|duration+}.
- You trained interns {-at the credit union|wrong-entry-} {-[W6]|unknown-marker-}.
- {+Fourteen years in media is nearly right|duration+}, {-eleven of them at Umoya FM|duration-}.
- Tools: {+Audition|tool+}, {-Contentful|tool-}, {-Jira|tool-}. 
- At Umoya you deliver {-six articles a week|wrong-entry-}, {+which a product team can picture|not-a-claim+}.

If they ask about money: {+the top of the range is R620,000|posting+} {+[J18]|unknown-marker+}, {-with 25 days of leave|posting-}. {+Would you take less for a first role|not-a-claim+}?`,
    },
  ],
};
