/**
 * Words that an answer tells anything with, beside those of `plain-words.ts`: they are no invention, though they may
 * place a number. English, then German, French and Spanish; folded, as they are.
 */
const PLAIN = `
her hers him his himself herself itself ourselves themselves myself whereas otherwise whatever whichever whoever whom
bit little hardly scarcely upwards downwards outright halfway think thinks thought guess guesses suppose supposes tell
tells told reply replies respond sit sits sat walk walks walked stop stops stopped skip skips lose loses lost round fits
fitted beats beat fairer easier faster slower tighter hardest oldest youngest exact factor relative odds snag rang
rehearse remember remembers smile describe describes deserve deserves discuss discussing disguise edition eye eyes friend
friends message mind minds basic basics intermediate elementary advanced beginner beginners conversational limited native
bridge bridges hint odd oddly indeed surely certainly maybe perhaps probably possibly honestly frankly simply merely
sheer mere plainly evidently apparently presumably supposedly roughly somewhere somehow sometime anyway besides regardless
despite notwithstanding meanwhile whilst amid amongst versus towards upon albeit moreover furthermore namely likewise
instead elsewhere thereafter therein thereby whereby hence henceforth onward onwards forth ahead behind beneath beyond
put puts putting let lets send sends sent hand hands handed pick picks drop drops stick sticks stuck hang hangs hung
shows showed revolve revolves rounds rounded tops tick ticks ticked count counts counted span spans spread spreads
everyday routine usual usually daily living alive life lives proper properly kind kinds sort sorts
middle center centre top bottom edge corner heart core end ends start outset
overall throughout whole entirely wholly fully partly partially mostly largely chiefly primarily principally
turn turns turned rise rises rose ride rides rode ran run runs
say says said saying speak speaks spoke talk talks talked chat ask asks asked
nice lovely pretty good better best fine strong weak neat clean plain bare
worth worthy deserving fair unfair sane silly sensible reasonable
try tries tried attempt attempts way ways manner means
long longer longest short shorter shortest deep shallow high higher low lower
come comes came bring brings brought go goes went gone
such like alike unlike similar same different
mention mentions mentioned worth notable note noted
someone somebody anyone anybody everyone everybody nobody folk folks guy guys
a1 a2 b1 b2 c1 c2
sure surely whether either neither both
please thanks thank sorry
sceptic sceptical worry worries worried scared fear
yes no maybe okay ok oh well hey hi
hurt hurts pain
cv resume curriculum
upside downside pros cons plus minus
tenure stretch seniority
hiring recruiter referee reference references
sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres ihm ihnen mich mir dich dir euch
wohl vielleicht eher ziemlich recht etwas wenig wenige jedoch allerdings trotzdem deshalb daher darum
bisher bislang erst einst einmal zweimal dreimal schliesslich ebenso ebenfalls sowieso gleich
mieux moins plutot assez peu beaucoup trop vraiment peut-etre sans-doute alors aussi ainsi donc cependant pourtant
meilleur pire lui elle eux leur leurs moi toi soi celui celle ceux celles
mejor peor poco mucho bastante quiza quizas entonces asi pues aunque ellos ellas usted ustedes
`;

export const TALK_WORDS: readonly string[] = PLAIN.trim().split(/\s+/);
