import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, renderOnServer, scene, settled } from '../fixture.js';
import { factIn, linesOf, popoverOf, sentenceOf } from './fact.js';
import { partFetched } from './parts.js';
import { change, part, partsOf, seen } from './reading.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests.
before(() => Promise.all((['sources', 'money', 'characters'] as const).map(partFetched)));

const date = (attributes = '', words = 'June 7, 2024'): string => `<p>It opens on <wick-fact of="ballerina" field="release-date" ${attributes}>${words}</wick-fact>.</p>`;

/** A runtime of which the first report had been wrong. */
const runtime = (attributes = ''): string => `<p>It runs <wick-fact of="john-wick-3" field="runtime" ${attributes}>130 min</wick-fact>.</p>`;

describe('a fact whose words still hold', () => {
  both("keeps the article's words, however they are put", async (mode) => {
    const fact = await factIn(mode, '<p>Directed by <wick-fact of="ballerina" field="director">Mr <b>Wiseman</b></wick-fact>.</p>');
    expect(sentenceOf(fact)).to.equal('Directed by Mr Wiseman.');
    expect(partsOf(fact, 'mark')).to.have.length(0);
  });

  both('says the value where nothing was written', async (mode) => {
    const fact = await factIn(mode, '<p>Directed by <wick-fact of="ballerina" field="director"></wick-fact>.</p>');
    expect(sentenceOf(fact)).to.equal('Directed by Len Wiseman.');
  });

  both('takes white space as nothing', async (mode) => {
    const fact = await factIn(mode, '<p>Directed by (<wick-fact of="ballerina" field="director"> \n </wick-fact>).</p>');
    expect(sentenceOf(fact)).to.equal('Directed by (Len Wiseman).');
  });

  both('gives way to words that are written later', async (mode) => {
    const fact = await factIn(mode, '<p>Directed by <wick-fact of="ballerina" field="director"> </wick-fact>.</p>');
    const slotted = new Promise((resolve) => { fact.shadowRoot!.addEventListener('slotchange', resolve, { once: true }); });
    fact.append('Mr Wiseman');
    await slotted;
    await settled(document.body);
    expect(sentenceOf(fact)).to.equal('Directed by Mr Wiseman.');
  });

  both('marks nothing that only became known, where nothing was written', async (mode) => {
    const fact = await factIn(mode, '<p>It runs <wick-fact of="ballerina" field="runtime"></wick-fact>.</p>');
    expect(sentenceOf(fact)).to.equal('It runs 125 min.');
    expect(partsOf(fact, 'mark')).to.have.length(0);
  });
});

const values = [
  ['ballerina', 'name', '', 'Ballerina'],
  ['ballerina', 'status', '', 'released'],
  ['ballerina', 'release-date', '', 'June 6, 2025'],
  ['ballerina', 'release-date', 'short', 'Jun 6, 2025'],
  ['ballerina', 'release-date', 'year', '2025'],
  ['ballerina', 'premiere-date', '', 'May 22, 2025 (UK)'],
  ['ballerina', 'digital-date', '', 'July 1, 2025'],
  ['ballerina', 'disc-date', '', 'September 2025'],
  ['ballerina', 'streaming-date', '', 'September 25, 2025'],
  ['ballerina', 'streaming-home', '', 'Starz'],
  ['ballerina', 'runtime', '', '125 min'],
  ['ballerina', 'rating', '', 'R'],
  ['ballerina', 'distributor', '', 'Lionsgate'],
  ['ballerina', 'composer', '', 'Tyler Bates and Joel J. Richard'],
  ['ballerina', 'budget', '', '$90 million'],
  ['ballerina', 'budget', 'short', '$90M'],
  ['ballerina', 'worldwide', '', 'about $137 million'],
  ['ballerina', 'opening', '', '$24.5 million'],
  ['michael-nyqvist', 'name', '', 'Michael Nyqvist'],
  ['michael-nyqvist', 'born', '', 'November 8, 1960'],
  ['michael-nyqvist', 'died', 'year', '2017'],
  ['eve-macarro', 'name', '', 'Eve Macarro'],
] as const;

describe('a fact of a title, a person or a character', () => {
  for (const [of, field, format, value] of values) {
    both(`says ${field} of ${of}${format && `, ${format}`}`, async (mode) => {
      const fact = await scene(mode, `<wick-fact of="${of}" field="${field}" format="${format}"></wick-fact>`);
      expect(seen(fact)).to.equal(value);
    });
  }

  both('follows its attributes', async (mode) => {
    const fact = await factIn(mode, '<p><wick-fact of="ballerina" field="runtime"></wick-fact></p>');
    await change(() => { fact.setAttribute('field', 'rating'); });
    expect(sentenceOf(fact)).to.equal('R');
    await change(() => { fact.setAttribute('of', 'michael-nyqvist'); fact.setAttribute('field', 'died'); });
    expect(sentenceOf(fact)).to.equal('June 27, 2017');
    await change(() => { fact.setAttribute('format', 'year'); });
    expect(sentenceOf(fact)).to.equal('2017');
  });

  both('is of the market of the reader, and names another', async (mode) => {
    const fact = await factIn(mode, '<p><wick-fact of="ballerina" field="release-date"></wick-fact></p>', 'now="2026-11-20" region="DE"');
    expect(sentenceOf(fact)).to.equal('June 5, 2025');
    await change(() => { fact.closest('wick-provider')!.setAttribute('region', 'FR'); });
    expect(sentenceOf(fact)).to.equal('June 6, 2025 (US)');
  });

  both("is the certificate of the reader’s market, and names the home market where there is none", async (mode) => {
    const fact = await factIn(mode, '<p><wick-fact of="ballerina" field="rating"></wick-fact></p>', 'now="2026-11-20" region="DE"');
    expect(sentenceOf(fact)).to.equal('FSK 18');
    await change(() => { fact.closest('wick-provider')!.setAttribute('region', 'FR'); });
    expect(sentenceOf(fact)).to.equal('R (US)');
    // What only the home market had when the article ran is no overtaken value.
    fact.closest('wick-provider')!.setAttribute('published', '2017-02-05');
    fact.closest('wick-provider')!.setAttribute('region', 'DE');
    await change(() => { fact.setAttribute('of', 'john-wick-2'); });
    expect(sentenceOf(fact)).to.equal('FSK 18');
    fact.closest('wick-provider')!.removeAttribute('published');
    await change(() => { fact.setAttribute('of', 'ballerina'); });
    await change(() => { fact.closest('wick-provider')!.setAttribute('region', 'US'); });
    expect(sentenceOf(fact)).to.equal('R');
  });
});

describe('a fact whose words have been overtaken', () => {
  both('keeps them and says what is true now', async (mode) => {
    const fact = await factIn(mode, date());
    expect(sentenceOf(fact)).to.equal('It opens on June 7, 2024 now June 6, 2025.');
    expect(seen(part(fact, 'words'))).to.equal('June 7, 2024');
  });

  both('puts what is true now in their place in the mode replace', async (mode) => {
    const fact = await factIn(mode, date('mode="replace"'));
    expect(sentenceOf(fact)).to.equal('It opens on June 6, 2025 Updated.');
  });

  both('keeps them and only marks them in the mode keep', async (mode) => {
    const fact = await factIn(mode, date('mode="keep"'));
    expect(sentenceOf(fact)).to.equal('It opens on June 7, 2024 Updated.');
  });

  both('says what stood then where nothing was written', async (mode) => {
    const fact = await factIn(mode, date('', ''));
    expect(sentenceOf(fact)).to.equal('It opens on June 7, 2024 now June 6, 2025.');
  });

  both('says what stood then where only white space was written', async (mode) => {
    const fact = await factIn(mode, date('', ' '));
    expect(sentenceOf(fact)).to.equal('It opens on June 7, 2024 now June 6, 2025.');
  });

  both('says what became known of words that nobody had stood behind', async (mode) => {
    const fact = await factIn(mode, '<p>It runs <wick-fact of="ballerina" field="runtime">two hours</wick-fact>.</p>');
    expect(sentenceOf(fact)).to.equal('It runs two hours now 125 min.');
  });

  both('writes both values in its format', async (mode) => {
    const fact = await factIn(mode, date('format="short"', ''));
    expect(sentenceOf(fact)).to.equal('It opens on Jun 7, 2024 now Jun 6, 2025.');
  });

  both('marks a development and a correction by different shapes', async (mode) => {
    const updated = part(await factIn(mode, date()), 'mark')!;
    expect([...updated.part]).to.deep.equal(['mark', 'updated']);
    expect(getComputedStyle(updated, '::before').borderRadius).to.equal('50%');
    const corrected = part(await factIn(mode, runtime(), 'published="2022-05-01" now="2024-01-20"'), 'mark')!;
    expect([...corrected.part]).to.deep.equal(['mark', 'corrected']);
    expect(getComputedStyle(corrected, '::before').rotate).to.equal('45deg');
  });

  both('says corrected of what had been wrong', async (mode) => {
    const fact = await factIn(mode, runtime('mode="keep"'), 'published="2022-05-01" now="2024-01-20"');
    expect(sentenceOf(fact)).to.equal('It runs 130 min Corrected.');
  });

  both("stands by the article's words without a script", async (mode) => {
    const { html } = await renderOnServer(`<wick-provider published="2024-01-25" now="2026-11-20">${date()}</wick-provider>`);
    const page = await scene(mode, '<main></main>');
    page.attachShadow({ mode: 'open' }).setHTMLUnsafe(html.replaceAll('wick-', 'not-registered-'));
    expect(seen(page)).to.equal('It opens on June 7, 2024 now June 6, 2025.');
  });
});

const policies = [
  ['live', '', 'It opens on June 6, 2025.'],
  ['live', 'mode="replace"', 'It opens on June 6, 2025.'],
  ['live', 'mode="keep"', 'It opens on June 7, 2024.'],
  ['noted', '', 'It opens on June 7, 2024 now June 6, 2025.'],
  ['frozen', '', 'It opens on June 7, 2024.'],
  ['frozen', 'mode="replace"', 'It opens on June 7, 2024.'],
] as const;

describe('a fact under a policy of facts', () => {
  for (const [policy, mode, sentence] of policies) {
    both(`reads “${sentence}” where facts are ${policy} ${mode}`, async (drawn) => {
      const fact = await factIn(drawn, date(mode), `published="2024-01-25" now="2026-11-20" facts="${policy}"`);
      expect(sentenceOf(fact)).to.equal(sentence);
      expect(partsOf(fact, 'mark')).to.have.length(policy === 'noted' ? 1 : 0);
    });
  }

  both('says what stood when it ran where facts are frozen and nothing was written', async (mode) => {
    const fact = await factIn(mode, date('', ''), 'published="2024-01-25" now="2026-11-20" facts="frozen"');
    expect(sentenceOf(fact)).to.equal('It opens on June 7, 2024.');
  });

  both('says that something was not known then', async (mode) => {
    const fact = await factIn(mode, '<p>Runtime: <wick-fact of="ballerina" field="runtime"></wick-fact></p>', 'as-of="2024-01-25"');
    expect(sentenceOf(fact)).to.equal('Runtime: not known then');
  });

  both('leaves no hole where nothing is known', async (mode) => {
    const fact = await factIn(mode, '<p>Died: <wick-fact of="keanu-reeves" field="died"></wick-fact>, <wick-fact of="keanu-reeves" field="died">no</wick-fact></p>');
    expect(sentenceOf(fact)).to.equal('Died: –, no');
  });

  both('reads as of a day in the past, and says so in its popover', async (mode) => {
    const fact = await factIn(mode, date(), 'published="2023-05-01" as-of="2024-03-01"');
    expect(sentenceOf(fact)).to.equal('It opens on June 7, 2024 now June 6, 2025.');
    popoverOf(fact).showPopover();
    expect(linesOf(fact)[2]).to.equal('As known on March 1, 2024');
  });
});

describe('a fact that is moved', () => {
  both('reads what the provider around it says, wherever it is', async (mode) => {
    const page = await scene(
      mode,
      `<div><wick-provider published="2024-01-25" now="2026-11-20">${date()}</wick-provider><wick-provider published="2024-01-25" now="2026-11-20" region="DE"><p></p></wick-provider></div>`,
    );
    const fact = page.querySelector('wick-fact')!;
    await change(() => { page.lastElementChild!.firstElementChild!.append(fact); });
    expect(sentenceOf(fact)).to.equal('June 7, 2024 now June 5, 2025');
    await change(() => { page.append(fact); });
    expect(seen(fact)).to.equal('June 7, 2024');
    await change(() => { page.firstElementChild!.firstElementChild!.append(fact); });
    expect(seen(fact)).to.equal('June 7, 2024 now June 6, 2025');
  });

  both('looks the same in a copy', async (mode) => {
    const fact = await factIn(mode, date());
    await change(() => { fact.after(fact.cloneNode(true)); });
    expect(seen(fact.nextElementSibling)).to.equal(seen(fact));
  });
});
