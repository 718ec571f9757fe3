/**
 * Checks one sentence in an article about a title, for tests of what the prose rules find.
 */
import { articleChecker, type Checker } from '../../../src/publish/check/check.js';

const headings = {
  ballerina: { en: 'Ballerina: a John Wick spin-off with Ana de Armas', de: 'Ballerina: der John-Wick-Ableger mit Ana de Armas', fr: 'Ballerina : le spin-off de John Wick avec Ana de Armas', es: 'Ballerina: el spin-off de John Wick con Ana de Armas' },
  chapter4: { en: 'John Wick: Chapter 4', de: 'John Wick: Kapitel 4', fr: 'John Wick: Chapter 4', es: 'John Wick: Chapter 4' },
  jw5: { en: 'John Wick 5: what we know', de: 'John Wick 5: was wir wissen', fr: 'John Wick 5 : ce que l’on sait', es: 'John Wick 5: lo que sabemos' },
} as const;

export interface Place {
  /** The day on which the article ran. */
  readonly day: string;
  readonly lang?: 'en' | 'de' | 'fr' | 'es';
  /** What the article is about. Default: Ballerina. */
  readonly about?: keyof typeof headings;
  /** The market that is asked for. Default: that of the language. */
  readonly region?: string;
}

const checkers = new Map<string | undefined, Promise<Checker>>();

/** What is found in a sentence below a headline, as `rule kind: words → value`, by the ledger of 20 November 2026. */
export async function foundIn(sentence: string, { day, lang = 'en', about = 'ballerina', region }: Place): Promise<string[]> {
  const made = checkers.get(region) ?? articleChecker({ now: Date.parse('2026-11-20T12:00:00Z'), ...(region !== undefined && { region }) });
  checkers.set(region, made);
  const check = await made;
  return check(`---\ndate: ${day}\nlang: ${lang}\n---\n\n# ${headings[about][lang]}\n\n${sentence}\n`, 'markdown', 'a.md').map(({ rule, kind, words, now }) => `${rule} ${kind}: ${words} → ${now ?? ''}`);
}
