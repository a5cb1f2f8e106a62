import type { WrittenCase } from "../answer.ts";

export const sousChef: WrittenCase = {
  name: "sous-chef",
  resume: {
    basics: { name: "Duarte Almeirim", label: "Sous-chef" },
    work: [
      {
        name: "Casa do Loureiro",
        position: "Sous-chef",
        location: "Lisbon",
        startDate: "2021-02",
        highlights: [
          "Runs the pass when the head chef is away",
          "Plans the spring and autumn menus together with the head chef",
          "Trains the apprentices",
          "Orders fish and vegetables",
        ],
      },
      {
        name: "Hotel Ribeira Nova",
        position: "Chef de partie, fish",
        location: "Porto",
        startDate: "2017-06",
        endDate: "2021-01",
        highlights: [
          "Fish section, banquets of up to 180 guests",
          "Introduced a waste log",
          "Helped the pastry section at Christmas",
        ],
      },
      {
        name: "Brasserie Vauquelin",
        position: "Commis",
        location: "Lyon",
        startDate: "2014-09",
        endDate: "2017-05",
        highlights: ["Cold, sauce and pastry sections in turn"],
      },
    ],
    volunteer: [
      {
        organization: "Mesa Aberta",
        position: "Cook",
        startDate: "2022-03",
        highlights: ["Sunday lunch for the neighbourhood, about 50 plates"],
      },
    ],
    education: [
      {
        institution: "Escola de Hotelaria de Serralva",
        studyType: "Diploma",
        area: "Cooking and pastry",
        startDate: "2011",
        endDate: "2014",
      },
    ],
    skills: [
      {
        name: "Kitchen",
        keywords: ["Fish butchery", "Sourdough", "Fermentation", "Menu costing"],
      },
    ],
    languages: [
      { language: "Portuguese", fluency: "Native" },
      { language: "French", fluency: "C1" },
      { language: "English", fluency: "B2" },
    ],
    certificates: [
      { name: "HACCP", date: "2021-03" },
      { name: "First aid at work", date: "2023-09" },
    ],
  },
  posting: `Head Chef
The Cooper's Yard, Bristol

A neighbourhood restaurant with 60 seats and a kitchen team of eight.

The job
- Write and cost a seasonal menu
- Keep food cost below 29 %
- Lead and train the kitchen team
- Keep our five-star hygiene rating

Requirements
- Three years as a sous-chef or head chef
- Level 3 food safety certificate
- Sound knowledge of allergen rules
- Good English

Nice to have
- Meat butchery
- Experience with wood-fired cooking

We offer
- £42,000 to £46,000
- A four-day week
- Closed on Sundays and Mondays
`,
  answers: [
    {
      question: "Am I ready for a head chef position?",
      marked: `I think you are close, and in some ways already there.

**What supports it**

- {+They want three years as a sous-chef or head chef|posting+} [J10]; {+you've been sous-chef for nearly six|duration+} [W1].
- {+You run the pass whenever the head chef is out|scope+} and {+plan two menus a year together|scope+}. {-You also sign off the weekly rota|scope-}.
- {+You train the apprentices|scope+}, {-six of them so far|team-size-} [W1].
- {+Menu costing is among your skills|tool+} [S1], and you kept {-food cost at 27 %|number-} at Ribeira Nova.
- {+HACCP from March 2021|certificate+} [S5], {-Level 3 Food Safety|certificate-} on top.

**What I'd be honest about**

- {+You have not held the title of head chef|negation+}. Casa do Loureiro calls you {+sous-chef|title+}, although {-you were acting head chef for all of 2023|title-}.
- {+A brigade of eight|posting+} [J3] may be larger than what you have led; {+your rows name no team size|negation+}.
- {+Meat isn't mentioned, fish is|tool+} [S1, J15]. {-Your charcuterie work|tool-} could fill that.
- English: {+B2|language+} against "good" [J13], so {+that should do|not-a-claim+}. {-You have no French|negation-}, which matters less in Bristol.

**In one line:** apply. {-The place has a Michelin star|posting-}, so expect a trial shift. {+Would you be ready to cook one|not-a-claim+}? {-Your three years in London|employer-} {-[W5]|unknown-marker-} will make the move easy.`,
    },
    {
      question: "Please improve the bullets of my last two jobs.",
      marked: `Your bullets are honest but very short. A little context helps:

### Casa do Loureiro, Lisbon {+[W1]|unknown-marker+}

| Now | Suggestion |
|---|---|
| Runs the pass when the head chef is away | {+Run the pass in the head chef's absence|bullet+}{-, up to 120 covers a night|bullet-} |
| Plans the menus together with the head chef | {+Co-write the spring and autumn menus with the head chef|bullet+} |
| Trains the apprentices | {+Train the kitchen's apprentices|bullet+}{-, two of whom won regional contests|outcome-} |
| Orders fish and vegetables | {+Handle the ordering of fish and vegetables|bullet+} {-from 15 local suppliers|bullet-} |

### Hotel Ribeira Nova, Porto {+[W2]|unknown-marker+}

- {+Worked the fish section|scope+} for {+banquets of up to 180|number+}{-, with three commis under me|team-size-}
- {+Introduced a waste log|bullet+}{-, cutting waste by a quarter|outcome-}
- {+Supported the pastry section at Christmas|bullet+}
- {-Created the hotel's tasting menu|bullet-}

If you use the waste log, {+try to remember what changed after it|not-a-claim+}. {+Even "less fish thrown away on Mondays" is better than nothing|not-a-claim+}.

I'd also move two things. {-The Sunday lunches for fifty|wrong-entry-} at Loureiro are missing from the table [W1], and {+the Lyon years deserve their three sections: cold, sauce and pastry|wrong-entry+} {+[W3]|wrong-marker+}. {+At the brasserie you began as a commis|title+} {-and left as a demi-chef|title-}. {+Fermentation and sourdough|tool+} can stay in the skills {-[S5]|wrong-marker-}. You've left out {-your sous-vide training|tool-}.`,
    },
    {
      question: "Write a short cover letter for The Cooper's Yard.",
      marked: `Dear Cooper's Yard team,

{+A sixty-seat room|posting+} with {+eight people in the kitchen|posting+} is exactly the size of place I want to cook in.

I have been sous-chef at {+Casa do Loureiro in Lisbon|employer+} {+since February 2021|duration+}. {+The spring and autumn menus are planned by two of us|scope+}, {-all costings are mine|scope-}, and {+when the head chef is away I stand at the pass|scope+}. I {+train our apprentices|scope+} and {+order our fish and vegetables|scope+}{-, a budget of €9,000 a month|number-}.

Before that I spent {+more than three years on fish at Hotel Ribeira Nova|duration+}, with {+banquets for up to 180 guests|number+} and {-breakfast for 240|number-}. My first kitchen was {+a brasserie in Lyon|employer+}; {-an internship at Le Grand Ormeau|employer-} came before it. {+I trained at the hotel school of Serralva|degree+} {-and hold a bachelor's degree in gastronomy|degree-}.

On Sundays I {+cook for a neighbourhood table|scope+}, {+around fifty plates|number+}{-, an initiative I founded|scope-}. You close on {+Sundays and Mondays|posting+}; {+I would have to find a new table to cook for|not-a-claim+}.

{+I hold a HACCP certificate and first aid at work|certificate+}; {-my allergen awareness certificate|certificate-} is from last year. {+I would take Level 3 before I start|not-a-claim+}. I speak {-English at C2|language-}, {+French and Portuguese|language+}, {-and some Spanish|language-}.

Warm regards,
Duarte Almeirim`,
    },
    {
      question: "Which requirements do I not meet, and what can I say about each?",
      marked: `Sorted by how much they will matter:

**1. Level 3 food safety** [J11]: {+not in your resume|negation+}. {+HACCP is the nearest thing|certificate+} {+[S5]|wrong-marker+}. Say that {+you'd book the course now|not-a-claim+}. {-The certificate may be handed in within a year|posting-}.

**2. Allergen rules** [J12]: {+no row says anything about them|negation+}. {+If you label dishes at Loureiro, that is your evidence|not-a-claim+}. {-You wrote the allergen handbook|scope-} at Ribeira Nova, so use that.

**3. Food cost** [J6]: {+they want it under 29 percent|posting+}. {+Costing is a skill of yours|tool+} [S1], but {+without a figure|negation+}. {-You cut costs by 4 %|outcome-} in Porto [W2]. {+What was your food cost last autumn|not-a-claim+}?

**4. Leading the team** [J7]: {+apprentices, yes|scope+} [W1]. {-A brigade of twelve|team-size-} in Lyon, too.

**5. Wood fire** [J16]: {+only nice to have|posting+}, and {+nothing in your rows points to it|negation+}; {-your Josper oven experience|tool-} would count.

**Where you more than meet them**

- Time in the role: {+almost double what they ask|multiplier+} [W1]. In all, you have {-fifteen years at sous-chef level|duration-}.
- Sourcing: {+you order fish and vegetables|scope+}, {-twice a week from the auction at Peniche|number-}.
- Hygiene: {-Cooper's Yard only has four stars|posting-}, so a careful chef helps.

{-You have never trained anyone|negation-}, so the interview may turn to that. {+Prepare one story about a bad night|not-a-claim+}. {+Kitchens hire for calm|not-a-claim+}.`,
    },
    {
      question:
        "Give me a summary and a few lines to say in the interview when they ask about my background.",
      marked: `**Summary**

{+Sous-chef from Lisbon with over twelve years in professional kitchens|duration+} {+in Portugal and France|employer+}{-, Spain|employer-} included. {+Strong on fish|tool+}, {+at home with sourdough and fermentation|tool+}, {-and with molecular techniques|tool-}. {+Speaks Portuguese, French and English|language+}.

**Interview lines**

> "{+I started as a commis in 2014|title+} and {+worked my way through three sections in under three years|duration+}. {-I left as junior sous-chef|title-}."

> "In Porto I {+looked after fish|scope+}, {+for banquets of up to 180|number+} {-every weekend|number-}. {+I started keeping a waste log there|scope+}, and {-management rolled it out to four hotels|outcome-}."

> "In Lisbon I'm {+the second in the kitchen|title+}. {+Menus change twice a year|number+}, {-with about 14 new dishes each time|number-}. {+I help plan them|scope+}."

> "{+I've cooked for my neighbours on Sundays for more than four years|duration+}, {-around 90 plates each time|number-}."

**Questions to ask back**

- {+Who orders at the moment, and how often|not-a-claim+}?
- {+What does the four-day week look like in December|not-a-claim+}? [J19]
- They offer {-£48,000|posting-} [J18]; {+do tips come on top|not-a-claim+}?

One more thing: {+your French is C1, higher than your English|language+} [S3, S4]. Your diploma took {-five years|duration-} [E1], and {-it was in hotel management|degree-}. Keep {+the first aid certificate from September 2023|certificate+} {-[S3]|wrong-marker-}. {-The fish section at Loureiro|wrong-entry-} [W1] is a good story too.`,
    },
  ],
};
