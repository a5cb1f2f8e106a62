import type { PartKind } from "./line-kinds.ts";
import type { PhraseTable } from "./phrases.ts";

/**
 * Words by which a heading of one's own making says what is under it: “To feel at home here you need”. They count in
 * a line that is a heading by its form only; in a sentence they say nothing.
 */
export const HEADING_CUES: PhraseTable<Exclude<PartKind, "other">> = {
  must: {
    en: `need, needs, needed, bring, require, requires, required, expect, expected, look for, looking for, must, toolbox, toolkit, skill set, skillset, fit, great fit, right for you, this is you, sounds like you, is you, you have, you are, hope that you, hope you, wish for, ask of you, ask for, ask, your strengths, your experience, qualify, ideal person,`,
    de: `mitbring*, brauch*, erwarten wir, wir erwarten, wünschen, suchen, sollten sie, solltest du, können sollten, womit du kommst, womit sie kommen,passt du, passen sie, passt zu uns, überzeug*, ausmacht, auszeichnet, das bist du, das sind sie, dein rüstzeug, ihr rüstzeug, voraussetz*, anforder*, stärken, im gepäck, werkzeugkasten`,
    fr: `il vous faut, il te faut, faut, attendons, recherch*, cherchons, demand*, votre bagage, vos atouts, vos forces, vous êtes, c est vous, êtes vous, si vous, requis, vous savez, vous avez, aimerions que vous, espérons`,
    es: `pedimos, pide, necesit*, buscamos, esperamos, traes, debes, tienes que, hace falta, si eres, eres tú, lo tuyo, tus puntos fuertes, encajas, requer*`,
    da: `forvent*, ønsker, håber, leder efter, søger, kræver, du har, medbring*, er du, har du med, dine styrker, din profil`,
  },
  nice: {
    en: `extra, extras, icing, plus, pluses, bonus, not a must, nice, even better, would love, cherry on top, happy about`,
    de: `extra, plus, kein muss, sahnehäubchen, freuen würden, noch besser, gern gesehen, toll wäre, schön wäre`,
    fr: `en plus, encore mieux, petit plus, cerise sur le gâteau, apprécié*`,
    es: `aún mejor, plus, extra, puntos extra, nos encantaría`,
    da: `ekstra, plus, endnu bedre, gerne`,
  },
  task: {
    en: `you ll do, you will do, you do, your day, your days, your week, a day, a week, typical week, typical day, day at, day in, week at, week in, your work, the work, work looks, work is, job is, to do, busy, spend your, your mission, your impact, hands on, in practice, get up to, you ll own, take on, taking on, your challenge, your part`,
    de: `du tust, sie tun, zu tun, tun, bei uns machst, bei uns machen, deine arbeit, ihre arbeit, die arbeit, dein tag, ihr tag, alltag, arbeitstag, darum geht, worum es geht, dein beitrag, ihr beitrag, dein einsatz, ihr einsatz, packst du an, packen sie an, dein part, erwartet, beschäftig*, wirkungsfeld, kümmerst, kümmern`,
    fr: `votre journée, votre quotidien, journée, le travail, votre travail, que vous ferez, vous ferez, vos défis, votre défi, votre terrain, en pratique, vous occup*, au programme, à faire`,
    es: `tu trabajo, tu jornada, tu día, un día, el trabajo, harás, vas a hacer, te encargar*, tu reto, en la práctica, tu aportación`,
    da: `din dag, dit arbejde, arbejdet, du laver, skal lave, kommer du til, din hverdag, hverdagen, dine dage, får du travlt`,
  },
  benefit: {
    en: `you get, you ll get, get from us, count on, our side, we give, in return, for you, the deal, our deal, our side, thank you with, look forward to, we promise, reasons to, good reasons, what s in it, makes it worth, pays, we pay, take home, we ll give`,
    de: `für dich, für sie, bekommst, bekommen, zählen können, zählen kannst, dafür, geben wir, wir geben, freuen, gute gründe, darauf, von uns, wir haben, spricht für, versprechen, deal`,
    fr: `vous trouverez, tu trouveras, apportons, nous vous, on vous, vous attend, en échange, en retour, vous recevez, vous aurez, bonnes raisons, chez nous, on s engage`,
    es: `te damos, damos, recibes, a cambio, para ti, ganas, recibirás, tendrás, te espera, buenas razones, por nuestra parte`,
    da: `får du, du får, giver vi, vi giver, til gengæld, for dig, hos os får, gode grunde, du kan glæde dig, vi lover`,
  },
  about: {
    en: `who we are, we are, about, our house, our story, behind us, get to know us, meet us`,
    de: `wer wir sind, über uns, wir sind, unser haus, unsere geschichte, lern uns kennen`,
    fr: `qui sommes, nous sommes, notre maison, notre histoire`,
    es: `quiénes somos, quienes somos, somos, nuestra casa, conócenos`,
    da: `vi er, hvem er vi, om os, vores hus, mød os`,
  },
  apply: {
    en: `apply, application, come on board, on board, join us, join in, next, how it goes on, get in touch, interested, sound good, sounds good, tempted, write to us, curious, say hello, keen, over to you, your turn`,
    de: `bewerb*, bewirb*, interess*, so geht, geht es los, los geht, nächste schritt*, dabei sein, mitmachen, melde dich, melden sie sich, lust bekommen, neugierig, schreib uns, klingt`,
    fr: `postul*, candidat*, intéress*, la suite, rejoignez, nous rejoindre, contact*, tenté*, écrivez, envie`,
    es: `inscri*, postul*, candidatur*, interes*, siguiente paso, próximos pasos, únete, escríbenos, te apuntas, te animas`,
    da: `ansøg*, interess*, næste skridt, kontakt, lyst til, send os, vil du med, bliv en del`,
  },
  legal: {
    en: `equal, diversity, privacy, small print, fine print`,
    de: `datenschutz, kleingedruckt*, gleichstellung, vielfalt`,
    fr: `égalité, diversité, confidentialité`,
    es: `igualdad, diversidad, privacidad`,
    da: `ligestilling, mangfoldighed, persondata`,
  },
};
