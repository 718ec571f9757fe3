/**
 * The files of languages in dist/ have sentences without names: read with the English names, they say what the modules of the package say.
 */
import { describe, expect, it } from 'vitest';
import { en as countdown } from '../../src/i18n/compiled/en/countdown.js';
import { en as fact } from '../../src/i18n/compiled/en/fact.js';
import { en as film } from '../../src/i18n/compiled/en/film.js';
import { en as main } from '../../src/i18n/compiled/en/main.js';
import { en as market } from '../../src/i18n/compiled/en/market.js';
import { en as media } from '../../src/i18n/compiled/en/media.js';
import { en as more } from '../../src/i18n/compiled/en/more.js';
import { en as reader } from '../../src/i18n/compiled/en/reader.js';
import { en as story } from '../../src/i18n/compiled/en/story.js';
import { edition } from '../../src/i18n/compiled/known-languages.js';
import { fetchLanguage } from '../../src/i18n/compiled/languages-files.js';
import { fetchMore } from '../../src/i18n/compiled/more-files.js';
import { byName } from '../../src/i18n/messages/load-messages.js';
import { languages, type WholeMessages } from '../../src/i18n/messages/messages.js';

const others = languages.filter((language) => language !== 'en');
const moreGroups = { film, market, media, more, reader, story };

async function scriptOf(name: string): Promise<Readonly<Record<string, unknown>>> {
  return import(new URL(`../../dist/${name}.js`, import.meta.url).href) as Promise<Readonly<Record<string, unknown>>>;
}

/** Each sentence by its path, said with words that mark their places; those of `rest` are read elsewhere. */
function said(sentences: object, path = ''): [path: string, text: string][] {
  return Object.entries(sentences).filter(([name]) => name !== 'rest').flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return said(value, `${path}${name}.`);
    return [[path + name, typeof value === 'function' ? saidWith(value as (...words: unknown[]) => unknown) : String(value)] as [string, string]];
  });
}

/** A sentence with texts, with a level or number first, and with a way of release in each place that takes one. */
function saidWith(say: (...words: unknown[]) => unknown): string {
  const words = ['A', 'B', 'C', 'D'];
  const release = { way: 'digital', date: 'DATE', place: 'PLACE' };
  const all = [words, [1, 'B', 'C'], [2, 'B'], ['spring', 'B'], ['digital', 'B', 'day'], ['A', 'digital', 'C', 'D'], [release]];
  return all.map((given) => String(say(...given))).join('\n');
}

describe('the file of a language', () => {
  it.each(others)('says in %s what the package’s module says, under the same names', async (language) => {
    const [script, module] = await Promise.all([scriptOf(`wick-${language}`), fetchLanguage(language)]);
    const read = byName<WholeMessages>(main as WholeMessages, script['messages'] as WholeMessages);
    expect(script['messages']).toBeInstanceOf(Array);
    expect(said(read)).toEqual(said(module.messages));
    const [itsCountdown, itsFact] = module.messages.rest();
    expect(said(byName(countdown, read.rest()[0]))).toEqual(said(itsCountdown));
    expect(said(byName(fact, read.rest()[1]))).toEqual(said(itsFact));
    expect(script['table']).toEqual(module.table);
  });

  it.each(others)('says in %s what widgets that read the catalogue say', async (language) => {
    const [script, module] = await Promise.all([scriptOf(`wick-more-${language}`), fetchMore(language)]);
    for (const [group, english] of Object.entries(moreGroups)) {
      const own = module[group as keyof typeof moreGroups];
      expect(said(byName<object>(english, script[group] as object))).toEqual(said(own));
    }
  });

  it.each(others)('is in %s of the edition that the scripts ask for', async (language) => {
    const scripts = await Promise.all([scriptOf(`wick-${language}`), scriptOf(`wick-more-${language}`)]);
    expect(scripts.map((script) => script['edition'])).toEqual([edition, edition]);
  });
});
