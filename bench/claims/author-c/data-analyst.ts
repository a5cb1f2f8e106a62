import type { WrittenCase } from "../answer.ts";

export const dataAnalyst: WrittenCase = {
  name: "data-analyst",
  resume: {
    basics: { name: "Niamh Tuohy-Brandt", label: "Data analyst" },
    work: [
      {
        name: "Harbourline Insurance",
        position: "Senior Data Analyst",
        location: "Cork",
        startDate: "2022-05",
        highlights: [
          "Own the weekly claims dashboard in Power BI, used by 140 adjusters",
          "Built a dbt model for fraud referrals; false referrals fell from 31 % to 22 % within a year",
          "Mentor two junior analysts",
          "Cut the month-end report from 3 days to 4 hours with Python and Airflow",
          "Contributed to the migration from Oracle to Snowflake",
        ],
      },
      {
        name: "Quayside Grocers",
        position: "Data Analyst",
        location: "Cork",
        startDate: "2019-03",
        endDate: "2022-04",
        highlights: [
          "Forecast weekly demand for 58 shops in R; waste down 12 %",
          "Ran 24 A/B tests on the loyalty app",
          "SQL reporting for the pricing team of 9",
        ],
      },
      {
        name: "Munster Survey Institute",
        position: "Survey Assistant",
        location: "Limerick",
        startDate: "2017-09",
        endDate: "2019-02",
        highlights: [
          "Cleaned questionnaires from 11,000 households in SPSS",
          "Assisted with sampling for the 2018 travel survey",
        ],
      },
    ],
    education: [
      {
        institution: "University of Lismore",
        studyType: "MSc",
        area: "Statistics",
        startDate: "2018-09",
        endDate: "2020-06",
      },
      {
        institution: "Kilbrannan College",
        studyType: "BSc",
        area: "Mathematics",
        startDate: "2014",
        endDate: "2017",
        score: "2:1",
      },
    ],
    projects: [
      {
        name: "Tidewatch",
        startDate: "2023-04",
        description: "Public site on tide gauges in six harbours; about 900 visitors a month.",
        keywords: ["Python", "Observable"],
      },
    ],
    skills: [
      { name: "Analysis", keywords: ["SQL", "Python", "R", "dbt", "A/B testing"] },
      { name: "Tools", keywords: ["Power BI", "Snowflake", "Airflow", "Git", "SPSS"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Irish", fluency: "B2" },
      { language: "German", fluency: "A2" },
    ],
    certificates: [
      { name: "Power BI Data Analyst Associate", issuer: "Microsoft", date: "2023-02" },
      { name: "SnowPro Core", issuer: "Snowflake", date: "2024-11" },
    ],
  },
  posting: `Lead Data Analyst
Ferrow Mobility, Dublin

We run 6,500 shared bikes in nine cities.

What you will do
- Lead a team of four analysts
- Own our experimentation programme
- Report to the Chief Operating Officer

What you bring
- At least six years in analytics, two of them leading people
- Excellent SQL and Python
- Tableau or Looker
- A degree in a quantitative subject

Nice to have
- Spatial analysis (PostGIS)
- Spanish

We offer
- €78,000 to €86,000 a year
- 27 days of leave
- Two days a week in the office
`,
  answers: [
    {
      question: "How well do I fit this job overall?",
      marked: `**Overall: a good match on the craft, a thinner one on leadership.**

| They ask for | What you bring | Verdict |
|---|---|---|
| Six years in analytics [J9] | {+Over nine years since September 2017|duration+} [W3] | Strong |
| Two years of leading people [J9] | {+Mentoring for two junior analysts|team-size+} [W1], plus {-a team of five|team-size-} at Quayside [W2] | Partial |
| SQL and Python [J10] | {+Both listed under Analysis|tool+} {+[S1]|wrong-marker+} | Strong |
| Tableau or Looker [J11] | {+Power BI, with a Microsoft certificate from 2023|certificate+} [S6]; {-Looker|tool-} from a side project | Partial |
| Quantitative degree [J12] | {+A BSc in Mathematics and an MSc in Statistics|degree+} [E2, E1] | Strong |

What speaks for you most:

- **Experimentation.** {+They want someone to own that programme|posting+} [J6], and {+you ran two dozen A/B tests on a loyalty app|number+} [W2], {-lifting sign-ups by 18 %|outcome-}.
- **Impact.** Your fraud model {+brought false referrals down by nine percentage points|number+} [W1], and the month-end report {+shrank from three days to four hours|range+}, which {-saved the company €120,000 a year|outcome-}.
- **Scale.** {+140 adjusters work with your dashboard|number+} every week, and {-you led|scope-} the move from Oracle to Snowflake [W1].

What could count against you is the industry: {+no row mentions bikes or transport beyond a travel survey|negation+} [W3], and {-you have no experience with R or Python in production|negation-}. Also, {-Ferrow expects four days a week in the office|posting-}; {+if Cork is still home, ask about that early|not-a-claim+}.`,
    },
    {
      question: "Can you rewrite my Harbourline bullets so that they sound more senior?",
      marked: `Here is a stronger version of each. I kept to what the row says and put the result first where there is one.

**Harbourline Insurance, {+Senior Data Analyst|title+}** [W1]

1. {+Own the weekly Power BI claims dashboard relied on by 140 adjusters|bullet+} {-across three countries|bullet-}
2. {+Reduced false fraud referrals from 31 % to 22 % within a year by building a dbt model|bullet+}{-, presented quarterly to the board|bullet-}
3. {+Mentor two junior analysts|bullet+}{-, both since promoted|outcome-}
4. {+Automated the month-end report with Python and Airflow, cutting it from 3 days to 4 hours|bullet+}
5. {-Spearheaded|scope-} the migration from Oracle to Snowflake{-, moving 400 tables without downtime|bullet-}

A few notes:

- *Number 4:* {-a 90 % reduction|multiplier-} would be shorter still, but {+only if you explain what a working day means there|not-a-claim+}.
- *Number 5:* {+the row says that you contributed|scope+}, so {+keep the verb modest unless you can back up a bigger one|not-a-claim+}.
- Left out so far: {-your churn model in scikit-learn|tool-}. {+It would show work on users rather than claims|not-a-claim+}.

For Quayside I would lead with the forecast: {+Forecast weekly demand for 58 shops in R and helped bring waste down 12 %|bullet+} [W2]. The second line could be {+Ran 24 A/B tests on the loyalty app|bullet+} {-in two years|duration-}. And {-cleaned data from 11,000 households|wrong-entry-} belongs further down [W2].

{+Do you know how many people read the month-end report|not-a-claim+}? {+A figure there would make the line complete|not-a-claim+}.`,
    },
    {
      question: "What am I missing for this posting?",
      marked: `Going through the posting line by line, I see three real gaps and two small ones.

**Real gaps**

1. **People leadership.** {+The job comes with a team of four|posting+} [J5] and {+two years of leading people are a must|posting+} [J9]. {+Mentoring two colleagues is the closest you have|scope+} [W1]. At Quayside you {+did reporting for a pricing team of nine|team-size+}, but {-they reported to you|scope-} only on paper [W2].
2. **Tableau or Looker.** {+Neither is anywhere in your resume|negation+} [J11]. {+Your Power BI certificate shows that you can learn a BI tool properly|certificate+}, and so does {-your Tableau Desktop Specialist badge|certificate-}.
3. **PostGIS.** {+A nice-to-have|posting+} [J14]. {+Tidewatch works with six harbours|number+} [P1], though {+nothing there says that you used spatial queries|negation+}; {-GeoPandas|tool-} is a start.

**Small ones**

- *Spanish:* {+you list Irish at B2 and German at A2|language+} [S4, S5], and {-basic Spanish|language-}.
- *Domain:* {+three employers, none in mobility|employer+}.

**What is not a gap**

- Experience: {-a must of eight years|posting-} is covered, as is {+the degree|degree+}.
- SQL: {-no row mentions it|negation-}, but it goes without saying for an analyst.
- Cloud warehouse: {+SnowPro Core, November 2024|certificate+} {-[S6]|wrong-marker-}.

{+If you have ever run a performance review or hired someone, add it|not-a-claim+}. I would address the leadership gap in the letter, because {+hiring managers usually read that line first|not-a-claim+}. Everything else can wait until {-your Looker exam in January|certificate-} {-[S9]|unknown-marker-}.`,
    },
    {
      question: "Draft a cover letter, please, around 200 words.",
      marked: `Dear hiring team,

Nine cities and {+6,500 bikes|posting+} must produce the kind of data I like best: messy, seasonal and close to people's lives.

At Harbourline Insurance, where I have been {-Lead Data Analyst|title-} {+since May 2022|duration+}, I own {+a weekly dashboard for 140 adjusters|number+} and {+built the dbt model behind our fraud referrals|scope+}. {+Within a year, false referrals dropped from 31 to 22 percent|range+}, and {-customer complaints were halved|outcome-}. With Python and Airflow I turned {+a three-day report into four hours' work|range+}, and I {+mentor two junior colleagues|team-size+}.

Before that, {+at Quayside Grocers|employer+}, I {+forecast demand for 58 shops|number+}, {+which went along with twelve percent less waste|number+}, and ran {+24 A/B tests|number+} {-for 300,000 app users|number-}. {-Two years at Dunmore Telecom|employer-} taught me to explain uncertainty to people who had no time for it.

I hold {-a first-class|degree-} {+MSc in Statistics from the University of Lismore|degree+}, {+completed while I was working|degree+}, and {-a diploma in data science from Trinity|degree-}. In my spare time I run {+Tidewatch, a public site with some 900 visitors a month|number+}, {-featured in a national newspaper|outcome-}.

What I would bring to Ferrow is a habit of testing before believing. {+Your posting puts experimentation second on its list|posting+}; {+I would gladly put it first|not-a-claim+}.

Kind regards,
Niamh Tuohy-Brandt`,
    },
    {
      question: "How should I answer “Tell us about an experiment you ran”?",
      marked: `Use the STAR form, and keep it under two minutes. Quayside is the row to answer from [W2].

- **Situation:** "{+I was the data analyst at a grocery chain|title+}, and {+we had a loyalty app|tool+} with {-half a million members|number-}."
- **Task:** "{-As head of experimentation|title-}, I had to find out which offers change behaviour."
- **Action:** "Over {+about three years|duration+} I {+ran 24 tests|number+}, {+roughly eight a year|multiplier+}. I {-wrote the test platform in Scala|tool-} and reported to {+a pricing team of nine|team-size+}."
- **Result:** "{-Eleven of them were rolled out|outcome-}, and we learned to stop guessing."

{+The result is the part you have to fill in yourself|not-a-claim+}: {+the row gives the number of tests but not what came of them|negation+} [W2]. {+Which one surprised you most|not-a-claim+}?

**Likely follow-ups**

1. *"How did you size the samples?"* {+Your degree in statistics|degree+} {-[E2]|wrong-marker-} helps, and {+so does the sampling work on the 2018 travel survey|wrong-entry+} [W3]. {-You designed that survey|scope-}, after all.
2. *"And at Harbourline?"* There, {-the 24 tests on the loyalty app|wrong-entry-} continued [W1].
3. *"Which tools?"* {+SQL and R|tool+} [S1], {-Optimizely|tool-} for the front end.
4. *"Why move on?"* {+They offer up to €86,000|posting+} [J17], but {+never open with the money|not-a-claim+}. {-Thirty days of leave|posting-} isn't an argument either.

The waste figure is safe to quote: {+down 12 %|number+} {+[W2]|wrong-marker+}. {-It took six months|duration-} {-[W7]|unknown-marker-}.`,
    },
    {
      question: "Write me a profile summary. Three versions would be nice.",
      marked: `Three versions, from plain to bold:

**1. Plain**
{+Senior data analyst with more than nine years in surveys, retail and insurance|duration+}. {+Builds models in dbt, SQL and Python|tool+} and {-leads a team of analysts|scope-}. {+MSc in Statistics|degree+}.

**2. With figures**
{+Analyst who cut a three-day report to four hours|bullet+} and {+reduced false fraud referrals by almost a third|multiplier+} ({+31 % to 22 %|range+}) {-in four months|duration-}. {+Two vendor certificates|certificate+} {+[S6, S7]|unknown-marker+}, {-an AWS certification|certificate-}, and {+a public data site of my own|scope+}.

**3. For Ferrow**
Experiment-minded analyst, {+24 A/B tests|number+}, {+demand forecasts for 58 shops|number+}, {-and a 12 % rise in sales|outcome-}. Ready to lead {+a team of four|posting+}{-, having done so at Harbourline since 2024|scope-}.

My pick is the second one, because {+numbers stop the eye|not-a-claim+}. Two cautions, though:

- {+"Almost a third" is relative; nine points is absolute|multiplier+}. {+Don't mix the two|not-a-claim+}.
- Your waste figure of {-21 %|number-} comes from Quayside, {-where you were a senior analyst as well|title-} [W2].
- In version 1, {+"insurance" covers four and a half years|duration+} [W1], {+retail just over three|duration+} [W2] and {-the survey institute almost three|duration-} [W3].

Languages don't need a place here: {+English native, Irish B2|language+}, {-German B2|language-}. {+You could mention Irish if the company has public clients|not-a-claim+}. {-Ferrow lists Irish as an advantage|posting-}.`,
    },
  ],
};
