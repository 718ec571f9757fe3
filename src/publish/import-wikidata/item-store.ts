/**
 * Looks up what Wikidata's ids stand for among the items that were read: labels, ids of records, and countries.
 */
import { idOfName } from '../../domain/ledger/id-of-name.js';
import { regions } from '../../data/regions.js';
import { isPlainText } from '../../data/dataset/text.js';
import { worldwide } from '../../domain/releases/release.js';
import type { Item, Statement } from './item.js';

/** A market, with its city where Wikidata names one. */
export interface Market {
  readonly region: string;
  readonly city?: string;
}

export class ItemStore {
  readonly #items = new Map<string, Item>();

  /** @param language the language of names; `mul` (the label of all languages) and English stand in for it */
  constructor(readonly language: string) {}

  /** Adds items. Of two with one id, the one with more statements stays: an answer may hold labels only. */
  add(items: readonly Item[]): void {
    for (const item of items) {
      const before = this.#items.get(item.id);
      if (!before || Object.keys(item.claims).length > Object.keys(before.claims).length) this.#items.set(item.id, item);
      if (item.mergedFrom !== undefined) this.#items.set(item.mergedFrom, this.#items.get(item.id)!);
    }
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  /** The label in the language of names, else for all languages, else in English, else the first of any language. */
  label(id: string): string | undefined {
    const labels = this.#items.get(id)?.labels ?? {};
    return this.#labelIn(labels, [this.language, this.language.split('-')[0]!, 'mul', 'en', ...Object.keys(labels).sort()]);
  }

  /** The label in exactly one language. */
  labelIn(id: string, language: string): string | undefined {
    return this.#labelIn(this.#items.get(id)?.labels ?? {}, [language]);
  }

  /** The label that ids are made of, the same whichever the language of names. */
  englishLabel(id: string): string | undefined {
    const labels = this.#items.get(id)?.labels ?? {};
    return this.#labelIn(labels, ['en', 'mul', ...Object.keys(labels).sort()]);
  }

  /** The market that a place is or lies in. Undefined for a place whose country is not known. */
  market(id: string): Market | undefined {
    const region = this.#region(id);
    if (region !== undefined) return { region };
    for (const { value } of bestOf(this.get(id)?.claims['P17'] ?? [])) {
      const around = value.kind === 'item' ? this.#region(value.id) : undefined;
      const city = this.label(id);
      if (around !== undefined) return { region: around, ...(city !== undefined && { city }) };
    }
    return undefined;
  }

  #region(id: string): string | undefined {
    for (const { value } of bestOf(this.get(id)?.claims['P297'] ?? [])) {
      if (value.kind === 'text' && regions.has(value.text)) return value.text;
    }
    return countries[id];
  }

  #labelIn(labels: Readonly<Record<string, string>>, languages: readonly string[]): string | undefined {
    for (const language of languages) {
      const label = plainText(labels[language]);
      if (label !== undefined) return label;
    }
    return undefined;
  }
}

/** A text on one line, or undefined if a dataset could not hold it. */
export function plainText(text: string | undefined): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return isPlainText(line) ? line : undefined;
}

/** The preferred statements, else the normal ones: what Wikidata itself answers with. */
export function bestOf(statements: readonly Statement[]): readonly Statement[] {
  const preferred = statements.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : statements.filter(({ rank }) => rank === 'normal');
}

/** Ids for items by their English labels. Of several items with one label, the item with the lowest number has the plain id, and others end in their number. */
export function idsFor(items: Iterable<string>, store: ItemStore): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const item of [...items].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))) {
    const plain = idOfName(store.englishLabel(item) ?? '');
    const id = plain === '' || taken.has(plain) ? `${plain}-${item.toLowerCase()}`.replace(/^-/, '') : plain;
    taken.add(id);
    ids.set(item, id);
  }
  return ids;
}

/** The code of some countries, for which no file is needed; `Q2` is the Earth, `Q13780930` what Wikidata calls worldwide. */
const countries: Readonly<Record<string, string>> = {
  Q2: worldwide, Q13780930: worldwide, Q16: 'CA', Q17: 'JP', Q20: 'NO', Q27: 'IE', Q28: 'HU', Q29: 'ES', Q30: 'US', Q31: 'BE', Q33: 'FI', Q34: 'SE', Q35: 'DK', Q36: 'PL', Q38: 'IT', Q39: 'CH', Q40: 'AT',
  Q41: 'GR', Q43: 'TR', Q45: 'PT', Q55: 'NL', Q79: 'EG', Q96: 'MX', Q142: 'FR', Q145: 'GB', Q148: 'CN', Q155: 'BR', Q159: 'RU', Q183: 'DE', Q189: 'IS', Q191: 'EE', Q211: 'LV', Q212: 'UA', Q213: 'CZ', Q214: 'SK',
  Q215: 'SI', Q218: 'RO', Q219: 'BG', Q224: 'HR', Q252: 'ID', Q258: 'ZA', Q298: 'CL', Q334: 'SG', Q403: 'RS', Q408: 'AU', Q414: 'AR', Q664: 'NZ', Q668: 'IN', Q801: 'IL', Q833: 'MY', Q851: 'SA', Q865: 'TW',
  Q869: 'TH', Q878: 'AE', Q881: 'VN', Q884: 'KR', Q928: 'PH', Q8646: 'HK',
};
