/** What people ask about the parts of a posting that stand around the work, each with a piece of the line that answers. */
export type SideQuestion = [question: string, line: string];

/** By the place in `AROUND`; written before the snapshot left these parts out. */
export const SIDE_QUESTIONS: readonly (readonly SideQuestion[])[] = [
  [
    ["What are the benefits?", "30 days of annual leave"],
    ["What does it pay?", "between €52,000 and €68,000"],
    ["is there a pension", "6 % of your salary"],
    ["Can I work from home?", "Two days a week from home"],
    ["what do i have to send in and by when?", "by 14 September"],
    ["Who can I call with questions?", "Merete Aldous"],
    ["how does the hiring process work", "The process has three steps"],
    ["How big is the company?", "3,400 colleagues"],
    ["What are their values?", "trust, courage, care and craft"],
    ["how long do they keep my data", "six months after the process"],
    ["Wie viel Urlaub gibt es?", "30 days of annual leave"],
  ],
  [
    ["salary?", "£41,300 to £48,900"],
    ["How much leave would I get?", "27 days of leave"],
    ["Do they sponsor visas?", "sponsor visas"],
    ["Is there a background check?", "enhanced disclosure check"],
    ["When is the closing date?", "Sunday, 3 November"],
    ["when are the interviews", "week of 18 November"],
    ["Would I get training?", "structured induction"],
    ["What does the company do?", "not-for-profit group"],
    ["could i do this job part-time", "job shares and part-time"],
    ["¿Cuál es el salario?", "£41,300 to £48,900"],
  ],
  [
    ["Do I get equity?", "meaningful equity"],
    ["What's their parental leave?", "18 weeks of parental leave"],
    ["is it remote", "Hybrid by default"],
    ["health insurance?", "Medical, dental and vision"],
    ["What are the steps after I apply?", "A practical exercise, paid"],
    ["How much money did they raise?", "series C of 85 million"],
    ["Can I bring my dog to work?", "dog policy"],
    ["should I apply if I don't tick every box?", "tick every box"],
    [
      "What can I say in a cover letter about why this company?",
      "mission to make invisible work visible",
    ],
  ],
  [
    ["what pay grade is it", "grade 11"],
    ["What documents do they want?", "Attach a cover letter"],
    ["When do I have to apply?", "by 30 April"],
    ["Are there flexible hours?", "flexible hours between 6 and 20"],
    ["Will they pay my travel costs to the interview?", "Travel costs cannot be paid"],
    ["what is the reference number", "2026/117"],
    ["Do they have a nursery?", "company nursery"],
    ["Is my foreign degree enough?", "Degrees from abroad"],
  ],
];
