export const accountExecutive = `Senior Account Executive
Quillon Payments, London or Manchester

Quillon moves card payments for 2,400 shops and hotels.

What you will do
- Win new customers with 50 to 500 branches
- Answer tenders of councils and universities
- Forecast your quarter in Salesforce, within 10%
- Coach two junior sellers

What you bring
- Four years or more of selling software to businesses
- A yearly target of at least £1 million, met or beaten
- Salesforce as your daily tool
- Experience of tenders in the public sector
- Spoken French at level B2

Nice to have
- Gong or another tool that records calls
- Knowledge of card payments
- MEDDIC or a similar method

£68,000 plus commission, 28 days of leave.
`;
