import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene } from '../fixture.js';
import { change, errorsWhile, factsOf, part, partsOf, seen } from './reading.js';

const card = '<wick-film-card film="ballerina"></wick-film-card>';

const german = [
  ['Start', '6. Juni 2025'],
  ['Laufzeit', '125 Min.'],
  ['Freigabe', 'R (USA)'],
  ['Regie', 'Len Wiseman'],
  ['Mit', 'Ana de Armas, Anjelica Huston, Gabriel Byrne und Lance Reddick'],
];

describe('a film card in another language', () => {
  both('speaks German on a German page', async (mode) => {
    const element = await scene(mode, card, { locale: 'de-AT' });
    expect(seen(part(element, 'phase'))).to.equal('Im Stream bei Starz');
    expect(factsOf(element)).to.deep.equal(german);
  });

  both('tells in German what was overtaken', async (mode) => {
    const page = await scene(mode, `<wick-provider published="2024-01-25" now="2026-11-20">${card}</wick-provider>`, { locale: 'de' });
    expect(factsOf(page.firstElementChild!)[0]![1]).to.equal('6. Juni 2025 Aktualisiert zuvor 7. Juni 2024 WION, 22. Februar 2024');
  });

  both('says that its logline is English', async (mode) => {
    const element = await scene(mode, '<wick-film-card film="ballerina" fields="logline"></wick-film-card>', { locale: 'ar-EG', dir: 'rtl' });
    const logline = part(element, 'logline')!;
    expect([logline.lang, getComputedStyle(logline).direction]).to.deep.equal(['en', 'ltr']);
  });

  both('speaks Arabic from right to left', async (mode) => {
    const element = await scene(mode, '<wick-film-card film="ballerina" layout="row"></wick-film-card>', { locale: 'ar-EG', dir: 'rtl' });
    expect(seen(part(element, 'phase'))).to.include('يُعرض على');
    const [label, value] = factsOf(element)[0]!;
    expect(label).to.equal('الإصدار');
    expect(value).to.equal('٦ يونيو ٢٠٢٥');
    const [poster, heading] = ['poster', 'heading'].map((name) => part(element, name)!.getBoundingClientRect());
    expect(heading!.right).to.be.at.most(poster!.left);
    const [fact, page] = [partsOf(element, 'fact')[0]!, element].map((box) => getComputedStyle(box).direction);
    expect([fact, page]).to.deep.equal(['rtl', 'rtl']);
  });

  both('speaks English, and says that it does, where it has no sentences', async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.element = await scene(mode, card, { locale: 'fa', dir: 'rtl' });
    });
    const base = part(found.element!, 'base')!;
    expect([base.lang, base.dir]).to.deep.equal(['en', 'ltr']);
    expect(factsOf(found.element!)[0]).to.deep.equal(['Release', 'June 6, 2025']);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-language', 'No sentences exist for language “fa”; using en.']]);
  });

  both('speaks English where the page names no language that can be read', async (mode) => {
    const found: { element?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.element = await scene(mode, card, { locale: 'd!e' });
    });
    expect(part(found.element!, 'base')!.lang).to.equal('en');
    expect(factsOf(found.element!)[0]).to.deep.equal(['Release', 'June 6, 2025']);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-language', 'No sentences exist for language “d!e”; using en.']]);
  });
});

describe('a film card on a page whose language changes', () => {
  both('follows the ancestor that names the language', async (mode) => {
    const element = await scene(mode, card, { locale: 'en' });
    const ancestor = element.closest<HTMLElement>('[lang]')!;
    await change(() => (ancestor.lang = 'de'));
    expect(factsOf(element)).to.deep.equal(german);
    await change(() => (ancestor.lang = 'en'));
    expect(factsOf(element)[0]).to.deep.equal(['Release', 'June 6, 2025']);
  });

  both('follows a language that stands on itself', async (mode) => {
    const element = await scene(mode, card);
    await change(() => (element.lang = 'de'));
    expect(factsOf(element)).to.deep.equal(german);
    await change(() => { element.removeAttribute('lang'); });
    expect(factsOf(element)[0]).to.deep.equal(['Release', 'June 6, 2025']);
  });

  both('follows it across the shadow root that the card stands in', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2026-11-20"><div>${card}</div></wick-provider>`, { locale: 'en' });
    const host = page.firstElementChild!;
    const element = host.firstElementChild!;
    await change(() => { host.attachShadow({ mode: 'open' }).append(element); });
    expect(factsOf(element)[0]).to.deep.equal(['Release', 'June 6, 2025']);
    await change(() => { host.setAttribute('lang', 'de'); });
    expect(factsOf(element)).to.deep.equal(german);
  });
});
