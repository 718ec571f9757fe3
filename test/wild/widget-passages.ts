/**
 * Passages of articles with widgets, which editors must keep unchanged.
 */
export const passages = {
  'a fact in a sentence': '<p>It opens on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>.</p>',
  'two facts with a space between, at both ends of a paragraph': '<p><wick-fact of="ballerina" field="runtime">125 minutes</wick-fact> <wick-fact of="ballerina" field="rating">R</wick-fact></p>',
  'a fact in bold words': '<p><strong>It opens on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>.</strong></p>',
  'a fact in a list': '<ul><li><p>Opens <wick-fact of="ballerina" field="release-date">June 7</wick-fact></p></li></ul>',
  'a fact with markup in it': '<p>It opens on <wick-fact of="ballerina" field="release-date">June <em>7</em>, 2024</wick-fact>.</p>',
  'a fact without words': '<p>It opens on <wick-fact of="ballerina" field="release-date"></wick-fact>.</p>',
  'attributes that no form knows': '<p>On <wick-fact of="ballerina" field="release-date" lang="en" data-desk="7" class="late">June 7</wick-fact>.</p>',
  'an empty card between paragraphs': '<p>Before.</p><wick-film-card film="ballerina" layout="row"></wick-film-card><p>After.</p>',
  'a card with a fallback': '<wick-film-card film="ballerina"><p><strong>Ballerina</strong> opens in <a href="https://paper.example/june">June</a>.</p></wick-film-card><p>After.</p>',
  'a card with bare words': '<wick-film-card film="ballerina">Ballerina, June 2025</wick-film-card><p>After.</p>',
  'a card with the publisher\'s picture': '<wick-film-card film="ballerina"><img slot="poster" src="https://paper.example/a.jpg" alt="Poster"><p slot="footer">Seen &amp; liked</p></wick-film-card><p>After.</p>',
  'a spoiler around paragraphs': '<wick-spoiler reveals="ballerina" level="3"><p>She <em>wins</em>.</p><p>He does not.</p></wick-spoiler><p>After.</p>',
  'a spoiler in a sentence': '<p>In the end <wick-spoiler reveals="ballerina" inline="">she wins</wick-spoiler>, of course.</p>',
  'a spoiler with a teaser': '<wick-spoiler reveals="ballerina"><p slot="teaser">Who wins?</p><p>She does.</p></wick-spoiler><p>After.</p>',
  'words for a phase': '<p>It is <wick-when film="ballerina" phase="dated">soon</wick-when> out.</p>',
  'a widget in a widget': '<wick-when film="ballerina" phase="dated"><p>Out on <wick-fact of="ballerina" field="release-date">June 7</wick-fact>.</p><wick-film-card film="ballerina"></wick-film-card></wick-when><p>After.</p>',
  'a provider with the publisher\'s own data': '<wick-provider as-of="2024-03-01"><script type="application/json">{"titles":[{"id":"a","name":"A < B"}]}</script><p>Text.</p></wick-provider><p>After.</p>',
  'a widget of a later version': '<wick-studio-tour studio="lionsgate"><p>A tour.</p></wick-studio-tour><p>After.</p>',
} as const;

/** Markup that would run a script, if an editor let it through a widget. */
export const hostile =
  '<wick-film-card film="ballerina" onclick="alert(1)"><script>alert(2)</script><img src="x" onerror="alert(3)"><a href=" java\nscript:alert(4)">a</a><iframe src="javascript:alert(5)"></iframe><svg><script>alert(6)</script></svg></wick-film-card><p>After.</p>';
