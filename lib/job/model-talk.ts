/**
 * What a text says when it speaks to a model instead of to a person, by language. A rule is a row of patterns that
 * follow each other with a few words between at most; all are matched in text that `fold` has made plain (lower case,
 * no accents). `speaks-to-model.ts` reads them. Each is narrow, since postings speak of AI, prompts and instructions too.
 */
export const MODEL_TALK: Record<string, string[][]> = {
  en: [
    [
      "ignore|disregard|forget|override|overrule|bypass|neglect|do not follow|don.?t follow|stop following",
      "previous|prior|above|earlier|preceding|foregoing|system|original|initial|developer",
      "instructions?|prompts?|rules?|directives?|guidelines?|commands?|directions|messages?",
    ],
    ["ignore|disregard|forget", "everything|anything|all|whatever", "above|before this|preceding"],
    [
      "(?:ignore|disregard|forget) your (?:instructions|guidelines|programming|training|system prompt|rules)",
    ],
    ["(?:ignore|disregard) (?:all|any) (?:instructions|rules|guidelines|prompts)"],
    [
      "reveal|print|output|repeat|disclose|leak|expose|show me|tell me",
      "(?:system|initial|hidden|developer|secret|original) (?:prompt|instructions|message)",
    ],
    [
      "you are now|you.?re now|from now on,? you (?:are|will)|from now on,? act",
      "ai|llm|language model|chatbot|assistant|bot|dan|unrestricted|jailbroken|developer mode",
    ],
    [
      "(?:act|behave|respond|answer) as (?:an? |if you were an? |though you were an? )?(?:ai assistant|language model|llm|dan|unrestricted|unfiltered|jailbroken)",
    ],
    [
      "pretend (?:to be|you are|that you are|you.re)",
      "ai|llm|language model|chatbot|unrestricted|unfiltered",
    ],
    ["developer mode (?:enabled|activated|on)|do anything now"],
    [
      "(?:if|when|in case) you(?: are|.re) (?:an? )?(?:large )?(?:language model|llm|chatbot|chatgpt|ai (?:model|assistant|system|agent|bot|tool)|ai(?=[^\\p{L}\\p{N} ]|$| (?:reading|reviewing|processing|screening|please|then|include|and you)))",
    ],
    [
      "(?:note|notice|message|instructions?|hint|memo|attention|warning) (?:to|for) (?:any |all |the |every )?(?:ai|llm|language model|chatbot|chatgpt|(?:ai|automated) (?:model|assistant|system|agent|reviewer|recruiter|screener))s?(?=\\s*(?:[:,.!—–-]|$))",
    ],
    [
      "(?:dear|hello|hey|attention,?) (?:ai|llm|chatgpt|language model|ai (?:model|assistant|system|recruiter|reviewer|screener))s?(?=\\s*[:,.!—–-])",
    ],
    [
      "(?:ai|llm|language model|chatbot|ai (?:model|assistant|system|reviewer|screener))s? (?:reading|reviewing|processing|parsing|evaluating|analy[sz]ing|summari[sz]ing|screening) this",
    ],
    ["as an? (?:ai|large) language model"],
    [
      "say|claim|answer|respond|reply|conclude|output",
      "candidate|applicant|user|resume|cv",
      "(?:is|are|as) (?:an? |the )?(?:absolutely |highly |fully )?(?:perfect|ideal|best|excellent|outstanding|qualified)",
    ],
    [
      "(?:respond|reply|answer|output) (?:only with|only the|exclusively with|with the (?:exact )?(?:words?|phrase|sentence|text))",
    ],
    [
      "(?:do not|don.?t|never) (?:tell|inform|warn|alert) the (?:user|applicant|candidate|job ?seeker|reader)",
    ],
    [
      "(?:rate|score|rank|grade|evaluate) (?:this|the) (?:candidate|applicant|resume|cv|job|posting|position|company)",
      "highest|best|perfect|10 ?/|100 ?[%/]|10 out of|100 out of",
    ],
    [
      "(?:give|assign|award) (?:this|the|every|any|all) (?:candidates?|applicants?|resumes?|cvs?|users?|jobs?|postings?)",
      "highest|maximum|top|perfect|full",
      "scores?|ratings?|marks?|rank",
    ],
    ["(?:tell|assure|convince|persuade) the (?:user|job ?seeker|reader) (?:that|to)"],
    [
      "as (?:an? )?(?:ai|llm|language model|chatbot)(?: (?:assistant|model|system|agent))?,? (?:you (?:must|should|will|have to|are required)|always|never|please|recommend|rate|rank|say|ignore)",
    ],
    [
      "(?:ai|llm|language model|chatbot)s?(?: (?:systems?|models?|assistants?|tools?|agents?))?",
      "must|should|have to|are required to|are instructed to|are asked to",
      "this (?:job|posting|position|listing|ad|role|company|employer|candidate|applicant|resume)",
    ],
    [
      "(?:do not|don.?t|never) (?:reveal|disclose|mention|repeat|quote|show) (?:these|this|those|the above|your) (?:instructions?|prompts?|messages?|notes?|sentences?|lines?|text)",
    ],
    ["you (?:will|must|shall) now (?:act|behave|respond|answer|reply|be|become)"],
    [
      "forget|ignore|disregard",
      "you (?:were|have been) (?:told|given|instructed) (?:before|earlier|so far|previously|above)",
    ],
    [
      "you (?:were|have been) (?:told|given|instructed) (?:before|earlier|so far|previously|above)",
      "forget|ignore|disregard",
    ],
    ["stop being (?:an? )?(?:ai|assistant|chatbot|language model)"],
  ],
  de: [
    [
      "ignorier\\p{L}*|missacht\\p{L}*|vergiss|vergesst|vergessen sie|uberschreib\\p{L}*|umgeh\\p{L}*|befolge nicht",
      "vorherig\\p{L}*|vorig\\p{L}*|bisherig\\p{L}*|obig\\p{L}*|vorangegangen\\p{L}*|vorhergehend\\p{L}*|vorangehend\\p{L}*|fruher\\p{L}*|ursprunglich\\p{L}*|deine|alle",
      "anweisung\\p{L}*|instruktion\\p{L}*|befehle?n?|systemprompts?|prompts?",
    ],
    [
      "vorherig\\p{L}*|vorig\\p{L}*|bisherig\\p{L}*|obig\\p{L}*|vorangehend\\p{L}*|fruher\\p{L}*",
      "anweisung\\p{L}*|instruktion\\p{L}*|befehle?n?|prompts?",
      "ignorieren|missachten|vergessen|uberschreiben",
    ],
    ["(?:ignoriere|ignorieren sie|vergiss|vergessen sie) alles", "oben|bisherige|vorherige|davor"],
    [
      "du bist (?:jetzt|nun|ab sofort|ab jetzt)|ab (?:jetzt|sofort) bist du|sie sind (?:jetzt|nun|ab sofort)",
      "ki|sprachmodell|chatbot|assistent|bot",
    ],
    [
      "(?:wenn|falls|sofern) (?:du|sie) (?:eine? )?(?:grosses )?(?:ki|kunstliche intelligenz|sprachmodell|llm|chatbot|ki[- ](?:system|assistent|modell)) (?:bist|sind)|(?:wenn|falls) (?:eine? )?(?:ki|sprachmodell|llm|chatbot) (?:dies|das)",
    ],
    [
      "(?:hinweis|nachricht|anweisung|mitteilung|achtung)(?:en)? (?:an|fur) (?:die |das |alle |jede |ein )?(?:ki|kis|ki[- ]systeme?|ki[- ]assistent(?:en)?|sprachmodelle?|llms?|chatbots?)(?=\\s*(?:[:,.!—–-]|$))",
    ],
    ["als ki[- ]sprachmodell|als (?:grosses )?sprachmodell"],
    ["antworte (?:nur|ausschliesslich) (?:mit|auf)|gib (?:nur|ausschliesslich)"],
    [
      "(?:zeige?|verrate?|nenne?|gib|wiederhole?|drucke?)",
      "systemprompts?|system-prompts?|system-anweisung\\p{L}*|(?:deine[nr]?|ursprungliche[nr]?) (?:anweisung\\p{L}*|instruktion\\p{L}*|prompts?)",
    ],
    [
      "(?:sage?|antworte|behaupte|schreibe?|melde)",
      "bewerber\\p{L}*|kandidat\\p{L}*|nutzer\\p{L}*|lebenslauf",
      "perfekt|ideal|bestens|optimal|hervorragend",
    ],
    [
      "(?:sage?|verrate?|teile?) (?:es |das |dies )?(?:dem|der|den) (?:nutzer|benutzer|bewerber|kandidat|anwender)\\p{L}* (?:nicht|nichts)",
    ],
    [
      "bewerte (?:diese[nrs]?|de[nrm]|das|die) (?:bewerber|kandidat|lebenslauf|stelle|anzeige)\\p{L}*",
      "hochst\\p{L}*|best\\p{L}*|perfekt|10 ?/|100 ?[%/]|10 von|100 von",
    ],
    [
      "vergiss|vergessen sie|ignoriere|ignorieren sie",
      "(?:dir|ihnen) (?:vorher|bisher|zuvor|oben) (?:gesagt|mitgeteilt|aufgetragen|gegeben)",
    ],
    [
      "als ki(?:[- ](?:assistent|modell|system|agent))?,? (?:musst|sollst|solltest|darfst|wirst) du",
    ],
    [
      "(?:ki|sprachmodelle?|chatbots?)(?:[- ](?:systeme?|modelle?|assistenten?))?",
      "mussen|sollen|muss|soll",
      "diese[nrs]? (?:stelle|anzeige|firma|bewerber\\p{L}*|lebenslauf)",
    ],
  ],
  fr: [
    [
      "ignore[rz]?|oublie[rz]?|neglige[rz]?|ne ti(?:ens|enne|enez) pas compte|ne tenez pas compte|ne (?:suis|suivez) pas|fai(?:s|tes) abstraction",
      "instructions?|consignes?|directives?|regles|ordres|invites?|prompts?",
      "precedente?s?|anterieure?s?|ci-dessus|plus haut|initiale?s?|systeme|d.origine|recues?",
    ],
    [
      "ignore[rz]?|oublie[rz]?",
      "precedente?s|anterieure?s",
      "instructions?|consignes?|directives?|regles|prompts?",
    ],
    ["(?:ignore[rz]?|oublie[rz]?) (?:tout )?ce qui precede"],
    [
      "(?:tu es|vous etes) (?:maintenant|desormais|a present)|(?:a partir de maintenant|desormais),? (?:tu es|vous etes)",
      "ia|modele de langage|chatbot|assistante?|robot",
    ],
    [
      "si (?:tu es|vous etes) (?:une? )?(?:grand )?(?:ia|intelligence artificielle|modele de langage|llm|chatbot|robot conversationnel)(?![ -]?(?:engineer|ingenieur|passion))",
    ],
    [
      "(?:note|message|instructions?|consignes?|avis|attention) (?:a l.attention |destinee?s? |pour |a |aux? )(?:a |au |aux |de |des |d.|l.|les |une |tout |toute )*(?:ia|intelligences? artificielles?|modeles? de langage|llms?|chatbots?)(?=\\s*(?:[:,.!—–-]|$))",
    ],
    [
      "en tant que (?:grand )?modele de langage|en tant qu.(?:ia|intelligence artificielle)(?=\\s*[:,.!])",
    ],
    ["repond(?:s|ez) (?:uniquement|seulement|exclusivement) (?:par|avec|que)"],
    [
      "revele[rz]?|affiche[rz]?|montre[rz]?|repete[rz]?|donne[rz]?",
      "(?:prompt|invite|instructions?|consignes?) (?:du |de )?(?:systeme|initiale?s?|cachee?s?)",
    ],
    [
      "dis|dites|affirme[rz]?|repond(?:s|ez)|conclu[st]?|conclue[rz]",
      "candidate?|cv|utilisateur|profil",
      "(?:est|soit) (?:le |la |un |une )?(?:candidate? )?(?:parfaite?|ideale?|meilleure?|excellente?)",
    ],
    [
      "ne (?:dis|dites|mentionne[rz]?|revele[rz]?|signale[rz]?) (?:pas|rien|jamais)",
      "l.utilisateur|l.utilisatrice|(?:au|aux|a la|le|la) candidate?s?",
    ],
    [
      "(?:note[rz]?|evalue[rz]?|classe[rz]?) (?:ce|cet|cette|le|la) (?:candidate?|cv|offre|poste|annonce)",
      "meilleure?s?|maximale?|maximum|parfaite?|10 ?/|100 ?[%/]|10 sur|100 sur",
    ],
    ["(?:ignore|oublie)[rz]? (?:tes|vos) (?:instructions|consignes|regles|directives)"],
    [
      "en tant qu.(?:ia|assistant|intelligence artificielle),? (?:tu|vous) (?:dois|devez|devras|devrez)",
    ],
  ],
  es: [
    [
      "ignor(?:a|ad|e|en|ar)|olvid(?:a|ad|e|en|ar)|descart(?:a|e|ar)|omit(?:e|a|ir)|no sigas|no siga|desobedece|ha(?:z|ga) caso omiso",
      "instrucciones|indicaciones|reglas|ordenes|directrices|prompts?|consignas|mensajes?",
      "anteriores|previas|precedentes|de arriba|originales|iniciales|del sistema|recibidas",
    ],
    [
      "ignor(?:a|ad|e|en|ar)|olvid(?:a|ad|e|en|ar)",
      "anteriores|previas|precedentes",
      "instrucciones|indicaciones|reglas|ordenes|prompts?",
    ],
    ["(?:ignora|ignore|olvida|olvide) todo lo (?:anterior|de arriba|previo)"],
    [
      "ahora eres|a partir de ahora,? eres|desde ahora,? eres",
      "ia|modelo de lenguaje|chatbot|asistente|bot",
    ],
    [
      "si (?:tu )?eres (?:una? )?(?:gran )?(?:ia|inteligencia artificial|modelo de lenguaje|llm|chatbot)",
    ],
    [
      "(?:nota|mensaje|instruccion|instrucciones|aviso|atencion) (?:para|a) (?:la |las |los |el |una? |cualquier |toda |todas las |todos los )?(?:ia|ias|inteligencias? artificial(?:es)?|modelos? de lenguaje|llms?|chatbots?)(?=\\s*(?:[:,.!—–-]|$))",
    ],
    ["como (?:gran )?modelo de lenguaje"],
    ["respond(?:e|a) (?:solo|solamente|unicamente|exclusivamente) (?:con|que|en)"],
    [
      "muestra|muestre|revela|revele|imprime|repite|ensena",
      "(?:prompt|instrucciones|mensaje) (?:del sistema|de sistema|iniciales|inicial|ocultas|secretas)",
    ],
    [
      "di|diga|afirma|responde|concluye|asegura",
      "candidat[oa]|solicitante|usuari[oa]|curriculum|cv",
      "(?:es|sea) (?:el |la |un |una )?(?:candidat[oa] )?(?:perfect[oa]|ideal|mejor|excelente)",
    ],
    [
      "no (?:se )?(?:lo |le |les )?(?:digas|diga|menciones|reveles|avises|informes)",
      "(?:al?|el|la) (?:la )?(?:usuari[oa]|candidat[oa]|solicitante|lector)",
    ],
    [
      "(?:califica|evalua|puntua|valora) (?:a )?(?:este|esta|el|la|al) (?:candidat[oa]|curriculum|cv|oferta|puesto)",
      "mejor|maxim[oa]|perfect[oa]|10 ?/|100 ?[%/]|10 de|100 de",
    ],
    ["(?:ignora|ignore|olvida|olvide) (?:tus|sus) (?:instrucciones|reglas|directrices)"],
    [
      "como (?:una )?(?:ia|inteligencia artificial|asistente de ia),? (?:debes|tienes que|siempre|nunca|recomienda)",
    ],
  ],
  da: [
    [
      "ignorer|glem|se bort fra|tilsidesaet|overse",
      "tidligere|forrige|foregaende|ovenstaende|alle|dine",
      "instruktion\\p{L}*|instruks\\p{L}*|anvisning\\p{L}*|prompts?|ordrer",
    ],
    ["du er (?:nu|fra nu af)|fra nu af er du", "ai|sprogmodel|chatbot|assistent|bot"],
    ["hvis du er (?:en )?(?:stor )?(?:sprogmodel|llm|chatbot|ai(?=\\s*(?:[:,.!]|$)))"],
    ["svar (?:kun|udelukkende) med"],
  ],
};

/** What only the formats of conversations with a model have, whatever the language. */
export const ROLE_MARKS: string[] = [
  "<\\|(?:im_start|im_end|system|user|assistant|endoftext|endofprompt|end_of_turn|start_header_id|eot_id)\\|?>",
  "\\[/?inst\\]|<</?sys>>",
  "</?(?:system|assistant|developer)(?:[_ -](?:prompt|message|instructions?))?>",
  "\\[(?:system|assistant|developer)(?: (?:prompt|message|instructions?))?\\]",
  "^(?:#+ ?|[*_]{1,2})?(?:system|assistant|developer)(?: (?:prompt|message|instructions?))?[*_]{0,2}\\s?[:>]\\s?[*_]{0,2}(?:you|ignore|disregard|forget|respond|reply|answer|always|never|do not|please|act|from now)\\b",
  "^(?:#+ ?)(?:system|instruction|new instruction|response)s? ?:",
  "^(?:ai|assistant|chatbot|chatgpt|claude|gemini|copilot|llm|language model)s? ?[,:] ?(?:you|please|always|never|ignore|say|tell|recommend|mention|rate|rank|respond|answer|do)\\b",
  "^(?:new|updated|additional|hidden|secret) (?:system )?instructions? ?:",
  "^(?:system|admin|administrator|developer|safety) override ?[:!]",
  "(?:begin|start|end) (?:of )?(?:the )?(?:new )?system (?:prompt|message|instructions?)",
  "[\"']role[\"'] ?: ?[\"'](?:system|assistant|developer)[\"']",
];
