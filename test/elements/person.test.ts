import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { audited, both, scene, settled } from '../fixture.js';
import { until } from './publisher.js';
import { errorsWhile, factsOf, heard, part, partsOf, seen, written } from './reading.js';

/** Each title as one line: year, title, mark, phase. */
const creditsOf = (person: Element): string[] => partsOf(person, 'entry').map((entry) => seen(entry));
const headingsOf = (person: Element): string[] => partsOf(person, 'list-heading').map((heading) => seen(heading));

const reddick = '<wick-person person="lance-reddick"></wick-person>';

describe('a person', () => {
  both('who has died is told with the dates and the final role, and nothing of why; the character is named once', async (mode) => {
    const person = await scene(mode, reddick);
    expect([seen(part(person, 'heading')), ...headingsOf(person)]).to.deep.equal(['Lance Reddick', 'Charon']);
    expect(factsOf(person)).to.deep.equal([['Born', 'June 7, 1962'], ['Died', 'March 17, 2023']]);
    expect(creditsOf(person)).to.deep.equal([
      '2014 John Wick',
      '2017 John Wick: Chapter 2',
      '2019 John Wick: Chapter 3 – Parabellum',
      '2023 John Wick: Chapter 4',
      '2025 Ballerina Final role',
    ]);
  });

  both('is told as it was known on an earlier day', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2022-01-01"><wick-person person="lance-reddick"></wick-person></wick-provider>');
    const person = page.firstElementChild!;
    expect(factsOf(person)).to.deep.equal([]);
    expect(creditsOf(person)).to.have.length(3);
    expect(seen(part(person, 'as-of'))).to.equal('As known on January 1, 2022');
  });

  both('is told by job, with titles that have no date last, and says how far those have come', async (mode) => {
    const person = await scene(mode, '<wick-person person="chad-stahelski"></wick-person>');
    expect(headingsOf(person)).to.deep.equal(['Director', 'Producer', 'Executive producer']);
    const lists = partsOf(person, 'list');
    expect([...lists[0]!.children].map((entry) => seen(entry))).to.deep.equal([
      '2014 John Wick', '2017 John Wick: Chapter 2', '2019 John Wick: Chapter 3 – Parabellum', '2023 John Wick: Chapter 4', 'John Wick: Chapter 5 Being written', 'John Wick: Under the High Table Announced',
    ]);
    expect(heard(lists[0]!.lastElementChild)).to.match(/^No date John Wick: Under/);
  });

  both('does not tell a role that gives something away, but that it does', async (mode) => {
    const person = await scene(mode, '<wick-person person="norman-reedus"></wick-person>');
    expect([headingsOf(person), creditsOf(person)]).to.deep.equal([['Spoiler: what happens in Ballerina Show'], ['2025 Ballerina']]);
    expect(written(person)).to.not.include('Pine');
  });

  both('has a button that shows that role, and the focus goes to it', async (mode) => {
    const person = await scene(mode, '<wick-person person="norman-reedus"></wick-person>');
    part(person, 'reveal')!.click();
    await until(person, () => partsOf(person, 'reveal').length === 0);
    expect(headingsOf(person)).to.deep.equal(['Daniel Pine']);
    await until(person, () => person.shadowRoot!.activeElement === part(person, 'list-heading'));
    document.body.dispatchEvent(new WickChoiceEvent({ seen: [] }));
  });

  both('of whom everything known gives something away is not there', async (mode) => {
    const found: { person?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.person = await scene(mode, '<wick-person person="victoria-comte"><p>A young actor.</p></wick-person>');
    });
    expect(seen(found.person!)).to.equal('A young actor.');
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['unknown-record', 'There is no person “victoria-comte” here.']]);
  });

  both('that there is not keeps what the author wrote, and tells the page who was meant', async (mode) => {
    const found: { person?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.person = await scene(mode, '<wick-person person="lance-redick"><p>He played Charon.</p></wick-person>');
    });
    expect(seen(found.person!)).to.equal('He played Charon.');
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['unknown-record', 'There is no person “lance-redick” here. Did you mean lance-reddick?']]);
  });

  both('that there is not is said to the reader where the author wrote nothing', async (mode) => {
    const person = await scene(mode, '<wick-person person="lance-redick"></wick-person>');
    expect(seen(part(person, 'missing'))).to.equal('There is no person “lance-redick” here. Did you mean lance-reddick?');
  });

  both('speaks the language of the page', async (mode) => {
    const person = await scene(mode, reddick, { locale: 'de' });
    expect(factsOf(person)).to.deep.equal([['Geboren', '7. Juni 1962'], ['Gestorben', '17. März 2023']]);
    expect(headingsOf(await scene(mode, '<wick-person person="chad-stahelski"></wick-person>', { locale: 'de' }))).to.deep.equal(['Regie', 'Produktion', 'Ausführende Produktion']);
  });

  both('takes a heading, a picture and a footer from the author', async (mode) => {
    const person = await scene(mode, '<wick-person person="lance-reddick" heading-level="2"><h2 slot="heading">In memory</h2><b slot="photo">portrait</b><p slot="footer">Told by us.</p></wick-person>');
    expect(seen(person)).to.match(/^portrait In memory Born .* Told by us\.$/);
    expect(part(person, 'heading')!.localName).to.equal('h2');
  });

  both('follows another person, and a move in the page', async (mode) => {
    const person = await scene(mode, reddick);
    const place = person.parentElement!;
    person.remove();
    place.append(person);
    person.setAttribute('person', 'keanu-reeves');
    await settled(person);
    expect([seen(part(person, 'heading')), ...headingsOf(person)]).to.deep.equal(['Keanu Reeves', 'John Wick', 'Executive producer', 'Producer']);
  });

  for (const theme of ['plain', 'noir', 'paper']) {
    audited(`has nothing for axe to say, as ${theme}`, async (mode) => {
      const person = await scene(mode, `<wick-person person="lance-reddick" theme="${theme}"></wick-person>`);
      await expect(person).to.be.accessible();
    });
  }

  it('grows no wider than its room, and has columns where there is some', async () => {
    for (const width of [240, 320, 720, 1400]) {
      const page = await scene('client', `<div style="width: ${width}px"><wick-person person="chad-stahelski"><b slot="photo">P</b></wick-person></div>`);
      const person = page.firstElementChild!;
      expect(part(person, 'base')!.scrollWidth, String(width)).to.be.at.most(width);
      const [, title, phase] = [...part(person, 'phase')!.parentElement!.children];
      expect(phase!.getBoundingClientRect().left >= title!.getBoundingClientRect().right, String(width)).to.equal(width >= 320);
    }
  });
});
