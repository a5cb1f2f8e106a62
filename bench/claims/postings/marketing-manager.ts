export const marketingManager = `Head of Growth Marketing
Fennick Outdoor Kitchens, Bath

Fennick sells camping stoves in 19 countries, nearly all of them online.

Responsibilities
- Lead a team of seven and two agencies
- Own a budget of £1.5 million
- Grow email and organic search before paid channels
- Report to the board every quarter

Requirements
- Eight years in marketing, three of them leading people
- SEO and email at scale
- HubSpot or Klaviyo
- SQL for your own analyses
- Experience in an online shop, ideally Shopify
- Fluent German or French

Desirable
- TikTok campaigns
- A/B testing with Optimizely
- An MBA

£74,000, four weeks a year from anywhere, 27 days of leave.
`;
