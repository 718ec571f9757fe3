import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, renderOnServer, scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { errorsWhile, part, partsOf, seen } from './reading.js';

before(async () => {
  await Promise.all([partFetched('words'), partFetched('sources')]);
});

const questionsIn = (faq: Element): string[] => partsOf(faq, 'question').map((summary) => seen(summary));

/** What a reader sees below a question of the widget, open. */
function answerOf(faq: Element, id: string): string {
  const details = faq.shadowRoot!.getElementById(id) as HTMLDetailsElement;
  details.open = true;
  return seen(details.querySelector('[part="answer"]'));
}

/** A question that the author asks, open: the question and the answer. */
function ownIn(answer: Element): string[] {
  part(answer, 'disclosure')!.setAttribute('open', '');
  return [seen(part(answer, 'question')), seen(part(answer, 'answer'))];
}

const trailer = '<wick-answer question="ballerina-trailer"><p>Both are above.</p></wick-answer>';
const own = '<wick-answer label="Do I need the other films?" id="others"><p>No.</p></wick-answer>';

describe("an author's answer", () => {
  both("takes the place of the ledger's, and of its mark and its sources", async (mode) => {
    const page = await scene(mode, `<wick-provider now="2026-11-20" published="2024-01-25"><wick-faq film="ballerina" questions="ballerina-trailer ballerina-streaming">${trailer}</wick-faq></wick-provider>`);
    const faq = page.firstElementChild!;
    expect(questionsIn(faq)).to.deep.equal(['Is there a trailer for Ballerina?', 'Can you stream Ballerina? Updated']);
    expect(answerOf(faq, 'ballerina-trailer')).to.equal('Both are above.');
    expect(answerOf(faq, 'ballerina-streaming')).to.match(/^Yes, on Starz/);
  });

  both('may be any element that the author puts into the slot', async (mode) => {
    const faq = await scene(mode, '<wick-faq film="ballerina" questions="ballerina-trailer"><p slot="answer-ballerina-trailer">Below.</p></wick-faq>');
    expect(answerOf(faq, 'ballerina-trailer')).to.equal('Below.');
    expect(questionsIn(faq)).to.deep.equal(['Is there a trailer for Ballerina?']);
  });

  both('to a question of the author stands after the others, with a link where it has an id', async (mode) => {
    const faq = await scene(mode, `<wick-faq film="ballerina" questions="ballerina-trailer">${own}<wick-answer label="And the series?">Neither.</wick-answer></wick-faq>`);
    const [one, other] = faq.children;
    expect(ownIn(one!)).to.deep.equal(['Do I need the other films?', 'No.']);
    expect(ownIn(other!)).to.deep.equal(['And the series?', 'Neither.']);
    expect([part(one!, 'link')!.getAttribute('href'), part(other!, 'link')]).to.deep.equal(['#others', null]);
    expect(one!.getBoundingClientRect().top).to.be.at.least(part(faq, 'entry')!.getBoundingClientRect().bottom);
    expect(part(one!, 'disclosure')!.querySelector('[role="heading"]')!.ariaLevel).to.equal('4');
  });

  both('is there where the ledger has none', async (mode) => {
    const faq = await scene(mode, `<wick-faq film="caine">${own}</wick-faq>`);
    expect(ownIn(faq.firstElementChild!)).to.deep.equal(['Do I need the other films?', 'No.']);
    expect(seen(part(faq, 'list'))).to.not.include('No question');
  });

  both('to a question that is not shown keeps its question', async (mode) => {
    const faq = await scene(mode, `<wick-faq film="ballerina" questions="ballerina-cast">${trailer}</wick-faq>`);
    expect(questionsIn(faq)).to.deep.equal(['Who is in Ballerina?']);
    expect(ownIn(faq.firstElementChild!)).to.deep.equal(['Is there a trailer for Ballerina?', 'Both are above.']);
  });

  both('to a question that there is not is asked as the author asks it, and named to the page', async (mode) => {
    const found: { faq?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.faq = await scene(mode, '<wick-faq film="ballerina" questions="ballerina-cast"><wick-answer question="ballerina-dog" label="Is there a dog?">No.</wick-answer></wick-faq>');
    });
    expect(ownIn(found.faq!.firstElementChild!)).to.deep.equal(['Is there a dog?', 'No.']);
    expect(errors.map(({ code, message }) => [code, message.includes('“ballerina-dog”')])).to.deep.equal([['unknown-record', true]]);
  });

  both('to a question without words keeps the answer', async (mode) => {
    const faq = await scene(mode, '<wick-faq film="ballerina" questions="ballerina-cast"><wick-answer question="nobody-knows"><p>It stays.</p></wick-answer></wick-faq>');
    expect(seen(faq)).to.include('It stays.');
  });

  both('stays where the film is unknown, with the question that its author wrote', async (mode) => {
    const faq = await scene(mode, `<wick-faq film="balerina">${trailer}${own}<p>Ask us.</p></wick-faq>`);
    expect(seen(faq.children[0]!)).to.equal('Both are above.');
    expect(ownIn(faq.children[1]!)).to.deep.equal(['Do I need the other films?', 'No.']);
    expect(seen(faq)).to.match(/Ask us\.$/);
    expect(part(faq, 'missing') && seen(part(faq, 'missing'))).to.be.oneOf([null, '']);
  });

  both('that comes later, or answers another question, finds its place', async (mode) => {
    const faq = await scene(mode, '<wick-faq film="ballerina" questions="ballerina-trailer ballerina-cast"></wick-faq>');
    faq.insertAdjacentHTML('beforeend', trailer);
    // The widget is notified of its children in a microtask.
    await Promise.resolve();
    await settled(faq);
    expect(answerOf(faq, 'ballerina-trailer')).to.equal('Both are above.');
    faq.firstElementChild!.setAttribute('question', 'ballerina-cast');
    await Promise.resolve();
    await settled(faq);
    expect(answerOf(faq, 'ballerina-cast')).to.equal('Both are above.');
    expect(answerOf(faq, 'ballerina-trailer')).to.match(/^Yes, two/);
    faq.firstElementChild!.remove();
    await Promise.resolve();
    await settled(faq);
    expect(answerOf(faq, 'ballerina-cast')).to.match(/^Spoiler: what happens in Ballerina/);
  });

  both('goes where its question goes, and back to its author where there is no film', async (mode) => {
    const faq = await scene(mode, `<wick-faq film="ballerina" questions="ballerina-cast">${trailer}</wick-faq>`);
    const slots: string[] = [];
    for (const [attribute, value] of [['questions', 'ballerina-trailer'], ['questions', 'ballerina-cast'], ['film', 'balerina'], ['film', 'ballerina']] as const) {
      faq.setAttribute(attribute, value);
      await settled(faq.parentElement!);
      slots.push(faq.firstElementChild!.slot);
    }
    expect(slots).to.deep.equal(['answer-ballerina-trailer', 'own', '', 'own']);
    const [answer] = faq.children;
    faq.after(answer!);
    await settled(faq.parentElement!);
    expect(seen(answer!)).to.equal('Both are above.');
  });

  both('by itself on a page is a question that opens, or its words alone', async (mode) => {
    const page = await scene(mode, '<section><wick-answer label="Alone?" heading-level="1">Yes.</wick-answer><wick-answer>Words.</wick-answer></section>');
    expect(ownIn(page.firstElementChild!)).to.deep.equal(['Alone?', 'Yes.']);
    expect(part(page.firstElementChild!, 'disclosure')!.querySelector('[role="heading"]')!.ariaLevel).to.equal('2');
    expect(seen(page.lastElementChild)).to.equal('Words.');
  });

  both('labels its link in the language of the page', async (mode) => {
    const faq = await scene(mode, `<wick-faq film="caine">${own}</wick-faq>`, { locale: 'de' });
    expect(part(faq.firstElementChild!, 'link')!.ariaLabel).to.equal('Link zu dieser Frage: Do I need the other films?');
  });

  it('is in its place before any script runs', async () => {
    const { html } = await renderOnServer(`<wick-faq film="ballerina">${trailer}${own}<wick-answer slot="answer-ballerina-cast">Many.</wick-answer></wick-faq>`);
    const page = document.createElement('div');
    page.setHTMLUnsafe(html);
    expect([...page.querySelectorAll('wick-answer')].map(({ slot }) => slot)).to.deep.equal(['answer-ballerina-trailer', 'own', 'answer-ballerina-cast']);
    expect(page.querySelectorAll('wick-answer')[1]!.shadowRoot!.querySelector('summary')!.textContent.trim()).to.equal('Do I need the other films?');
    const lost = document.createElement('div');
    lost.setHTMLUnsafe((await renderOnServer(`<wick-faq film="balerina">${trailer}</wick-faq><section><wick-answer>Words.</wick-answer></section>`)).html);
    expect([...lost.querySelectorAll('wick-answer')].map((answer) => answer.hasAttribute('slot'))).to.deep.equal([false, false]);
  });
});
