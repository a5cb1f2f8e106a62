export const underwriter = `Underwriting Manager, Commercial Lines
Kestwick Specialty, Leeds (hybrid, three days in the office)

Kestwick Specialty insures mid-sized companies in the north of England and in Iberia. We wrote £190 million of premium last year with 85 people, and we opened an office in Madrid in spring. Our property book is growing faster than our team, which is why this position is new.

The job in short
You run the commercial property and casualty book for the northern region, set the appetite, and lead the underwriters who write it.

Responsibilities
- Lead a team of seven underwriters and two assistants
- Own the plan for a portfolio of £60 million
- Review and refer risks above £10 million to the underwriting committee
- Work with the pricing team on models for flood, storm and subsidence
- Visit brokers in Leeds, Manchester and Newcastle, and in Madrid twice a year
- Negotiate facultative reinsurance where a risk exceeds our line
- Report results to the Chief Underwriting Officer each month

Requirements
- At least eight years of underwriting experience, of which four in commercial property
- ACII or an equivalent qualification
- Proven improvement of a loss ratio or combined ratio
- Experience in training or leading underwriters
- Good command of Excel and of a reporting tool such as Power BI or Tableau
- Knowledge of catastrophe models, for example RMS or AIR

Desirable
- Spanish at B2 or above
- Python, R or SQL
- Knowledge of the London market
- Experience with parametric products
- A degree in mathematics, economics or engineering

What you get
- £82,000 to £95,000 and a bonus of up to 20 %
- A pension with 11 % from the employer
- 28 days of holiday plus the option to buy five
- Study leave and exam fees paid

Process
You will meet the regional director first, then work through a portfolio case with two colleagues, and finally speak with the Chief Underwriting Officer. We reply to every application within two weeks. We are happy to talk about part-time work from 80 %. Employment depends on references and on a check of your financial standing, as our regulator asks for it. We particularly welcome applications from women and from people who return to work after a break.
`;
