import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/publish/articles/article.js';
import { existingStructuredData } from '../../src/publish/prerender/existing-structured-data.js';

const read = (markup: string): readonly unknown[] => existingStructuredData(readArticle(markup, 'html'));

describe('what an article says in schema.org’s vocabulary', () => {
  it.each<[what: string, markup: string, said: readonly unknown[]]>([
    ['JSON-LD', '<script type="application/ld+json">{"@type":"Movie"}</script>', [{ '@type': 'Movie' }]],
    ['JSON-LD in two blocks', '<script type="application/ld+json">[1]</script><p><script type="application/ld+json">2</script>', [[1], 2]],
    ['JSON-LD that is broken', '<script type="application/ld+json">{"@type":</script>', []],
    ['our own block', '<script type="application/ld+json" id="wick-linked-data">{"@type":"Movie"}</script>', []],
    ['another script', '<script type="application/json">{"@type":"Movie"}</script>', []],
    ['microdata', '<div itemscope itemtype="https://schema.org/Movie" itemid="#film"><h1 itemprop="name">Ballerina</h1><a itemprop="url sameAs" href="/b">x</a></div>',
      [{ '@type': ['https://schema.org/Movie'], '@id': '#film', name: ['Ballerina'], url: ['/b'], sameAs: ['/b'] }]],
    ['microdata in microdata', '<div itemscope itemtype="https://schema.org/Movie"><p itemprop="director" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Len</b></p><time itemprop="datePublished" datetime="2025-06-06">6 June</time></div>',
      [{ '@type': ['https://schema.org/Movie'], director: ['Len'], datePublished: ['2025-06-06'] }, { '@type': ['https://schema.org/Person'], name: ['Len'] }]],
    ['RDFa', '<div vocab="https://schema.org/" typeof="Movie" resource="#film"><h1 property="name">Ballerina</h1></div>', [{ '@type': ['Movie'], '@id': '#film', name: ['Ballerina'] }]],
    ['RDFa with prefixes', '<div typeof="schema:Movie"><meta property="schema:name" content="Ballerina"></div>', [{ '@type': ['schema:Movie'], name: ['Ballerina'] }]],
    ['RDFa in another vocabulary', '<div vocab="http://xmlns.com/foaf/0.1/" typeof="Person"></div>', [{ '@type': [] }]],
    ['Open Graph, which is neither', '<meta property="og:title" content="Ballerina">', []],
    ['microdata in a template', '<template><div itemscope itemtype="https://schema.org/Movie"></div></template>', []],
  ])('is read: %s', (_what, markup, said) => {
    expect(read(markup)).toEqual(said);
  });
});
