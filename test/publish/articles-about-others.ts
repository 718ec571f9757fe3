/**
 * Articles that are not about the ledger's titles, or only mention them, with words that would be findings elsewhere.
 */
export interface TestArticle {
  readonly name: string;
  readonly kind: 'html' | 'markdown' | 'text';
  readonly text: string;
}

export const aboutOthers: readonly TestArticle[] = [
  {
    name: '2024-05-another-film-of-that-day.html',
    kind: 'html',
    text: `<!doctype html><html lang="en"><title>Harbour Lights arrives this summer</title><article><h1>Harbour Lights: release date, cast, trailer</h1>
<p>The sea thriller <em>Harbour Lights</em> opens in theaters on June 7, 2024. It takes the weekend that the John Wick spin-off <em>Ballerina</em> gave up in February.</p>
<p>There is no trailer yet for <em>Harbour Lights</em>. After its theatrical release on June 7, 2024, it will stream on Peacock.</p>
<p>Unlike <em>Ballerina</em>, it keeps its date. Harbour Lights has made $51 million worldwide in tests of the forecast model, and a sequel has not been greenlit.</p></article>`,
  },
  {
    name: 'ballerina-2016.md',
    kind: 'markdown',
    text: `---\ntitle: Ballerina, the cartoon of 2016\ndate: 2017-03-02\n---\n\n# Ballerina (2016)\n\nBallerina is a French and Canadian cartoon about an orphan who wants to dance. It is not to be confused with the John Wick spin-off with Ana de Armas.\n\nBallerina opened on June 7, 2024 for a second time in a few cinemas. No trailer has been released for that run. You can stream Ballerina on Peacock.\n\nA sequel has not been greenlit. The film made $51 million at the worldwide box office.\n`,
  },
  {
    name: 'ballerina-korea.html',
    kind: 'html',
    text: `<html lang="en"><h1>Ballerina on Netflix: what to know</h1><p>The Korean revenge thriller Ballerina streams on Netflix from October 6, 2023. A former bodyguard hunts the man who wronged her friend.</p>
<p>It has no relation to the John Wick film of the same name. No trailer has been released for a second film, and no sequel has been announced.</p><p>Was Ballerina ever planned for Peacock? It was not: Ballerina is not on Peacock, it streams on Netflix.</p></html>`,
  },
  {
    name: '2024-06-08-ballet.txt',
    kind: 'text',
    text: `Ballerina of the year\n\nThe company opened its season on June 7, 2024. The Ballerina of the evening was Mara Quill, who made a cameo in the second act.\n\nBallerina and partner were called back nine times. "It is not a cameo," Quill said. No trailer could show what the stage did, and the house took $51 million over ten seasons.\n`,
  },
  {
    name: '2025-11-peacock.html',
    kind: 'html',
    text: `<html lang="en"><title>What is on Peacock this month</title><h1>What is on Peacock this month</h1><p>Peacock streams The Continental, the series about a young Winston Scott, and it is where all John Wick films can be watched.</p>
<ul><li>The Continental: From the World of John Wick, on Peacock since September 22, 2023</li><li>Harbour Lights, on Peacock from June 7</li></ul>
<p>Ballerina, with Ana de Armas, is not on Peacock. It streams on Starz.</p><p>Subscribers to Peacock can watch two more films with Keanu Reeves.</p></html>`,
  },
  {
    name: '2024-03-ana-de-armas.md',
    kind: 'markdown',
    text: `# Ana de Armas: her best films\n\nBefore *Ballerina* put her beside John Wick, Ana de Armas had done everything once.\n\n## Knives Out\n\nShe is the nurse who cannot lie. *Knives Out* made $51 million in its second week worldwide.\n\n## No Time to Die\n\nA cameo of ten minutes, or so it seems: it is not a cameo but a lesson in timing. *No Time to Die* streams on Peacock.\n\n## Blonde\n\nThere is no trailer for a director's cut. *Blonde* is on Netflix.\n\n## Eden\n\n*Eden* opens on June 7, 2024 at a festival. A sequel has not been greenlit.\n`,
  },
  {
    name: '2023-a-man-called-rooney.html',
    kind: 'html',
    text: `<html lang="en"><h1>A Man Called Rooney, reviewed</h1><p>Rooney is a plumber with a secret. Rooney, played by Tom Vale, has not been on a screen since the war.</p>
<p>Fans of John Wick will know the look. Rooney Mara has nothing to do with it, nor has Wayne Rooney. The film opens on June 7, 2024.</p><p>The star of Ballerina, Ana de Armas, was at the premiere. Rooney stole the evening.</p></html>`,
  },
  {
    name: '2025-06-16-box-office.html',
    kind: 'html',
    text: `<html lang="en"><h1>Box office: How to Train Your Dragon leads</h1><p>How to Train Your Dragon opened to $84 million, and Lilo &amp; Stitch added $51 million worldwide. Tall Harbour has made $51 million so far.</p>
<table><tr><td>Ballerina</td><td>$9.4 million</td></tr><tr><td>Mission: Impossible - The Final Reckoning</td><td>$51 million</td></tr></table>
<p>The John Wick spin-off Ballerina fell by 60 per cent. <cite>Sinners</cite> stands at $51 million abroad.</p></html>`,
  },
  {
    name: '2024-11-no-trailer.txt',
    kind: 'text',
    text: `Where is the Tall Harbour trailer?\n\nTall Harbour is due on June 7, 2025, and no trailer has been released yet. The studio has not shared a trailer, an image or a name.\n\nOther studios do better. Lionsgate showed Ballerina, its John Wick spin-off, in September. For Tall Harbour there is still no trailer.\n`,
  },
  {
    name: '2024-01-in-passing.html',
    kind: 'html',
    text: `<html lang="en"><h1>Ten hotels from films</h1><p>The Continental in New York is where John Wick sleeps. No trailer has been released of the next hotel on our list, which opens on June 7, 2024.</p>
<p>The Grand opens in 2024. Rooney, its porter, has been there since 1981. A sequel to this list has not been greenlit.</p></html>`,
  },
  {
    name: '2025-03-keanu-reeves.html',
    kind: 'html',
    text: `<html lang="en"><h1>Keanu Reeves at sixty</h1><p>Keanu Reeves began in a hockey film. His part in <i>Always Be My Maybe</i> is a cameo, and a good one.</p>
<p>In <i>Toy Story 4</i> he made a cameo as well. <i>Constantine 2</i> is in the works; there is no trailer yet.</p><p>He has been John Wick four times. <i>Good Fortune</i> opens on June 7, 2024 and has not been greenlit for a sequel.</p></html>`,
  },
  {
    name: '2024-04-opera.html',
    kind: 'html',
    text: `<html lang="en"><h1>From John Wick to the opera</h1><p>Keanu Reeves sent flowers. The Ballerina of the house opens her season in theaters on June 7, 2024, and an Ana de Armas of the dance she is.</p></html>`,
  },
  {
    name: 'andere.md',
    kind: 'markdown',
    text: `---\nlang: de\ndate: 2024-02-01\n---\n\n# Neu im Kino: Der stille Hafen\n\nDer stille Hafen startet am 7. Juni 2024 in den Kinos. Es gibt noch keinen Trailer, und eine Fortsetzung ist nicht beschlossen.\n\nDie Ballerina tanzt im zweiten Akt. Der Film spielte weltweit 51 Millionen Dollar ein und läuft bei Peacock.\n`,
  },
];
