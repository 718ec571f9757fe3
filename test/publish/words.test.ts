import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { translatableTexts, type TranslatedKind, translatedFields } from '../../src/domain/ledger/translated-fields.js';
import { bake } from '../../src/publish/bake/bake.js';
import { render } from '../../src/publish/prerender/render.js';
import { loadAllWords } from '../../src/publish/prerender/words-shown.js';
import { recordedText } from '../../src/views/recorded.js';
import { dataset } from '../data/dataset.js';
import { wordsIn } from './markup.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const page = (lang: string, markup: string): string => `<!doctype html><html lang="${lang}"><body>${markup}</body></html>`;
const widgets = '<wick-faq film="ballerina"></wick-faq><wick-timeline from="john-wick-3" to="john-wick-4"></wick-timeline><wick-character character="winston-scott"></wick-character><wick-trailer film="ballerina"></wick-trailer><wick-synopsis film="john-wick"></wick-synopsis>';

const said: readonly (readonly [lang: string, ...sentences: string[]])[] = [
  ['de', 'Wird es eine Fortsetzung von „Ballerina“ geben?', 'Angekündigt ist keine.', 'Manager des New Yorker Continental', 'Letzter Trailer', 'Ein Auftragskiller im Ruhestand kehrt in sein altes Leben zurück', 'Iosef und seine Bande'],
  ['fr', 'Y aura-t-il une suite à', 'Aucune n’a été annoncée.', 'Directeur du Continental de New York', 'Bande-annonce finale', 'Un tueur à gages retiré reprend la vie', 'Iosef et sa bande'],
  ['es', '¿Habrá una secuela de «Ballerina»?', 'No se ha anunciado ninguna.', 'Gerente del Continental de Nueva York', 'Tráiler final', 'Un asesino a sueldo', 'Iosef y su banda'],
  ['ar', 'هل سيكون هناك جزء ثانٍ من «Ballerina»؟', 'لم يُعلن عن أي جزء.', 'مدير فندق Continental في نيويورك', 'الإعلان الأخير', 'يسرق Iosef وعصابته'],
];

describe('the sentences of the data on a page in another language', () => {
  it.each(said)('are in its language, prerendered and baked alike: %s', async (lang, ...sentences) => {
    const { html } = await render(`<section lang="${lang}">${widgets}</section>`, { now, locale: lang });
    const { text } = await bake(page(lang, widgets), { now });
    for (const sentence of sentences) {
      expect(wordsIn(html)).toContain(sentence);
      expect(text).toContain(sentence);
    }
    for (const markup of [html, text]) expect(markup).not.toContain('None has been announced.');
  });

  it('stay English and are marked so where they are not translated', async () => {
    const markup = '<wick-related film="ballerina"></wick-related><wick-character character="zero"></wick-character>';
    const { html } = await render(markup, { now, locale: 'de', settings: { spoilers: 'show' } });
    const { text } = await bake(page('de', markup), { now, settings: { spoilers: 'show' } });
    for (const drawn of [html, text]) {
      expect(drawn).toMatch(/<bdi lang="en">Ballerina ending explained by director Len Wiseman<\/bdi>/);
      expect(drawn).toMatch(/<span lang="en" dir="ltr">Hired by the Adjudicator<\/span>/);
    }
  });

  it('leave English pages as they were, without a translation in their state', async () => {
    const { html, state } = await render(widgets, { now, locale: 'en-GB' });
    expect(html).toContain('<span lang="en" dir="ltr">None has been announced.</span>');
    expect(state).not.toContain('"words"');
  });

  it.each(['seen', 'hide'] as const)('give nothing away that the page hides: %s', async (spoilers) => {
    const whole = await wholeCatalogue();
    await loadAllWords('de');
    const open = redact(whole, 'hide', new Set());
    const textsOf = (catalogue: typeof whole): Set<string> => new Set((Object.keys(translatedFields) as TranslatedKind[]).flatMap((kind) => [...(catalogue[kind] as ReadonlyMap<string, object>).values()].flatMap((record) => [...translatableTexts(kind, record)])));
    const shown = textsOf(open);
    const hidden = [...textsOf(whole)].filter((text) => !shown.has(text)).flatMap((text) => { const { text: own, lang } = recordedText(text, { names: {} as never, locale: 'de' }); return lang === 'en' ? [] : [own]; });
    expect(hidden.length).toBeGreaterThan(30);
    const { html, state } = await render(widgets, { now, locale: 'de', settings: { spoilers } });
    const { text } = await bake(page('de', widgets), { now, settings: { spoilers } });
    for (const sentence of hidden) for (const output of [html, state, text]) expect(output).not.toContain(sentence);
    // The same test finds them where all is shown.
    const all = await render(widgets, { now, locale: 'de', settings: { spoilers: 'show' } });
    expect(all.state).toContain('Lena, die sich als Eves Schwester erweist, stirbt.');
  });

  it("are a publisher's own where its dataset has them, and English where it has none", async () => {
    const own = dataset() as object;
    const questions = [{ id: 'sequel', title: 'ballerina', question: 'Is it a sequel?', answer: [{ value: 'No.', known: '2025-01', source: 'trade-2024-02-22' }] }];
    const { catalogue, faults } = parseDataset({ ...own, questions, words: { de: { questions: { sequel: { 'No.': 'Nein, keine.' } } } } });
    expect(faults).toEqual([]);
    const list = '<wick-faq film="ballerina"></wick-faq>';
    const german = await render(list, { now, locale: 'de-AT', catalogue });
    expect(german.html).toContain('<span>Nein, keine.</span>');
    expect(german.html).toContain('<span lang="en" dir="ltr">Is it a sequel?</span>');
    expect(german.state).toContain('Nein, keine.');
    const arabic = await render(list, { now, locale: 'ar', catalogue });
    expect(arabic.html).toContain('<span lang="en" dir="ltr">No.</span>');
  });
});
