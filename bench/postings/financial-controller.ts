export const financialController = `Financial Controller
Brightwater Dairy Cooperative
Full-time – Killarney, Co. Kerry

The Financial Controller reports to the CFO, {s:leads a finance team of eleven} and is a member of the extended management team. The holder of the post {s:acts as a business partner to the heads of production and sales}, {s:turns financial information into advice that a non-accountant can use}, {s:assesses capital investment proposals} and {s:deputises for the CFO} in meetings with banks and auditors.

This is a key position and a visible one. The team is experienced, the ledgers are in good order, and the auditors have been complimentary. What we need now is somebody who can take all that and make it faster, simpler and more useful to the people who run the creamery.

Duties and responsibilities
- {s:Prepare monthly management accounts} and {s:explain variances to the board}
- {s:Prepare statutory accounts} under {k:FRS 102} and {s:manage the {k:external audit}}
- {s:Oversee {k:accounts payable}, {k:accounts receivable} and {k:payroll}}
- {s:Lead the annual budget} and quarterly {k:forecasts}
- {s:Manage {k:cash flow}, {k:foreign exchange} and bank covenants}
- {s:Ensure compliance with {k:VAT} and {k:corporation tax}}
- {s:Strengthen internal controls}
- {s:Drive the move from spreadsheets to {k:Power BI}}
- {s:Develop and coach the members of the team}

Required skills and experience
The person we have in mind will most likely have trained in practice and moved into industry some time ago.
- Qualified accountant ({k:ACA}, {k:ACCA} or {k:CIMA}) with five years of post-qualification experience
- Experience in {k:manufacturing}, {k:food} or {k:agribusiness}
- Strong knowledge of {k:cost accounting} and {k:IFRS}
- Advanced {k:Excel}; knowledge of {k:Microsoft Dynamics} or another {k:ERP}
- Proven ability to {s:lead and motivate people}
- {s:Commercial awareness} and {s:sound judgement}
- {s:High level of integrity}
- {s:Comfortable with tight deadlines}

Desirable
- {s:Experience of {k:ERP} implementation}
- Practice background with one of the larger firms

About Brightwater
Brightwater is a farmer-owned cooperative with a turnover of €210 million. Our 800 members deliver milk every day of the year, and our butter and cheese are sold in 19 countries. In the past five years we have built a new dryer, bought a cheese maker in the Netherlands and started to pay our members for hedgerows and clean streams. The cooperative returns its profit to the people who milk the cows, and it has not missed a payment to them since 1931. The head office is in Killarney, beside the creamery; on a clear day you can see the mountains from the accounts department.

Why Brightwater?
You would join a stable business at an exciting time. We are halfway through a five-year plan, the board is supportive, and the person who holds this post today is leaving it only because she has been promoted. We work hard, we go home on time, and there is an unusually good choir.

Remuneration
An attractive package that includes a bonus, a company car allowance, a pension and health insurance. As much cheese as you can carry at Christmas. Relocation support is available to candidates who move to the area, and the role can be done from home one day a week.

Brightwater is an equal opportunities employer. Canvassing will disqualify. Please send your CV in confidence to the HR Manager before Friday 20th.`;
