import type { Prose } from './prose.js';

const none = /(?!)/;
const trailer = '(?:(?:official|first|full|proper|teaser|new|film) ){0,2}(?:trailer|teaser)s?\\b';
/** Follows `trailer` where another thing is named, or one among trailers that are out: `trailer music`, `no trailer that shows`. */
const notOther = '(?! (?:music|songs?|parks?|hitch|scenes?|shots?|moments?|lines?|that|which|who|like|could|would|can|of (?:note|this|such|its)|in history)\\b)';
const ofIt = '(?: (?:for|of|from) [^.!?,;]{1,40})?';
const come = '(?:released|shown|unveiled|dropped?|arrived?|debut(?:ed)?|come|surfaced|landed|published|revealed|seen|out\\b)';
const cinemas = '(?:theaters?|theatres?|cinemas?|multiplexes|movie houses)';
const screens = `(?:${cinemas}|(?:the )?(?:big|silver) screens?|screens)`;
const adverbs = '(?:(?:also|now|still|currently|finally|officially|likely|probably|soon|eventually|first|only|again|exclusively|just|then|later|all|not|at last) )*';
const not = "(?: not|n't)";
const notYet = `(?:has|have)(?:${not}(?: yet)?| yet to| still to)(?: been| be)?(?: officially| formally)?`;
const film = '(?:film|movie|feature|spin-?off|series|mini-?series|show|sequel|prequel|picture|thriller|entry|installment|chapter|project|adaptation)';
/** Verbs of coming out that say so by themselves, and those that need a place, a date or a service. */
const comeOut = `(?:be released|release|premiere|debut|bow|launch|come out|be out|be available|make its (?:debut|premiere|bow)|be streaming|stream|air|start streaming|begin streaming|be in ${cinemas}|hit ${screens}|reach ${screens}|(?:come|arrive|head|return|get) (?:to|in|into|on) (?:(?:US|U\\.S\\.|American|UK|digital|theaters|Blu-ray) )*(?:${screens}|streaming|digital|Blu-ray|DVD|VOD|disc|demand|homes?)|be (?:shown|seen) in ${cinemas})`;
const comeWhen = `(?:open|arrive|come|land|follow|drop|hit|get (?:a|its) (?:theatrical )?release|be here|roll out|appear|reach (?:audiences|viewers|fans))`;
const exact = '(?:(?:official|firm|exact|new|set|specific|confirmed|concrete|final|fixed|precise|definite|definitive|actual|clear|formal|public|first|US|U\\.S\\.|UK|American|domestic|German|international|worldwide|global) )*';
const released = '(?:(?:theatrical|cinema|home|streaming|digital|Blu-ray|DVD|VOD) )*(?:release|premiere|opening|debut|launch|streaming|digital|theatrical|cinema|Blu-ray|DVD|VOD)';
/** Follows a date that is not the release's: ` for the shoot`, ` of the trailer`. */
const ofOther = `(?! (?:for|of) (?:(?:the|an?|its|his|her|their|any|that|this) (?!(?:(?!(?:of|for|to|from|on|in) )[\\w.'-]+ ){0,3}${film}\\b|(?:${released})\\b(?! (?:party|event|gala|trailer|ticket)s?\\b))|(?:re)?shoot\\w*|filming|production|principal|trailers?|teasers?|tickets?\\b))`;
const releaseDate = `${exact}(?:${released} |release |opening )?(?:dates?|release window)\\b${ofOther}`;
/** A release date that is a sentence's subject: `The release date`, `Its date`. */
const itsDate = `(?:\\b(?:the|an?|its|their|no|this|that|whose) ${exact}(?:${released} )?|(?<='s )${exact}(?:${released} )?|\\b${released} )date\\b${ofOther}`;
/** `when` with a title, and with a verb of coming out. Case matters: a name begins with a capital. */
const whenOut = `when (?:it|they|(?:the|this|that|her|his) (?:(?!(?:of|for|to|from|on|in|about) )[\\w.'-]+ ){0,4}${film}|(?:the )?\\p{Lu}[\\p{L}\\p{N}.:'-]*(?: (?:(?:of|the|and|de|in) )*[\\p{Lu}\\d][\\p{L}\\p{N}.:'-]*| ${film}){0,7}) (?:(?:will|'ll|might|may|could|would|can|is (?:set|due|going|expected|supposed) to) ${adverbs}(?:${comeOut}|${comeWhen}|be (?:on|in) (?:digital|streaming|Blu-ray|DVD|disc|VOD|demand|\\p{Lu}))|(?:is|are) ${adverbs}(?:out|due|coming|released|available|arriving|opening|in ${cinemas})|opens?|arrives?|comes? (?:out|to)|hits?|premieres?|debuts?|releases?|lands?|drops?|streams?|launches|bows)\\b|when (?:we|you|fans|viewers|audiences|people|subscribers) (?:can|will|get to)(?: be able to)? (?:see|watch|stream|rent|buy) (?:it|the ${film}|(?:the )?\\p{Lu}\\p{L}*)`;
const forIt = '(?: (?:for|on) [^.!?,;]{1,40}?)?';
const clauseEnd = '(?=\\s*(?:[.,;:!?)]|$))';
const nobody = (job: string, verbs: string): readonly RegExp[] => [
  new RegExp(`\\b(?:does|do|did)${not} (?:yet |currently |so far )?have (?:an? |any )?${job}(?: attached| on board| yet)*`, 'gi'),
  new RegExp(`\\bno ${job}${forIt}(?: (?:yet|attached|on board|so far|for now)\\b| (?:has|is|was)(?: yet| so far)?(?: been)? (?:attached|on board|named|hired|found|chosen|picked|set|announced|confirmed|selected|appointed)\\b|${clauseEnd})`, 'gi'),
  new RegExp(`\\b(?:without an?|lacks an?|needs an?|still (?:needs|lacks|seeks)(?: an?)?|(?:search(?:es|ing)?|look(?:s|ing)?) for an?) ${job}\\b${forIt}(?: (?:yet|attached|on board|so far|for now)\\b|(?= (?:and|or|but|to (?:direct|helm|write|replace|take over))\\b)|${clauseEnd})`, 'gi'),
  new RegExp(`\\b${notYet} (?:${verbs}|hired?|found?|find|named?|pick(?:ed)?|chosen?|chose|set|attach(?:ed)?|land(?:ed)?|select(?:ed)?|announced?|appoint(?:ed)?) (?:an? |its |any )?${job}\\b`, 'gi'),
  new RegExp(`\\b(?:the |its |an? )?${job} (?:${notYet}|is yet to be|is still to be) (?:hired|found|named|picked|chosen|set|attached|selected|announced|appointed)`, 'gi'),
  new RegExp(`\\bwho (?:will|is (?:going|set) to) (?:direct|write)\\b[^.?!]{0,40} (?:is|remains) (?:unknown|unclear|open|not known|a mystery)`, 'gi'),
];

/** Patterns for English prose. */
export const en: Prose = {
  language: 'en',
  commonest: /\b(?:the|of|and|is|in|that|with|for)\b/gi,
  monthLocales: ['en'],
  moreMonths: { 9: ['Sept'] },
  dates: [
    '(?<M>M)\\.? (?<D>\\d{1,2})(?:st|nd|rd|th)?,? (?<Y>\\d{4})',
    '(?<D>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<M>M)\\.?,? (?<Y>\\d{4})',
    '(?<M>M)\\.?,? (?:of )?(?<Y>\\d{4})',
    '(?<M>M)\\.? (?<D>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,]* ?\\d{3})',
    '(?<D>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<M>M)',
  ],
  relative: {
    patterns: [
      { pattern: '(?:later|sometime|some time|early|earlier|late) this (?:U|S)', means: 'this' },
      { pattern: '(?:by|at|before|toward|towards) the end of (?:the|this) U', means: 'this' },
      { pattern: 'this (?:coming )?(?:U|S|M|W|weekend|Christmas|holiday season)', means: 'this' },
      { pattern: '(?:(?:early|late|sometime|in|in early|in late|at the (?:end|start) of) )?next (?:U|S|M|W|weekend|Christmas)', means: 'next' },
      { pattern: '(?:the )?following (?:U|S|M)', means: 'next' },
      { pattern: '(?:in|within) (?:just |only |about |around |under |over |roughly |less than |a little over |a )?(?:N )?U(?:\' time|\'s time| from now)?', means: 'after' },
      { pattern: '(?:just |only )?N U (?:away|from now)', means: 'after' },
      { pattern: 'in the (?:coming|next(?: few)?) (?:U|future)', means: 'soon' },
      { pattern: '(?:very |pretty )?(?:soon|shortly)|in the near future|any day now|around the corner|tomorrow|tonight|before long', means: 'soon' },
    ],
    numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, eighteen: 18, 'a couple of': 2, 'a few': 3, several: 4, 'half a': 1 },
    units: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
    seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn|fall', winter: 'winter' },
  },
  amount: { millions: 'million|mill?\\.?|mn|M', billions: 'billion|bn|B', before: '(?:US|USD)? ?\\$|USD', after: '(?:US |American )?dollars|USD', decimal: '.' },
  chapter: 'Chapter',
  market: {
    names: { US: 'U\\.S\\.|US|USA|America|North America|States', GB: 'UK|U\\.K\\.|Britain|Great Britain|England', CZ: 'Czech Republic' },
    adjectives: { US: 'American|North American|domestic', GB: 'British', DE: 'German', IN: 'Indian', IT: 'Italian', FR: 'French', JP: 'Japanese', CA: 'Canadian', AU: 'Australian', CZ: 'Czech' },
    alone: { US: 'stateside|domestically' },
    before: /\b(?:in|across|throughout|around|hit(?:s|ting)?|reach(?:es|ing)?|(?:com(?:e|es|ing)|gets?|head(?:s|ed|ing)?|arriv(?:e|es|ing)|returns?|brings? (?:\S+ ){1,3}|release[sd]?) to|(?:release[sd]?|dates?|dated|premiere|debut|opening|set|slated|scheduled) for)(?: all of| most of)?(?: the)? $/i,
    after: new RegExp(`^(?:'s)?[ -](?:(?:big|silver|theatrical|general|wide|national|cinema|streaming|digital|home) )*(?:${cinemas}|screens?|releases?|premieres?|dates?|debuts?|openings?|launch|bow|rollout|start|audiences|viewers|moviegoers|cinemagoers|distributors?)\\b`, 'i'),
    nounBefore: none,
    otherBefore: /\b(?:shot|shoot\w*|film(?:s|ed|ing)|made|set|takes? place|born|rais\w+|liv\w+|based|train\w*|produc\w+|written|popular|famous|known|bought|seen|holiday\w*|locations?|star(?:s|red)?|critics?|press|crew|premiered|opened)(?: \w+){0,2} $/i,
    otherAfter: none,
    compared: /\b(?:before|after|than|ahead of|follow(?:s|ing|ed by)|earlier|later)\b/i,
  },
  determiner: /(?:^|[^\p{L}])(?:the|a|an|this|that|her|his|its|as|every|each|no|prima)\s+["']?$/iu,
  titleNoun: /^["']?(?:'s)?[ -](?:(?:(?:first|new|final|official|theatrical|US|U\.S\.|streaming|upcoming|feature|teaser) )?(?:release(?: date)?|date|trailers?|teasers?|film|movie|spin-?off|sequel|prequel|premiere|poster|script|screenplay|set|star|director|writer|producer|team|crew|production|shoot|reshoots|opening|debut|box[ -]office|budget|title|character|footage|news|rollout|numbers|project|series|cast(?! (?:an?|the|her|his|its)\b))\b ?)+/i,
  titleBefore: /\b(?:script|screenplay|trailer|teaser|film|movie|spin-?off|release|release date|date|cast|director|writer|filming|production|sequel|prequel|premiere|plans|poster|plot|title)(?: (?:for|of|to|on|called|titled|named))? ["']?$/i,
  partBefore: /[\p{L}\d)'-]+ (?:of|for|to|from|in|on|behind|about)(?: the)?(?: (?:upcoming|new|next|first))?(?: (?:film|movie|spin-?off|series))? ["']?$/iu,
  wholeBefore: /\b(?:film|movie|feature|picture|versions?|cut|Blu-?ray|DVD|discs?|release|premiere|opening|debut|launch|arrival|roll-?out|(?:theatrical|box[ -]office) run|start|future|fate|development|making|existence|plans|hopes|work|status|day|thanks|due|according|back|next|up|ahead|as|set|known|and) (?:of|for|to|from|in|on)(?: the)?(?: (?:upcoming|new|next|first))?(?: (?:film|movie|spin-?off|series))? ["']?$/i,
  nameWords: {
    nounsAreCapitalised: false,
    small: /^(?:of|the|to|and|or|in|a|an|on|for|with|at)$/,
    common: /^(?:It|Its|He|She|They|We|You|I|This|That|These|Those|There|Here|The|A|An|In|On|At|As|For|From|By|With|But|And|Or|So|If|When|While|What|Who|How|Why|Where|Now|Then|Both|All|Only|Still|Yet|No|Not|Filming|Production|Nothing|Everything|Nobody|Everyone|Sequel|Movie|Film|Trailer|Release|Distribution|Hollywood|Fans|Viewers|Audiences|Moviegoers|Critics)$/,
    before: /^(?:Is|Does|Will|Can|In|On|Lionsgate|Untitled|And|Of|For|To)$/,
    after: /^(?:Sequel|Movie|Film|Trailer|Cast|Release)/i,
  },
  clause: {
    joints: / (?=(?:but|while|whereas|although|though|because|which|who|whose|and (?:it|he|she|they|the|this|that|then|will|is|are|was|were|has|have|had|now|also|opens?|opened|hits?|arrives?|comes?|came|plays?|stars?|streams?|premieres?|debuts?|went)|(?:before|after|until|when|since|once|as|where) (?:it|he|she|they|the|being|its)) )/gi,
    apart: /^(?:but|while|whereas|although|though|because|so|yet|and|or|nor|before|after|until|when|if|since|unless|once (?:it|he|she|they)|then)\b(?! (?:the|a|an|its) [^,]{0,40}$)/i,
    relative: /^(?:which|who|whose|where|whom)\b/i,
    apposed: /^(?:(?:once|formerly|previously|originally|initially|first|now|long|also|then|itself|her|his|its)\b (?:an?|the|\w+ed|\w+en|set|known|led|built|thought|due|\w+ing)\b|(?:\w+ed|written|set|known|born|made|shot|led|due|based) (?:by|in|on|for|from|as|to|with|at|back|off)\b|an? \S)/i,
    goesOn: /^(?:on|in|at|for|from|to|by|with|into|over|during|through|via|against|alongside|exclusively|only|not|is|are|was|were|has|have|had|will|would|can|could|opens?|opened|hits?|arrives?|arrived|comes?|came|premieres?|premiered|debuts?|debuted|lands?|landed|streams|streamed|stars|starred|remains|remained|follows|followed|takes|took|made|grossed|earned|gets|got|goes|went|now|finally|bows|bowed|stands|moved)\b/i,
    verb: /(?:\b(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|opens?|opened|hits?|arrives?|arrived|comes?|came|plays?|played|stars?|starred|streams?|premieres?|premiered|debuts?|debuted|lands?|landed|takes?|took|makes?|grossed|earned|earns?|releases|remains?|remained|follows?|followed|returns?|returned|directs?|wrote|writes?|says?|said|moved|brings?|brought|gets?|got|goes|went|leaves?|left|belongs?|stands?|stood|does|did|do|becomes?|became|tells?|told|keeps?|kept|bows?|expects?|pulled)\b|'s (?:a|the|been|set|due|in|not)|'ll\b|n't\b)/i,
    afterwards: /^(?:after|following|as|having|since)\b/i,
  },
  history: {
    told: /(?<!\b(?:the|an?|its|her|his|their|this|that) )\b(?:originally|initially|formerly|previously)\b|\b(?:at first|no longer|not any ?more|used to|at the time|back then|back in|until then|instead of|rather than|would have|had (?:been|once|first|no|not|\w+ed)\b|(?:was|were) (?:once |first |long |then |still |to have )?(?:due|set|scheduled|slated|planned|expected|supposed|meant|announced|dated|called|named|known|credited|to (?:have|be|open|come|arrive|follow|release))|first (?:set|planned|dated|announced|scheduled|slated|known|called|named|reported|said)|once (?:set|planned|called|named|known|dated|meant|due)|early reports?|earlier (?:reports?|plans?)|working title|named (?:her|him|it)|reports of \d{4}|belongs|for (?:years|months|a long time|a while)|the plan was|by (?:the )?(?:mid(?:dle)?|end|start|beginning)\b|before (?:\w+ ){1,3}(?:bought|moved|took|picked|changed|became)|developed at|gave up)\b/gi,
    changed: /\b(?:moved? (?:it |the film |the movie |\S+ )?(?:from|off|to|back|out)|pushed|push(?:es)? \S+ (?:from|to|back)|delayed|to delay|delays (?=(?:the|its|it)\b)|delays? (?:(?:of )?\S+ ){0,3}from|postpon\w*|resched\w*|shifted|replac\w*|swapped|renam\w*|retitl\w*|changed|vacated|dropped (?:its|the|from)|abandoned|scrapped|gave way|took over from|succeeds)\b/gi,
    former: /\b(?:previous(?:ly \w+)?|former(?:ly \w+)?|original(?:ly \w+)?|old|earlier|initial(?:ly \w+)?|prior|once-planned|then)\b (?:\S+ ){0,3}(?:dates?|release|slot|spot|plans?|schedule|window|title|name|home|deal|opening|premiere|berth|term)\b|\bfirst (?:\S+ ){0,3}(?:dates?|release|slot|spot|plans?|schedule|window|title|name|home|deal|opening|premiere|berth|term)\b(?=[^.;]{0,60}\b(?:was|were|had)\b)/gi,
    lasting: /\b(?:has|have|is|are|'s|'ve)(?: now| again| since)?(?: been)? $/i,
    to: /^\S+(?: (?!from )[^\s,;]+){0,6} (?:to|until)(?: \w+day,?)? $/,
    toBefore: none,
    takenOver: /\b(?:takes?|took|taking|taken|grabs?|grabbed|claims?|claimed|inherits?|inherited|fills?|filled|occup\w+|moves? (?:in)?to|moved (?:in)?to|steps? into|gets?|got)(?: over| up)? (?:[^.]{0,60} )?(?:dates?|slot|spot|place|weekend|berth)\b/i,
  },
  releaseBefore:
    /\b(?:releas\w*|open(?:s|ed|ing)?|arriv\w*|debut\w*|due|out|date[ds]?|slated|schedul\w*|set|coming|comes?|planned|plans|theat(?:er|re)s?|theatrically|cinemas?|screens?|premier\w*|hits?|hitting|lands?|bows?|launch\w*|stream(?:s|ing)?|expect\w*|multiplex\w*|wait|mark|calendars?|follow(?:s|ing)?|slot)\b[^.!?;]{0,45}$|\b(?:push(?:ed|es)?|mov(?:e|es|ed)|delay(?:ed|s)?|postpon(?:es?|ed)|shift(?:s|ed)?|resched\w+)(?: [^.!?;]{1,45})? (?:to|until)(?: \w+day,?)? $/i,
  releaseAfter: /^[,)]?\s*(?:(?:theatrical|cinema|summer|worldwide|US|U\.S\.) )?(?:releas\w*|premiere|debut|opening|launch|bow|date|is (?:when|the (?:day|date|(?:new |official |planned |theatrical |first )?(?:release|opening|premiere|launch|start)(?: date| day)?)\b)|in (?:theaters|theatres|cinemas)|in US (?:theaters|cinemas))/i,
  streaming: /\b(?:stream\w*|available|subscri\w*|watch\w*|platform|land(?:s|ing)? on|head(?:s|ed|ing)? to|com(?:es|ing|e) to|go(?:es|ing)? to|arriv\w+ on|debut\w* on|exclusive\w*|service)\b/i,
  outletBefore: /\b(?:stream\w*|air\w*|watch\w*|available|debut\w*|premier\w*|land\w*|arriv\w*|com(?:e|es|ing)|go(?:es|ing)?|head\w*|launch\w*|releas\w*|drop\w*|show\w*|exclusive\w*|run\w*|hit\w*|broadcast\w*|made|mak(?:es|ing)|produc\w*|develop\w*|creat\w*|order\w*|(?:mini)?series|picked up|set up|home|subscri\w*|seen|found|live)\b[^.!?;]{0,60}\b(?:on|for|to|at|by|with|via|through|is)(?: the)?(?: (?:streaming|cable|premium|pay))?(?: (?:service|channel|network|platform|streamer))? $/i,
  outletAfter: /^(?:'s?)? (?:(?:original |limited |event |three-part |upcoming |new |prequel |drama )*(?:(?:mini-?)?series|show|original|exclusive|prequel)\b|(?:will |is (?:set to |going to )?)?(?:stream|air|show|carr(?:y|ies)|mak(?:e|es|ing)|produc(?:e|es|ing)|develop(?:s|ing)?)\b|(?:streams|airs|shows|orders|ordered|has (?:ordered|picked up|the (?:streaming )?rights|acquired)|holds the|owns the))/i,
  deniedBefore: /\b(?:not|never|n't|no longer|instead of|rather than|left|leaves|leaving)\s+(?:[\w-]+\s+){0,4}$/i,
  gross: {
    any: /\b(?:box[ -]office|gross\w*|earn\w*|made|makes?|took|taken|takings|haul|total|tally|open\w*|debut\w*|worldwide|domestic\w*|globally|ticket sales|collect\w*|budget\w*|cost|pulled|has|reached|passed|crossed)\b/i,
    worldwide: /\b(?:worldwide|world-wide|global\w*|around the world|across the world|the world over|internationally and)\b/i,
    domestic: /\b(?:domestic\w*|north america\w*|stateside|in the (?:US|U\.S\.|United States|States)|at home)\b/i,
    opening: /\b(?:open\w*|debut\w*|start(?:ed|s)?|first (?:three|3|four|4) days|first week(?:end)?|opening week|week one|launch\w*|bow(?:ed)?)\b/i,
    soFar: /\b(?:(?:has|have|'s)(?: only| just| already| so far| now| since)*(?: (?:open|debut|made|earn|gross|taken|tak|pull|collect|brought|reach|pass|cross|amass|limp|crawl|hit|top|rak|grown|climb|accumul)\w*)|so far|to date|now (?:stands|at|sits)|currently|(?:stands|sits|is) at|and counting|total (?:\S+ ){0,6}is)/i,
    budget: /\b(?:budget\w*|cost\w*|made for|price tag|produced for)\b/i,
    period: /\b(?:(?:this|last|past|over the|second|third|fourth|2nd|3rd|holiday|sophomore|following|a) (?:past )?(?:weekend|week|day|friday|saturday|sunday|frame|session)|previews?|thursday|friday|saturday|sunday|on (?:its|the) (?:first|second|third|opening) day|(?:in|over) (?:its )?(?:\w+ )?(?:days|weeks?)|per[- ](?:theater|screen)|a day)\b/i,
    elsewhere: /\b(?:franchise|trilogy|series|saga|combined|together|both|all (?:three|four|five)|films? have|overseas|abroad|international(?! and)|foreign|[Ii]n (?!North America|the (?:US|U\.S\.|United States|States|world)\b)(?:the )?\p{Lu}\p{L}+|outside|IMAX|rentals|home video|DVD|audience score)\b/u,
    otherBefore: /\b(?:bonus(?:es)?|fees?|salary|paycheck|credits?|rebates?|incentives?|subsid\w+|fines?|damages|lawsuit|loans?|loss(?:es)?|profits?|marketing|debts?|deals?)(?: \w+)? (?:of|worth|over|for) (?:about |nearly |over |some |up to |more than )?$/i,
    otherAfter: /^ (?:(?:less|more|fewer|lower|higher|short|shy|behind|ahead|away|apart|below|above)\b|(?:\w+ )?(?:bonus(?:es)?|fees?|salary|paycheck|payday|credits?|rebates?|incentives?|subsid\w+|fine|damages|lawsuit|loan|loss|profit|deal|debt|campaign)\b|(?:in|of|for|on|as) (?:(?:a|its|his|her|state|federal|net|pure|the) )*(?:tax\w*|fees?|salar\w+|bonus\w*|rebates?|incentives?|subsid\w+|damages|losses|profits?|debts?|marketing|prints|advertising|rentals?|merchandise|credits?|reshoots)\b)/i,
    floor: /\b(?:over|more than|above|north of|past|beyond|passed|crossed|topped|exceeded|at least|surpass\w*)(?: the)? $/i,
  },
  cues: { trailer: /trailer|teaser/i, undated: /\b(?:un)?date|\bwhen\b|window/i, crew: /direct|writ|helm|penn|script/i, home: /theat|cinema|multiplex|stream|rent|buy|digital|home|playing|showing|screening|VOD|Blu-ray/i, coming: /coming|releas|open|arriv|premier|debut|stream|theat|cinema|screen|\b(?:out|set|slated|due|will|going|can|see|wait|lands?|drops?|bows?|hits?|follows?|launch\w*|reaches)\b/i },
  noTrailer: [
    new RegExp(`\\bno ${trailer}${ofIt}(?: or \\w+)? (?:has|have) (?:yet |so far )?(?:been )?${come}`, 'gi'),
    new RegExp(`\\bno ${trailer}${ofIt} is (?:out|available|online|here)\\b`, 'gi'),
    new RegExp(`\\b(?:there(?: is|'s| are)|we(?: have|'ve)(?: seen)?|still|currently|has|have) (?:still |currently |as yet |so far )?no ${trailer}${notOther}`, 'gi'),
    new RegExp(`\\bthere (?:is not|isn't|are not|aren't) (?:yet |currently )?(?:an? |any )${trailer}${notOther}`, 'gi'),
    new RegExp(`\\b${trailer}${ofIt} (?:(?:has|have)(?: not|n't| yet to)|(?:hasn't|haven't)|is yet to)(?: yet)? (?:been |be )?${come}`, 'gi'),
    new RegExp(`(?:(?:has|have)(?: not|n't| yet to)|\\bis yet to)(?: yet)? (?:releas\\w+|show\\w*|seen?|unveil\\w*|drop\\w*|shared?|publish\\w*|put out|reveal\\w*|get|got) (?:an? |any |the |its |their )(?:\\w+ )?${trailer}`, 'gi'),
    new RegExp(`(?:(?:have|has) to wait|\\b(?:are|is) (?:still )?waiting|still await\\w*|still wait) (?:for )?(?:an? |any |the |its )${trailer}`, 'gi'),
    new RegExp(`\\bno ${trailer}${ofIt} (?:yet|so far|as of yet|as of now|for now)\\b`, 'gi'),
    new RegExp(`\\b${trailer}${ofIt} (?:is not|isn't) (?:yet )?(?:out|available|here|online)\\b`, 'gi'),
    new RegExp(`\\b(?:does|do)(?: not|n't) (?:yet |currently )?have (?:an? |any )${trailer}`, 'gi'),
  ],
  trailerComing: [
    new RegExp(`\\b(?:an? |the |its )?${trailer}${ofIt} (?:is|are|'s) (?:still |now |also )?(?:coming|expected|due|set|likely|on (?:its|the) way|slated|scheduled|around the corner|to (?:be|arrive|drop|come))\\b`, 'gi'),
    new RegExp(`\\b(?:an? |the |its )?${trailer}${ofIt} (?:will|should|is going to|may|might|could|must) (?:\\w+ )?(?:arrive|drop|be (?:released|out|here|shown|unveiled)|debut|come|land|hit|follow|premiere|appear|surface)\\b`, 'gi'),
    new RegExp(`\\b(?:expect|expecting|hope for|look out for|awaiting|waiting for|await) (?:to see )?(?:an? |the |its )${trailer}`, 'gi'),
  ],
  laterTrailer: /\b(?:second|third|final|another|latest|next|new|last|redband|red-band|more|full|international|longer)\b/i,
  sinceThen: /^,? (?:later|next|this (?:summer|fall|autumn|winter|spring|month|year|week|\p{Lu}\p{L}+)|soon|in (?:\w+ )?(?:days?|weeks?|months?)|tomorrow)\b/giu,
  placeAfter: /^ (?:on|at|via) \p{Lu}/u,
  planAfter: /^,? (?:on |from |since )?\p{Lu}?\p{L}* ?\d/u,
  undisclosed: /\b(?:an? |in )?(?:undisclosed|unnamed|unspecified|unknown|secret|mystery) (?:roles?|parts?|characters?)\b/gi,
  openings: /^(?:Meet|Can|Could|Will|Would|Is|Does|Did|Young|Her|His|Our|Why|Where|When|While|How|Who|What|As|And|But|So|If|Then|Now|With|For|Of|In|To|From|Only|Even|Yet|Still)$/,
  undated: [
    new RegExp(`\\b${notYet} (?:announced?|set|reveal(?:ed)?|confirm(?:ed)?|give[n]?|named?|shared?|received?|fixed?|got|get) (?:an? |the |its |any )?${releaseDate}`, 'gi'),
    new RegExp(`\\b(?:there(?:'s| is| are)|has|have|with|still) (?:still |as yet |currently |yet )?(?:no|not an?) ${releaseDate}`, 'gi'),
    new RegExp(`\\bno ${releaseDate}(?: for [^.,;]{1,40})? (?:has|is|was)(?: yet| so far)?(?: been)? (?:set|announced|given|known|confirmed|fixed|available|revealed|named)`, 'gi'),
    new RegExp(`\\b(?:does|do)${not} (?:yet |currently )?have (?:an? |any )${releaseDate}`, 'gi'),
    new RegExp(`${itsDate}(?: (?:of|for) [^.,;]{1,40}?)? (?:${notYet}|is yet to be|is still to be) (?:set|announced|given|known|confirmed|fixed|revealed|named)`, 'gi'),
    new RegExp(`${itsDate}(?: (?:of|for) [^.,;]{1,40}?)? (?:is|remains) (?:still |as yet )?(?:TBA|TBD|unknown|unclear|unconfirmed|up in the air|to be (?:announced|determined|confirmed)|open|not (?:yet )?(?:known|clear))`, 'gi'),
    new RegExp(`\\b(?:${notYet}|is yet to|are yet to) (?:dated?(?= \\p{Lu}| the \\p{Lu}| (?:it|the ${film})\\b)|(?:announced?|said?|say|reveal(?:ed)?|confirm(?:ed)?)(?= ${whenOut}))`, 'gu'),
    new RegExp(`\\b(?:[Ii]t(?: is|'s) (?:not (?:yet )?(?:known|clear)|unclear|unknown|still unclear)|(?:[Tt]here(?: is|'s) )?[Nn]o word(?: yet)?(?: on)?) when\\b(?<=(?=${whenOut})when)`, 'gu'),
    /\b(?:is|remains) (?:still |as yet )?(?:undated|without an? (?:release )?date)\b/gi,
  ],
  sequel: /\b(?:sequels?|follow-?up|second (?:film|movie|part|outing)|part two)\b/i,
  statuses: [
    { pattern: /(?:\b(?:has|have)(?: not|n't| yet to)|\bis yet to|\bnot|\bnothing (?:has|is)|\byet to)(?: yet)? (?:been |be )?(?:officially |formally )?(?:green-?li(?:t|ghted)|confirmed|announced|ordered|commissioned|given the go-ahead|approved)(?! when| \w+ date| (?:for|on|in) (?:an? |its |the |any )?(?:[\w-]+ )?(?:streaming|digital|VOD|home|Blu-?ray|DVD|4K|disc|IMAX|theat\w+|cinemas?|release|premiere|awards?|markets?|countr\w+))/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\bno (?:\w+ ){0,2}plans (?:yet )?(?:for|to (?:make|do|shoot|produce))(?: (?:a |another )?(?:sequel|follow-up))?|\bno (?:official |direct )?(?:sequel|follow-up) (?:has|have|is|was)\b(?: (?:been|yet|currently|being))*(?: (?:green-?li(?:t|ghted)|announced|planned|ordered|confirmed|made))?/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\bno (?:official )?(?:word|news|announcement|confirmation)(?: yet| so far)? (?:on|about|of|regarding) (?:a |the |another )?(?:sequel|follow-up|fifth film)/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\b(?:is|are|remains?|seems?|looks?|stays?) (?:very much |still |currently |somewhat )*(?:up in the air|uncertain|unclear|unconfirmed|undecided|in limbo|in doubt|not certain|unknown)\b(?!,? (?:when|how|who|why|what|where|which)\b)/gi, says: ['rumoured', 'talks'], isDenial: true, isBeside: true },
    { pattern: /\b(?:is|remains?) (?:still |currently )?(?:unannounced|yet-to-be-announced)\b/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\b(?:tentative|early|first) (?:plans|talks)\b|\bin (?:early |active |preliminary )?(?:development|talks)\b|\btalks (?:are|have|for)\b/gi, says: ['talks', 'announced', 'writing'] },
    { pattern: /\bplans for (?:an? |the |another )?(?:[\w-]+ ){0,4}?(?:spin-?off|film|movie|series|show|feature)s?(?: (?:film|movie|series|show))?/gi, says: ['talks', 'announced', 'writing'] },
    { pattern: /\bin the works\b|\b(?:is|are) (?:currently |now |still |also )?(?:being (?:planned|developed|prepared)|planned)\b/gi, says: ['talks', 'announced', 'writing', 'filming', 'post-production'] },
    { pattern: /\b(?:is|are|currently|now|still) (?:currently |now |still )?(?:filming|shooting|in production|before the cameras)\b/gi, says: ['filming'] },
    { pattern: /\b(?:has|have)(?: not|n't| yet to)(?: yet)? (?:begun|begin|started|start|entered|enter) (?:filming|shooting|production)|\b(?:filming|shooting|production) (?:(?:has|have)(?: not|n't| yet to)|is yet to)(?: yet)? (?:begun|begin|started|start)|\bcameras (?:have yet to|will|are set to) roll/gi, says: ['rumoured', 'talks', 'announced', 'writing'], isDenial: true },
    { pattern: /\b(?:will|is set to|is expected to|is due to|is slated to|is about to) (?:soon )?(?:begin|start|enter|go into) (?:filming|shooting|production)/gi, says: ['announced', 'writing'] },
    { pattern: /\b(?:is|currently|now|still) in post-?production\b/gi, says: ['post-production'] },
    { pattern: /\b(?:is|are) (?:currently |still )?(?:being written|in pre-?production)\b/gi, says: ['writing'] },
  ],
  negation: /\b(?:no|not|never|nothing|none)\b|n't\b/i,
  statusBetween: /^["']?(?:[,\s]*(?:is|was|has|have|still|currently|now|which|it|remains|also|officially|film|movie|series|spin-?off|sequel|prequel|too|itself|project))*[,\s]*$/i,
  inCinemas: [
    new RegExp(`\\b(?:now|currently|still|only|exclusively|playing|showing|available) ${adverbs}(?:(?:playing|showing|out|running|screening|available|released|opening)(?: only| now| exclusively)? )?(?:to (?:watch|see) )?${adverbs}in ${cinemas}(?: (?:only|now|everywhere|nationwide))?`, 'gi'),
    new RegExp(`\\bin ${cinemas} (?:now|everywhere|only|at the moment|right now|nationwide)\\b`, 'gi'),
    new RegExp(`\\b(?:is|are) (?:finally |out |already )?in ${cinemas}(?! (?:on|from|this|next|in|later|soon|by)\\b)`, 'gi'),
    new RegExp(`\\b(?:is|are) (?:now|currently|still) (?:playing|showing|screening)\\b(?! in)`, 'gi'),
    new RegExp(`\\bcan (?:currently |now |only |still )*be (?:seen|watched)(?: only| exclusively)? in ${cinemas}|\\b(?:exclusive to|an exclusive of) ${cinemas}`, 'gi'),
  ],
  notAtHome: [
    new RegExp(`\\b(?:is|are)${not}(?: yet| currently)? (?:yet )?(?:available )?(?:to (?:stream|rent|buy|watch at home)|on (?:streaming|digital|VOD|Blu-ray|DVD|any streaming \\w+)|streaming|for (?:streaming|home viewing)|at home|digitally)(?: yet| anywhere)*`, 'gi'),
    new RegExp(`\\b(?:has|have)(?:${not}| yet to)(?: yet)? (?:come|arrived?|been released|hit|landed?|reach(?:ed)?) (?:to |on |at )?(?:streaming|digital|VOD|Blu-ray|DVD|home)\\b(?: yet)?`, 'gi'),
    new RegExp(`\\bcan(?:not|'t| not)(?: yet)? be (?:streamed|rented|watched at home|bought)(?: yet)?`, 'gi'),
    /\b(?:only|exclusively) (?:available )?(?:to|for) (?:rent|buy|purchase|rental)\b|\bavailable only (?:to|for) (?:rent|buy|purchase|rental)\b/gi,
  ],
  crew: {
    director: { nobody: nobody('director', 'direct'), before: /\b(?:directed|helmed) by (?:[\p{Lu}][\p{L}.'-]+ ){0,4}(?:[\p{L}.' -]*(?:,| and) )?$/iu, after: /^,? (?:(?:is|are) (?:now |still |currently )?(?:set to |slated to |attached to |due to |going to |tapped to )?(?:direct|helm)(?:ing)?|will (?:direct|helm)|directs|helms)\b/i },
    writer: { nobody: nobody('(?:writer|screenwriter)', 'write'), before: /\b(?:(?:being |co-)?written|penned|scripted|(?:script|screenplay)(?: is| comes)?) by (?:[\p{Lu}][\p{L}.'-]+ ){0,4}(?:[\p{L}.' -]*(?:,| and) )?$/iu, after: /^,? (?:(?:is|are) (?:now |still |currently )?(?:set to |attached to |due to |going to )?(?:writ(?:e|ing)|pen(?:ning)?|script(?:ing)?)|will (?:write|pen|script)|writes|pens)\b/i },
  },
  cameo: /\bcameos?\b/gi,
  cameoDenied: /(?:\bnot|n't|\bmore than|\bfar from|\bnever)(?: \w+){0,2} (?:an? )?(?:\w+ )?$/i,
  roleIn: /^(?: role| appearance| part)? in (?!the |this |its? )/,
  opinions: /\b(?:some|sources|critics|disput\w*|differ\w*|disagree\w*|argu\w*|depending|whether|or)\b/i,
  about: /^(?: (?:yet|so far|either|now|film|movie|series|spin-?off))*,? (?:for|of|to|about|from|on|in|called|titled|named|when|has been set for|has been announced for) (?:the |a )?["']?$/i,
  goesOn: /^(?:It|Its|It's|The (?:film|movie|spin-?off|picture|thriller|series|show|project|fourth film|fifth film|sequel|next sequel|first sequel))\b/,
  unrelated: /\b(?:not to be confused|confus\w*|no relation|unrelated|nothing to do|not (?:a|the|part|connected|related)|unlike|no connection|nor|different|in common)\b/i,
  otherSubject: /^["']?(?:An?|Some|Many|Several|Most|Another|Every|Each|Two|Three) (?!(?:[\w-]+ ){0,4}(?:film|movie|spin-?off|sequel|series|show|release|date|trailer|teaser|premiere|director|writer|year|month|week|day|weekend|few|lot|couple|while)s?\b)[^,;:]{2,50}$/,
  workBefore: /\b(?:sequel|follow-up|prequel|spin-?off|trailer|film|movie|series|show|remake|adaptation|date|season|version)s? (?:to|of|for|called|titled|named) (?:the )?(?:new |next |upcoming |latest )?$|\b(?:[Hh]er|[Hh]is|[Tt]heir|[Oo]ther|[Aa]nother|latest|next|last) (?:film|movie|series|show|thriller|drama|comedy|project|picture), $/,
  otherWork: /\b(?:next|another|other|(?:his|her|their) new) (?:film|movie|project|series|show|picture|role|part)\b(?! (?:in (?:our|the)|is))/i,
  verb: /^(?:'s)? (?:(?:also|now|still|then|finally|only|currently|just|will|first) )?(?:is|are|was|were|opens?|opened|will|hits?|arrives?|arrived|comes?|came|has|have|had|takes?|took|lost|loses|got|gets|sold|sells|beats?|made|makes|earned|grossed|premiere[sd]|premieres|debuts|debuted|lands?|landed|streams|returns|returned|bows|bowed|added|adds|fell|held|stars|features|follows|followed|topped|won|led|starts|started|cost|collected|keeps|runs|goes|went|moves?|moved|becomes?|drops|launches|releases)\b/,
  coming: {
    adjectives: /\b(?:upcoming|forthcoming|soon-to-be-released|yet-to-be-released|not-yet-released|as-yet-unreleased|still-unreleased|unreleased)\b/gi,
    adjectiveTo: new RegExp(`^ (?:(?!sequel\\b)[\\w'.-]+,? ){0,6}["']?$`, 'i'),
    toAdjective: new RegExp(`^["']?(?:,|, (?:the|an?|her|his|its|their|Lionsgate's|another)| is (?:the|an?|her|his|their)| -)(?: [\\w'-]+){0,2} $`, 'i'),
    adjectiveOf: /^ (?:[\w'-]+ ){0,3}?(?:sequels?|season|series about|Blu-ray|release on|disc|edition|box set|episode|event|screening|festival|weekend|remake|album|book|home release)\b/i,
    predicates: [
      new RegExp(`\\b(?:is|are|'s) ${adverbs}(?:set|slated|scheduled|expected|poised|due|planned|about|going|on track|ready|supposed|tipped|pegged) to (?:\\w+ly |finally |also )?(?:${comeOut}|${comeWhen})\\b`, 'gi'),
      new RegExp(`\\b(?:is|are|'s) ${adverbs}(?:set|slated|scheduled|due|dated|earmarked|planned|expected) (?:out |for (?:an? |its )?(?:[\\w.-]+ ){0,4}(?:release|debut|premiere|opening|launch)|for release|in ${cinemas}|to be released)`, 'gi'),
      new RegExp(`\\b(?:will|'ll) (?:\\w+ly |finally |also |soon |then |first |be able to )*${comeOut}`, 'gi'),
      new RegExp(`\\b(?:is|are|'s) ${adverbs}(?:coming|heading|headed|arriving|on (?:its|the) way) (?:soon |next )?(?:to|in|into|on) (?:${screens}|streaming|digital|Blu-ray|DVD|VOD|home)`, 'gi'),
      new RegExp(`\\b(?:has|have)(?:${not}(?: yet| even)?| yet to| still to) (?:been released|be released|release|opened?|come out|arrived?|arrive|hit ${screens}|premiered?|debut(?:ed)?|been seen|been shown)(?: yet)?`, 'gi'),
      new RegExp(`\\b(?:is|are)${not}(?: yet)? (?:out|released|available|in ${cinemas})(?: yet)\\b|\\b(?:is|are)${not} yet (?:out|released|in ${cinemas})|\\b(?:is|remains) (?:still |as yet )?(?:unreleased|yet to be released|yet to open|yet to arrive|to be released)\\b`, 'gi'),
    ],
    withDate: [
      new RegExp(`\\b(?:opens?|arrives?|arriving|hits?(?: ${screens})?|comes? (?:out|to)|coming(?: out| to)?|debuts?|premieres?|releases?|lands?|drops?|streams?|launches|bows?|follows?|is (?:out|due|here|released|in ${cinemas})|will (?:be here|be out|${comeWhen})|reaches|(?:is|are) ${adverbs}(?:coming|opening|arriving|releasing|premiering|debuting|hitting|landing|launching|streaming|due|set for|slated for|scheduled for|heading|planned for))\\b`, 'gi'),
    ],
    nouns: /\b(?:release|premiere|debut|opening|arrival|launch|you can (?:see|watch|stream)|fans can (?:see|watch|stream)|(?:see|watch|stream|expect|get) (?:it|\S+)|(?:has|have) to wait(?: until)?)\b/gi,
    pronoun: new RegExp(`(?:^|[.;:,] |\\b(?:and|but|as|when|before|until|because|that|while|where|which|who) )(?:it|the (?:(?!(?:of|for|to|from|in|on|about|behind) )[\\w.'-]+ ){0,4}${film}|this (?:[\\w-]+ )?${film}|(?![\\p{L}' -]* (?:of|for|to|from|in|on) )[\\p{Lu}][\\p{L}' -]{2,30}'s? (?:[\\w-]+ ){0,2}${film}|which|that|and|but)(?: (?:also|now|still|finally|then))? ?$`, 'iu'),
    inverted: none,
    invertedPronoun: none,
    leftOut: { before: none, after: none },
    afterDate: new RegExp(`^,? (?:(?:it|the (?:(?!(?:of|for|to|from|in|on|about|behind) )[\\w.'-]+ ){0,4}(?:${film})?) ?)?["']?$`, 'i'),
    between: new RegExp(`^["']?(?:'s)?(?: \\((?:19|20)\\d{2}\\))?(?:,? (?:the |a )?${film})?,? ?(?:(?:also|now|still|finally|then|currently|itself|which|and|that|too|only) )*$`, 'i'),
    unsure: /\?["')\]]*$|\b(?:[Ii]f|would|could|may|might|should|[Ww]hether|rumou?r\w*|imagine|hope\w*|wish\w*)\b/,
    reported: /\b(?:said|told|announced|revealed|confirmed|claimed|wrote|promised|reported|noted|stated)\b[^.]{0,60}\b(?:in (?:19|20)\d{2}|last (?:year|month|week|summer|spring|fall|autumn|winter)|at the time|back in|years? ago)\b|\b(?:in (?:19|20)\d{2}|last (?:year|month)|back in)\b[^.]{0,60}\b(?:said|told|announced|revealed|confirmed|wrote|promised)\b/i,
    outings: {
      theatrical: new RegExp(`\\b(?:${screens}|theatrical\\w*|box[ -]office|in IMAX|opens?|bows?)\\b`, 'i'),
      streaming: /\b(?:stream\w*|airs?|subscribers?)\b/i,
      digital: /\b(?:digital\w*|rent|buy|purchase|VOD|PVOD|on demand|home release|at home)\b/i,
      disc: /\b(?:Blu-?ray|DVD|4K|disc|UHD|steelbook)\b/i,
    },
  },
};
