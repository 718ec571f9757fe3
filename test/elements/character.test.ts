import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Catalogue, StatedClaim } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import type { Character } from '../../src/domain/story/story-records.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { audited, both, scene, settled } from '../fixture.js';
import { until } from './publisher.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, partsOf, seen, written } from './reading.js';

before(() => partFetched('characters'));

const facts = (character: Element): string[] => partsOf(character, 'fact').map((fact) => seen(fact));
const entries = (character: Element): string[] => partsOf(character, 'entry').map((entry) => seen(entry));

const heading = (character: Element): string[] => partsOf(character, 'list-heading').map((one) => seen(one));

const claim = <T>(value: T, source = 'tidings'): StatedClaim<T> => ({ value, known: '2024', source, standing: 'reported' });
const boatman: Character = { id: 'boatman', name: [claim('The Boatman')], aliases: [], allegiance: [claim('The harbour'), claim('The sea', 'lantern')], fate: [] };
const harbour: Catalogue = {
  ...emptyCatalogue,
  characters: new Map([['boatman', boatman]]),
  sources: new Map([['tidings', { id: 'tidings', publisher: 'Tidings' }], ['lantern', { id: 'lantern', publisher: 'The Lantern' }]]),
};

describe('a character', () => {
  both('is told by name, former names, aliases and allegiance, and by who plays them where', async (mode) => {
    const character = await scene(mode, '<wick-character character="eve-macarro"></wick-character>');
    expect([seen(part(character, 'heading')), seen(part(character, 'note'))]).to.deep.equal(['Eve Macarro', 'formerly Rooney']);
    expect(facts(character)).to.deep.equal(['Also known as The Ballerina and Kikimora', 'Allegiance The Ruska Roma', 'Fate Spoiler: how Ballerina ends Show']);
    expect([heading(character), entries(character)]).to.deep.equal([['Played by Ana de Armas'], ['2025 Ballerina Lead']]);
  });

  both('has neither a fate nor a price on their head for somebody who has not seen it, nor a word for the price', async (mode) => {
    const character = await scene(mode, '<wick-character character="eve-macarro"></wick-character>');
    for (const told of ['five million', '5 million', 'Price', 'Victoria Comte']) expect(written(character), told).to.not.include(told);
  });

  both('has all of it for somebody who may know', async (mode) => {
    const page = await scene(mode, '<wick-provider now="2026-11-20" spoilers="show"><wick-character character="eve-macarro"></wick-character></wick-provider>');
    const character = page.firstElementChild!;
    expect(facts(character).slice(2)).to.deep.equal(['Fate Lives, with five million dollars on her head', 'Price on their head $5 million']);
    expect([heading(character), entries(character)]).to.deep.equal([['Played by Ana de Armas and Victoria Comte'], ['2025 Ballerina Lead']]);
  });

  both('appears in titles in the order of release, those without a date last, under the actor, who is named once', async (mode) => {
    const character = await scene(mode, '<wick-character character="caine"></wick-character>');
    expect([heading(character), entries(character)]).to.deep.equal([['Played by Donnie Yen'], ['2023 John Wick: Chapter 4 Supporting', 'Caine Lead']]);
  });

  both('is told as it was known on an earlier day', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2024-01-25"><wick-character character="eve-macarro"></wick-character></wick-provider>');
    const character = page.firstElementChild!;
    expect(seen(part(character, 'heading'))).to.equal('Rooney');
    expect(facts(character)).to.deep.equal(['Also known as The Ballerina', 'Allegiance The Ruska Roma']);
    expect(seen(part(character, 'as-of'))).to.equal('As known on January 25, 2024');
    await change(() => { page.setAttribute('as-of', '2026-01-01'); });
    expect(seen(part(character, 'heading'))).to.equal('Eve Macarro');
  });

  both('who may not be named is not', async (mode) => {
    const character = await scene(mode, '<wick-character character="caines-daughter"></wick-character>');
    expect(seen(character)).to.equal('Spoiler: how John Wick: Chapter 4 begins Show');
  });

  both('has a button for each hidden fact, which shows that one, and the focus goes to it', async (mode) => {
    const character = await scene(mode, '<wick-character character="eve-macarro"></wick-character>');
    part(character, 'reveal')!.click();
    await until(character, () => partsOf(character, 'reveal').length === 0);
    expect(facts(character)).to.deep.equal(['Also known as The Ballerina and Kikimora', 'Allegiance The Ruska Roma', 'Fate Lives, with five million dollars on her head']);
    await until(character, () => character.shadowRoot!.activeElement?.textContent.includes('Lives') === true);
    document.body.dispatchEvent(new WickChoiceEvent({ seen: [] }));
  });

  both('who appears nowhere is said to', async (mode) => {
    const character = await scene(mode, '<wick-character character="daisy"></wick-character>');
    expect(seen(character)).to.equal('Daisy Fate Spoiler: how John Wick begins Show It is not known where Daisy appears.');
  });

  it('of whom sources differ is told with who says which', async () => {
    const character = await drawnFrom(harbour, '<wick-character character="boatman"></wick-character>', '2026-01-01');
    expect(facts(character)).to.deep.equal(['Allegiance The harbour or The sea Sources differ The harbour (Tidings, 2024) and The sea (The Lantern, 2024)']);
  });

  both('speaks the language of the page, and marks what is told in English', async (mode) => {
    const character = await scene(mode, '<wick-character character="eve-macarro"></wick-character>', { locale: 'de' });
    expect(facts(character)).to.deep.equal(['Auch bekannt als The Ballerina und Kikimora', 'Zugehörigkeit Die Ruska Roma', 'Schicksal Spoiler: wie Ballerina endet Zeigen']);
    expect(part(character, 'allegiance')!.querySelector('[lang]')).to.equal(null);
    const zero = await scene(mode, '<wick-character character="zero"></wick-character>', { locale: 'de' });
    expect(part(zero, 'allegiance')!.querySelector('dd span')!.getAttribute('lang')).to.equal('en');
  });

  both('that there is not keeps what the author wrote, and tells the page who was meant', async (mode) => {
    const found: { character?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.character = await scene(mode, '<wick-character character="eve-macaro"><p>A dancer.</p></wick-character>');
    });
    expect(seen(found.character!)).to.equal('A dancer.');
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['unknown-record', 'There is no character “eve-macaro” here. Did you mean eve-macarro?']]);
  });

  both('suggests no hidden character', async (mode) => {
    const errors = await errorsWhile(() => scene(mode, '<wick-character character="caines-daugther"></wick-character>'));
    expect(errors.map(({ message }) => message).join()).to.not.include('caines-daughter');
  });

  both('takes a heading, a picture and a footer from the author', async (mode) => {
    const character = await scene(mode, '<wick-character character="charon" heading-level="4"><h4 slot="heading">The concierge</h4><b slot="photo">picture</b><p slot="footer">Told by us.</p></wick-character>');
    expect(seen(character)).to.match(/^picture The concierge Allegiance .* Told by us\.$/);
  });

  both('follows another character, and a move in the page', async (mode) => {
    const character = await scene(mode, '<wick-character character="charon"></wick-character>');
    const place = character.parentElement!;
    character.remove();
    place.append(character);
    character.setAttribute('character', 'akira');
    await settled(character);
    expect(seen(part(character, 'heading'))).to.equal('Akira');
  });

  for (const theme of ['plain', 'noir', 'paper']) {
    audited(`has nothing for axe to say, as ${theme}`, async (mode) => {
      const character = await scene(mode, `<wick-character character="john-wick" theme="${theme}"></wick-character>`);
      await expect(character).to.be.accessible();
    });
  }

  it('grows no wider than its room, from right to left too', async () => {
    for (const width of [240, 320, 720, 1400]) {
      const page = await scene('client', `<div style="width: ${width}px"><wick-character character="john-wick"></wick-character></div>`, { locale: 'ar', dir: 'rtl' });
      expect(part(page.firstElementChild!, 'base')!.scrollWidth, String(width)).to.be.at.most(width);
    }
  });
});
