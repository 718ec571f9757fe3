import { describe, expect, it } from 'vitest';
import { linkedDataOf } from '../../src/structured-data/linked-data.js';
import type { Topic } from '../../src/structured-data/page-topic.js';
import { catalogueWith, creditWith, personWith, release, said, stoppedOn, titleWith } from '../domain/ledger.js';

const vantage = stoppedOn('2025-06-10');
const ledger = catalogueWith({
  titles: [titleWith({ runtime: [said(125)], rating: [said('R')], releases: [release('US', 'theatrical', '2025-06-06')] })],
  people: [personWith('ana', 'Ana de Armas')],
  credits: [creditWith({ person: 'ana', character: [said('Eve')], billing: [said(1)] })],
  questions: [{ id: 'trailer', title: 'ballerina', question: 'Is there a trailer?', answer: [said('Yes.')] }],
  quotes: [{ id: 'suit', person: 'ana', title: 'ballerina', text: [said('It’s a dream')], outlet: 'EW' }],
  videos: [{ id: 'teaser', title: 'ballerina', kind: 'teaser', name: 'Teaser', youtube: [said('0FSwsrFpkbw')], released: [said('2024-09-26')] }],
});
const film: Topic = { about: 'title', id: 'ballerina', aspects: ['runtime', 'rating', 'cast'], vantage };
const asked: Topic = { about: 'questions', title: 'ballerina', ids: [], authored: [], vantage };
const quoted: Topic = { about: 'quote', id: 'suit', vantage };
const shown: Topic = { about: 'videos', title: 'ballerina', vantage };

function namesBeside(topics: readonly Topic[], ...blocks: readonly unknown[]): string[] {
  return (linkedDataOf(ledger, topics, { blocks })?.['@graph'] ?? []).map((node) => `${node['@type']} ${node['@id']}`);
}
const nodeBeside = (topics: readonly Topic[], id: string, ...blocks: readonly unknown[]): unknown => linkedDataOf(ledger, topics, { blocks })!['@graph'].find((node) => node['@id'] === id);

const movie = { '@type': 'Movie', name: 'Ballerina', duration: 'PT125M' };

describe('what a page says already', () => {
  it.each<[what: string, block: unknown]>([
    ['alone', movie],
    ['in a list', [{ '@type': 'Organization', name: 'The Foyer' }, movie]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [movie] }],
    ['inside another item', { '@type': 'Review', itemReviewed: movie }],
    ['in the words of another vocabulary’s spelling', { ...movie, '@type': 'http://schema.org/Movie' }],
    ['as one of two types', { ...movie, '@type': ['Product', 'Movie'] }],
    ['in other letters', { ...movie, name: ' BALLERINA ' }],
    ['as a text with a language', { ...movie, name: { '@value': 'Ballerina', '@language': 'en' } }],
  ])('is not said again: a film %s', (_what, block) => {
    expect(namesBeside([film], block)).toEqual([]);
  });

  it.each<[what: string, block: unknown]>([
    ['of another type', { ...movie, '@type': 'Product' }],
    ['of another name', { ...movie, name: 'From the World of John Wick: Ballerina' }],
    ['not an item', 'Movie Ballerina'],
    ['without a type', { name: 'Ballerina' }],
    ['null', null],
  ])('is something else: %s', (_what, block) => {
    expect(namesBeside([film], block)).toEqual(['Movie #wick-title-ballerina', 'Person #wick-person-ana', 'WebPage #wick-page']);
  });

  it('is completed where it has an id, with what it lacks', () => {
    expect(nodeBeside([film], '/films/ballerina#film', { ...movie, '@id': '/films/ballerina#film' })).toEqual({
      '@type': 'Movie', '@id': '/films/ballerina#film', contentRating: 'R', actor: [{ '@type': 'PerformanceRole', actor: { '@id': '#wick-person-ana' }, characterName: 'Eve' }],
    });
  });

  it('is referred to by its own id', () => {
    expect(nodeBeside([quoted], '#wick-quote-suit', { ...movie, '@id': '#film' })).toHaveProperty('about', { '@id': '#film' });
    expect(namesBeside([quoted], { ...movie, '@id': '#film' })).toEqual(['Quotation #wick-quote-suit', 'Person #wick-person-ana', 'WebPage #wick-page']);
  });

  it('is not referred to where it has none', () => {
    expect(nodeBeside([quoted], '#wick-quote-suit', movie)).not.toHaveProperty('about');
  });

  it('is a quote, by its words; a video, by its address; a person, by name', () => {
    expect(namesBeside([quoted], { '@type': 'Quotation', text: "It's a  dream" })).toEqual([]);
    expect(namesBeside([shown], { '@type': 'VideoObject', name: 'Something else', embedUrl: 'https://www.youtube.com/embed/0FSwsrFpkbw' })).toEqual([]);
    expect(nodeBeside([film], '#wick-title-ballerina', { '@type': 'Person', name: 'Ana de Armas' })).not.toHaveProperty('actor');
  });

  it('is a page of questions: it gets no second one', () => {
    expect(namesBeside([asked], { '@type': 'FAQPage', mainEntity: [] })).toEqual([]);
    expect(namesBeside([asked, film], { '@type': 'FAQPage', '@id': '#faq', mainEntity: [] })).toEqual(['Movie #wick-title-ballerina', 'Person #wick-person-ana', 'FAQPage #faq']);
  });

  it('is its article: that is told what it is about, and the questions stand beside it', () => {
    const article = { '@type': 'NewsArticle', '@id': '#article', headline: 'Everything we know' };
    expect(nodeBeside([film], '#article', article)).toEqual({ '@type': 'NewsArticle', '@id': '#article', about: [{ '@id': '#wick-title-ballerina' }] });
    expect(nodeBeside([film], '#article', { ...article, about: 'films' })).toBeUndefined();
    expect(namesBeside([asked], article)).toEqual(['Question #wick-question-trailer', 'FAQPage #wick-page']);
    expect(namesBeside([film], { ...article, '@id': undefined })).toEqual(['Movie #wick-title-ballerina', 'Person #wick-person-ana']);
  });
});
