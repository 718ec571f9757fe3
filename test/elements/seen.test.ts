import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { audited, both, scene, settled } from '../fixture.js';
import { change, errorsWhile, part, partsOf, seen } from './reading.js';

const films = ['John Wick', 'John Wick: Chapter 2', 'John Wick: Chapter 3 – Parabellum', 'John Wick: Chapter 4', 'The Continental: From the World of John Wick', 'Ballerina'];
const ids = ['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', 'ballerina'];

const boxes = (list: Element): HTMLInputElement[] => [...list.shadowRoot!.querySelectorAll('input')];
const ticks = (list: Element): string => boxes(list).map(({ checked }) => (checked ? 'x' : '-')).join('');
const names = (list: Element): string[] => partsOf(list, 'name').map(seen);
const kept = (): readonly string[] => (JSON.parse(localStorage.getItem(choicesKey) ?? '{}') as { seen?: readonly string[] }).seen ?? [];
const choose = (seen: readonly string[]): Promise<void> => change(() => { document.body.dispatchEvent(new WickChoiceEvent({ seen })); });

afterEach(async () => {
  await choose([]);
  localStorage.clear();
});

const upTo = (list: Element): HTMLSelectElement => list.shadowRoot!.querySelector('select')!;
const chooseUpTo = (list: Element, id: string): Promise<void> =>
  change(() => {
    upTo(list).value = id;
    upTo(list).dispatchEvent(new Event('change'));
  });

describe('the question what a reader has seen', () => {
  both('is asked of every film and series that is out, in the order of release', async (mode) => {
    const list = await scene(mode, '<wick-seen></wick-seen>');
    expect(names(list)).to.deep.equal(films);
    expect(partsOf(list, 'year').map(seen)).to.deep.equal(['2014', '2017', '2019', '2023', '2023', '2025']);
    expect(seen(part(list, 'heading'))).to.equal('What have you seen?');
    expect(seen(part(list, 'kept'))).to.equal('0 of 6 seen Kept on this device only. Clear all');
    expect(ticks(list)).to.equal('------');
    // Asked of the markup: without a script, a browser would choose the first title.
    expect(upTo(list).options[0]!.defaultSelected).to.equal(true);
  });

  both('is asked of what was out on the day shown', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2018-01-01"><wick-seen></wick-seen></wick-provider>');
    expect(names(page.firstElementChild!)).to.deep.equal(['John Wick', 'John Wick: Chapter 2']);
    expect(seen(part(page.firstElementChild!, 'as-of'))).to.equal('As known on January 1, 2018');
  });

  both('is asked of the titles that are named, in their order, once each, when they are out', async (mode) => {
    const list = await scene(mode, '<wick-seen titles="ballerina, john-wick ballerina john-wick-5 john-wick-hex"></wick-seen>');
    expect(names(list)).to.deep.equal(['Ballerina', 'John Wick', 'John Wick Hex']);
  });

  both('is not asked where nothing is out', async (mode) => {
    const list = await scene(mode, '<wick-seen titles="john-wick-5"></wick-seen>');
    expect(seen(part(list, 'note'))).to.equal('There is nothing to have seen yet.');
    expect(boxes(list)).to.have.length(0);
  });

  both('is answered by a tick, which the device keeps', async (mode) => {
    const list = await scene(mode, '<wick-seen></wick-seen>');
    await change(() => { boxes(list)[2]!.click(); });
    expect([ticks(list), kept(), seen(part(list, 'count'))]).to.deep.equal(['--x---', ['john-wick-3'], '1 of 6 seen']);
    await change(() => { boxes(list)[0]!.click(); });
    await change(() => { boxes(list)[2]!.click(); });
    expect([ticks(list), kept()]).to.deep.equal(['x-----', ['john-wick']]);
  });

  both('is answered up to a title, and then no further', async (mode) => {
    const list = await scene(mode, '<wick-seen></wick-seen>');
    await choose(['ballerina']);
    expect(upTo(list).value).to.equal('');
    await chooseUpTo(list, 'john-wick-4');
    expect([ticks(list), kept()]).to.deep.equal(['xxxx--', ids.slice(0, 4)]);
    await chooseUpTo(list, 'john-wick-2');
    expect(ticks(list)).to.equal('xx----');
    // The prompt is no answer.
    await chooseUpTo(list, '');
    expect(ticks(list)).to.equal('xx----');
    expect(upTo(list).options[0]!.disabled).to.equal(true);
  });

  both('says up to which title all was seen, and nothing where one before it was not', async (mode) => {
    const list = await scene(mode, '<wick-seen></wick-seen>');
    await change(() => { boxes(list)[0]!.click(); });
    await change(() => { boxes(list)[1]!.click(); });
    expect(upTo(list).selectedOptions[0]!.text).to.equal('John Wick: Chapter 2');
    await change(() => { boxes(list)[0]!.click(); });
    expect(upTo(list).selectedOptions[0]!.text).to.equal('choose a title');
  });

  both('leaves alone what it does not ask about', async (mode) => {
    const list = await scene(mode, '<wick-seen titles="john-wick john-wick-2"></wick-seen>');
    await choose(['ballerina', 'of-another-site']);
    await chooseUpTo(list, 'john-wick-2');
    expect(kept()).to.deep.equal(['ballerina', 'of-another-site', 'john-wick', 'john-wick-2']);
    await change(() => { boxes(list)[0]!.click(); });
    expect(kept()).to.deep.equal(['ballerina', 'of-another-site', 'john-wick-2']);
  });

  both('is forgotten with everything, and the device keeps nothing', async (mode) => {
    const list = await scene(mode, '<wick-seen titles="john-wick"></wick-seen>');
    await choose(['ballerina', 'john-wick']);
    part(list, 'forget')!.focus();
    await change(() => { part(list, 'forget')!.click(); });
    expect([ticks(list), localStorage.getItem(choicesKey), list.shadowRoot!.activeElement]).to.deep.equal(['-', null, part(list, 'forget')]);
  });

  both('is asked alike everywhere on the page', async (mode) => {
    const page = await scene(mode, '<section><wick-seen></wick-seen><wick-seen titles="john-wick ballerina"></wick-seen></section>');
    const [one, other] = [...page.children] as [Element, Element];
    await change(() => { boxes(other)[1]!.click(); });
    expect([ticks(one), ticks(other)]).to.deep.equal(['-----x', '-x']);
  });

  both('shows what holds where nobody hears the answer', async (mode) => {
    const page = await scene(mode, '<section><wick-seen titles="john-wick"></wick-seen></section>');
    page.addEventListener('wick-choice', (event) => { event.stopPropagation(); });
    await change(() => { boxes(page.firstElementChild!)[0]!.click(); });
    expect(ticks(page.firstElementChild!)).to.equal('-');
  });

  both('tells the page what was said', async (mode) => {
    const list = await scene(mode, '<wick-seen></wick-seen>');
    const heard: unknown[] = [];
    const hear = ({ choice }: WickChoiceEvent): void => { heard.push(choice); };
    document.addEventListener('wick-choice', hear);
    await change(() => { boxes(list)[0]!.click(); });
    document.removeEventListener('wick-choice', hear);
    expect(heard).to.deep.equal([{ seen: ['john-wick'] }]);
  });
});

describe('the question what a reader has seen, by key and by ear', () => {
  it('has a box for each title, and a choice of the one up to which all are ticked', async () => {
    const list = await scene('client', '<wick-seen titles="john-wick ballerina"></wick-seen>');
    boxes(list)[0]!.focus();
    await sendKeys({ press: ' ' });
    await settled(list);
    expect(ticks(list)).to.equal('x-');
    upTo(list).focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(list);
    expect([ticks(list), list.shadowRoot!.activeElement]).to.deep.equal(['xx', upTo(list)]);
  });

  both('is said with the title that each control is of', async (mode) => {
    const list = await scene(mode, '<wick-seen></wick-seen>');
    expect(seen(boxes(list)[1]!.labels![0]!)).to.equal('John Wick: Chapter 2 2017');
    expect(seen(upTo(list).labels[0]!.querySelector('span'))).to.equal('I have seen everything up to');
    expect([list.shadowRoot!.querySelector('legend')!.textContent, part(list, 'count')!.role]).to.deep.equal(['I have seen', 'status']);
  });

  audited('has nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      await choose([]);
      const list = await scene(mode, `<wick-seen theme="${theme}"></wick-seen>`);
      await choose(['john-wick']);
      await expect(list).to.be.accessible();
    }
  });

  it('has targets that a finger finds, also in a narrow column', async () => {
    for (const width of [240, 720]) {
      const page = await scene('client', `<div style="width: ${width}px"><wick-seen></wick-seen></div>`);
      const list = page.firstElementChild!;
      expect(part(list, 'base')!.scrollWidth).to.be.at.most(width);
      for (const target of [...partsOf(list, 'choice'), ...partsOf(list, 'up-to'), part(list, 'forget')!]) expect(target.getBoundingClientRect().height).to.be.at.least(24);
    }
  });
});

describe('the question what a reader has seen, asked badly or elsewhere', () => {
  both('names a title that there is not, and asks of the others', async (mode) => {
    const found: { list?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.list = await scene(mode, '<wick-seen titles="balerina john-wick"><p>Own words.</p></wick-seen>');
    });
    expect(names(found.list!)).to.deep.equal(['John Wick']);
    expect(errors.map(({ code, message }) => [code, message.includes('balerina')])).to.deep.equal([['unknown-title', true]]);
  });

  both('keeps the author’s words where it knows none of the titles', async (mode) => {
    const found: { list?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.list = await scene(mode, '<wick-seen titles="balerina"><p>Own words.</p></wick-seen>');
    });
    expect(seen(found.list!)).to.equal('Own words.');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('speaks the language of the page', async (mode) => {
    expect(seen(part(await scene(mode, '<wick-seen></wick-seen>', { locale: 'de' }), 'kept'))).to.equal('0 von 6 gesehen Wird nur auf diesem Gerät gespeichert. Alles löschen');
    expect(seen(part(await scene(mode, '<wick-seen></wick-seen>', { locale: 'ar', dir: 'rtl' }), 'heading'))).to.equal('ماذا شاهدت؟');
  });

  both('takes a heading and a footer from the author', async (mode) => {
    const list = await scene(mode, '<wick-seen titles="john-wick"><h2 slot="heading">Before you read on</h2><p slot="footer">Thank you.</p></wick-seen>');
    expect(seen(list)).to.match(/^Before you read on .* Thank you\.$/);
  });

  both('goes on after it was moved', async (mode) => {
    const page = await scene(mode, '<section><wick-seen titles="john-wick"></wick-seen><div></div></section>');
    const list = page.firstElementChild!;
    page.querySelector('div')!.append(list);
    await settled(page);
    await change(() => { boxes(list)[0]!.click(); });
    expect(ticks(list)).to.equal('x');
  });
});
