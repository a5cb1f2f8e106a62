export const accountant = `Head of Finance – The Lantern Trust

The Lantern Trust runs 11 hostels and three day centres for people without a home in Yorkshire. Income last year: £9.6 million, from councils, grants, our shops and some very loyal donors.

As Head of Finance you sit on the leadership team of five and answer to the Chief Executive.

Key responsibilities:
1. Lead a finance team of six in Leeds and two in the shops' warehouse
2. Produce statutory accounts under the Charities SORP and be the auditors' first contact
3. Present figures to trustees, most of whom are not accountants, in words they can act on
4. Forecast cash and reserves over three years
5. Price tenders for council contracts and report on restricted funds
6. Choose and bring in a new finance system by the end of next year
7. Own payroll for 240 staff

Person specification (essential):
- Fully qualified accountant (ACA, ACCA, CIMA or CIPFA) with five years after qualification
- Knowledge of the Charities SORP and of restricted funds
- Management of a team
- Experience of tendering for public contracts
- A finance system brought in, from choice to go-live
- Clear writing and an even temper in March

Person specification (desirable):
- VAT for charities, partial exemption
- Gift aid
- Investment portfolios
- Knowledge of housing benefit
- Lived experience of homelessness, your own or in your family

Salary £61,000, 30 days of leave, hybrid work. Closing date 24 October.
`;
