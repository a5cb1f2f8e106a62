export const graphicDesigner = `Brand Designer at Mossbank Outdoor, Galway

We make rain jackets, tents and a surprisingly popular sock. Our brand is known to people who already own a jacket; the next million should hear of it too. You would be the third designer, beside one for product and one for the web shop.

Your days here:
- look after the brand: logo, type, colour, pictures, and the rules for all of them
- design catalogues, packaging and hang tags, and see them through print
- art-direct two photo shoots a year, in weather
- storyboard and animate short clips for social media
- work with the web team on campaign pages, and learn from the numbers afterwards
- brief and steer freelance illustrators

We are looking for someone with:
- six years of design work, some of it in-house or close to one brand
- a portfolio that shows systems as well as single pieces
- real print production knowledge
- motion design skills in After Effects or similar
- experience of directing photography on location
- an eye for accessibility

It would help if you had:
- worked with A/B tests or campaign analytics
- some 3D, for packaging mock-ups
- textile or apparel printing experience
- a rain jacket with a hole in it, and a story

Up to €58,000, four days a week in Galway if you wish, 25 days off and as many socks as you can carry. Send a PDF of no more than 12 pages to jobs@mossbank.example.com.
`;
