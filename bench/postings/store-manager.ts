export const storeManager = `Store Manager
Fern & Fable Bookshops, York
You will {s:run the new shop as if it were your own}: {s:build a team from scratch}, {s:win over schools, libraries and book clubs}, {s:keep an eye on costs without losing sight of the customer} and {s:turn first-time visitors into regulars}.
Your day
- {s:Lead, inspire and develop a team of twelve booksellers}
- {s:Drive sales} and {s:manage the {k:P&L} of your shop}
- {s:Recruit and train staff} and {s:write rotas}
- {s:Create window displays and events} that people talk about
- {s:Choose stock with our buyers} and {s:keep returns low}
- {s:Ensure {k:cash handling}, security and {k:health and safety} are spot on}
- {s:Deliver outstanding customer service} yourself, every day
Opening hours are nine to six from Monday to Saturday and eleven to five on Sundays, and nobody works more than one Sunday in three. You will have an assistant manager, a budget for events and a direct line to the people who own the place, all fifty-three of them.
You
- have {s:managed a shop} or a large department for at least two years
- {s:read widely} and {s:love to recommend}
- know {k:retail} {k:KPIs} and are not scared of {k:spreadsheets}
- have experience of {k:visual merchandising}
- are {s:approachable}, {s:energetic} and {s:commercially minded}
- can {s:work weekends and during the Christmas season}
- ideally know {k:Batchline} or another {k:EPOS} system
The shop
We believe a good bookshop is the living room of its town. Fern & Fable started with one shop and a borrowed van; today there are nine of us, and the tenth opens in York this autumn. Our shops are all different, because towns are. One has a fireplace, one has a stage, one used to be a bank and keeps poetry in the vault. What they share is that people stay for longer than they meant to. We are independent, owned by those who work here, and stubbornly optimistic.
Us
- £32,000 and a bonus on shop profit
- 40% discount and a reading allowance
- 33 days of holiday
- sabbatical after five years
- a share in the company after one year
- enhanced sick pay and parental leave
- two proof copies of anything you want, as soon as they arrive
- a very nice cat
Apply with your CV and the name of the last book that kept you awake. Applications close when we have found the right person. If you need a reasonable adjustment at any stage, tell us. Interviews will be held in the shop in Harrogate on two dates in July, one of them a Saturday. We will ask you to spend an hour on the shop floor with us, and we will pay you for it. York is a fully accessible shop on one level. We keep your details for as long as the search takes and not a day longer.`;
