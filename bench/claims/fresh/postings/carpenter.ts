export const carpenter = `Workshop and Site Manager, Heritage Timber
Fenwright & Daughters, Canterbury

We are a family firm of 34 people and have repaired timber buildings since 1958: barns, church roofs, windmills, now and then a pier. Our workshop has a five-axis machine and a row of hand planes, and we use both. The present manager retires in the summer after 22 years.

Your work
- Plan and supervise three to five sites at a time in Kent and Sussex
- Lead 15 carpenters and joiners, among them four apprentices
- Write method statements and risk assessments
- Price repairs of up to £250,000 together with the owner
- Talk with conservation officers, architects and parishes
- Keep the workshop safe, tidy and full of work
- Teach our apprentices traditional joints, one afternoon a week

We expect
- A completed apprenticeship or an NVQ at level 3 in carpentry or joinery
- Ten years in the trade, some of them in conservation or restoration
- Experience of running sites and crews
- A supervisor's safety certificate (SSSTS) or the willingness to take it within three months
- CSCS card, gold or black
- Confident reading of drawings; you can make simple ones in SketchUp or AutoCAD
- A full driving licence

It would help if you had
- Knowledge of green oak framing
- Experience with CNC joinery and Cadwork or hsbCAD
- A teaching or assessing award
- First aid training
- German or French, as we buy machines and larch abroad

In return
- £48,000 to £54,000 a year, paid overtime
- A van and a fuel card
- 25 days of holiday plus bank holidays
- A week each year to work on something of your own in the workshop

To apply, write us a letter in your own words and add photographs of three pieces of work, with a note on what went wrong. If we like what we see, we will ask you for a day in the workshop, paid. You need not be a graduate, and we do not mind a career with corners. Questions go to Harriet Fenwright. Applications close at the end of February. Only candidates with the right to work in the United Kingdom can be considered.
`;
