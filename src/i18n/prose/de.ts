import type { Prose } from './prose.js';

const trailer = '(?:(?:offizieller?|offiziellen|ersten?|richtigen?|neuen?) )?(?:Trailer|Teaser)\\b';
const film = '(?:Film|Ableger|Thriller|Actionfilm|Streifen|Kinofilm|Spin-?off|Serie|Miniserie|Fortsetzung|Sequel|Prequel|Teil)';
const kino = '(?:ins Kino|in die (?:\\S+ )?Kinos?|im Kino|in den (?:\\S+ )?Kinos|auf die (?:große )?Leinwand)';
const nochNicht = '(?:noch|bisher|bislang|derzeit|aktuell|weiterhin)(?: immer)? (?:nicht|kein\\w*)';
/** Infinitives at the end of a clause that say that something comes out. */
const herauskommen = `(?:starten|anlaufen|erscheinen|herauskommen|(?:${kino}|auf den Markt|zu \\S+) (?:kommen|laufen|starten|gebracht werden|zu sehen sein)|zu sehen sein|gestreamt werden|streamen|veröffentlicht werden|verfügbar sein|abrufbar sein|erhältlich sein|laufen|gezeigt werden|Premiere feiern|landen|kommen)`;
const genau = '(?:(?:offizielle|genaue|konkrete|feste|exakte|neue|bestätigte|deutsche|amerikanische|definitive|verbindliche|bekannte)[rsnm]? )*';
/** Follows a date that is not the release's: ` für den Dreh`. */
const anderes = `(?! (?:(?:für|zu|von|über) )?(?:(?:den|die|das|dem|der|des|eine\\w*|ihre\\w*|seine\\w*|zum|zur|vom) (?!(?:(?!(?:für|zu|von|der|des) )[\\p{L}-]+ ){0,2}[\\p{L}-]{0,20}(?:${film}s?|start|starts|premiere|veröffentlichung|release)(?![\\p{L}-]))|(?:[\\p{L}-]{0,20}dreh|trailer|teaser|produktion|tickets)))`;
const termin = `${genau}(?:(?:(?:US|Deutschland|Streaming|Stream|Kino|Film|Netflix|Heimkino|Blu-ray|DVD|Disc|Release|Veröffentlichungs|Premieren|Welt)-?){0,2}(?:[Ss]tart(?:termin|datum)?|[Tt]ermin|[Dd]atum)|Release)s?(?![\\p{L}-])${anderes}`;
/** What follows `wann` where something comes out. Case matters: names and nouns begin with a capital. */
const wannGestartet = `(?:genau |und wo |hierzulande |in Deutschland )*(?:er|es|sie|(?:der|die|das|dieser|diese|dieses) (?:(?!(?:zu|zum|von|vom|für|über|aus|des|der) )[\\p{L}-]+ ){0,3}?[\\p{L}-]{0,20}(?:${film}|Film|film|[Ss]tart|Premiere|Veröffentlichung)|(?![\\p{L}-]*(?:[Dd]reh|[Tt]railer|Teaser|Produktion|Tickets))"?\\p{Lu}[\\p{L}\\p{N}.:'-]*(?: (?:(?:of|the|and|de) )*[\\p{Lu}\\d][\\p{L}\\p{N}.:'-]*){0,7}"?) (?:kommt|(?:(?![\\p{L}-]*(?:dreh|Dreh))[^.?!,;]){0,60}?(?:start(?:et|en)|(?:${kino}|auf \\p{Lu}\\p{L}+|heraus) ?komm(?:t|en)|anl(?:äuft|aufen)|läuft|laufen|ersch(?:eint|einen)|(?:zu sehen|verfügbar|abrufbar|erhältlich|draußen) (?:ist|sein)|veröffentlicht|gezeigt|landet|streamt|stattfindet|feiert|erfolgt))(?!\\p{L})`;
/** What may stand between `soll` and the verb at the end of its clause: no denial, no other clause, and commas only around a date. */
const bisZumVerb = '(?:(?!(?<!\\p{L})(?:nicht|kein\\p{L}*|nie|niemals)(?!\\p{L})| und (?:der|die|das|er|sie|es|eine?|man)(?!\\p{L}))(?:[^.,;:!?()]|(?<=\\d)\\.|,(?= (?:dem |den |am |ab )?\\d{1,2}\\.)|(?<=\\d\\. ?\\p{L}{3,9}(?: \\d{4})?),)){0,90}?(?<![\\p{L}-])';
const nobody = (job: string): readonly RegExp[] => [
  new RegExp(`\\b(?:hat|gibt es|haben|fehlt|sucht)[^.,;]{0,30}? (?:noch|bisher|bislang|derzeit)(?: immer)? (?:kein\\w*|ein\\w*) ${job}\\b|\\b(?:noch|bisher|bislang|derzeit) kein\\w* ${job}\\b(?! (?:hat|haben|hatte|will|wollte|kann|konnte|könnte|würde|war|wäre|wagte)\\b)`, 'gi'),
  new RegExp(`\\b(?:Ein\\w*|Der|Die) ${job}(?: (?:für|von) [^.,;]{1,40}?)? (?:steht|ist|wurde) (?:noch|bisher|bislang) nicht (?:fest|gefunden|bekannt|benannt|verpflichtet|bestimmt)\\b`, 'gi'),
  new RegExp(`\\b(?:noch|bisher|bislang|weiterhin|derzeit|aktuell|ist|steht|bleibt)(?: (?:noch|immer|bisher|bislang|weiterhin|derzeit))* ohne ${job}\\b`, 'gi'),
];

/** Patterns for German prose. */
export const de: Prose = {
  language: 'de',
  commonest: /(?<!\p{L})(?:der|die|das|und|ist|nicht|mit|ein)(?!\p{L})/giu,
  monthLocales: ['de', 'de-AT'],
  moreMonths: {},
  dates: [
    '(?<D>\\d{1,2})\\. ?(?<M>M)\\.? (?<Y>\\d{4})',
    '(?<D>\\d{1,2})\\. ?(?<M>\\d{1,2})\\. ?(?<Y>\\d{4})',
    '(?<M>M)\\.? (?<Y>\\d{4})',
    '(?<D>\\d{1,2})\\. ?(?<M>M)',
  ],
  relative: {
    patterns: [
      { pattern: '(?:noch |später |erst |Ende |Anfang |Mitte )*(?:in )?diese[nmrs]? (?:U|S|M|W|Wochenende)', means: 'this' },
      { pattern: '(?:gegen |zum |bis )?Ende (?:des|dieses) U', means: 'this' },
      { pattern: '(?:(?:im|in der|am|Anfang|Ende|Mitte|zum|erst) )*(?:nächste|kommende|folgende)[nmrs]? (?:U|S|M|W|Wochenende)', means: 'next' },
      { pattern: '(?:schon |bereits )?in (?:rund |etwa |knapp |nur |gut |weniger als |wenigen )?(?:N )?U', means: 'after' },
      { pattern: 'in den (?:nächsten|kommenden) U', means: 'soon' },
      { pattern: 'bald|demnächst|in Kürze|in naher Zukunft|morgen|heute Abend', means: 'soon' },
    ],
    numbers: { einem: 1, einer: 1, ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwölf: 12, 'ein paar': 2, einigen: 3, wenigen: 2, mehreren: 4 },
    units: { day: 'Tage?n?', week: 'Wochen?', month: 'Monate?[ns]?', year: 'Jahre?[ns]?' },
    seasons: { spring: 'Frühjahr|Frühling', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
  },
  amount: { millions: 'Millionen|Mio\\.?', billions: 'Milliarden|Mrd\\.?', before: '(?:US)?\\$|USD', after: '(?:US-)?Dollar|US\\$|\\$|USD', decimal: ',' },
  chapter: 'Kapitel',
  market: {
    names: { US: 'USA|Amerika|Nordamerika', GB: 'Großbritannien|England' },
    adjectives: { US: 'amerikanisch\\w*|nordamerikanisch\\w*|US', DE: 'deutsch\\w*', AT: 'österreichisch\\w*', CH: 'Schweizer', GB: 'britisch\\w*|englisch\\w*', IN: 'indisch\\w*', IT: 'italienisch\\w*', FR: 'französisch\\w*' },
    alone: { US: 'US-Kinos?|US-Kinostart|US-Start', DE: 'Deutschlandstart|Deutschlandpremiere' },
    before: /(?<!\p{L})(?:in|nach|für|erreicht)(?: ganz)?(?: den| der| die)? $/iu,
    after: /^(?:-| )(?:(?:großen?|regulären?) )?(?:\p{L}*(?:kinos?|kinostart|start|starttermin|startdatum|premiere|termin|leinwand|leinwände|publikum|zuschauer|verleih|veröffentlichung))\b/iu,
    nounBefore: /(?!)/,
    otherBefore: /(?<!\p{L})(?:\p{L}*gedreht|dreht|drehte|gefilmt|produziert|entstand\w*|spielt|spielte|leb\w+|geboren|aufgewachsen|star|presse|fans?|kritik\w*|dreharbeiten|reise|lief|startete)(?: \p{L}+){0,2} $/iu,
    otherAfter: /^ (?:\p{L}+ )?(?:gedreht|gefilmt|produziert|entstand\w*|spielt|geboren|lebt|aufgewachsen|lief|startete)(?!\p{L})/iu,
    compared: /(?<!\p{L})(?:vor|nach|als|früher|später|bevor|nachdem)(?!\p{L})/iu,
  },
  determiner: /(?:^|[^\p{L}])(?:der|die|das|den|dem|des|eine?|einer|einen|einem|eines|als|diese[rsnm]?|jede[rsnm]?|keine?|ihre?|seine?|zur|zum)\s+["']?$/iu,
  titleNoun: /^["']?(?:-| )(?:\p{L}*(?:start|startdatum|starttermin|termin|trailer|teaser|film|films|filme|ableger|fortsetzung|sequel|premiere|besetzung|cast|regisseur|drehbuch|dreh|kinostart|budget|plakat|poster|team|serie|spin-?off|projekt|hauptdarstellerin|star|rolle)s?\b)/iu,
  titleBefore: /(?:Drehbuch|Trailer|Teaser|Film|Ableger|Spin-?off|Kinostart|Startdatum|Starttermin|Termin|Besetzung|Regisseur|Autor|Fortsetzung|Premiere|Titel|Dreharbeiten)(?: (?:zu|zum|für|von|namens|über|mit dem Titel))? ["']?$/i,
  partBefore: /\p{Lu}[\p{L}-]+ (?:zu|zum|zur|von|vom|für|über|aus|in|im|hinter|des|der|mit)(?: (?:dem|den|der|das|die))?(?: (?:neuen|kommenden|ersten))?(?: (?:Film|Ableger|Spin-?off|Serie))? ["']?$/u,
  wholeBefore: /(?:Film|Ableger|Thriller|Spin-?off|Serie|Fassung|Version|Blu-?ray|DVD|Disc|[Ss]tart|Premiere|Veröffentlichung|Release|Zukunft|Schicksal|Entwicklung|Pläne|Arbeit(?:en)?) (?:zu|zum|zur|von|vom|für|an|über|der|des)(?: (?:dem|den|der|das))?(?: (?:neuen|kommenden|ersten))?(?: (?:Film|Ableger|Spin-?off|Serie))? ["']?$/u,
  nameWords: {
    nounsAreCapitalised: true,
    small: /^(?:der|die|das|und|von|of|the|and|in)$/,
    common: /^(?:(?:Er|Sie|Es|Der|Die|Das|Ein|Eine|Kein|Keine|Im|Am|In|Wer|Was|Wann|Nun|Noch|Sequel|Film|Trailer|Release|Hollywood)|(?:Der|Die|Das|Ein|Eine|Kein|Keine) (?:\p{L}*(?:[Rr]egisseur|[Aa]utor)(?:in)?|Regie|Drehbuch|Trailer|Teaser|\p{L}*(?:[Tt]ermin|[Ss]tart|[Dd]atum|[Dd]reh)|Dreharbeiten|Besetzung|Premiere|Fortsetzung))$/u,
    before: /^(?:Ist|Wird|Kann|In|Im|Am|Auf|Lionsgate|Und|Von|Für|Zu|Zum)$/,
    after: /^(?:Sequel|Film|Trailer|Cast|Release)/i,
  },
  clause: {
    joints: / (?=(?:aber|sondern|doch|während|obwohl|weil|nachdem|bevor|denn|und (?:er|sie|es|wird|ist|war|soll|hat|läuft|startet|kommt|die|der|das)) )/gi,
    apart: /^(?:aber|sondern|doch|während|obwohl|weil|nachdem|bevor|denn|und|oder|als|wenn|falls|da|bis|so)\b/i,
    relative: /^(?:der|die|das|den|dem|dessen|deren|welche[rsnm]?|wo|in (?:der|dem|denen)|mit (?:der|dem|denen)|bei (?:der|dem|denen))\b(?=[^,]*\s\p{Ll}+$)/iu,
    apposed: /^(?:(?:früher|einst|zuvor|ursprünglich|zunächst|anfangs|ehemals|jetzt|lange) (?:eine?|der|die|das|als|noch)\b|eine? \S|einen \S)/i,
    goesOn: /^(?:am|im|in|ab|an|auf|bei|für|von|zu|mit|nach|über|gegen|unter|startet|startete|läuft|lief|kommt|kam|ist|war|wird|hat|hatte|soll|sollte|erscheint|erschien|spielt|spielte|landet|bleibt|jetzt|nun)\b/i,
    verb: /\b(?:ist|war|sind|waren|wird|werden|wurde|wurden|hat|hatte|haben|soll|sollte|sollen|kann|startet|startete|läuft|lief|kommt|kam|erscheint|erschien|spielt|spielte|eröffnet|landet|streamt|bleibt|folgt|folgte|zeigt|heißt|hieß|steht|stand|nimmt|nahm|übernimmt|gibt|gab|sagt|sagte|geht|ging|bekommt|dreht|führt)\b/i,
    afterwards: /^nachdem\b/i,
  },
  history: {
    told: /\b(?:ursprünglich|anfangs|zunächst|zuerst|vormals|ehemals|damals|nicht mehr|statt|anstatt|anstelle|hätte|hieß|sollte|wollte|hatten?|war (?:erst |einmal |lange |zuerst )?(?:geplant|angekündigt|angesetzt|vorgesehen|gemeldet|für)|früher(?! in)|zuvor|Arbeitstitel|lange (?:Zeit )?(?:war|gab)|jahrelang|erst ein Jahr|einst)\b/gi,
    changed: /\b(?:verschoben|verschiebt|verlegt|verzögert|umbenannt|geändert|ersetzt|ersetzte|abgelöst|aufgegeben|geräumt|gestrichen|verworfen|geworden|aus \S+ (?:ist|wurde|wird))\b|(?<!\p{L})übernimmt \S+(?: \S+){0,3} von\b/giu,
    former: /\b(?:bisherig\w*|vorherig\w*|früher\w*|ursprünglich\w*|ehemalig\w*|alte[rsnm]?|einstig\w*|vormalig\w*|erste[rsnm]?(?=[^.;]{0,80}\b(?:war|waren|lautete|hieß|gewesen)\b)|zuvor \p{L}+) (?:\S+ ){0,3}?\S*(?:datum|termin|start|kinostart|plan|pläne|titel|name|namen|termins|datums|platz|slot)\b/giu,
    lasting: /(?!)/,
    to: /(?!)/,
    toBefore: /(?<!\p{L})(?:ist|wird|wurden?|hat|haben)(?!\p{L}| (?:\p{L}+ )*(?:erst|einmal|vom)(?!\p{L}))[^.;]{0,60} auf(?: den| die| das)? $/iu,
    takenOver: /(?<!\p{L})(?:übernimmt|übernehmen|übernommen|einnehmen|nimmt|besetzt|belegt|bekommt|erbt|rückt auf|sichert sich|schnappt sich)\b[^.]{0,60}(?:datum|termin|slot|platz|wochenende|start)|(?:datum|termin|slot|platz|wochenende|start)\b[^.]{0,60}(?<!\p{L})(?:einnehmen|einnimmt|übernehmen|übernimmt|übernommen|besetzen|belegen|bekommen|erben)\b/iu,
  },
  releaseBefore: /(?:start\w*|läuft|laufen|komm\w*|erschein\w*|veröffentlich\w*|premiere|soll\w*|wird|geplant\w*|angekündigt\w*|datum|termin|Kinos?|Kinostart|Leinwand|ab dem|zu sehen)[^.!?;]{0,45}$/i,
  releaseAfter: /^ (?:\p{L}+ )?(?:verschoben|verlegt|vorgezogen)(?!\p{L})|^[,)]? ist (?:der|das|als) (?:neue[rs]? |offizielle[rs]? |geplante[rs]? )?[\p{L}-]{0,20}(?:start|termin|datum)(?!\p{L})|^[,)]?\s*(?:[\p{L}-]+ ){0,4}(?:in die (?:\S+ )?Kinos?|ins Kino|im Kino|in den Kinos|erscheinen|starten|anlaufen|kommen|veröffentlicht|geplant|an(?=[.!,]|$))/iu,
  streaming: /(?:stream\w*|verfügbar|abo\w*|sehen|schauen|plattform|dienst|abrufbar|laufen|läuft|landen|kommt zu|exklusiv)/i,
  outletBefore: /(?:stream\w*|läuft|laufen|lief|sehen|sehbar|verfügbar|abrufbar|landet|landen|kommt|kommen|erscheint|erscheinen|startet|starten|gezeigt|zeigt|dreht|gedreht|produziert|entsteht|Serie|Miniserie|wird|soll|Premiere|Heimat|exklusiv)\b[^.!?;]{0,60}\b(?:bei|auf|für|zu|beim|über|von|an|durch)(?: dem| den| der)?(?: (?:Streamingdienst|Streaming-Dienst|Streamer|Sender|Dienst|Anbieter|Kanal))? $|^(?:Bei|Auf) $/iu,
  outletAfter: /^(?:-(?:Serie|Miniserie|Original|Produktion|Show|Film)| (?:zeigt|streamt|dreht|produziert|entwickelt|macht|plant|bringt|hat (?:die|sich) (?:Rechte|Streamingrechte)|wird [^.]{0,60}(?:zeigen|streamen)))/i,
  deniedBefore: /(?:nicht|nie|kein\w*|statt|anstatt|anstelle)\s+(?:[\p{L}-]+\s+){0,4}$/iu,
  gross: {
    any: /(?:Einspiel\w*|eingespielt|einspielt|spielte|Kassen?\w*|Umsatz|umgesetzt|weltweit|Startwochenende|Budget|gekostet|kostete|eingenommen|Einnahmen|nahm)/i,
    worldwide: /(?:weltweit|global)/i,
    domestic: /(?:in den USA|Nordamerika|nordamerikanisch\w*|US-Kassen)/i,
    opening: /(?:Startwochenende|Eröffnungswochenende|gestartet|Kinostart|ersten Wochenende|zum Start)/i,
    soFar: /(?:bisher|bislang|derzeit|aktuell|inzwischen|mittlerweile|bis jetzt|hat [^.]{0,60}(?:eingespielt|eingenommen|gestartet)|(?:steht|kommt|liegt)\b[^.]{0,40}\b(?:bei|auf))/i,
    budget: /(?:Budget|gekostet|kostete|Produktionskosten)/i,
    period: /(?:Wochenende|am (?:Freitag|Samstag|Sonntag|Donnerstag|ersten Tag)|in der (?:ersten|zweiten|dritten) Woche|in (?:\S+ )?Tagen|pro Kino)/i,
    elsewhere: /(?:Franchise|Reihe|Trilogie|zusammen|gemeinsam|beide|alle (?:drei|vier|fünf)|im Ausland|außerhalb|in (?:Deutschland|China|Europa|Japan|Indien|Frankreich|Großbritannien|Österreich|Korea|Italien)|Kopf|Verleih)/i,
    otherBefore: /(?:\p{L}*(?:gage|bonus|prämie|honorar|verlust|gewinn|steuer\p{L}*|förderung|schulden|kredit|strafe|marketing)) (?:von|in Höhe von|über)(?: rund| etwa| gut| über| knapp)? $/iu,
    otherAfter: /^ (?:(?:weniger|mehr|hinter|vor|darunter|darüber|zu wenig)(?!\p{L})|(?:(?:an|als|für|in|aus|Minus|Plus) )?(?:\p{L}+ )?(?:\p{L}*(?:gage|bonus|prämie|honorar|verlust\p{L}*|gewinn\p{L}*|steuer\p{L}*|förder\p{L}*|schulden|kredit|strafe|marketing|werbung))(?!\p{L}))/iu,
    floor: /(?:über|mehr als|rund|gut|mindestens|knapp)(?: die)? $/i,
  },
  cues: { trailer: /trailer|teaser/i, undated: /termin|datum|start|bekannt|wann|nicht/i, crew: /regi|autor|drehbuch|schreib|inszen/i, home: /kino|stream|leih|digital|disc|dvd|blu-ray|hause/i, coming: /soll|wird|werden|kommt|startet|erscheint|läuft|landet|folgt|noch|geplant|angesetzt|dürfte|start|premiere|veröffentlich/i },
  noTrailer: [
    new RegExp(`(?:\\b(?:noch|bislang|bisher|derzeit)(?: immer)?(?: (?:ist|wurde|liegt|gibt es|existiert))? |(?<=\\b(?:gibt|existiert|hat|haben)(?: es)? ))kein(?:en|er)? ${trailer}(?! (?:hat|haben|hatte|zeigt|zeigte|war|kann|konnte|verr\\p{L}+|macht|wie|der|die|das)(?!\\p{L}))(?: (?:(?:zu|für|von) [^.!?,;]{1,40}? )?(?:erschienen|veröffentlicht|zu sehen))?`, 'giu'),
    new RegExp(`\\b(?:ist|wurde|liegt)(?: (?:zu|für|von) [^.!?,;]{1,40}?)? kein ${trailer}(?: (?:zu|für|von) [^.!?,;]{1,40}?)? (?:erschienen|veröffentlicht|gezeigt|verfügbar|da\\b|vor\\b)`, 'gi'),
    new RegExp(`\\b${trailer}(?: (?:zu|für|von) [^.!?,;]{1,40}?)? (?:ist |wurde |liegt )?(?:noch |bislang |bisher )+nicht (?:erschienen|veröffentlicht|da\\b|verfügbar|gezeigt|vor\\b)`, 'gi'),
  ],
  trailerComing: [
    new RegExp(`\\b(?:auf|Auf) (?:den |einen )${trailer}(?: (?:zu|für|von) [^.!?,;]{1,40}?)? (?:müssen|muss|warten|wartet|heißt)\\b`, 'g'),
    new RegExp(`\\b(?:Ein(?:en)? |Der |Den )?${trailer}(?: (?:zu|für|von) [^.!?,;]{1,40}?)? (?:soll|wird|dürfte|kommt|erscheint|folgt)\\b(?! nicht)(?=[^.]*\\b(?:bald|demnächst|Kürze|erscheinen|kommen|folgen|veröffentlicht|gezeigt|nächst\\w*|Herbst|Sommer|Frühjahr|Winter|diese[mns]?|erwartet))`, 'gi'),
    new RegExp(`\\b(?:warten|wartet|gewartet) [^.]{0,30}auf (?:den |einen )${trailer}`, 'gi'),
  ],
  laterTrailer: /(?:zweite|dritte|letzte|finale|weitere|neue|nächste)/i,
  sinceThen: /^,? (?:ab|am|im|nächste|kommende|diese|bald|demnächst)\b/gi,
  placeAfter: /^ (?:bei|auf) \p{Lu}/u,
  planAfter: /^,? (?:ab |am |seit )?(?:dem )?\p{Lu}?\p{L}* ?\d/u,
  undisclosed: /\b(?:ein\w* )?(?:noch )?(?:unbekannte[nrm]?|ungenannte[nrm]?|geheime[nrm]?|nicht (?:näher )?genannte[nrm]?) (?:Rollen?|Figur(?:en)?)\b/gi,
  openings: /^(?:Wie|Wird|Ob|Als|Wenn|Und|Aber|Die|Der|Das|Für|Mit|In)$/,
  undated: [
    new RegExp(`\\b(?:noch|bisher|bislang|derzeit)(?: immer)? kein\\w* ${termin}`, 'giu'),
    new RegExp(`(?<![\\p{L}-])${termin}[^.,;]{0,50}? (?:steht|ist|wurde) (?:noch|bisher|bislang)(?: immer)? nicht(?: (?:fest|bekannt|angekündigt|genannt|bestätigt))?\\b`, 'giu'),
    new RegExp(`\\b[Ww]ann ${wannGestartet}[^.?!]{0,40}?(?:ist|sei|bleibt) (?:noch|bisher|bislang|weiterhin)(?: immer)? (?:nicht bekannt|unbekannt|unklar|offen|nicht klar)\\b`, 'gu'),
    new RegExp(`\\b(?:[Hh]at|haben)(?:[^.,;]{0,40}? (?:noch|bisher|bislang) nicht (?:datiert|terminiert)\\b| (?:noch |bisher |bislang )?(?:den|einen|das|ein) ${termin}[^.,;]{0,30}? (?:noch |bisher |bislang )?nicht (?:angekündigt|verraten|genannt|bekannt gegeben|bekanntgegeben)\\b|[^.,;]{0,40}? (?:noch|bisher|bislang) nicht (?:angekündigt|verraten|gesagt|bekannt gegeben|bekanntgegeben|mitgeteilt)\\b(?=, wann ${wannGestartet}))`, 'gu'),
    new RegExp(`\\b(?:ist|sei|bleibt) (?:noch|bisher|bislang|weiterhin)(?: immer)? (?:nicht bekannt|unbekannt|unklar|offen|nicht klar)\\b(?=, wann ${wannGestartet})`, 'gu'),
  ],
  sequel: /(?:Fortsetzung|Sequel|Nachfolger|zweite[rn]? (?:Film|Teil))/i,
  statuses: [
    { pattern: /\b(?:ist |wurde |war )?(?:noch |bisher |bislang )*(?:nicht|kein\w* \w*Fortsetzung(?: [^.,;]{1,40})?) (?:offiziell )?(?:grünes Licht|beschlossen|bestellt|bewilligt|angekündigt|bestätigt|geplant)/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\b(?:noch |bisher |bislang )?kein(?:e|en)? (?:offizielle[ns]? )?(?:grünes Licht|Fortsetzung|Sequel|Pläne für)\b/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\b(?:ist|bleibt|steht|scheint) (?:noch |weiterhin |derzeit |noch immer |immer noch )*(?:offen|ungewiss|unklar|unsicher|fraglich|in der Schwebe|in den Sternen)\b(?!, (?:wann|wie|wer|warum|was|wo|welche\w*)\b)/gi, says: ['rumoured', 'talks'], isDenial: true, isBeside: true },
    { pattern: /\b(?:vage|erste) Pläne\b|\bin (?:früher )?Entwicklung\b|\bim Gespräch\b|\bin Gesprächen\b/gi, says: ['talks', 'announced', 'writing'] },
    { pattern: /\bPläne für (?:ein\w*|den|das|die) (?:\S+ ){0,3}?(?:Film|Spin-?off|Ableger|Serie|Kinofilm|Spielfilm)\b/gi, says: ['talks', 'announced', 'writing'] },
    { pattern: /\b(?:in Arbeit|in der Mache|in Planung)\b/gi, says: ['talks', 'announced', 'writing', 'filming', 'post-production'] },
    { pattern: /\b(?:wird (?:derzeit|gerade|aktuell) gedreht|ist in Produktion)\b/gi, says: ['filming'] },
    { pattern: /\bDreharbeiten[^.,;]{0,40}? (?:haben|sind) noch nicht (?:begonnen|gestartet)|\bDreharbeiten[^.,;]{0,40}? (?:sollen|werden)\b[^.]{0,40}\b(?:beginnen|starten)/gi, says: ['rumoured', 'talks', 'announced', 'writing'], isDenial: true },
    { pattern: /\bin (?:der )?Postproduktion\b/gi, says: ['post-production'] },
  ],
  negation: /\b(?:kein\w*|nicht|nie|nichts)\b/i,
  statusBetween: /^["']?(?:[,\s]*(?:ist|wird|wurde|hat|derzeit|noch|geben wird|kommt|kommen wird|bleibt|steht|der Film))*[,\s]*$/i,
  inCinemas: [
    /\b(?:jetzt|derzeit|aktuell|momentan|noch|nur|ausschließlich|exklusiv|seit \S+) (?:noch |nur )*(?:im Kino|in den Kinos)\b(?: zu sehen)?/gi,
    /\b(?:läuft|laufen) (?:jetzt|derzeit|aktuell|momentan|nur|noch|exklusiv) (?:in den Kinos|im Kino)\b/gi,
    /\b(?:im Kino|in den Kinos) (?:läuft|ist|zu sehen)\b(?= |\.)(?! ab| am)/gi,
  ],
  notAtHome: [
    /\b(?:noch|bisher|bislang) nicht (?:im Stream|zu streamen|zum Streamen|auf (?:DVD|Blu-ray|Disc)|digital|zu Hause|im Heimkino|als Stream)(?: (?:verfügbar|erhältlich|zu sehen|erschienen))?/gi,
    /\bnur (?:zum (?:Leihen|Kaufen|Leihen und Kaufen)|leih- und kaufbar)\b|\bnur zu leihen\b/gi,
  ],
  crew: {
    director: { nobody: nobody('(?:Regisseur\\w*|Regie)'), before: /(?:unter der )?Regie von (?:\p{Lu}[\p{L}.'-]+ ){0,4}$|inszeniert von $/u, after: /^,? (?:(?:führt|übernimmt|wird)[^.,]{0,30}Regie|inszeniert|soll [^.,]{0,30}(?:Regie führen|inszenieren))/ },
    writer: { nobody: nobody('(?:Autor\\w*|Drehbuchautor\\w*)'), before: /(?:Drehbuch (?:von|stammt von|kommt von|schreibt)|geschrieben von) (?:\p{Lu}[\p{L}.'-]+ ){0,4}$/u, after: /^,? (?:schreibt|wird [^.,]{0,30}schreiben|soll [^.,]{0,30}schreiben)/ },
  },
  cameo: /(?:Cameo\w*|Gastauftritt\w*)/g,
  cameoDenied: /(?:kein\w*|nicht (?:nur |bloß )?ein\w*|mehr als ein\w*)(?: \w+)? (?:[\p{L}-]+-)?$/iu,
  roleIn: /^ in (?!der |dem |diese[mrs]? |ihre[mr]? |seine[mr]? )/,
  opinions: /(?:einige|manche|quellen|kritiker|umstritten|uneins|je nachdem|oder)/i,
  about: /^(?: bisher| noch)*,? (?:zu|für|von|über|namens|mit dem Titel|an|im|in)(?: den| der| das| dem)? ["']?$/i,
  goesOn: /^(?:Er|Es|Der (?:Film|Ableger|Thriller|vierte Film|fünfte Film)|Das Spin-?off|Die Serie)\b/,
  unrelated: /(?:nicht zu verwechseln|verwechs\w*|nichts zu tun|hat nichts|anders als|kein Bezug|nicht (?:der|die|das|mit)|gemein\b)/i,
  otherSubject: /^["']?(?:Ein|Eine|Einige|Viele|Mehrere|Jede[rs]?|Zwei|Drei) (?!(?:[\p{L}-]+ ){0,4}\p{L}*(?:film|ableger|spin-?off|fortsetzung|serie|start|starttermin|termin|datum|trailer|teaser|premiere|regisseur\p{L}*|autor\p{L}*|jahr|monat|woche|tag|wochenende)(?:e|en|er|es|n|s)?(?!\p{L}))[^,;:]{2,50}$/iu,
  workBefore: /(?:Fortsetzung|Trailer|Teaser|Film|Serie|Ableger|Starttermin|Verfilmung|Staffel|Teil) (?:zu|von|für|namens) (?:der |dem |den )?$|(?:^|\. )Für $|\b[Dd](?:er|ie|as) (?:kommende|neue) $/,
  otherWork: /\b(?:nächste[rsn]?|andere[rsn]?|weitere[rsn]?|neue[rsn]?) (?:Film|Projekt|Serie)\b/,
  verb: /^ (?:ist|war|startet|startete|läuft|lief|kommt|kam|hat|hatte|wird|erscheint|erschien|spielte|eröffnet|landet|streamt|soll|folgt|übernimmt|steht|bleibt)\b/,
  coming: {
    adjectives: /\b(?:kommend\w*|bevorstehend\w*|anstehend\w*|baldig\w*|noch unveröffentlicht\w*)\b/gi,
    adjectiveTo: /^ (?:(?!Fortsetzung|Staffel|Serie über)[\p{L}\p{N}.'-]+,? ){0,5}["']?$/iu,
    toAdjective: /^["']?(?:,|, (?:der|die|das|dem|den|ein\w*|ihr\w*|sein\w*)| ist (?:der|die|das|ihr|sein))(?: [\p{L}'-]+){0,1} $/iu,
    adjectiveOf: /^ (?:[\p{L}'-]+ ){0,2}?(?:Fortsetzung|Staffel|Folge|Woche|Monat|Jahr|Sommer|Herbst|Winter|Blu-ray|Disc|Neuverfilmung|Album|Buch)\b/iu,
    predicates: [
      new RegExp(`\\b(?:soll|wird|dürfte|sollen|werden) ${bisZumVerb}${herauskommen}(?!\\p{L})`, 'gu'),
      new RegExp(`\\b(?:ist|wurde|sind)(?: [\\p{L}]+){0,2}? ${nochNicht} (?:erschienen|gestartet|angelaufen|veröffentlicht|herausgekommen|zu sehen|draußen|im Kino)|\\b${nochNicht} (?:erschienen|angelaufen|herausgekommen)`, 'giu'),
      new RegExp(`\\bist (?:[\\p{L}-]+ ){0,3}?(?:für|auf|im|am|ab) ${bisZumVerb}(?:geplant|angesetzt|terminiert|angekündigt)(?!\\p{L})`, 'giu'),
    ],
    withDate: [
      /\b(?:startet|kommt|erscheint|läuft|landet|folgt|streamt|feiert)\b/g,
      new RegExp(`\\b(?:wird|werden) ${bisZumVerb}(?:veröffentlicht|herausgebracht|gezeigt|uraufgeführt|ausgestrahlt)(?!\\p{L})|\\bist ${bisZumVerb}(?:${kino}|zu sehen|zu haben|verfügbar|abrufbar|erhältlich|draußen|da)(?!\\p{L})|\\bist (?:es )?(?:so ?weit)(?!\\p{L})`, 'gu'),
    ],
    nouns: /\b(?:Kinostart|Start|Premiere|Veröffentlichung)\b/g,
    pronoun: new RegExp(`(?:^|[,;:] |\\b(?:und|aber|dass|wenn|bevor|bis|weil|der|die|das) )(?:er|es|sie|(?:der|die|das|dieser|dieses|diese) (?:(?!(?:zu|zum|zur|von|vom|für|über|des|der|im|in) )[\\p{L}-]+ ){0,3}\\p{L}*-?${film}|(?![\\p{L}' -]* (?:zu|zum|zur|von|vom|für|über|des|der|im|in) )[\\p{Lu}][\\p{L}' -]{2,30}s? (?:\\p{L}+ )?${film})(?: (?:jetzt|nun|auch))? ?$`, 'iu'),
    inverted: /^ (?:(?:der|die|das) (?:[\p{L}-]+ ){0,2}(?:Film|Ableger|Serie|Thriller) )?["']?$/iu,
    invertedPronoun: new RegExp(`^ (?:er|es|(?:der|die|das|dieser|diese|dieses) (?:(?!(?:zu|zum|von|vom|für|über|des|der) )[\\p{L}-]+ ){0,2}\\p{L}*-?${film})(?![\\p{L}-]| (?:zu|zum|zur|von|vom|für|über|des|der|im|in)(?!\\p{L}))`, 'iu'),
    leftOut: { before: /(?!)/, after: /(?!)/ },
    afterDate: /^,? ?$/,
    between: new RegExp(`^["']?(?:-${film})?(?: \\((?:19|20)\\d{2}\\))?,? ?(?:(?:jetzt|nun|auch|dann|erst) )*$`, 'i'),
    unsure: /\?["')\]]*$|\b(?:falls|würde|könnte|hätte|ob|Gerücht\w*|angeblich|möglicherweise|vielleicht|hofft\w*|hoffen)\b/i,
    reported: /\b(?:sagte|erklärte|kündigte|bestätigte|verriet|teilte)\b[^.]{0,60}\b(?:im Jahr (?:19|20)\d{2}|(?:19|20)\d{2}|letzte[snm]? (?:Jahr|Monat|Woche)|damals)\b/i,
    outings: {
      theatrical: /(?:Kino\w*|Leinwand|anlaufen|läuft [^.]* an\b)/i,
      streaming: /(?:[Ss]tream\w*|Abo\b)/,
      digital: /(?:digital\w*|leihen|kaufen|VOD|Video-on-Demand|Heimkino)/i,
      disc: /(?:Blu-?ray|DVD|Disc|4K)/i,
    },
  },
};
