import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, partsOf, seen, written } from './reading.js';
import type { Catalogue, StatedClaim, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import type { Question } from '../../src/domain/media/media-records.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests: the questions, and where the sources lead.
before(async () => {
  await Promise.all([partFetched('words'), partFetched('sources')]);
});

const tag = '<wick-faq film="ballerina"></wick-faq>';
const article = '2024-01-25';
const ten = [
  'When does Ballerina open?', 'Who is in Ballerina?', 'What is Ballerina about?', 'When does Ballerina take place?', 'Who directs and writes Ballerina?',
  'How much of John Wick is in Ballerina?', "Is Ballerina Lance Reddick's last role?", 'Is there a trailer for Ballerina?', 'Can you stream Ballerina?', 'Will there be a sequel to Ballerina?',
];

const questionsIn = (faq: Element): string[] => partsOf(faq, 'question').map((summary) => seen(summary));

/** What opens below the question of an id, as a reader sees it. */
function answerOf(faq: Element, id: string): string {
  const details = faq.shadowRoot!.getElementById(id) as HTMLDetailsElement;
  details.open = true;
  const answer = seen(details.querySelector('[part="answer"]'));
  details.open = false;
  return answer;
}

const within = (attributes: string, content = tag): string => `<wick-provider ${attributes}>${content}</wick-provider>`;
const first = async (mode: 'client' | 'taken over', markup: string): Promise<Element> => (await scene(mode, markup)).firstElementChild!;

describe('questions about a film', () => {
  both('are the ten that the article asked, closed', async (mode) => {
    const faq = await scene(mode, tag);
    expect(seen(part(faq, 'heading'))).to.equal('Questions about Ballerina');
    expect(questionsIn(faq)).to.deep.equal(ten);
    expect(partsOf(faq, 'disclosure').map((details) => (details as HTMLDetailsElement).open)).to.deep.equal(Array(10).fill(false));
  });

  both('are answered as of the day shown, with who says so since when', async (mode) => {
    const then = await first(mode, within(`as-of="${article}"`));
    expect(questionsIn(then)).to.deep.equal(ten);
    expect(answerOf(then, 'ballerina-release-date')).to.equal('On 7 June 2024, in cinemas. Variety, April 4, 2023');
    expect(answerOf(then, 'ballerina-trailer')).to.match(/^No, and no pictures either; .* Digital Trends, January 2024$/);
    expect(seen(part(then, 'as-of'))).to.equal('As known on January 25, 2024');
    const now = await scene(mode, tag);
    expect(answerOf(now, 'ballerina-release-date')).to.equal('It opened on 6 June 2025; digital sale followed on 1 July and Starz on 25 September. Scorpio Like You, September 2025');
    expect(answerOf(now, 'ballerina-trailer')).to.equal('Yes, two: of 26 September 2024 and 19 March 2025. SlashFilm, March 19, 2025');
    expect(part(now, 'as-of')).to.equal(null);
  });

  both('that nobody had answered yet are not asked', async (mode) => {
    const faq = await first(mode, within('as-of="2022-08-01"'));
    expect(questionsIn(faq)).to.deep.equal(['Who directs and writes Ballerina?', 'How much of John Wick is in Ballerina?']);
  });

  both('are those asked for, in that order, also before there was an answer', async (mode) => {
    const faq = await first(mode, within('as-of="2022-08-01"', '<wick-faq film="ballerina" questions="ballerina-trailer ballerina-makers"></wick-faq>'));
    expect(questionsIn(faq)).to.deep.equal([ten[7], ten[4]]);
    expect(answerOf(faq, 'ballerina-trailer')).to.equal('There was no answer then.');
  });

  both('say which answers have become others since the article ran, and what they were', async (mode) => {
    const faq = await first(mode, within(`now="2026-11-20" published="${article}"`));
    expect(questionsIn(faq)[8]).to.equal('Can you stream Ballerina? Updated');
    expect(answerOf(faq, 'ballerina-streaming')).to.equal(
      'Yes, on Starz in the United States. ShowtimeSpot, March 2026 When this ran on January 25, 2024, the answer was: Not when it opens; afterwards it goes to Peacock and the channels of NBCUniversal. Digital Trends, January 2024',
    );
  });

  both('mark nothing where facts are live, and stand still where they are frozen', async (mode) => {
    const live = await first(mode, within(`now="2026-11-20" published="${article}" facts="live"`));
    expect(questionsIn(live)).to.deep.equal(ten);
    expect(answerOf(live, 'ballerina-streaming')).to.equal('Yes, on Starz in the United States. ShowtimeSpot, March 2026');
    const frozen = await first(mode, within(`published="${article}" facts="frozen"`));
    expect(answerOf(frozen, 'ballerina-release-date')).to.equal('On 7 June 2024, in cinemas. Variety, April 4, 2023');
  });

  both('link to where each source can be read, where it can', async (mode) => {
    const faq = await scene(mode, tag);
    const [link] = faq.shadowRoot!.getElementById('ballerina-release-date')!.querySelectorAll<HTMLAnchorElement>('[part="source"] a');
    expect([link!.protocol, link!.rel]).to.deep.equal(['https:', 'noopener']);
  });

  both('of a film about which none is recorded say so', async (mode) => {
    const faq = await scene(mode, '<wick-faq film="caine"></wick-faq>');
    expect(seen(part(faq, 'list'))).to.equal('No question about Caine has an answer here.');
  });

  both('of an unknown film keep what the author wrote, and tell the page', async (mode) => {
    const found: { faq?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.faq = await scene(mode, '<wick-faq film="balerina"><p>We have ten answers.</p></wick-faq>');
    });
    expect(seen(found.faq!)).to.equal('We have ten answers.');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('that there are not are named to the page, and the others are asked', async (mode) => {
    const found: { faq?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.faq = await scene(mode, '<wick-faq film="ballerina" questions="ballerina-cast ballerina-trailr"></wick-faq>');
    });
    expect(questionsIn(found.faq!)).to.deep.equal([ten[1]]);
    expect(errors.map(({ code, message }) => `${code} ${message}`)).to.deep.equal([
      'unknown-record There is no question “ballerina-trailr” here. Did you mean ballerina-trailer, ballerina-cast, or ballerina-makers?',
    ]);
  });

  both('take a heading and a footer from the author, and stand one level below the heading', async (mode) => {
    const faq = await scene(mode, '<wick-faq film="ballerina" heading-level="2"><h2 slot="heading">You ask</h2><p slot="footer">Answered by us.</p></wick-faq>');
    expect(seen(faq)).to.match(/^You ask .* Answered by us\.$/);
    expect([...faq.shadowRoot!.querySelectorAll('[role="heading"]')].map((heading) => heading.ariaLevel)).to.deep.equal(Array(10).fill('3'));
  });
});

describe('answers that give a plot away', () => {
  const secret = 'sent to stop';

  both('are hidden, below them what was answered before', async (mode) => {
    const faq = await scene(mode, tag);
    expect(answerOf(faq, 'ballerina-story')).to.equal(
      'Spoiler: what happens in Ballerina Show The answer before that: A dancer whom the Ruska Roma train to kill hunts those who murdered her family. Digital Trends, January 2024',
    );
    expect(written(faq)).to.not.include(secret);
  });

  both('are told where everything is', async (mode) => {
    const faq = await first(mode, within('now="2026-11-20" spoilers="show"'));
    expect(answerOf(faq, 'ballerina-story')).to.include(secret);
  });

  it('hide whole questions behind a button that shows this one, and keep the place of who pressed it', async () => {
    const claim = <T>(value: T): StatedClaim<T> => ({ value, known: '2024', source: 'tidings', standing: 'announced' });
    const film: Title = { id: 'ferryman', kind: 'film', name: [claim('The Ferryman')], status: [], runtime: [], rating: [], distributor: [], logline: [], crew: {}, releases: [] };
    const ask = (id: string, text: string): Question => ({ id, title: 'ferryman', question: text, answer: [claim('Yes.')], reveals: { title: 'ferryman', level: 3 } });
    const catalogue: Catalogue = { ...emptyCatalogue, titles: new Map([['ferryman', film]]), questions: new Map([['drown', ask('drown', 'Does he drown?')]]) };
    const faq = (await drawnFrom(catalogue, '<wick-faq film="ferryman"></wick-faq>', '2026-01-01')) as HTMLElement;
    expect(seen(part(faq, 'list'))).to.equal('Spoiler: how The Ferryman ends Show');
    expect(written(faq)).to.not.match(/drown/i);
    const heard: unknown[] = [];
    faq.addEventListener('wick-reveal', ({ stub }) => heard.push(stub.reveals));
    part(faq, 'reveal')!.click();
    expect(heard).to.deep.equal([{ title: 'ferryman', level: 3 }]);
    expect(faq.shadowRoot!.activeElement).to.equal(part(faq, 'base'));
  });
});

describe('questions in other languages', () => {
  both('are asked and answered in the language of the page', async (mode) => {
    const faq = await scene(mode, tag, { locale: 'de' });
    expect(seen(part(faq, 'heading'))).to.equal('Fragen zu Ballerina');
    expect(answerOf(faq, 'ballerina-streaming')).to.equal('Ja, in den USA bei Starz. ShowtimeSpot, März 2026');
    expect(seen(part(faq, 'question'))).to.include('Wann startet „Ballerina“?');
    expect([part(faq, 'question')!, part(faq, 'text')!].map((place) => place.querySelector('[lang]'))).to.deep.equal([null, null]);
    expect(part(faq, 'link')!.ariaLabel).to.equal('Link zu dieser Frage: Wann startet „Ballerina“?');
  });

  both('are told in French and in Spanish too', async (mode) => {
    const french = await scene(mode, tag, { locale: 'fr' });
    expect(answerOf(french, 'ballerina-release-date')).to.include('Il est sorti le 6 juin 2025');
    expect(french.shadowRoot!.querySelector('[part="text"] [lang]')).to.equal(null);
    const spanish = await scene(mode, tag, { locale: 'es-MX' });
    expect(answerOf(spanish, 'ballerina-release-date')).to.include('Se estrenó el 6 de junio de 2025');
  });

  both('are English, and marked so, in a language without translations of the data', async (mode) => {
    const polish = await scene(mode, tag, { locale: 'pl' });
    const recorded = [part(polish, 'question')!, part(polish, 'text')!].map((place) => place.querySelector<HTMLElement>('[lang]')!);
    expect(recorded.map(({ lang, dir, textContent }) => [lang, dir, textContent.length > 0])).to.deep.equal(Array(2).fill(['en', 'ltr', true]));
  });

  both('begin on the right where the page does', async (mode) => {
    const faq = await scene(mode, tag, { locale: 'ar', dir: 'rtl' });
    expect(seen(part(faq, 'heading'))).to.match(/^أسئلة عن/);
    const box = part(faq, 'entry')!.getBoundingClientRect();
    expect(part(faq, 'link')!.getBoundingClientRect().left - box.left).to.be.lessThan(4);
  });

  both('follow another film and another order', async (mode) => {
    const faq = await scene(mode, '<wick-faq film="caine"></wick-faq>');
    await change(() => { faq.setAttribute('film', 'ballerina'); });
    expect(questionsIn(faq)).to.deep.equal(ten);
    faq.setAttribute('questions', 'ballerina-sequel, ballerina-cast');
    await settled(faq);
    expect(questionsIn(faq)).to.deep.equal([ten[9], ten[1]]);
  });
});
