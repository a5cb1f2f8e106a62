export const policyOfficer = `Senior Policy Officer, Water Quality
Department for Rivers and Coasts – Higher Executive Officer

Job summary
Job description
The post holder will {s:lead on the reduction of nitrates and phosphates in rivers}, a topic on which farmers, anglers and water companies hold strong and different views. It calls for somebody who can {s:absorb technical detail quickly}, {s:listen to people who disagree} and {s:give ministers clear and balanced advice}.
The post holder will:
{s:develop policy options} on agricultural pollution, {s:drawing on evidence from scientists and economists}
{s:draft briefings, submissions and replies to parliamentary questions}
{s:build relationships with farmers' organisations, water companies and campaign groups}
{s:lead a public consultation} and {s:analyse the responses}
{s:work with lawyers on {k:secondary legislation}}
{s:represent the department at external meetings}
{s:line manage one Executive Officer}

The post may be based in Bristol, Leeds or Newcastle, with an expectation that you spend at least two days a week in the office. Occasional travel to other parts of the country, sometimes with an overnight stay, will be part of the job. We support job shares and part-time working.

Person specification
Essential criteria
The ability to {s:analyse complex information from a range of sources} and to {s:reach sound conclusions}
{s:Excellent drafting skills}
{s:Strong interpersonal skills}, with experience of {s:influencing senior stakeholders}
The ability to {s:manage competing priorities to tight deadlines}
Experience of {s:working flexibly across team boundaries}

Desirable criteria
Knowledge of {k:environmental policy} or {k:agriculture}
Experience of {k:policy making} in central government
An understanding of {k:cost-benefit analysis}

Behaviours
We'll assess you against these behaviours during the selection process:
{s:Communicating and influencing}
{s:Making effective decisions}
{s:Working together}
{s:Delivering at pace}

About the team
Are you interested in how government can make our rivers cleaner? The Department for Rivers and Coasts brings together policy, science and regulation to protect one of the country's most valuable resources. You would join a supportive team of six in a fast-paced area of high ministerial interest. The team sits within the Water Directorate, which is responsible for everything from the source of a stream to the end of an estuary. In the last year alone colleagues have negotiated a new agreement with the devolved administrations, supported a bill through both houses and stood knee-deep in a river with a minister. No two weeks are the same, and there is a strong sense that what we do will still matter in fifty years.

Benefits
Alongside your salary of £36,530, the department contributes £9,863 towards you being a member of the civil service pension scheme. Learning and development tailored to your role, an environment with flexible working options, a culture encouraging inclusion and diversity.

Selection process details
This vacancy uses success profiles. You will be asked for a CV and a personal statement of no more than 750 words. Feedback will only be provided if you attend an interview. Please note that your personal statement should be aligned to the essential criteria above, and that artificial intelligence must not be used to write it. A sift based on the lead behaviour will be held if we receive a large number of applications. Interviews will be held by video in the first half of October. A reserve list may be held for twelve months, from which further appointments can be made. Open to UK nationals and nationals of the Republic of Ireland. Successful candidates must undergo a criminal record check and meet the security requirements before they can be appointed. People working with government assets must complete baseline personnel security standard checks. Our recruitment process is underpinned by the principle of appointment on the basis of fair and open competition, as outlined in the recruitment principles. The Civil Service is committed to attract, retain and invest in talent wherever it is found.`;
