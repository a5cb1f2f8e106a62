export const operationsManager = `Operations Manager, Parcel Hub

We are one of the largest independent parcel carriers in the country, with 64 depots, 7,500 drivers and more than one million deliveries on a busy day. Our new hub near Coventry went live last autumn, and we are looking for an experienced Operations Manager to take it to the next level.

Reporting to the General Manager, you will have {s:full responsibility for the night operation}, in which around 320 people sort 45,000 parcels an hour. You will {s:lead a team of five shift managers} and {s:create a culture in which safety comes first}, people know what is expected of them, and problems are solved where they occur.

What the job involves

You will plan the shift, walk the floor, and be the person whom everyone turns to when something goes wrong. In particular you will:

• {s:Manage the daily operation to achieve targets for service, cost and quality}
• {s:Forecast volumes and plan resources} in cooperation with the central planning team
• {s:Control labour costs} and {s:manage a budget of £9 million}
• {s:Lead, coach and develop your managers}, and {s:address poor performance fairly and promptly}
• {s:Ensure full compliance with {k:health and safety} legislation} and with the {k:working time} rules
• {s:Analyse data to identify the root causes of failures} and {s:implement lasting solutions}
• {s:Drive {k:continuous improvement} projects} using {k:lean} tools such as {k:5S} and {k:value stream mapping}
• {s:Maintain constructive relationships with trade union representatives}
• {s:Work with engineering on the preventive maintenance of the sortation system}
• {s:Represent the hub in the weekly network call} and {s:communicate changes clearly to all levels}
• {s:Chair disciplinary and grievance hearings} when required

What you will bring

You are a confident leader who {s:enjoys being on the shop floor} more than being behind a desk. You may come from parcels, from grocery distribution, from an airport or from another operation that never stops. We are not looking for a particular career, but we are looking for evidence of the following:

• Several years of experience in {s:managing large teams} in {k:logistics}, {k:distribution} or {k:manufacturing}
• A strong grasp of {k:KPIs} and of {k:operational planning}
• Good knowledge of {k:warehouse automation} and of {k:transport management} systems
• {k:IOSH} or {k:NEBOSH} certificate
• Advanced user of {k:Microsoft Excel}; knowledge of {k:Power BI} or {k:Tableau} is an advantage
• {s:Decisive} and {s:calm in a crisis}
• Able to {s:motivate people from many different backgrounds}
• {s:Strong numerical and analytical skills}
• {s:Resilience}, {s:drive} and {s:a sense of urgency}
• Able to {s:challenge the status quo} in a {s:respectful} way
• Degree in {k:supply chain management} or {k:engineering} preferred, but not essential
• {k:Six Sigma} Green Belt desirable

You will need to be flexible. The standard pattern is Sunday to Thursday from 20:00 to 06:00, and during the peak months of November and December everybody works a little more.

What is in it for you

We offer a salary of up to £62,000 plus a bonus of 15%, a car or a cash allowance, private medical insurance, a pension to which we contribute up to 8%, life assurance, a share save plan and 26 days of holiday that rise with your service. There is free parking, a subsidised canteen that is open all night, and an occupational health nurse on the site. We invest in our people: last year 41 of our managers completed a degree or a diploma that we paid for, and three of our current directors started as drivers.

Our story

The company was founded in 1972 with two vans and a telephone in a kitchen in Rugby. It is still owned by the family of the founder, who remains a regular visitor on the night shift. We have won the carrier of the year award four times in the past decade, we have bought 600 electric vans, and we have promised to run the whole of our network without diesel by 2032. We think that a business of our size can be both professional and personal, and those who join us from larger corporations tell us that they notice the difference on the first day.

Next steps

If this sounds like you, please send us your CV by way of our careers site. A member of our recruitment team will contact you within five working days. The process consists of a telephone interview, a tour of the hub by night and a final interview with the General Manager and the HR Business Partner. Successful candidates will be asked to provide proof of their right to work, two references and a basic criminal record check. We are proud to be an inclusive employer and welcome applications from everyone, regardless of age, disability, gender, marriage, pregnancy, race, religion or sexual orientation. If you need any adjustments, please tell us when you apply.`;
