/** Words of English, German, French and Spanish that say nothing about what a text is about; folded. */
export const STOP_WORDS: readonly string[] = [
  // English
  "a an the this that these those there here it its he she they them their we us our you your yours i me my mine",
  "and or but nor so if then than as of at by for from in into on onto off over under up down out with without within",
  "to about above after again against all any am are is was were be been being because before below between both each",
  "few more most other others own same some such only very just also too can could will would shall should may might",
  "must do does did doing done have has had having not no yes don doesn didn isn aren wasn weren won ll ve re",
  "what which who whom whose when where why how ever while during until per via etc one ones another either neither",
  "many much lot lots every everything something anything nothing someone anyone well like across through together",
  // German
  "der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei bis durch fur im",
  "ins ist sind war waren sein ihr ihre ihren ihrem ihrer ihres sie wir uns unser unsere unseren unserer ich mich mir",
  "mein meine meinen meinem meiner meines du dich dir dein deine mit nach nicht noch nur ob ohne sehr sich so uber um",
  "unter vom von vor wann warum was welche welchen welcher welches wenn wer wie wird werden wurde wurden wo zu zum zur",
  "zwischen kann konnen muss mussen soll sollen habe haben hat hatte hatten bin dass daran darin dabei dazu es er",
  "damit dann denn doch etwa jede jeden jeder mehr viele viel alle allen aller",
  // French
  "le la les un une des du de et ou mais donc car ni que qui quoi dont quel quelle quels quelles ce cet cette ces se sa",
  "son ses mon ma mes ton ta tes notre nos votre vos leur leurs je tu il elle nous vous ils elles on ne pas plus moins",
  "dans en sur sous par pour avec sans chez vers est sont etait ai as avons avez ont ete etre avoir fait faire au aux",
  "comme comment ou quand pourquoi y tout tous toute toutes tres aussi entre jusqu depuis lors ainsi qu",
  // Spanish
  "el los las una unos unas y o u pero que quien cual cuales cuando donde como porque de del al en con sin por para",
  "sobre entre hasta desde hacia su sus mi mis tu tus nuestro nuestra nuestros nuestras lo les nos me te se es son era",
  "fue ser estar estoy esta este esto estos estas ese esa eso he ha han hay muy mas menos tambien ya si no ni cada",
  "todo toda todos todas otro otra otros otras tiene tienen tengo",
];
