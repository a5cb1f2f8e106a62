export const warehouseSupervisor = `Warehouse Shift Supervisor, Late Shift

Location: Daventry
Hours: 14:00 to 22:00, Monday to Friday
Salary: £33,800

You will {s:lead the late shift from the first briefing to the last trailer}, {s:solve problems on the spot}, {s:work hand in hand with the planners of the day shift} and {s:create an atmosphere in which people look after each other}.
Key responsibilities
Supervise a team of 25 colleagues and agency workers
{s:Allocate tasks} and {s:monitor productivity against targets}
{s:Carry out shift briefings}
{s:Ensure that goods are received, stored and despatched accurately}
{s:Investigate stock discrepancies} and {s:carry out {k:cycle counts}}
{s:Enforce {k:health and safety} rules} and {s:report near misses}
{s:Conduct return to work interviews} and {s:train new starters}
{s:Liaise with transport companies} about collections
{s:Suggest improvements to processes}

The late shift is the one that gets the parcels out of the door, so it is also the one that everybody has an eye on. There is a friendly rivalry with the early shift over who leaves the cleaner benches. The building is heated, the forklifts are electric, and the radio is a matter for debate.
The ideal candidate
Has at least two years' experience in a supervisory role in a {k:warehouse}
Holds a valid counterbalance or reach {k:forklift licence}
Knows a {k:warehouse management system}, preferably {k:Manhattan} or {k:SAP EWM}
Has a good command of {k:Excel}
Is {s:hands-on} and {s:leads by example}
{s:Stays calm when it gets busy}
Is a {s:clear communicator}
{k:IOSH Managing Safely} would be an advantage

Orchard & Reed supplies garden centres all over the country. From our 30,000 square metre distribution centre we ship 12,000 parcels and 200 pallets a day, and in spring twice that. We have been in business for 52 years, and we are still growing: a second sorter goes live this summer and an extension of the yard is under way. You will report to the Operations Manager and have two team leaders to support you. It is a busy, noisy and cheerful place, and there is always somebody who knows the answer.

What's on offer
Overtime paid at time and a half
33 days of holiday including bank holidays
Free on-site parking and a subsidised canteen
40% staff discount on plants and tools
Life assurance, a contributory pension and an employee assistance programme
A health check every year and free flu jabs
Career progression in a growing company

To apply, email your CV and covering letter to our HR team. Only shortlisted candidates will be contacted. You must have the right to work in the UK. The company reserves the right to close this vacancy early if it receives enough applications. We are committed to equality of opportunity and make reasonable adjustments where we can. Your information is handled in line with our privacy policy, which you can read on our website.`;
