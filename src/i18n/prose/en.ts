import type { Prose } from './prose.js';

const trailer = '(?:(?:official|first|full|proper|teaser|new) ){0,2}(?:trailer|teaser)s?\\b';
const ofIt = '(?: (?:for|of|from) [^.!?,;]{1,40})?';
const come = '(?:released|shown|unveiled|dropped?|arrived?|debut(?:ed)?|come|surfaced|landed|published|revealed|seen|out\\b)';

/** Patterns for English prose. */
export const en: Prose = {
  language: 'en',
  monthLocales: ['en'],
  moreMonths: { 9: ['Sept'] },
  dates: [
    '(?<M>M)\\.? (?<D>\\d{1,2})(?:st|nd|rd|th)?,? (?<Y>\\d{4})',
    '(?<D>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<M>M)\\.?,? (?<Y>\\d{4})',
    '(?<M>M)\\.?,? (?:of )?(?<Y>\\d{4})',
    '(?<M>M)\\.? (?<D>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,]* ?\\d{3})',
    '(?<D>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<M>M)',
  ],
  amount: { millions: 'million|mill?\\.?|mn|M', billions: 'billion|bn|B', before: '(?:US|USD)? ?\\$|USD', after: '(?:US |American )?dollars|USD', decimal: '.' },
  releaseBefore:
    /\b(?:releas\w*|open(?:s|ed|ing)?|arriv\w*|debut\w*|due|out|date[ds]?|slated|schedul\w*|set|coming|comes?|planned|plans|theat(?:er|re)s?|theatrically|cinemas?|screens?|premier\w*|hits?|hitting|lands?|bows?|launch\w*|stream(?:s|ing)?|expect\w*|multiplex\w*|wait|mark|calendars?)\b[^.!?;]{0,45}$/i,
  releaseAfter: /^[,)]?\s*(?:(?:theatrical|cinema|summer|worldwide|US|U\.S\.) )?(?:releas\w*|premiere|debut|opening|launch|bow|date|is (?:when|the (?:day|date))|in (?:theaters|theatres|cinemas)|in US (?:theaters|cinemas))/i,
  streaming: /\b(?:stream\w*|available|subscri\w*|watch\w*|platform|land(?:s|ing)? on|head(?:s|ed|ing)? to|com(?:es|ing|e) to|arriv\w+ on|debut\w* on|exclusive\w*|service)\b/i,
  deniedBefore: /\b(?:not|never|n't|no longer|instead of|rather than|left|leaves|leaving)\s+(?:[\w-]+\s+){0,4}$/i,
  history:
    /\b(?:originally|initially|at first|formerly|previously|no longer|used to|at the time|back then|until then|moved? (?:it |the film |the movie )?(?:from|off|to|back)|pushed|delay\w*|postpon\w*|resched\w*|shifted|instead of|rather than|replac\w*|swapped|renam\w*|retitl\w*|changed|would have|vacated|had (?:been|once|first)|(?:was|were) (?:once |first |long |then |still )?(?:due|set|scheduled|slated|planned|expected|supposed|meant|announced|dated|called|named|known|to (?:have|be|open|come|arrive|follow))|first (?:set|planned|dated|announced|scheduled|slated|known|called|named|reported|said)|once (?:set|planned|called|named|known|dated|meant)|early reports?|earlier (?:reports?|plans?|dates?)|old (?:date|name)|working title|named (?:her|him|it)|reports of \d{4}|belongs)\b/i,
  gross: {
    any: /\b(?:box[ -]office|gross\w*|earn\w*|made|makes?|took|taken|takings|haul|total|tally|open\w*|debut\w*|worldwide|domestic\w*|globally|ticket sales|collect\w*|budget\w*|cost)\b/i,
    worldwide: /\b(?:worldwide|global\w*|around the world|internationally and)\b/i,
    domestic: /\b(?:domestic\w*|north america\w*|stateside|in the (?:US|U\.S\.|United States|States))\b/i,
    opening: /\b(?:open\w*|debut\w*|first (?:three|3|four|4) days|first week(?:end)?|opening week|week one|launch\w*|bow(?:ed)?)\b/i,
    soFar: /\b(?:(?:has|have|'s)(?: only| just| already| so far| now)? (?:open|debut|made|earn|gross|taken|tak|pull|collect|brought|reach|pass|cross|amass|limp|crawl)\w*|so far|to date|now stands|currently|stands at|sits at)/i,
    budget: /\b(?:budget\w*|cost\w*)\b/i,
  },
  noTrailer: [
    new RegExp(`\\bno ${trailer}(?: or \\w+)? (?:has|have) (?:yet |so far )?(?:been )?${come}`, 'gi'),
    new RegExp(`\\b(?:there(?: is|'s| are)|we(?: have|'ve)(?: seen)?|still|currently) (?:still |currently |as yet |so far )?no ${trailer}`, 'gi'),
    new RegExp(`\\bthere (?:is not|isn't|are not|aren't) (?:yet |currently )?(?:an? |any )${trailer}`, 'gi'),
    new RegExp(`\\b${trailer}${ofIt} (?:(?:has|have)(?: not|n't| yet to)|(?:hasn't|haven't)|is yet to)(?: yet)? (?:been |be )?${come}`, 'gi'),
    new RegExp(`(?:(?:has|have)(?: not|n't| yet to)|\\bis yet to)(?: yet)? (?:releas\\w+|show\\w*|seen?|unveil\\w*|drop\\w*|shared?|publish\\w*|put out|reveal\\w*) (?:an? |any |the |its |their )(?:\\w+ )?${trailer}`, 'gi'),
    new RegExp(`(?:(?:have|has) to wait|\\b(?:are|is) (?:still )?waiting|still await\\w*|still wait) (?:for )?(?:an? |any |the |its )${trailer}`, 'gi'),
    new RegExp(`\\bno ${trailer} (?:yet|so far|as of yet|for now)\\b`, 'gi'),
    new RegExp(`\\b${trailer}${ofIt} (?:is not|isn't) (?:yet )?(?:out|available|here|online)\\b`, 'gi'),
  ],
  sequel: /\b(?:sequels?|follow-?up|second (?:film|movie|part|outing)|part two)\b/i,
  statuses: [
    { pattern: /(?:\b(?:has|have)(?: not|n't| yet to)|\bis yet to|\bnot|\bnothing (?:has|is))(?: yet)? (?:been |be )?(?:officially |formally )?(?:green-?li(?:t|ghted)|confirmed|announced|ordered|commissioned|given the go-ahead|approved)/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\bno (?:\w+ )?plans for (?:a |another )?(?:sequel|follow-up)|\bno (?:official |direct )?(?:sequel|follow-up) (?:has|have|is|was)\b(?: (?:been|yet|currently|being))*(?: (?:green-?li(?:t|ghted)|announced|planned|ordered|confirmed|made))?/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\b(?:tentative|early|first) (?:plans|talks)\b|\bin (?:early |active |preliminary )?(?:development|talks)\b|\btalks (?:are|have|for)\b/gi, says: ['talks', 'announced', 'writing'] },
    { pattern: /\bin the works\b/gi, says: ['talks', 'announced', 'writing', 'filming', 'post-production'] },
    { pattern: /\bis (?:currently |now |still )?(?:filming|shooting|in production|before the cameras)\b/gi, says: ['filming'] },
    { pattern: /\b(?:is|currently|now|still) in post-?production\b/gi, says: ['post-production'] },
    { pattern: /\b(?:is|are) (?:currently |still )?(?:being written|in pre-?production)\b/gi, says: ['writing'] },
  ],
  inCinemas: [/\b(?:now|currently|still) (?:playing |showing |out |running )?in (?:theaters|theatres|cinemas)\b/gi, /\bin (?:theaters|theatres|cinemas) (?:now|everywhere)\b/gi],
  cameo: /\bcameos?\b/gi,
  cameoDenied: /(?:\bnot|n't|\bmore than|\bfar from|\bnever)(?: \w+){0,2} (?:an? )?(?:\w+ )?$/i,
  opinions: /\b(?:some|sources|critics|disput\w*|differ\w*|disagree\w*|argu\w*|depending|whether|or)\b/i,
  about: /^(?: (?:yet|so far|either|now))*,? (?:for|of|to|about|from) (?:the |a )?$/i,
  goesOn: /^(?:It|Its|It's|The (?:film|movie|spin-?off|picture|thriller))\b/,
  unrelated: /\b(?:not to be confused|confus\w*|no relation|unrelated|nothing to do|not (?:a|the|part|connected|related)|unlike|no connection|nor|different)\b/i,
  verb: /^(?:'s)? (?:is|was|opens?|opened|will|hits?|arrives?|arrived|comes?|came|has|had|takes?|took|made|makes|earned|grossed|premiere[sd]|premieres|debuts|debuted|lands?|landed|streams|returns|returned|bows|bowed|added|adds|fell|held|stars|features|follows|topped|won|led|starts|started|cost|collected)\b/,
};
