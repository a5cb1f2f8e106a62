import type { JsonResume } from "../../../lib/resume/schema.ts";

/** Many short jobs, summaries that repeat one another, no skills section to speak of, missing dates. */
export const retailStoreManager: JsonResume = {
  basics: {
    name: "Shauna McAteer",
    label: "Store Manager | Retail Operations | Visual Merchandising",
    summary:
      "Dynamic retail manager who leads from the front. Over 14 years in fashion, homeware and convenience retail. Passionate about customer service, developing people and hitting targets. Experienced in opening new stores, turning around under-performing ones, stock control, loss prevention, rota planning and visual merchandising. Flexible, organised, a good listener. Full clean driving licence. Available at four weeks' notice. Call me on 07700 900 461.",
  },
  work: [
    {
      name: "Wren & Rowan Home",
      position: "Store Manager",
      location: "Belfast",
      startDate: "2021-04",
      summary:
        "Flagship homeware store, 1,100 square metres on two floors, turnover of £4.6 million, 38 employees.",
      highlights: [
        "Full responsibility for sales, profit and loss, staffing, stock and standards; store went from 17th to 3rd of 42 in the company in two years.",
        "Increased conversion rate from 19% to 25% and average transaction value by £6.40 by coaching the team on the shop floor, every shift, and by moving the till points.",
        "Recruited, inducted and trained 22 sales assistants, promoted four of them to supervisor, and reduced staff turnover by a third.",
        "Cut stock loss from 2.1% to 0.9% of sales through weekly cycle counts, receipt checks and a better relationship with the centre's security.",
        "Planned rotas in Rotageek within the wage budget and handled absence, grievances and disciplinaries together with HR.",
        "Led the click-and-collect launch for Northern Ireland; 160 orders a week by Christmas.",
        "Health and safety, fire risk assessments, contractors, deliveries, keys, alarms at two in the morning.",
      ],
    },
    {
      name: "Finchley Street Fashion",
      position: "Assistant Store Manager",
      location: "Belfast",
      startDate: "2018-09",
      endDate: "2021-03",
      highlights: [
        "Deputised for the store manager in a team of 25, opened and closed the store, cashed up and banked.",
        "Managed visual merchandising: windows every two weeks, mannequins, promotions and sale set-up to head office guidelines.",
        "Analysed sales reports daily and reacted by moving lines, re-ordering best sellers and marking down slow stock.",
        "Kept the team together through three lockdowns and ran the online returns hub from the stock room.",
      ],
    },
    {
      name: "Finchley Street Fashion",
      position: "Department Supervisor, Menswear",
      location: "Lisburn",
      startDate: "2016-05",
      endDate: "2018-08",
      highlights: [
        "Supervised eight sales assistants, trained new starters on the till and on selling skills.",
        "Best menswear department in Ireland for add-on sales in spring 2017.",
      ],
    },
    {
      name: "Corner Basket",
      position: "Team Leader",
      location: "Lisburn",
      startDate: "2013-11",
      endDate: "2016-04",
      highlights: [
        "Ran shifts of five in a busy convenience store with a post office counter, lottery and off-licence (personal licence holder).",
        "Ordering of fresh and ambient goods, date checking, waste recording, planograms, price changes.",
        "Dealt with customer complaints, shoplifters and the freezer breaking down, not always in that order.",
      ],
    },
    {
      name: "Tara's Coffee Dock",
      position: "Barista (part-time)",
      location: "Lisburn",
      startDate: "2012",
      endDate: "2013",
      highlights: ["Made coffee, served customers, cleaned, opened up at six."],
    },
    {
      name: "Summer season, Portrush",
      position: "Kiosk attendant",
      startDate: "2010",
      endDate: "2011",
    },
  ],
  education: [
    {
      institution: "Lagan Technical College",
      studyType: "BTEC Level 3",
      area: "Business",
      startDate: "2009",
      endDate: "2011",
    },
    {
      institution: "Retail Academy online",
      area: "Leadership for store managers",
      endDate: "2022",
    },
  ],
  skills: [
    {
      name: "Skills",
      keywords: [
        "Customer service",
        "Team leadership",
        "Coaching",
        "KPI management",
        "P&L",
        "Visual merchandising",
        "Stock control",
        "Loss prevention",
        "Cash handling",
        "Rota planning",
        "Recruitment",
        "Microsoft Office",
        "EPOS",
      ],
    },
  ],
  certificates: [
    { name: "First Aid at Work", date: "2023-02" },
    { name: "Personal Licence Holder", date: "2014" },
  ],
  languages: [{ language: "English" }, { language: "Irish", fluency: "School" }],
};
