/**
 * An article with every widget, in and between sentences, with authored content in every documented form.
 */
import { prerender, type PrerenderOptions } from '../../src/publish/prerender/prerender.js';

const now = Date.parse('2026-11-20T12:00:00Z');

const fact = (words: string, field = 'release-date'): string => `<wick-fact of="ballerina" field="${field}">${words}</wick-fact>`;

const body = `<h1>Everything about <i>Ballerina</i></h1>
<p>It opens on ${fact('7 June 2024')} and not before,
${fact('Rooney', 'name')}
says; <b>so</b> ${fact('a girl', 'logline')} <i>is</i> ${fact('R', 'rating')} ${fact('two hours', 'runtime')}.</p>
<wick-provider published="2024-01-25">
<wick-film-card film="ballerina"><p>Ballerina, in June.</p></wick-film-card>
<wick-release-countdown film="ballerina" history>In <em>June</em>.</wick-release-countdown>
<p>Words <wick-when film="ballerina" phase="streaming">that <em>are</em> streamed</wick-when> now, and <wick-spoiler reveals="ballerina" inline>she wins</wick-spoiler> at last.</p>
<wick-cast-list film="ballerina" former-names><ul><li>Ana de Armas</li></ul></wick-cast-list>
<wick-spoiler reveals="ballerina"><p slot="teaser">Read on?</p><p>She <b>wins</b>.</p></wick-spoiler>
<wick-faq film="ballerina"><wick-answer question="runtime">${fact('Two hours', 'runtime')} or so.</wick-answer></wick-faq>
</wick-provider>
<wick-seen></wick-seen>
<wick-timeline lens="story"></wick-timeline>
<wick-watch-guide></wick-watch-guide>
<wick-appearances titles="ballerina john-wick"></wick-appearances>
<wick-box-office film="ballerina" compare="john-wick"><p>Much.</p></wick-box-office>
<wick-crew-list film="ballerina"></wick-crew-list>
<wick-synopsis film="ballerina" length="full"></wick-synopsis>
<wick-person person="lance-reddick"></wick-person>
<wick-character character="eve-macarro"></wick-character>
<wick-quote film="ballerina"></wick-quote>
<wick-release-history film="ballerina"></wick-release-history>
<wick-trailer film="ballerina"></wick-trailer>
<wick-where-to-watch film="ballerina"><p>On Peacock.</p></wick-where-to-watch>
<wick-sequel-status of="ballerina-sequel"><p>Nobody knows.</p></wick-sequel-status>
<wick-film-card film="nope"><p>Another film.</p></wick-film-card>
<wick-related><a href="/other.html" data-reveals="john-wick-4">Another article</a></wick-related>
<wick-changes></wick-changes>
<wick-sources></wick-sources>
<p>The last words.</p>`;

/** The article as somebody writes it whose editor makes paragraphs of lines: words between the tags of a widget, and no paragraphs. */
export const lines = body.replaceAll(/(<wick-[^>]+>)<p>([^<]*)<\/p>(?=<\/wick-)/g, '$1$2').replace('<ul><li>Ana de Armas</li></ul>', 'Ana de Armas').replace('<p slot="teaser">Read on?</p><p>She <b>wins</b>.</p>', '<span slot="teaser">Read on?</span>She <b>wins</b>.').replaceAll('\n<wick-', '\n\n<wick-');

/** The article as a page; `head` goes into it. */
export function page(head = '', article = body): string {
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Ballerina</title>\n<meta property="article:published_time" content="2024-01-25">\n${head}</head>\n<body>\n${article}\n</body>\n</html>\n`;
}

/** The page as it is published: on a day on which the clock stands, so that nothing in it moves by itself. */
export async function prerendered(options: Partial<PrerenderOptions> = {}, html = page()): Promise<string> {
  return (await prerender(html, { now, settings: { now, published: '2024-01-25' }, linkedData: true, ...options })).text;
}
