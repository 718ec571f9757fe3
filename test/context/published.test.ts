import { expect } from '@open-wc/testing';
import { publishedOn } from '../../src/context/page/published.js';

const page = (head: string, body = ''): Document => new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');
const meta = (content: string): string => `<meta property="article:published_time" content="${content}">`;
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const header = (datetime: string): string => `<header><h1>Ballerina</h1><time datetime="${datetime}">some day</time></header>`;

const pages: readonly (readonly [says: string, page: Document, day: string | undefined])[] = [
  ['nothing', page(''), undefined],
  ['a day in its meta data', page(meta('2024-01-25')), '2024-01-25'],
  ['a time and a zone: the written day counts, wherever the reader is', page(meta('2024-01-25T23:30:00-08:00')), '2024-01-25'],
  ['a time just after midnight, far ahead of UTC', page(meta('2024-01-25T00:10:00+14:00')), '2024-01-25'],
  ['a day with white space around it', page(meta(' 2024-01-25\n')), '2024-01-25'],
  ['a day in its linked data', page(linked({ '@type': 'NewsArticle', datePublished: '2024-01-25T09:00:00Z' })), '2024-01-25'],
  ['a day deep in a graph', page(linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2024-01-25' } }] })), '2024-01-25'],
  ['a day in the second of its graphs', page(linked({ '@type': 'WebSite' }) + linked({ datePublished: '2024-01-25' })), '2024-01-25'],
  ['a day in linked data that cannot be parsed', page('<script type="application/ld+json">{"datePublished": "2024-01-25",}</script>'), '2024-01-25'],
  ['a day in its header', page('', header('2024-01-25T08:00')), '2024-01-25'],
  ['a day marked as that of publication', page('', '<time pubdate datetime="2024-01-25">then</time>'), '2024-01-25'],
  ['a time in its text alone', page('', '<p>On <time datetime="2024-01-25">that day</time></p>'), undefined],
  ['three days: the meta data counts', page(meta('2024-01-25') + linked({ datePublished: '2024-01-26' }), header('2024-01-27')), '2024-01-25'],
  ['two days: the linked data counts', page(linked({ datePublished: '2024-01-26' }), header('2024-01-27')), '2024-01-26'],
  ['an unreadable meta day: the linked data counts', page(meta('25 January 2024') + linked({ datePublished: '2024-01-26' })), '2024-01-26'],
  ['a day that never was: the header counts', page(meta('2024-02-30') + linked({ datePublished: '2023-02-29' }), header('2024-01-27')), '2024-01-27'],
  ['a month only', page(meta('2024-01')), undefined],
  ['an empty meta day', page(meta('')), undefined],
  ['a number in its linked data', page(linked({ datePublished: 20240125 })), undefined],
  ['a header without a machine-readable day', page('', '<header><time>25 January 2024</time></header>'), undefined],
];

describe('the day an article ran, on a page that says', () => {
  for (const [says, document, day] of pages) {
    it(says, () => {
      expect(publishedOn(document)).to.equal(day);
    });
  }
});
