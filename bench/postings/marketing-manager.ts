export const marketingManager = `Digital Marketing Manager

What will you be doing?
Reporting to the Head of Brand, you'll {s:plan and execute our digital marketing} across all channels. You'll work closely with the shop managers and the people in the workshop, because that is where the good stories are. The team is small, so there will be days on which you {s:shape the strategy} in the morning and pack parcels in the afternoon. You will {s:turn customer insight into campaigns}, {s:write and edit content} for the site and the newsletter, {s:coordinate photo shoots} and {s:make sure that everything we publish sounds like us}.
The job is new. Until now the brand team has done all of this between other things, and it has done it well, but we have reached the point at which it needs somebody who thinks about nothing else. Here is what will be on your desk:
* {s:Manage {k:paid search} and {k:paid social} campaigns} with a budget of £600k
* {s:Own the {k:email marketing} calendar}, from segmentation to A/B testing
* {s:Develop our {k:SEO} and content strategy} with a freelance copywriter
* {s:Analyse performance} in {k:Google Analytics} and {s:report weekly to the leadership team}
* {s:Brief and manage agencies}
* {s:Build partnerships with influencers} who share our values
* {s:Manage and develop a Marketing Executive}

What are we looking for?
* 4+ years of experience in {k:digital marketing}, preferably in {k:e-commerce}
* Deep understanding of {k:Google Ads} and {k:Meta Ads Manager}
* Experience with {k:Klaviyo} and {k:Shopify}
* {s:Confident with numbers}
* A {s:creative thinker} who {s:spots trends early}
* {s:Excellent copywriting} and {s:an eye for good design}
* {s:Strong project management skills}: you {s:juggle several campaigns at once}
* {s:Proactive}, {s:hands-on} and {s:happy to muck in}
* Interest in {k:sustainability}

Who is Cobble?
Cobble makes shoes that can be repaired. We sell them in our own web shop and in six stores, and we repair 20,000 pairs a year in our workshop in Northampton. Fast fashion is our opponent; good design is our weapon. We started in 2013 with a stall on a market and a single pair of boots on the table. Today there are 110 of us, about half of them shoemakers, and we are a certified B Corp. Every pair that leaves the workshop carries the initials of the person who made it. We grow at a pace that we can sleep with, we have no plans to be bought, and we like to have lunch together at one long table.

Why Cobble?
* £45–50k and a share option scheme
* 25 days of holiday and the week between Christmas and New Year
* Free shoes, and free repairs for life
* Enhanced parental leave
* A workplace pension with a 6% contribution from us
* A workshop day each quarter in which you learn to make something with your hands
* One paid day a year for a cause of your choice

How to apply
Send us your CV and tell us in no more than 200 words about a campaign that you admire. There will be a first chat by video, followed by a visit to Northampton with a short task and a tour of the workshop. We aim to make a decision by the end of June. Cobble keeps applications for twelve months; tell us if you would rather that we didn't. We especially encourage applications from people who are under-represented in our industry.`;
