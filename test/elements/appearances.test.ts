import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { audited, both, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { errorsWhile, heard, part, partsOf, seen, written } from './reading.js';

before(() => partFetched('characters'));

/** The table's rows with a bar between cells: the heads as they are seen, and the words of the marks. */
const rowsOf = (table: Element): string[] => [...part(table, 'table')!.querySelectorAll('tr')].map((row) => [...row.cells].map(wordsOf).join(' | '));
const wordsOf = (cell: Element): string => (cell.part.contains('untold') ? '' : cell.localName === 'td' ? heard(cell) : seen(cell));

const few = '<wick-appearances characters="eve-macarro john-wick charon" titles="john-wick-4 ballerina untitled-game"></wick-appearances>';

describe('a table of appearances', () => {
  both('tells of the characters in most titles and of the titles with a date and a cast', async (mode) => {
    const table = await scene(mode, '<wick-appearances></wick-appearances>');
    const [head, ...rows] = rowsOf(table);
    expect(head).to.equal(' | John Wick 2014 | John Wick: Chapter 2 2017 | John Wick: Chapter 3 – Parabellum 2019 | John Wick: Chapter 4 2023 | The Continental: From the World of John Wick 2023 | Ballerina 2025');
    expect(rows.slice(0, 3)).to.deep.equal([
      'John Wick | Lead | Lead | Lead | Lead |  | Supporting',
      'Winston Scott | Supporting | Supporting | Supporting | Supporting | Lead | Supporting',
      'Charon | Supporting | Supporting | Supporting | Supporting | Supporting | Supporting',
    ]);
    expect(rows).to.have.length(12);
    expect(rows.at(-1)).to.equal('Eve Macarro |  |  |  |  |  | Lead');
  });

  both('tells of those that it is asked for, in their order', async (mode) => {
    const table = await scene(mode, few);
    expect(rowsOf(table)).to.deep.equal([
      ' | John Wick: Chapter 4 2023 | Ballerina 2025 | Untitled John Wick game',
      'Eve Macarro |  | Lead | ',
      'John Wick | Lead | Supporting | Voice',
      'Charon | Supporting | Supporting | ',
    ]);
  });

  both('is a table for those who hear it, with a caption, heads, and a word in every cell', async (mode) => {
    const table = await scene(mode, few);
    expect(part(table, 'table')!.querySelector('caption')!.textContent).to.equal('Who appears where');
    expect(partsOf(table, 'title').every((head) => head.getAttribute('scope') === 'col')).to.equal(true);
    expect(partsOf(table, 'character').every((head) => head.getAttribute('scope') === 'row')).to.equal(true);
    expect(heard(part(table, 'corner'))).to.equal('Character');
    expect(partsOf(table, 'cell').map(heard)).to.deep.equal(['nothing told', 'Lead', 'nothing told', 'Lead', 'Supporting', 'Voice', 'Supporting', 'Supporting', 'nothing told']);
  });

  both('has another mark for each size of part, in the colour of its title, and one key to them', async (mode) => {
    const table = await scene(mode, few);
    const inCells = partsOf(table, 'shape').filter((drawn) => drawn.parentElement!.localName === 'td');
    expect(seen(part(table, 'key'))).to.equal('Lead Supporting Voice');
    expect([...new Set(inCells.map((drawn) => drawn.getAttribute('fill')))]).to.deep.equal(['#e89', '#f93', '#4e9']);
    const shapes = inCells.map((drawn) => [drawn.parentElement!.part.item(1), drawn.innerHTML.replace(/<!--.*?-->/g, '')] as const);
    expect(new Map(shapes).size).to.equal(3);
    expect(new Set(shapes.map(([, drawn]) => drawn)).size).to.equal(3);
  });

  both('says in no row what may not be told, and below the table of which titles something may not', async (mode) => {
    const table = await scene(mode, '<wick-appearances characters="eve-macarro caine" titles="john-wick-4 ballerina"></wick-appearances>');
    expect(rowsOf(table).slice(1)).to.deep.equal(['Eve Macarro |  | Lead', 'Caine | Supporting | ']);
    expect(partsOf(table, 'reveal').map(seen)).to.deep.equal(['Spoiler: how John Wick: Chapter 4 begins Show', 'Spoiler: how Ballerina begins Show']);
    for (const told of ['caines-daughter', 'Caine\'s daughter', 'Comte']) expect(written(table), told).to.not.include(told);
  });

  both('is as it was known on an earlier day', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2018-01-01"><wick-appearances></wick-appearances></wick-provider>');
    const table = page.firstElementChild!;
    expect(partsOf(table, 'title').map(seen)).to.deep.equal(['John Wick 2014', 'John Wick: Chapter 2 2017']);
    expect(seen(part(table, 'as-of'))).to.equal('As known on January 1, 2018');
  });

  both('speaks the language of the page', async (mode) => {
    const table = await scene(mode, few, { locale: 'de' });
    expect(rowsOf(table)[2]).to.equal('John Wick | Hauptrolle | Nebenrolle | Stimme');
    expect(seen(part(table, 'heading'))).to.equal('Wer wo vorkommt');
  });

  both('names ids that there are not, and does without them', async (mode) => {
    const found: { table?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.table = await scene(mode, '<wick-appearances characters="eve john-wick" titles="part-one"></wick-appearances>');
    });
    expect(rowsOf(found.table!).slice(1)).to.deep.equal(['John Wick | Lead | Lead | Lead | Lead |  | Supporting']);
    expect(errors.map(({ code, message }) => `${code}: ${message}`)).to.deep.equal([
      'bad-attribute: characters="eve john-wick" cannot be read; using john-wick.', 'bad-attribute: titles="part-one" cannot be read; using default.',
    ]);
  });

  it('of nothing says so, and while the story is not here keeps what the author wrote', async () => {
    const none = await drawnFrom(emptyCatalogue, '<wick-appearances></wick-appearances>', '2026-01-01');
    expect(seen(part(none, 'note'))).to.equal('No appearance is known.');
    const waiting = await drawnFrom({ ...emptyCatalogue, lacks: ['characters'] }, '<wick-appearances><p>John is in all of them.</p></wick-appearances>', '2026-01-01');
    expect(seen(waiting)).to.equal('John is in all of them.');
  });

  both('takes a heading and a footer from the author', async (mode) => {
    const table = await scene(mode, '<wick-appearances heading-level="2" titles="ballerina"><h2 slot="heading">Who is in it</h2><p slot="footer">Told by us.</p></wick-appearances>');
    expect(seen(table)).to.match(/^Who is in it .* Told by us\.$/);
  });

  both('goes on as it was when it is moved in the page', async (mode) => {
    const table = await scene(mode, few);
    const place = table.parentElement!;
    table.remove();
    place.append(table);
    table.removeAttribute('characters');
    await settled(table);
    expect(rowsOf(table)).to.have.length(13);
  });

  for (const theme of ['plain', 'noir', 'paper']) {
    audited(`has nothing for axe to say, as ${theme}`, async (mode) => {
      const table = await scene(mode, `<wick-appearances theme="${theme}"></wick-appearances>`);
      await expect(table).to.be.accessible();
    });
  }
});

describe('a table of appearances in a narrow column', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`scrolls in its own box by keyboard, and keeps names and titles in sight, ${dir}`, async () => {
      const page = await scene('client', '<div style="width: 200px"><wick-appearances></wick-appearances></div>', dir === 'rtl' ? { dir, locale: 'ar' } : {});
      const table = page.firstElementChild!;
      const box = part(table, 'scroll')!;
      expect(part(table, 'base')!.scrollWidth).to.be.at.most(200);
      expect([box.getAttribute('role'), box.tabIndex, box.scrollWidth > box.clientWidth]).to.deep.equal(['region', 0, true]);
      expect(box.ariaLabel).to.equal(table.shadowRoot!.querySelector('caption')!.textContent);
      const name = part(table, 'character')!;
      const before = name.getBoundingClientRect().left;
      box.focus();
      await sendKeys({ press: dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight' });
      box.scrollLeft = dir === 'rtl' ? -120 : 120;
      expect(name.getBoundingClientRect().left).to.be.closeTo(before, 1);
      const cell = partsOf(table, 'cell')[0]!.getBoundingClientRect();
      expect(dir === 'rtl' ? cell.right > name.getBoundingClientRect().left : cell.left < name.getBoundingClientRect().right).to.equal(true);
      expect(name.getBoundingClientRect().width).to.be.below(160);
    });
  }

  it('keeps the titles in sight while many characters are scrolled through', async () => {
    const everyone = ['john-wick', 'winston-scott', 'charon', 'bowery-king', 'helen-wick', 'aurelio', 'the-doctor', 'the-director', 'the-elder', 'caine', 'akira', 'viggo-tarasov', 'iosef-tarasov', 'ms-perkins', 'marcus', 'avi', 'cassian', 'mr-nobody', 'eve-macarro', 'pine'];
    const page = await scene('client', `<div style="width: 320px"><wick-appearances characters="${everyone.join(' ')}"></wick-appearances></div>`);
    const table = page.firstElementChild!;
    const box = part(table, 'scroll')!;
    const head = part(table, 'title')!;
    const before = head.getBoundingClientRect().top;
    // How far it scrolls depends on the fonts of the machine.
    box.scrollTop = 100;
    expect(box.scrollTop).to.equal(100);
    expect(head.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('turns the titles on their side, so that all columns are in view', async () => {
    const page = await scene('client', '<div style="width: 320px"><wick-appearances></wick-appearances></div>');
    const box = part(page.firstElementChild!, 'scroll')!;
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    const { width, height } = part(page.firstElementChild!, 'title')!.getBoundingClientRect();
    expect(height, `${width} × ${height}`).to.be.greaterThan(2 * width);
  });

  it('grows no wider than its room', async () => {
    for (const width of [240, 720, 1400]) {
      const page = await scene('client', `<div style="width: ${width}px"><wick-appearances></wick-appearances></div>`);
      expect(part(page.firstElementChild!, 'base')!.scrollWidth, String(width)).to.be.at.most(width);
    }
  });
});
