export const civilEngineer = `Principal Bridge Engineer
Torvane Infrastructure, Glasgow or Madrid

Torvane designs bridges, viaducts and marine structures for public clients in Britain, Spain and Chile. Our bridge group has 48 engineers in two offices. With the award of the Clyde crossings framework, worth £75 million over six years, we need a principal engineer to take the technical lead on movable and cable-supported bridges.

Key responsibilities
- Lead the design of two to three major bridges from concept to handover
- Act as technical approver for designs of others in the group
- Line-manage five engineers and mentor candidates for chartership
- Prepare technical proposals and fee bids of up to £3 million
- Represent the company in meetings with clients and checking authorities
- Develop our parametric design tools with the digital team
- Support the site teams during construction, about one visit a month

Essential
- A master's degree in civil or structural engineering
- Chartered status with the ICE or the IStructE
- A minimum of ten years in bridge design or construction
- In-depth knowledge of Eurocodes 1, 2 and 3
- Fluency in finite element software such as Midas Civil, LUSAS or Sofistik
- Experience in managing engineers
- Fluent English; Spanish at B2 or above

Desirable
- Experience with movable bridges
- Scripting in Python or C#, parametric modelling in Grasshopper
- BIM coordination in Revit or Tekla
- Site experience with a contractor
- Wind engineering or dynamic analysis of footbridges
- Knowledge of PAS 2080 and of carbon accounting

What we offer
- A salary between £62,000 and £74,000
- Nine-day fortnight and flexible hours
- 7 % pension contribution
- Paid membership of two professional bodies
- Exchange between Glasgow and Madrid for up to three months

Application
Please send a CV of no more than three pages and a list of projects with your own role in each. First talks are held by video, followed by a technical discussion in the office with the head of bridges and a peer from the other country. A decision is usually made within four weeks. Torvane is committed to equal treatment. For some sites a security clearance is required, which we will arrange after you have joined us.
`;
