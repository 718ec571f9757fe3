import { describe, expect, it } from 'vitest';
import { oEmbedJson, oEmbedOf, oEmbedXml, snippetOf } from '../../src/publish/embeds/oembed.js';

const facts = { title: 'About "Ballerina" & <others>', frame: 'https://example.org/embed/ballerina/wick-film-card.html', height: 380, site: new URL('https://example.org/embed/') };
const snippet = '<iframe src="https://example.org/embed/ballerina/wick-film-card.html" title="About &quot;Ballerina&quot; &amp; &lt;others&gt;" width="100%" height="380" loading="lazy" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>';

describe('an oEmbed answer', () => {
  it('has the fields of type rich, and says who provides it and for how long it holds', () => {
    expect(JSON.parse(oEmbedJson(oEmbedOf(facts)))).toEqual({
      version: '1.0',
      type: 'rich',
      title: facts.title,
      provider_name: 'example.org',
      provider_url: 'https://example.org',
      cache_age: 86400,
      html: snippet,
      width: 600,
      height: 380,
    });
  });

  it('brings a frame in a sandbox without an origin', () => {
    expect(snippetOf(facts)).toBe(snippet);
    expect(snippetOf(facts)).not.toMatch(/allow-same-origin|style=/);
  });

  it('is well-formed as XML, and the same', () => {
    const xml = oEmbedXml(oEmbedOf({ ...facts, title: `${facts.title}\u0007` }));
    const field = String.raw`  <(\w+)>(?:[^<>&]|&(?:amp|lt|gt|quot);)*<\/\w+>\n`;
    expect(xml).toMatch(new RegExp(String.raw`^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n(?:${field})+<\/oembed>\n$`));
    for (const [, open, close] of xml.matchAll(/^ {2}<(\w+)>.*<\/(\w+)>$/gm)) expect(open).toBe(close);
    expect(xml).toContain('<title>About &quot;Ballerina&quot; &amp; &lt;others&gt;</title>');
    expect(xml).toContain('<html>&lt;iframe src=&quot;https://example.org/');
    expect(xml).toContain('&amp;quot;Ballerina&amp;quot; &amp;amp; &amp;lt;others&amp;gt;');
  });
});
