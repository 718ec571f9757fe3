/**
 * Collects what an import leaves out or takes without a source, and says it in lines.
 */

/** Why a statement is not in the dataset, or how it got in, with the words for it. */
const remarks = {
  'no-source': 'left out, since Wikidata names no source (--unsourced takes them)',
  marked: 'taken without a source, as Wikidata’s own',
  unnamed: 'left out, since no label is at hand (give their files, or --fetch)',
  'no-value': 'left out, since Wikidata has no value',
  unreadable: 'left out, since a dataset cannot hold the value',
  'no-market': 'left out, since no country is named',
  'other-market': 'left out, since a dataset holds one for the home market only',
  part: 'left out, since it holds for a part or another version only',
  outranked: 'left out, since Wikidata prefers another value',
  deprecated: 'left out, since Wikidata marks it as wrong',
  malformed: 'left out, since it is not in Wikidata’s form',
  'not-imported': 'not imported, and named as before or after (give their files or ids)',
} as const;
export type Remark = keyof typeof remarks;

/** One thing to say: about which title, of which property, and which value. */
export interface Remarked {
  readonly remark: Remark;
  readonly title: string;
  readonly property: string;
  readonly value: string;
}

export class ImportLog {
  readonly entries: Remarked[] = [];

  add(remark: Remark, title: string, property: string, value: string): void {
    this.entries.push({ remark, title, property: propertyNames[property] ?? property, value });
  }

  /** A line for each kind of remark with its count, and below it a line for each title and property with the values. */
  lines(): readonly string[] {
    return (Object.keys(remarks) as Remark[]).flatMap((remark) => {
      const entries = this.entries.filter((entry) => entry.remark === remark);
      if (entries.length === 0) return [];
      const places = [...new Set(entries.map(placeOf))];
      return [
        `${String(entries.length)} ${remarks[remark]}:`,
        ...places.map((place) => `  ${place}: ${entries.filter((entry) => placeOf(entry) === place).map(({ value }) => value).join(', ')}`),
      ];
    });
  }
}

function placeOf({ title, property }: Remarked): string {
  return `${title}, ${property}`;
}

/** The English names of the properties that an import reads. */
const propertyNames: Readonly<Record<string, string>> = {
  P31: 'instance of', P57: 'director', P58: 'screenwriter', P86: 'composer', P155: 'follows', P156: 'followed by', P161: 'cast member', P162: 'producer', P344: 'director of photography', P345: 'IMDb ID',
  P453: 'character role', P495: 'country of origin', P569: 'date of birth', P570: 'date of death', P577: 'publication date', P725: 'voice actor', P750: 'distributed by', P1040: 'film editor', P1237: 'Box Office Mojo ID',
  P1431: 'executive producer', P1657: 'MPA rating', P1981: 'FSK rating', P2047: 'duration', P2130: 'cost', P2142: 'box office', P2629: 'BBFC rating', P2637: 'RARS rating', P2684: 'Kijkwijzer rating', P2756: 'EIRIN rating',
  P2758: 'CNC rating (France)', P2769: 'budget', P3216: 'ClassInd rating', P3306: 'ICAA rating', P3402: 'CNC rating (Romania)', P3818: 'KMRB rating', P3834: 'RTC rating', P4437: 'FPB rating', P4947: 'TMDB movie ID',
  P4983: 'TMDB TV ID', P7573: 'IFCO rating',
};
