import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/domain/ledger/safe-url.js';
import { readFilmRules, readLink } from '../../src/shorthand/links.js';

const read = (href: string, rules = '/films/:film'): unknown => {
  const reading = readLink(href, readFilmRules(rules));
  if (!reading) return undefined;
  const { widget, faults } = reading;
  return { ...(widget && { tag: widget.tag, ...Object.fromEntries(widget.attributes), ...(widget.settings.size > 0 && { settings: Object.fromEntries(widget.settings) }) }), ...(faults.length > 0 && { faults: faults.map((fault) => fault.case) }) };
};
const fact = { tag: 'wick-fact', of: 'ballerina', field: 'release-date' };

describe('the address of a link', () => {
  it.each<[href: string, rules: string, reading: unknown]>([
    ['https://paper.example/films/ballerina#wick-fact=release-date', '/films/:film', fact],
    ['/films/ballerina#wick-fact=release-date', '/films/:film', fact],
    ['../films/ballerina/#wick-fact=release-date/', '/films/:film', fact],
    ['/films/ballerina?utm_source=a#wick-fact=release-date', '/films/:film/', fact],
    ['/kino/film-ballerina.html#wick-fact=release-date', '/films/:film /kino/film-:film.html', fact],
    ['/?film=ballerina&page=2#wick-fact=release-date', '/?film=:film&page=2', fact],
    ['https://paper.example/films/ballerina#wick-fact=release-date', 'https://paper.example/films/:film', fact],
    ['https://other.example/films/ballerina#wick-fact=release-date', 'https://paper.example/films/:film', { faults: ['missing'] }],
    ['/films/ballerina/cast#wick-fact=release-date', '/films/:film', { faults: ['missing'] }],
    ['#wick-fact=release-date?of=ballerina', '', fact],
    ['#wick-fact?of=ballerina&field=release-date', '', fact],
    ['#wick-fact=release-date?of=ballerina&amp;format=short', '', { ...fact, format: 'short' }],
    ['#wick-fact%3Drelease-date%3Fof%3Dballerina', '', fact],
    ['#wick-fact=release%2Ddate?of=ballerina:~:text=June', '', fact],
    ['#WICK-Fact=release-date?OF=ballerina', '', fact],
    ['#wick-fact=release-date?of=ballerina&region=GB&as-of=2024-03-01', '', { ...fact, settings: { region: 'GB', 'as-of': '2024-03-01' } }],
    ['/films/ballerina#wick-where-to-watch?region=GB', '/films/:film', { tag: 'wick-where-to-watch', film: 'ballerina', region: 'GB' }],
    ['https://embeds.example/ballerina/wick-film-card.html#wick-film-card', '', { tag: 'wick-film-card', film: 'ballerina' }],
    ['https://embeds.example/ballerina/film-card.html#wick-fact=release-date', '', fact],
    ['/films/ballerina#wick-film-card=john-wick', '/films/:film', { tag: 'wick-film-card', film: 'john-wick' }],
    ['#wick-timeline=story?compact&from=john-wick-3', '', { tag: 'wick-timeline', lens: 'story', compact: '', from: 'john-wick-3' }],
    ['#wick-timeline?compact=false', '', { tag: 'wick-timeline' }],
    ['/films/ballerina#wick-sequel-status', '/films/:film', { tag: 'wick-sequel-status', of: 'ballerina' }],
    ['/films/ballerina#wick-person', '/films/:film', { faults: ['missing'] }],
    ['#wick-provider?src=x', '', { faults: ['unknown-element'] }],
    ['#wick-film-card?film=ballerina&onclick=a&style=b&class=c&src=d', '', { tag: 'wick-film-card', film: 'ballerina', faults: ['unknown-option', 'unknown-option', 'unknown-option', 'unknown-option'] }],
    ['#wick-constructor', '', { faults: ['unknown-element'] }],
    ['/films/ballerina#cast', '/films/:film', undefined],
    ['#wick', '', undefined],
    ['javascript:alert(1)#wick-sources', '', undefined],
    ['mailto:a@b.example#wick-sources', '', undefined],
    ['https://#wick-sources', '', undefined],
  ])('is read: %s by “%s”', (href, rules, reading) => {
    expect(read(href, rules)).toEqual(reading);
  });

  it('is one that a link may lead to, whatever is written', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('javascript:a', 'data:text/html,a', '//a', 'http:a', ' https://a b')), (address) => {
      const href = `${address.replaceAll('#', '')}#wick-sources`;
      if (readLink(href)) expect(isSafeUrl(new URL(href.trim(), 'https://page.invalid/').href)).toBe(true);
    }), { seed: 20250606 });
  });

  it('never throws, and sets no attribute that an element has not', () => {
    fc.assert(fc.property(fc.constantFrom('fact', 'film-card', 'timeline', 'spoiler', '__proto__', 'x'), fc.string(), fc.string(), (name, value, query) => {
      const { widget } = readLink(`#wick-${name}=${value}?${query}`) ?? {};
      for (const attribute of [...(widget?.attributes.keys() ?? []), ...(widget?.settings.keys() ?? [])]) expect(attribute).toMatch(/^(?:of|field|mode|format|film|layout|fields|lens|from|to|compact|reveals|level|label|inline|theme|heading-level|published|as-of|now|facts|spoilers|region|time-zone)$/);
    }), { seed: 20250606 });
  });
});
