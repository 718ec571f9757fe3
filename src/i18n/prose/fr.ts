import type { Prose } from './prose.js';
import { everywhere, pattern, within } from './whole-words.js';

const none = /(?!)/g;
const film = '(?:films?|longs?[- ]métrages?|spin-?offs?|dérivé|série|mini-?série|suite|préquelle|thriller|blockbuster|opus|volet|chapitre|projet|adaptation|superproduction)';
const cinemas = '(?:salles?(?: obscures)?|cinémas?|(?:grands? )?écrans?)';
const inCinemas = "(?:au cinéma|dans (?:les|nos) (?:cinémas|salles(?: obscures)?)|en salles?|sur (?:les|nos|le)(?: grands?)? écrans?|à l'affiche(?! (?:de|du|d')))";
const still = "(?:toujours|encore|pour l'instant|pour le moment|à ce jour|officiellement|à l'heure actuelle)";
const adverbs = "(?:(?:aussi|également|désormais|enfin|officiellement|bientôt|prochainement|donc|ensuite|d'abord|toujours|encore|déjà|actuellement|maintenant|exclusivement|uniquement|seulement|normalement|finalement|en ce moment) )*";
/** A denial after `n'a` or `n'est`: `pas encore`. */
const notYet = `(?:${still} )*(?:pas|jamais)(?: ${still})*`;
const available = '(?:disponible|visible|accessible|visionnable|regardable)';
const trailer = '(?:(?:première|véritable|vraie) )?(?:bandes?[- ]annonces?|trailers?|teasers?)(?!\\p{L})';
const ofIt = "(?: (?:de|d'|du|pour|sur) ?[^.!?,;]{1,40}?)?";
const shown = '(?:dévoilé|publié|diffusé|révélé|partagé|montré|sorti|mis en ligne|mise en ligne)(?:e?s?)';
/** A release date, and not that of another thing: `date de sortie`, but not `date de sortie de la bande-annonce`. */
const releaseDate = `dates?(?: (?:officielle|précise|exacte|définitive))?(?: de (?:sortie|diffusion|lancement)| d'arrivée)(?: (?:officielle|précise|exacte|définitive|américaine|française|en salles|au cinéma|en streaming))*(?!\\p{L}| (?:du|de|d'|des|pour)(?: ?(?:le|la|les|l'|un|une|sa|son))? ?(?:bande|trailer|teaser|tournage|billet|prévente|suite|album|jeu|DVD|Blu))`;
const stated = '(?:annoncé|communiqué|fixé|connu|confirmé|arrêté|dévoilé|précisé|révélé|donné)e?s?';
const comeOut = `(?:sortir|débarquer|paraître|arriver (?:${inCinemas}|sur)|voir le jour|être (?:${adverbs})(?:diffusée?|projetée?|${available}|${inCinemas}))`;
/** `quand` with a title and a verb of coming out. Case matters: a name begins with a capital. */
const whenOut = `quand (?:(?:il|elle|(?:le|ce) (?:film|long-métrage|spin-off|thriller)|la (?:série|suite)|"?\\p{Lu}[^.?!,;]{0,50}?) (?:sortira|arrivera|débarquera|sera|pourra)|(?:sortira|arrivera|débarquera))`;
/** What may follow `pas de réalisateur`: no word that makes it one among others, `pas de réalisateur favori`. */
const nobodyEnds = "(?= (?:attaché|attitré|confirmé|annoncé|officiel|pour|et|ni|mais|à la barre)(?!\\p{L})|\\s*(?:[.,;:!?)\"]|$))";
const nobody = (job: string): readonly RegExp[] => [
  everywhere(`n'(?:a|ont|y a) (?:${still} )*(?:pas|aucun)(?: ${still})*(?: de)? ${job}${nobodyEnds}`),
  everywhere(`(?:toujours|encore) (?:pas de|sans|aucun) ${job}${nobodyEnds}`),
  everywhere(`aucun ${job}${ofIt} n'(?:est|a)(?: ${still})* (?:été )?(?:attaché|annoncé|choisi|nommé|confirmé|trouvé|engagé|désigné|rattaché|associé)`),
  everywhere(`(?:cherche|recherche) (?:toujours|encore) (?:un|son) ${job}`),
];

/** Patterns for French prose. */
export const fr: Prose = {
  language: 'fr',
  commonest: everywhere('le|les|des|est|et|une|dans|pour|du'),
  monthLocales: ['fr', 'fr-CA'],
  moreMonths: {},
  dates: ['(?<D>\\d{1,2})(?:er)? (?<M>M)\\.?,? (?<Y>\\d{4})', '(?<D>\\d{1,2})\\.(?<M>\\d{1,2})\\.(?<Y>\\d{4})', '(?<M>M)\\.? (?<Y>\\d{4})', '(?<D>\\d{1,2})(?:er)? (?<M>M)(?! \\d{4})'],
  relative: {
    patterns: [
      { pattern: "(?:plus tard |courant |fin |début |dès |encore )*(?:cette|cet|ce) (?:U|S|W|week-end)(?:-ci)?", means: 'this' },
      { pattern: "(?:d'ici |avant |vers |à )?la fin (?:de l'|du |de la |de cette |de ce )U", means: 'this' },
      { pattern: '(?:en |dès |fin |début |courant |au mois de )?M prochain', means: 'this' },
      { pattern: "(?:courant |fin |début |dès )?(?:le |la |l'|au |à l')?(?:U|S|W|week-end) prochaine?", means: 'next' },
      { pattern: "dans (?:environ |près de |moins de |un peu plus de |à peine |seulement )?(?:N )?U", means: 'after' },
      { pattern: "d'ici (?:environ |à peine )?N U", means: 'after' },
      { pattern: "dans les (?:prochaine?s )?U(?: à venir| qui viennent)?", means: 'soon' },
      { pattern: '(?:très |tout )?(?:bientôt|prochainement)|sous peu|dans un avenir proche|demain|ce soir', means: 'soon' },
    ],
    numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quelques: 3, plusieurs: 4, "une dizaine de": 10, "une quinzaine de": 15 },
    units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'années?|ans?' },
    seasons: { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' },
  },
  amount: { millions: 'millions?|M', billions: 'milliards?|Mds?', before: '(?:US)? ?\\$(?:US)?|USD', after: "(?:de )?dollars(?: américains| US)?|\\$(?: ?US)?|USD", decimal: ',' },
  chapter: 'Chapitre',
  market: {
    names: { US: 'États-Unis|Etats-Unis|Amérique du Nord|Amérique|USA', GB: 'Royaume-Uni|Grande-Bretagne|Angleterre', CZ: 'République tchèque' },
    adjectives: { US: 'américaine?s?|nord-américaine?s?|US', DE: 'allemande?s?', GB: 'britanniques?|anglaise?s?', IN: 'indienne?s?|indiens?', IT: 'italienne?s?|italiens?', CZ: 'tchèques?', HU: 'hongroise?s?' },
    alone: { US: 'outre-Atlantique', DE: 'outre-Rhin', GB: 'outre-Manche' },
    before: /(?<![a-zà-ÿœ])(?:en|aux?|dans|pour|sur tout le|sur le sol)(?: tou(?:te|s))?(?: l'| la| le| les)? ?$/iu,
    after: none,
    nounBefore: /(?<![a-zà-ÿœ])(?:salles(?: obscures)?|cinémas|écrans|sortie|date de sortie|première|public|spectateurs|distributeur|box-office|lancement) $/iu,
    otherBefore: /(?<![a-zà-ÿœ])(?:tourn[a-zà-ÿœ]+|film(?:ée?s?|er)|produi[a-zà-ÿœ]+|née?|vit|vivent|grandi|formée?|se déroul[a-zà-ÿœ]+|vedette|star|presse|critiques?|équipe|voyage|populaire|célèbre)(?: [a-zà-ÿœ']+){0,2} $/iu,
    otherAfter: none,
    compared: /(?<![a-zà-ÿœ])(?:avant|après|plus tôt|plus tard|que|suivie?)(?![a-zà-ÿœ])/iu,
  },
  determiner: /(?:^|[^a-zà-ÿœ])(?:(?:la|une?|les|des|ces?|cette|sa|ses|ma|leurs?|chaque|quelle|comme|aucune)\s+|l')["']?$/iu,
  titleNoun: none,
  titleBefore: /(?<![a-zà-ÿœ])(?:films?|spin-?off|dérivé|sortie|date|bande-annonce|trailer|teaser|titre|suite|affiche|casting|distribution|réalisat[a-zà-ÿœ]+|scénari[a-zà-ÿœ]+|tournage|première|avenir|série|projet|long-métrage|intitulée?)(?: (?:de|du|pour|sur|à|autour de|au titre de))? (?:d')?["']?$/iu,
  partBefore: /[a-zà-ÿœ\d)'-]+ (?:(?:de|du|des|à|au|sur|pour|dans|autour de|derrière|en marge de|avec)(?: (?:le|la))?|d'|de l')(?: ?(?:nouveau|futur|prochain))?(?: ?(?:film|spin-?off|long-métrage|dérivé))? ?["']?$/iu,
  wholeBefore: /(?<![a-zà-ÿœ])(?:films?|version|spin-?off|Blu-?ray|DVD|sortie(?: (?:en salles?|au cinéma|américaine|française|mondiale|nationale|en streaming))*|première|lancement|arrivée|diffusion|début|avenir|sort|développement|tournage|production|existence|projets?|jour|grâce|quant|face|date de sortie|repoussé|décalé|voir|attendant) (?:(?:de|du|pour|à|sur)(?: (?:le|la))?|d'|de l')(?: ?(?:nouveau|futur|prochain))?(?: ?(?:film|spin-?off|long-métrage))? ?["']?$/iu,
  nameWords: {
    nounsAreCapitalised: false,
    small: /^(?:d|l|de|du|des|la|le|les|à|au|aux|en|et|un|une|dans|pour|sur|of|the|to|and|in)$/i,
    common: /^(?:Il|Elle|Ils|Elles|On|Nous|Vous|Je|Ce|Cet|Cette|Ces|Cela|Ceci|Ça|Celui|Celle|Le|La|Les|Un|Une|Des|Du|De|En|Au|Aux|Son|Sa|Ses|Leur|Qui|Que|Quoi|Quand|Où|Comment|Pourquoi|Si|Et|Mais|Ou|Or|Car|Donc|Puis|Rien|Tout|Tous|Toutes|Personne|Aucun|Aucune|Ne|Pas|Toujours|Encore|Bientôt|Après|Avant|Avec|Sans|Chez|Dans|Pour|Sur|Par|Depuis|Jusqu|Voici|Film|Suite|Sortie|Hollywood|Lionsgate|Reste|Le Film)$/u,
    before: /^(?:Dans|Avec|Pour|De|Et|Mais|Le|La|Film|Quand|Lionsgate|En|Sur|Chez|Avant|Après|Enfin|Si|Que)$/,
    after: /^(?:Film|Trailer|Saga)$/i,
  },
  clause: {
    joints: / (?=(?:mais|tandis que|alors que|bien que|parce que|car|dont|où|qui|et (?:il|elle|ils|cela|le|la|est|sera|sort|sortira|était|devrait|doit|a|arrive|arrivera|débarque)|avant (?:que|de|d'être)|après que|quand|lorsque|jusqu'à ce que|puisque)(?: |'))/giu,
    apart: /^(?:mais|tandis que|alors que|bien que|quoique|parce que|puisque|car|donc|et|ou|or|ni|avant (?:que|de|d')|après que|quand|lorsque|si|puis|jusqu'à ce que)(?![a-zà-ÿœ])(?! (?:le|la|les|un|une|des|sa|son) [^,]{0,40}$)/iu,
    relative: /^(?:qui|que|qu'|dont|où|lequel|laquelle|auquel|à laquelle|dans lequel|pour lequel)(?![a-zà-ÿœ])/iu,
    apposed: /^(?:(?:autrefois|jadis|longtemps|initialement|précédemment|auparavant|d'abord|à l'origine|au départ|désormais|aussi|également) (?:une?|le|la|l'|[a-zà-ÿœ]+(?:[éu]e?s?|is)(?![a-zà-ÿœ]))|[a-zà-ÿœ]+ée?s? (?:par|en|pour|de|à|au|dans|comme)(?![a-zà-ÿœ])|(?:réalisée?|écrite?|produite?|porté|mise? en scène) par|une? [a-zà-ÿœ])/iu,
    goesOn: /^(?:(?:dès le|à partir du|au) (?:[a-zà-ÿœ]+ )?\d|en|à|au|aux|dans|sur|pour|par|avec|chez|contre|dès|depuis|vers|via|uniquement|exclusivement|pas|n'|ne|est|sont|était|sera|seront|a|ont|avait|aura|sort|sortira|sortait|arrive|arrivera|débarque|débarquera|doit|devrait|va|peut|reste|raconte|rapporte|désormais|enfin|joue|suit|prend)(?![a-zà-ÿœ])/iu,
    verb: within("est|sont|était|étaient|sera|seront|serait|a|ont|avait|avaient|aura|auront|aurait|doit|doivent|devait|devrait|va|vont|peut|pourrait|sort|sortent|sortira|sortait|arrive|arrivera|débarque|débarquera|paraît|paraîtra|ouvre|démarre|joue|incarne|reste|demeure|devient|raconte|suit|met|prend|fait|dit|rapporte|cumule|totalise|atteint|dépasse|revient|signe|réalise|écrit|produit|diffusera|propose|s'appelle|récupère|libère|donne|perd|quitte|annonce|confirme"),
    afterwards: /^après(?![a-zà-ÿœ])/iu,
  },
  history: {
    told: everywhere("initialement|à l'origine|originellement|au départ|dans un premier temps|auparavant|précédemment|jadis|autrefois|d'abord (?:prévue?|annoncée?|attendue?|fixée?|intitulée?|appelée?)|n'est plus|ne (?:\\p{L}+ )?(?:sera|sort|sortira|s'appelle|joue|compte) plus|au lieu (?:de|du|d'un)|plutôt que|aurai(?:t|ent) dû|aurait pu|devai(?:t|ent)|était alors|étai(?:t|ent) (?:\\p{L}+ )?(?:prévue?s?|attendue?s?|programmée?s?|annoncée?s?|calée?s?|fixée?s?|datée?s?|censée?s?|supposée?s?|appelée?s?|connue?s?|pour|au|sur|chez|en (?:développement|tournage|préparation|projet|chantier))|s'appelait|se nommait|allai(?:t|ent)|avai(?:t|ent)|titre (?:de travail|provisoire)|à l'époque|jusque-là|jusqu'alors|longtemps|pendant des (?:années|mois)|alors (?:prévue?|annoncée?|attendue?)|un temps|premières? rumeurs?|les plans initiaux"),
    changed: everywhere("(?:repouss|décal|déplac|renomm|rebaptis|remplac|abandonn|libér|différ|délaiss)(?:e|é|ée|és|ées|er|ent)|report(?:é|ée|er|e)|(?:report|décalage|retard|glissement) (?:de|du|d'un)|avancée? (?:au|du|à|de)|change|changé|cède|cédé|succède|prend la relève"),
    former: everywhere("(?:précédente?s?|anciens?|anciennes?) (?:[^\\s,;]+ ){0,3}?(?:dates?|sortie|titre|nom|créneau|fenêtre|plans?|diffuseur|plateforme)|première (?:[^\\s,;]+ ){0,3}?(?:date|sortie)(?=[^.;]{0,60} (?:était|avait|fut))|(?:dates?|sortie|titre|nom|créneau|fenêtre|plans?)(?: de sortie| de tournage| prévue?| en salles)* (?:initiale?s?|précédente?s?|d'origine|originelle|de départ|antérieure?)|(?:date|sortie)(?: de sortie)? originale"),
    lasting: /(?<![a-zà-ÿœ])(?:a|ont|est|sont)(?: désormais| de nouveau| finalement| encore)?(?: été)? $/iu,
    to: /^\S+(?: (?!du )[^\s,;]+){0,6} (?:au|à|jusqu'au|jusqu'en|pour le|en)(?: lundi| mardi| mercredi| jeudi| vendredi)? $/,
    toBefore: none,
    takenOver: within("(?:prend|prendra|pris|récupère|récupérera|récupéré|hérite|hérité|occupe|occupera|reprend|s'empare|investit)(?: [^.]{0,60})? (?:date|créneau|place|week-end|case|fenêtre)"),
  },
  releaseBefore: /(?<![a-zà-ÿœ])(?:sort|sortent|sorti[a-zà-ÿœ]*|arriv[a-zà-ÿœ]+|débarqu[a-zà-ÿœ]+|prévue?s?|attendue?s?|(?:programmée?s?|calée?s?|fixée?s?|datée?s?|annoncée?s?)(?: [^.!?;]{0,30})? (?:pour|au|en|du)|salles?|cinémas?|écrans?|première|à l'affiche|disponible|paraît[a-zà-ÿœ]*|verra le jour|lancement|rendez-vous|date|découvrir|attendre|visible|projeté|diffusé|dévoiler?)(?![a-zà-ÿœ])[^.!?;]{0,45}$|(?<![a-zà-ÿœ])(?:repouss|décal|report|avanc)[a-zà-ÿœ]+(?: [^.!?;]{1,45})? (?:au|à|jusqu'au|jusqu'en|pour le|en)(?: [a-zà-ÿœ]+di)? $/iu,
  releaseAfter: /^(?:,? (?:en salles?|au cinéma|dans les (?:salles|cinémas)|sur (?:les|nos) écrans)|,? (?:est|sera) (?:la|sa|le) (?:nouvelle |première )?(?:date|jour) (?:de (?:sa )?sortie|d'arrivée|prévue?)|,? (?:que )?(?:sort|sortira|arrive|arrivera|débarque|débarquera)(?![a-zà-ÿœ]))/iu,
  streaming: within("stream\\p{L}*|disponible|visible|abonn\\p{L}*|plateforme|regarder|voir|diffus\\p{L}*|arriv\\p{L}*|débarqu\\p{L}*|catalogue|exclusivité|VOD|SVOD"),
  outletBefore: /(?<![a-zà-ÿœ])(?:diffus[a-zà-ÿœ]+|stream[a-zà-ÿœ]*|disponibles?|visibles?|regarder|voir|sort|sortir[a-zà-ÿœ]*|arriv[a-zà-ÿœ]+|débarqu[a-zà-ÿœ]+|atterri[a-zà-ÿœ]*|proposée?s?|produite?s?|série|mini-?série|exclusivité|exclusivement|tournée?|développée?|commandée?|en ligne|rejoindra|rejoint|passer[a-zà-ÿœ]*|vue?)(?![a-zà-ÿœ])[^.!?;]{0,60}(?<![a-zà-ÿœ])(?:(?:sur|pour|par|chez|via|à|de)(?: la| le)?(?: (?:plateforme|chaîne|service)(?: de streaming)?)?|d') ?$|(?<![a-zà-ÿœ])(?:rejoindra|rejoint|intégrera|catalogue (?:de|du)) $/iu,
  outletAfter: /^ (?:diffusera|produira|produit|proposera|développe|développera|tourne|prépare|commande|a (?:commandé|acquis|acheté|obtenu) |détient les droits|mettra (?:en ligne|à disposition)|accueillera)/iu,
  deniedBefore: /(?<![a-zà-ÿœ])(?:pas|plus|jamais|au lieu de|plutôt que|quitte|non)(?: [a-zà-ÿœ'-]+){0,5} $/iu,
  gross: {
    any: within("rapport\\p{L}*|engrang\\p{L}*|récolt\\p{L}*|amass\\p{L}*|cumul\\p{L}*|recettes?|box[- ]office|budget|coût\\p{L}*|encaiss\\p{L}*|totalis\\p{L}*|attein\\p{L}*|dépass\\p{L}*|franchi\\p{L}*|démarr\\p{L}*|mondial\\p{L}*|dans le monde|engendr\\p{L}*|généré"),
    worldwide: within("dans le monde(?: entier)?|à travers le monde|mondial\\p{L}*|partout dans le monde|sur toute la planète"),
    domestic: within("aux États-Unis|aux Etats-Unis|en Amérique du Nord|nord-américain\\p{L}*|sur le (?:sol|territoire) (?:américain|nord-américain)|box-office (?:américain|domestique|US)|outre-Atlantique"),
    opening: within("démarr\\p{L}*|premier week-end|week-end (?:d'ouverture|de sortie|de lancement|d'exploitation)|début\\p{L}*|(?:pour son|au) lancement|première semaine|ouverture"),
    soFar: within("jusqu'ici|jusqu'à présent|à ce jour|pour l'instant|pour le moment|actuellement|déjà|désormais|à l'heure actuelle|à ce stade"),
    budget: within('budget|coûté|coûte|coûts?'),
    period: within("week-end|vendredi|samedi|dimanche|jeudi|premiers? jours?|(?:première|deuxième|seconde|troisième|quatrième) semaine|(?:en|sur) (?:\\p{L}+ |\\d+ )?(?:jours|semaines|week-ends)|par (?:salle|copie|écran)|avant-premières?|par jour"),
    elsewhere: within("franchise|saga|trilogie|cumulé(?:e?s)|à eux (?:deux|trois|quatre)|ensemble|les (?:deux|trois|quatre|cinq) (?:films|premiers)|à l'étranger|hors|à l'international|en (?:France|Chine|Europe|Allemagne|Inde|Italie|Espagne|Corée|Australie|Angleterre|Russie)|au (?:Mexique|Japon|Royaume-Uni|Brésil|Canada)|IMAX|location|vidéo"),
    otherBefore: /(?<![a-zà-ÿœ])(?:primes?|cachets?|salaires?|bonus|crédits?(?: d'impôt)?|amende|pertes?|profits?|bénéfices?|subventions?|marketing|dettes?|prêts?|contrat|accord|écart|avance|aides?)(?: [a-zà-ÿœ]+)? (?:de|d'|d'environ|de (?:plus|près|quelque)(?: de)?|à hauteur de) ?$/iu,
    otherAfter: /^ (?:de (?:moins|plus|mieux)|(?:de|d'|en|pour) ?(?:[a-zà-ÿœ]+ )?(?:cachet|salaire|primes?|pertes?|bénéfices?|profits?|subventions?|crédits?|impôts?|marketing|promotion|dettes|frais|écart|avance|retard|différence|aides|publicité|droits))(?![a-zà-ÿœ])/iu,
    floor: /(?<![a-zà-ÿœ])(?:plus de|au moins|dépassé|dépasse|franchi|franchit|au-delà de|supérieur à|la barre des|le cap des)(?: les)? $/iu,
  },
  cues: { trailer: /annonce|trailer|teaser/i, undated: /\bdate|quand/i, crew: /réalis|scénar|mise en scène|écrit|metteur/i, home: /cinéma|salle|affiche|écran|VOD|stream|location|DVD|Blu-ray|numérique|achat|domicile/i, coming: /sort|arriv|débarqu|prévu|attendu|programm|annonc|calé|fixé|daté|paraît|sera|seront|cinéma|salle|affiche|diffus|disponible|prochain|futur|venir|dévoil|première|jour/i },
  noTrailer: [
    everywhere(`n'(?:a|ont|y a) (?:${still} )*(?:pas|aucune?)(?: ${still})* (?:de |d')?${trailer}(?! (?:qui|aussi|comme|où|sans))`),
    everywhere(`(?:toujours|encore) (?:pas de|aucune?|sans) ${trailer}(?! (?:qui|aussi|comme|où|sans))`),
    everywhere(`aucune? ${trailer}${ofIt} n'(?:a|est)(?: ${still})* (?:été )?(?:${shown}|${available})`),
    everywhere(`(?:la |sa |une |le |un )${trailer}${ofIt} n'(?:a|est) ${notYet} (?:été )?(?:${shown}|${available}|là)`),
    everywhere(`n'(?:a|ont) ${notYet} (?:dévoilé|publié|diffusé|partagé|montré|mis en ligne) (?:de |la |sa |une |le |un )${trailer}`),
    everywhere(`pas (?:encore )?de ${trailer}${ofIt} (?:pour l'instant|pour le moment|à ce jour)`),
  ],
  trailerComing: [
    everywhere(`(?:la |une |sa |un |le )${trailer}${ofIt} (?:arrivera|sortira|sera (?:bientôt |prochainement )?${shown}|devrait|doit|va (?:bientôt )?(?:arriver|sortir|être)|est (?:attendue?|prévue?|imminente?)|ne saurait tarder|ne devrait plus tarder)`),
    everywhere(`(?:attend\\p{L}*|attente d') ?(?:encore |toujours )?(?:la |une |sa |un |le )${trailer}`),
  ],
  laterTrailer: within('deuxième|seconde?|troisième|dernière?|ultime|nouvelle|nouveau|finale?|autre|longue'),
  sinceThen: /^,? (?:à partir|dès|en|le|l'|cet|cette|bientôt|prochain[a-zà-ÿœ]*)(?![a-zà-ÿœ])/giu,
  placeAfter: /^ (?:sur|chez) \p{Lu}/u,
  planAfter: /^,? (?:le |dès le |à partir du |depuis le |jusqu'au )?[A-Za-zÀ-ÿœŒ]* ?\d/u,
  undisclosed: everywhere("(?:un |dans un )?(?:rôle|personnage) (?:encore )?(?:inconnu|secret|mystère|mystérieux|non (?:dévoilé|précisé|révélé)|tenu secret|gardé secret)"),
  openings: /^(?:Et|Mais|Si|Quand|Comme|Car|Pour|Avec|Dans|De|En|Sur|Jeune|Est|Alors|Puis|Quant)$/,
  undated: [
    everywhere(`n'(?:a|ont|y a) (?:${still} )*(?:pas|aucune)(?: ${still})* (?:de |d'|la )?${releaseDate}`),
    everywhere(`(?:toujours|encore) (?:pas de|aucune|sans) ${releaseDate}|(?:est|reste|demeure) (?:${still} )*sans ${releaseDate}`),
    everywhere(`aucune ${releaseDate}${ofIt} n'(?:a|est)(?: ${still})* (?:été )?(?:officiellement )?${stated}`),
    everywhere(`(?:la|sa|une) ${releaseDate}${ofIt} (?:n'(?:a|est) ${notYet} (?:été )?(?:officiellement )?${stated}|(?:reste|demeure) (?:${still} )*(?:inconnue|à confirmer|à déterminer|à préciser|à annoncer|incertaine|floue|un mystère))`),
    everywhere(`n'(?:a|ont) ${notYet} (?:annoncé|dévoilé|communiqué|révélé|fixé|confirmé|donné|précisé) (?:de |la |sa |une )${releaseDate}`),
    everywhere(`(?:[Oo]n ne sait(?: ${still})* pas(?: ${still})*|[Oo]n ignore(?: ${still})*|[Nn]ul ne sait(?: ${still})*) quand(?<=(?=${whenOut})quand)`, 'gu'),
    everywhere(`n'est ${notYet} daté`),
  ],
  sequel: within('(?<!(?:de|comme) )suites?|deuxième (?:film|volet|opus)|second (?:film|volet|opus)'),
  statuses: [
    { pattern: everywhere(`(?<!(?:date|sortie) de [^.,;]{1,60} )(?:n'(?:a|ont) ${notYet} été|n'(?:est|sont) ${notYet}) (?:officiellement )?(?:confirmée?|annoncée?|commandée?|validée?|lancée?|actée?|officialisée?|approuvée?)(?! (?:quand|pour le|en (?:streaming|vidéo|VOD|salles)|sa|son|si|à))`), says: ['rumoured', 'talks'], isDenial: true },
    { pattern: everywhere(`n'(?:a|ont) ${notYet} (?:donné (?:son|le|leur) feu vert|(?:reçu|obtenu) (?:le |de |son )?feu vert)`), says: ['rumoured', 'talks'], isDenial: true },
    { pattern: everywhere(`aucune suite${ofIt} n'(?:a|est)(?: ${still})* (?:été )?(?:annoncée|confirmée|prévue|commandée|validée)|pas de suite prévue`), says: ['rumoured', 'talks'], isDenial: true },
    { pattern: everywhere(`(?:reste|demeure|est) (?:${still} |très |bien )*(?:incertaine?|en suspens|floue?|hypothétique|dans le flou|à confirmer|compromise?|en sursis)(?! (?:si|quand|qui|comment))`), says: ['rumoured', 'talks'], isDenial: true, isBeside: true },
    { pattern: everywhere('(?:en|au stade du) (?:cours de )?développement|en (?:discussions?|pourparlers)|à l\'étude'), says: ['talks', 'announced', 'writing'] },
    { pattern: everywhere('en (?:préparation|projet|chantier)'), says: ['talks', 'announced', 'writing', 'filming', 'post-production'] },
    { pattern: everywhere("(?:est|sont) (?:actuellement |toujours |en ce moment |déjà )*(?:en (?:plein )?tournage|en cours de tournage|en train d'être tournée?)(?! permanent)|(?<=tournage (?:de|d'|du) ?[^.,;]{1,60} )(?:est (?:toujours |actuellement )?en cours|se poursuit|bat son plein)"), says: ['filming'] },
    { pattern: everywhere(`(?<=tournage (?:de|d'|du) ?[^.,;]{1,60} )(?:n'a ${notYet} (?:commencé|débuté|démarré)|(?:doit|devrait|va) (?:bientôt )?(?:commencer|débuter|démarrer)|(?:commencera|débutera|démarrera))`), says: ['rumoured', 'talks', 'announced', 'writing'], isDenial: true },
    { pattern: everywhere('en post-?production'), says: ['post-production'] },
    { pattern: everywhere("(?:est|a été) (?:officiellement |définitivement |finalement )?annulée?(?! (?:à|au|en|pour|par|la|le))"), says: ['cancelled'] },
  ],
  negation: within("pas|jamais|rien|aucune?|plus|ni"),
  statusBetween: /^["']?(?:[,\s]*(?:est|sont|était|a|toujours|encore|actuellement|désormais|qui|il|reste|aussi|officiellement|le film|film|série|n'|ne|lui-même))*[,\s]*$/i,
  inCinemas: [
    everywhere(`(?:(?:est|sont|passe) )?(?:[Aa]ctuellement|[Tt]oujours|[Ee]ncore|[Dd]ésormais|[Ee]nfin|[Ee]n ce moment|[Mm]aintenant|[Uu]niquement|[Ee]xclusivement|[Ss]eulement) (?:visible |à voir |projetée? |diffusée? |disponible )?(?:uniquement |exclusivement |seulement )?(?:[Aa]u cinéma(?! \\p{Lu})|dans les (?:cinémas|salles(?: obscures)?)|en salles?|à l'affiche(?! (?:de|du|d'))|sur (?:les|nos)(?: grands)? écrans)`, 'gu'),
    everywhere(`(?:est|sont) (?:au cinéma|en salles?|à l'affiche(?! (?:de|du|d'))|dans les (?:salles|cinémas)) (?:actuellement|en ce moment|depuis)`),
  ],
  notAtHome: [
    everywhere(`n'(?:est|sont) ${notYet} (?:(?:disponibles?|visibles?|accessibles?|sortie?s?|arrivée?s?) )?(?:en (?:VOD|VàD|SVOD|streaming|vidéo|DVD|Blu-?ray|location|numérique)|à la (?:location|maison|demande)|à l'achat|à domicile|au format numérique|chez soi)`),
    everywhere(`uniquement (?:disponible )?(?:à la location|à l'achat|à louer|à acheter)`),
  ],
  crew: {
    director: { nobody: nobody('(?:réalisat(?:eur|rice)|metteur en scène)'), before: /(?<![A-Za-zÀ-ÿœŒ])(?:réalisée? par|mise? en scène par|sous la direction de|réalisation (?:de|d')) ?(?:\p{Lu}[A-Za-zÀ-ÿœŒ.'-]+ ){0,4}$/u, after: /^,? (?:réalisera|va réaliser|doit réaliser|devrait réaliser|est (?:chargé de|attaché à) la réalisation|sera (?:derrière la caméra|à la réalisation))/ },
    writer: { nobody: nobody('scénariste'), before: /(?<![A-Za-zÀ-ÿœŒ])(?:écrite? par|scénarisée? par|scénario (?:est signé|de|d'|écrit par)|sur un scénario de) ?(?:\p{Lu}[A-Za-zÀ-ÿœŒ.'-]+ ){0,4}$/u, after: /^,? (?:écrira|écrit (?:actuellement )?le scénario|signe le scénario|va écrire|est (?:chargé|attaché) (?:de|du|au) (?:l'écriture|scénario))/ },
  },
  cameo: everywhere('caméos?|cameos?'),
  cameoDenied: /(?:n'est pas (?:qu')?|pas (?:un simple|qu')|plus qu'|bien plus qu')(?:un )?(?:simple |petit )?$/iu,
  roleIn: /^ dans (?!le film|ce film|cette|la série|le spin)"?/,
  opinions: within('certains|sources|critiques|ou|selon|disput\\p{L}*|diverg\\p{L}*|si'),
  about: /^(?: (?:encore|toujours|pour l'instant|pour le moment|à ce jour))*,? (?:(?:de|pour|du|sur|à|dans|en|intitulée?|quand)(?: (?:le|la|film|spin-off|long-métrage))*|d'|de l') ?["']?$/i,
  goesOn: /^(?:Il|Elle|Sa sortie|Son avenir|Ce (?:film|spin-off|thriller)|Cette (?:suite|série)|Le (?:film|long-métrage|spin-off|thriller|quatrième (?:film|volet)|cinquième (?:film|volet)|projet)|La (?:série|suite|sortie|date de sortie))(?![A-Za-zÀ-ÿœŒ])/u,
  unrelated: within("à ne pas confondre|confond\\p{L}*|rien à voir|aucun rapport|sans rapport|aucun lien|contrairement à|différente? d[eu]|ni"),
  otherSubject: /^["']?(?:Un|Une|Des|Certaine?s?|Plusieurs|Beaucoup de|Chaque|Deux|Trois|Comment) (?!(?:[a-zà-ÿœ'-]+ ){0,4}(?:film|spin-?off|suite|série|sortie|date|bande|trailer|teaser|première|réalisat[a-zà-ÿœ]+|scénariste|an|année|mois|semaine|jour|week-end)s?(?![a-zà-ÿœ]))[^,;:]{2,50}$/iu,
  workBefore: /(?<![a-zà-ÿœ])(?:suite|préquelle|bande-annonce|trailer|teaser|remake|adaptation|saison|reboot) (?:(?:de|à|du|pour)(?: la| le)? |d'|de l')$|(?<![a-zà-ÿœ])(?:film|série|spin-off|thriller|comédie|long-métrage|remake)(?: (?:intitulée?|baptisée?|titrée?))? $/iu,
  otherWork: within("(?:son|sa|leur) (?:prochaine?|autre|nouveau|nouvelle|dernier|dernière) (?:film|projet|série|rôle)|une? autre (?:film|projet|série|rôle)"),
  verb: /^,? (?:(?:ne|se|y|en) |n'|s')?(?:(?:aussi|désormais|enfin|également) )?(?:est|sont|était|sera|a|ont|avait|aura|sort|sortira|sortait|arrive|arrivera|débarque|débarquera|doit|devrait|devait|va|rapporte|engrange|cumule|totalise|dépasse|prend|récupère|reste|devient|joue|suit|revient|perd|gagne|bat|ouvre|démarre|raconte|débute|reçoit|coûte|fait|paraît|paraîtra|attend|met|signe)(?![a-zà-ÿœ])/iu,
  coming: {
    adjectives: everywhere("(?<=(?:le|la|les|son|sa|du|au|ce|cette|leur|nouveau) |l')(?:prochaine?|future?)|à venir|à paraître"),
    adjectiveTo: /^ (?:(?!(?:suite|saison|série|après|face|avec|avant|sans|comme|et|qui|que|où|mois|an|année|semaine|projet|rôle|sortie)(?![a-zà-ÿœ]))[a-zà-ÿœ\d.'-]+ ){0,5}["']?$/iu,
    toAdjective: /^["']?(?:,|, (?:le|la|son|sa)| est (?:le|la|son|sa))(?: [a-zà-ÿœ'-]+){0,1} $/iu,
    adjectiveOf: none,
    predicates: [
      everywhere(`(?:est|sont) ${adverbs}(?:prévue?s?|attendue?s?|programmée?s?|annoncée?s?|calée?s?|fixée?s?|datée?s?|planifiée?s?)(?= (?:pour|en|au|à partir|le|dès|courant|cet|cette|l'|dans|sur|ce|bientôt|prochainement)(?!\\p{L}))`),
      everywhere(`(?:doit|devrait|doivent|va|vont|s'apprête à|est (?:censée?|supposée?)) ${adverbs}${comeOut}`),
      everywhere(`(?<!(?:ne |n'))(?:sortira|débarquera|paraîtra|verra le jour|arrivera ${adverbs}(?:${inCinemas}|sur)|(?:gagnera|investira|envahira) (?:les|nos) ${cinemas}|fera ses débuts|sera ${adverbs}(?:${inCinemas}|${available} (?:sur|en|à|dès|le|au)|diffusée?|projetée?|proposée? (?:sur|en)))`),
      everywhere(`n'(?:est|sont) (?=[^.]*(?:encore|toujours))${notYet} (?:sortie?s?|arrivée?s?|parue?s?|${inCinemas})|n'a (?=[^.]*(?:encore|toujours))${notYet} été (?:diffusée?|projetée?|montrée?)`),
      everywhere('(?:reste|est) (?:encore |toujours )*inédite?'),
    ],
    withDate: [everywhere(`(?<!(?:ne |n'|le ))(?:sort|sortent|arrive|arrivent|débarque|paraît|arrivera|se dévoilera|sera là|est ${adverbs}(?:${inCinemas}|${available}))`)],
    nouns: everywhere("sortie|première|avant-première|arrivée|débuts"),
    pronoun: pattern(`(?:^|[,;:] |(?<!\\p{L})(?:et|mais|que|qu'|quand|lorsque|car|puisque|où|puis) ?)(?:[Ii]l|[Ee]lle|[Cc]elui-ci|[Cc]e dernier|[Cc]ette dernière|(?:[Ll]a|[Ss]a) (?:date de )?(?:sortie|première)(?: (?:en salles?|au cinéma|américaine|française|mondiale|nationale|du film))*|(?:(?:[Ll]e|[Cc]e|[Ll]a|[Cc]ette) |[Ll]')(?:(?!(?:de|du|des|sur|pour|à|au|en|prochaine?|autre|nouve\\p{L}+|dernière?|premi\\p{L}+) )[\\p{L}-]+ ){0,2}${film}(?: (?:(?:de|avec|signé|réalisé par|porté par) |d')\\p{Lu}[\\p{L}'-]+(?: (?:de |von )?\\p{Lu}[\\p{L}'-]+){0,2})?|qui|et|mais)(?: (?:aussi|lui|donc|enfin))?,? ?$`, 'u'),
    inverted: /^ (?:(?:le (?:film|spin-off|thriller)|la série) )?["']?$/i,
    invertedPronoun: /^ (?:le (?:film|spin-off|long-métrage)|la série)(?![a-zà-ÿœ-]| (?:de|du|des|d'|sur|avec|à))/iu,
    leftOut: { before: none, after: none },
    afterDate: /^,? ?$/,
    between: pattern(`^["']?(?: \\((?:19|20)\\d{2}\\))?(?:,? (?:le |la )?${film})?,? ?(?:(?:aussi|également|désormais|enfin|donc|qui|lui|bientôt|toujours) )*$`, 'i'),
    unsure: /\?["')\]]*$|(?<![a-zà-ÿœ])(?:si|s'il|pourrai(?:t|ent)|aurai(?:t|ent)|serai(?:t|ent)|peut-être|rumeurs?|espèr[a-zà-ÿœ]*|imagin[a-zà-ÿœ]*|probable|éventuel[a-zà-ÿœ]*)(?![a-zà-ÿœ])/iu,
    reported: /(?<![a-zà-ÿœ])(?:déclar|annon|confirm|affirm|révél|expliqu|prom|dit|indiqu)[a-zà-ÿœ]*(?![a-zà-ÿœ])[^.]{0,60}(?<![a-zà-ÿœ])(?:en (?:19|20)\d{2}|l'an dernier|l'année dernière|le mois dernier|à l'époque|il y a)|(?<![a-zà-ÿœ])(?:en (?:19|20)\d{2}|l'an dernier|le mois dernier)(?![a-zà-ÿœ])[^.]{0,60}(?<![a-zà-ÿœ])(?:déclar|annon|confirm|affirm|révél|expliqu)é/iu,
    outings: {
      theatrical: within("cinémas?|salles?|grands? écrans?|box-office|IMAX|à l'affiche"),
      streaming: within('stream\\p{L}*|SVOD|abonn\\p{L}*|plateformes?'),
      digital: within('VOD|VàD|numérique|location|louer|achat|acheter|à la demande'),
      disc: within('Blu-?ray|DVD|4K|disque'),
    },
  },
};
