import type { Prose } from './prose.js';

const trailer = '(?:(?:offizieller?|offiziellen|ersten?|richtigen?|neuen?) )?(?:Trailer|Teaser)\\b';

/** Patterns for German prose. */
export const de: Prose = {
  language: 'de',
  monthLocales: ['de', 'de-AT'],
  moreMonths: {},
  dates: [
    '(?<D>\\d{1,2})\\. ?(?<M>M)\\.? (?<Y>\\d{4})',
    '(?<D>\\d{1,2})\\. ?(?<M>\\d{1,2})\\. ?(?<Y>\\d{4})',
    '(?<M>M)\\.? (?<Y>\\d{4})',
    '(?<D>\\d{1,2})\\. ?(?<M>M)',
  ],
  amount: { millions: 'Millionen|Mio\\.?', billions: 'Milliarden|Mrd\\.?', before: '(?:US)?\\$|USD', after: '(?:US-)?Dollar|US\\$|\\$|USD', decimal: ',' },
  releaseBefore: /(?:start\w*|läuft|laufen|komm\w*|erschein\w*|veröffentlich\w*|premiere|soll\w*|wird|geplant\w*|angekündigt\w*|datum|termin|Kinos?|Kinostart|Leinwand|ab dem|zu sehen)[^.!?;]{0,45}$/i,
  releaseAfter: /^[,)]?\s*(?:[\p{L}-]+ ){0,4}(?:in die (?:\S+ )?Kinos?|ins Kino|im Kino|in den Kinos|erscheinen|starten|anlaufen|kommen|veröffentlicht|geplant)/iu,
  streaming: /(?:stream\w*|verfügbar|abo\w*|sehen|schauen|plattform|dienst|abrufbar|laufen|landen|kommt zu|exklusiv)/i,
  deniedBefore: /(?:nicht|nie|kein\w*|statt|anstatt|anstelle)\s+(?:[\p{L}-]+\s+){0,4}$/iu,
  history:
    /(?:ursprünglich|zunächst|anfangs|früher|vormals|ehemals|damals|zuvor|nicht mehr|verschoben|verlegt|verzögert|umbenannt|geändert|ersetzt|statt|anstelle|hätte|hieß|sollte|wollte|war (?:erst |einmal |lange )?(?:geplant|angekündigt|angesetzt|vorgesehen|gemeldet)|zuerst|Arbeitstitel|frühere)/i,
  gross: {
    any: /(?:Einspiel\w*|eingespielt|einspielt|Kassen?\w*|Umsatz|umgesetzt|weltweit|Startwochenende|Budget|gekostet|kostete|eingenommen|Einnahmen)/i,
    worldwide: /(?:weltweit|global)/i,
    domestic: /(?:in den USA|Nordamerika|nordamerikanisch\w*|US-Kassen)/i,
    opening: /(?:Startwochenende|Eröffnungswochenende|gestartet|Kinostart|ersten Wochenende)/i,
    soFar: /(?:bisher|bislang|derzeit|aktuell|inzwischen|hat [^.]{0,60}(?:eingespielt|eingenommen|gestartet))/i,
    budget: /(?:Budget|gekostet|kostete|Produktionskosten)/i,
  },
  noTrailer: [
    new RegExp(`\\b(?:noch |bislang |bisher |derzeit )*kein(?:en|er)? ${trailer}(?: (?:erschienen|veröffentlicht|zu sehen))?`, 'gi'),
    new RegExp(`\\b${trailer}(?: (?:zu|für|von) [^.!?,;]{1,40}?)? (?:ist |wurde |liegt )?(?:noch |bislang |bisher )+nicht (?:erschienen|veröffentlicht|da\\b|verfügbar|gezeigt|vor\\b)`, 'gi'),
  ],
  sequel: /(?:Fortsetzung|Sequel|Nachfolger|zweite[rn]? (?:Film|Teil))/i,
  statuses: [
    { pattern: /\b(?:noch )?(?:nicht|kein\w* \w*Fortsetzung) (?:offiziell )?(?:grünes Licht|beschlossen|bestellt|bewilligt|angekündigt|bestätigt|geplant)/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\b(?:noch |bisher |bislang )?kein(?:e|en)? (?:offizielle[ns]? )?(?:grünes Licht|Fortsetzung|Sequel)\b/gi, says: ['rumoured', 'talks'], isDenial: true },
    { pattern: /\b(?:vage|erste) Pläne\b|\bin (?:früher )?Entwicklung\b|\bim Gespräch\b|\bin Gesprächen\b/gi, says: ['talks', 'announced', 'writing'] },
    { pattern: /\b(?:in Arbeit|in der Mache)\b/gi, says: ['talks', 'announced', 'writing', 'filming', 'post-production'] },
    { pattern: /\b(?:wird (?:derzeit|gerade|aktuell) gedreht|ist in Produktion)\b/gi, says: ['filming'] },
    { pattern: /\bin (?:der )?Postproduktion\b/gi, says: ['post-production'] },
  ],
  inCinemas: [/\b(?:jetzt|derzeit|aktuell|momentan|noch) im Kino\b/gi, /\b(?:läuft|laufen) (?:jetzt|derzeit|aktuell|momentan) in den Kinos\b/gi],
  cameo: /(?:Cameo\w*|Gastauftritt\w*)/g,
  cameoDenied: /(?:kein\w*|nicht (?:nur |bloß )?ein\w*|mehr als ein\w*)(?: \w+)? (?:[\p{L}-]+-)?$/iu,
  opinions: /(?:einige|manche|quellen|kritiker|umstritten|uneins|je nachdem|oder)/i,
  about: /^(?: bisher| noch)*,? (?:zu|für|von|über) (?:den |der |das |dem )?$/i,
  goesOn: /^(?:Er|Es|Der (?:Film|Ableger|Thriller)|Das Spin-?off)\b/,
  unrelated: /(?:nicht zu verwechseln|verwechs\w*|nichts zu tun|hat nichts|anders als|kein Bezug|nicht (?:der|die|das|mit))/i,
  verb: /^ (?:ist|war|startet|startete|läuft|lief|kommt|kam|hat|hatte|wird|erscheint|erschien|spielte|eröffnet|landet|streamt)\b/,
};
