import type { WrittenCase } from "../answer.ts";

export const warehousePicker: WrittenCase = {
  name: "warehouse-picker",
  resume: {
    basics: { name: "Dorota Wilczek-Hume", label: "Order picker" },
    work: [
      {
        name: "Kestrel Parcel Hub",
        position: "Order Picker",
        location: "Dunmarrow",
        startDate: "2023-08",
        highlights: [
          "Pick about 110 lines an hour with a handheld scanner; error rate 0.4 %",
          "Train new starters on the scanner, 14 so far",
          "Help the shift lead with the stock count twice a year",
        ],
      },
      {
        name: "Belgrove Cold Stores",
        position: "Warehouse Operative",
        location: "Saltbridge",
        startDate: "2021-02",
        endDate: "2023-07",
        highlights: [
          "Loaded up to 18 lorries per night shift at minus 22 °C",
          "Drove counterbalance and reach trucks without an accident",
          "Suggested a new lane layout; waiting time for lorries went from 50 to 35 minutes",
        ],
      },
      {
        name: "Pellmere Bakery",
        position: "Packer",
        location: "Saltbridge",
        startDate: "2018-10",
        endDate: "2021-01",
        highlights: [
          "Packed bread on a line of 6 people",
          "Checked labels and weights, stopped the line when needed",
        ],
      },
      {
        name: "Hotel Marrick",
        position: "Kitchen Porter",
        location: "Gullane Bay",
        startDate: "2017-06",
        endDate: "2018-09",
        highlights: ["Washed up for a kitchen with 120 covers a night"],
      },
    ],
    education: [
      {
        institution: "Saltbridge Further Education College",
        studyType: "Level 2 Certificate",
        area: "Warehousing and Storage",
        startDate: "2020-09",
        endDate: "2021-06",
      },
      {
        institution: "Technikum Brzezina",
        studyType: "Secondary school certificate",
        area: "Economics",
        startDate: "2013",
        endDate: "2017",
      },
    ],
    projects: [
      {
        name: "Food bank store room",
        startDate: "2022-11",
        description: "Volunteer on Saturdays; set up the shelf plan for 900 items.",
        keywords: ["Excel"],
      },
    ],
    skills: [
      { name: "Warehouse", keywords: ["RF scanner", "Stock counting", "Pallet wrapping"] },
      { name: "Computer", keywords: ["Excel", "Manhattan WMS"] },
    ],
    languages: [
      { language: "Polish", fluency: "Native" },
      { language: "English", fluency: "B2" },
      { language: "Romanian", fluency: "A1" },
    ],
    certificates: [
      { name: "Counterbalance Truck Licence", issuer: "Lift & Load Training", date: "2021-04" },
      { name: "Reach Truck Licence", issuer: "Lift & Load Training", date: "2022-01" },
      { name: "First Aid at Work", issuer: "Saltbridge Red Cross", date: "2024-03" },
    ],
  },
  posting: `Warehouse Team Leader (nights)
Thornby Fulfilment, Dunmarrow

We send out 40,000 parcels a night for online shops.

Your job
- Lead a team of twelve pickers
- Plan the shift and report figures to the warehouse manager
- Run stock counts every month

What we ask
- Two years of warehouse work
- Some experience as a supervisor or deputy
- A valid forklift licence (counterbalance)
- Confident with a warehouse management system, ideally SAP EWM
- Good English; a second language helps

We offer
- £16.40 an hour plus a night bonus of 20 %
- Four nights on, three off
- Free bus from the station
`,
  answers: [
    {
      question: "Do I have a chance at this one? Be honest.",
      marked: `Honestly: **yes**, as long as you tackle the leadership question head on.

**In your favour**

- You have {+more than five years in warehouses|duration+}, counting [W1] and [W2]; {+they ask for two|posting+} [J9].
- {+Your counterbalance licence dates from April 2021|certificate+} {+[S6]|wrong-marker+}, and {+there is a reach truck licence on top|certificate+} [S7]. {-An overhead crane ticket|certificate-} rounds that off.
- You're quick and careful: {+around 110 lines an hour|number+} at {-an error rate of 0.2 %|number-} [W1].
- {+Polish is your mother tongue and your English is at B2|language+}, so the wish for a second language [J13] is met. {-Conversational Ukrainian|language-} will be handy too.

**Against you**

- {+None of your job titles says "supervisor" or "deputy"|negation+}, and [J10] wants some of that. The nearest thing is that {+you help the shift lead with stock counts|scope+} [W1]. At Belgrove, {-you ran the night shift|scope-} [W2], which counts for more.
- {+SAP EWM appears nowhere in your resume|negation+}; {+you list Manhattan WMS|tool+} instead [S2].
- Stock counts: {+twice a year at Kestrel|number+}, whereas {-Thornby counts every week|posting-} [J7].
- The team would be {+twelve pickers|posting+} [J5], a big step from {-the four you look after today|team-size-}.

Your older jobs matter less. {+Hotel Marrick|employer+} [W4] and {-a season at Ostrand Logistics|employer-} can each be one line. And don't forget the Level 2 certificate {+in Warehousing and Storage|degree+} [E1].

The pay is {+£16.40 an hour|posting+} with {-a night bonus of 25 %|posting-} [J15]. {+I'd apply, and ring them first to ask how firm the SAP wish is|not-a-claim+}.`,
    },
    {
      question: "Write better bullets for my last three jobs, please.",
      marked: `Here you go. Start each line with a verb and put the number early.

### {+Kestrel Parcel Hub, Order Picker|title+} [W1]
* {+Pick about 110 lines an hour by handheld scanner with an error rate of 0.4 %|bullet+}{-, the best on the shift|bullet-}
* {+Trained 14 new starters on the scanner|bullet+}{-, all of whom passed probation|outcome-}
* {+Support the shift lead with the stock count twice a year|bullet+}{-, closing a gap of £9,000|bullet-}

### Belgrove Cold Stores, {-Senior Warehouse Operative|title-} [W2]
* {+Loaded up to 18 lorries per night shift at minus 22 °C|bullet+}
* {+Suggested a lane layout that went with a fall in waiting time from 50 to 35 minutes|outcome+} {-and saved two drivers per shift|outcome-}
* {+Drove counterbalance and reach trucks accident-free|scope+} {-for five years|duration-}
* {-Trained 14 colleagues on the scanner|wrong-entry-}

### Pellmere Bakery, Packer [W3]
* {+Packed bread on a line of six|team-size+}
* {+Checked labels and weights and stopped the line where necessary|wrong-entry+}{-, cutting complaints by 40 %|bullet-}

A couple of remarks:

1. The drop from 50 to 35 minutes is {+a cut of 30 percent|multiplier+}. I would show the minutes all the same, or simply say that {-waiting times were halved|multiplier-}.
2. {-You introduced|scope-} the layout, so own it.
3. {+The hotel job can go at the bottom|not-a-claim+}; {+120 covers a night|number+} says that you can stand pressure [W4].
4. {+How many pickers are on your shift at Kestrel|not-a-claim+}? {+Your resume doesn't say|negation+}.
5. Put {+Manhattan WMS|tool+} into the first bullet if that is the system behind your scanner, and {-SAP EWM|tool-} next to it [S2].
6. {-Your resume gives no error rate|negation-}, so ask your shift lead for one.`,
    },
    {
      question: "Draft the main paragraph of my cover letter and a two-line profile.",
      marked: `**Profile**

> {+Order picker with over five years of warehouse work|duration+}, {+licensed for counterbalance and reach trucks|certificate+}, {-trained in SAP EWM|tool-} and {+used to nights in the cold|wrong-entry+}. {+Speaks Polish, English and a little Romanian|language+}.

**Letter, main paragraph**

Since {+August 2023|duration+} I have worked as an order picker {+at Kestrel Parcel Hub|employer+} here in Dunmarrow, where I pick {+some 110 lines an hour|number+} and {-lead a team of 14 starters|team-size-}. What I enjoy most is showing people how it is done: {+fourteen colleagues have learned the scanner from me|number+}. Before that I spent {+two and a half years|duration+} at Belgrove Cold Stores, loading {-up to 28 lorries|number-} a night, and my idea for the lanes helped bring the lorries' waiting time {+down by a quarter of an hour|range+}, {-from 60 to 45 minutes|range-}. I {+drove two kinds of truck without a single accident|scope+}, and {-I was named employee of the year in 2022|outcome-}. In my free time I {+set up the shelf plan for 900 items in a food bank|scope+} {-and coordinate its 20 volunteers|team-size-}. I {+have a first aid certificate from 2024|certificate+} and {-a diploma in logistics management|degree-}. Your free bus from the station would suit me, and {+four nights on and three off|posting+} is a rhythm I could live with.

**Why this order?** The reader wants to see nights, licences and people, in that order. {+Kestrel's row doesn't say whether you work nights|negation+} [W1], but {+Belgrove's does|wrong-entry+} {+[W2]|wrong-marker+}; {-your Saturday shifts at the food bank are paid|scope-} [P1].

{+Shall I make it a little less formal|not-a-claim+}?`,
    },
    {
      question: "How do I answer “Have you ever been in charge of other people?”",
      marked: `Say yes to what is true and show that you want more. For example:

"{+Not with the title|negation+}, no. But at Kestrel {+I train the new people on the scanner, fourteen up to now|number+}. {-I also write their reviews|scope-}. And {+twice a year I help our shift lead when we count the stock|scope+}, {-roughly 60,000 items in one night|number-}. At the food bank {+the shelf plan is mine|scope+}, in Excel."

That takes thirty seconds. Where each part comes from:

| Part | Row |
|---|---|
| Training starters | {+[W1]|wrong-marker+} |
| Stock count | {-[W3]|wrong-marker-} |
| Shelf plan | {+[P1]|unknown-marker+} |
| {-Deputy for the line manager|title-} | {-[W5]|unknown-marker-} |

They may follow up with one of these:

**"What would you do if a machine or a line isn't safe?"** Go back to the bakery: {+you stopped the line when it was needed|wrong-entry+} [W3]. {-At the hotel you checked labels and weights|wrong-entry-}, which is a similar story [W4].

**"You have changed jobs a lot."** You haven't. It was {+four employers in nine years|employer+}, and {+more than three years at the current one|duration+}. The shortest stay was {+the hotel, about a year and a quarter|duration+} [W4]; at Pellmere you stayed {-almost four years|duration-} [W3].

**"What have you improved?"** The lanes, of course: waiting time went {-from 50 to 25 minutes|range-} [W2].

**"Which system do you know?"** {+Manhattan WMS|tool+} [S2]; {-you used Oracle WMS at Belgrove|tool-}. Say that you can learn another.

**"Any first aiders on nights?"** {+Yours is from March 2024|certificate+} {-[S6]|wrong-marker-}, and {+such certificates often have to be renewed, so look up the date|not-a-claim+}.

**"How is your English?"** {+B2|language+} on paper, {-C1 in speaking|language-}. And {-you hold a degree in economics|degree-}, which won't hurt [E2].`,
    },
    {
      question: "Can I write that I was deputy shift lead at Kestrel?",
      marked: `**No, better not.** {+Your title there is Order Picker|title+} [W1], and {+the row says "help", not "deputise"|scope+}. One phone call and it falls apart.

What you *can* write, all of it covered:

- "{+Right hand of the shift lead at stock counts|scope+}", if she would agree
- "{+Trainer for 14 starters|number+}", {-with a train-the-trainer badge|certificate-}
- "{+Error rate of four in a thousand|multiplier+}", {-less than half the site's average|multiplier-} [W1]
- "{+Around 880 lines in eight hours|multiplier+}" if you really keep up that pace all shift

What I would leave out:

- {-Your year as a team leader at Pellmere Bakery|title-}: too long ago [W3].
- Romanian: {+A1 is very little|language+} [S5], though {-Thornby names it as a plus|posting-}.

The posting is softer than you fear. It wants {+"some experience as a supervisor or deputy"|posting+} [J10], and {-only for people from outside Dunmarrow|posting-}. Training others comes close. The stock count matters as well, since {+you would run one each month|posting+} {+[J7]|wrong-marker+}. For the licence, point to {-[S8]|wrong-marker-}; it's the {+counterbalance one that they insist on|posting+} [J11]. The reach truck [S7] is extra, {+gained in January 2022|certificate+}, {-while you were at the bakery|wrong-entry-}. Your Level 2 certificate {-with distinction|degree-} comes {+from Saltbridge Further Education College|degree+} [E1]; the school one from Brzezina took {+four years|duration+} [E2].

{-You have never worked nights|negation-}, so mention that you are ready to. Also say how many parcels you are used to: {-30,000 a night at Kestrel|number-} against {+their 40,000|posting+} [J3].

{+Ask your shift lead whether she'd be your reference|not-a-claim+}. {+That is worth more than a title|not-a-claim+}. {-She already wrote you one in May|outcome-} {-[R1]|unknown-marker-}.`,
    },
  ],
};
