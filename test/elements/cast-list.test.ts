import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { both, scene } from '../fixture.js';
import { heard, part, partsOf, rolesOf, seen } from './reading.js';

const ballerina = '<wick-cast-list film="ballerina"></wick-cast-list>';

describe('a cast list', () => {
  both('tells who plays whom, billed roles first and in order', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="john-wick-4"></wick-cast-list>');
    expect(seen(part(list, 'heading'))).to.equal('Cast of John Wick: Chapter 4');
    expect(rolesOf(list).map(([name]) => name)).to.deep.equal([
      'Keanu Reeves', 'Donnie Yen', 'Bill Skarsgård', 'Laurence Fishburne', 'Hiroyuki Sanada', 'Shamier Anderson', 'Lance Reddick (1962–2023)', 'Rina Sawayama',
      'Scott Adkins', 'Clancy Brown', 'Natalia Tena', 'Marko Zaror', 'Ian McShane', 'George Georgiou',
    ]);
    expect(rolesOf(list).slice(1, 3)).to.deep.equal([['Donnie Yen', 'Caine'], ['Bill Skarsgård', 'Marquis Vincent Bisset de Gramont']]);
  });

  both('says a role that has no name yet', async (mode) => {
    const page = await scene(mode, `<wick-provider as-of="2024-01-25">${ballerina}</wick-provider>`);
    expect(rolesOf(page.firstElementChild!)).to.deep.equal([
      ['Ana de Armas', 'Rooney'],
      ['Anjelica Huston', 'The Director Returning'],
      ['Gabriel Byrne', 'Undisclosed role'],
      ['Lance Reddick (1962–2023)', 'Charon Final role Returning'],
      ['Catalina Sandino Moreno', 'Undisclosed role'],
      ['Norman Reedus', 'Undisclosed role'],
      ['Ian McShane', 'Winston Scott Returning'],
      ['Keanu Reeves', 'John Wick Returning'],
    ]);
    expect(seen(part(page.firstElementChild!, 'as-of'))).to.equal('As known on January 25, 2024');
  });

  both('tells that a role was revealed, and what it was called before', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="ballerina" former-names></wick-cast-list>');
    expect(rolesOf(list).slice(0, 4)).to.deep.equal([
      ['Ana de Armas', 'Eve Macarro formerly Rooney'],
      ['Anjelica Huston', 'The Director Returning'],
      ['Gabriel Byrne', 'The Chancellor undisclosed at first'],
      ['Lance Reddick (1962–2023)', 'Charon Final role Returning'],
    ]);
  });

  both('keeps former names to itself unless it is asked', async (mode) => {
    const list = await scene(mode, ballerina);
    expect(rolesOf(list)[0]).to.deep.equal(['Ana de Armas', 'Eve Macarro']);
    list.toggleAttribute('former-names');
    await (list as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    expect(rolesOf(list)[0]).to.deep.equal(['Ana de Armas', 'Eve Macarro formerly Rooney']);
  });

  both('marks who returns, who played the last role, and who has died', async (mode) => {
    const list = await scene(mode, ballerina);
    const reddick = partsOf(list, 'entry')[3]!;
    const marks = [...reddick.querySelectorAll('[part~="mark"]')];
    expect(marks.map((mark) => [mark.part.value, seen(mark)])).to.deep.equal([['mark final', 'Final role'], ['mark returning', 'Returning']]);
    expect(seen(reddick.querySelector('[part="memoriam"]'))).to.equal('(1962–2023)');
    expect(heard(reddick)).to.equal('Lance Reddick (1962–2023) as Charon Final role Returning');
  });

  both('says nothing of a death that is not known yet', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2023-03-22"><wick-cast-list film="john-wick-4"></wick-cast-list></wick-provider>');
    expect(rolesOf(page.firstElementChild!).map(([name]) => name)).to.include('Lance Reddick');
  });

  both('is heard as a list of people as roles', async (mode) => {
    const list = await scene(mode, ballerina);
    expect([part(list, 'list')!.role, partsOf(list, 'entry')[0]!.localName]).to.deep.equal(['list', 'li']);
    expect(heard(partsOf(list, 'entry')[0]!)).to.equal('Ana de Armas as Eve Macarro');
  });

  both('says so where no cast is known', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="book-of-rules"></wick-cast-list>');
    expect(seen(part(list, 'note'))).to.equal('No cast is known for John Wick: The Book of Rules.');
    expect(partsOf(list, 'list').map(seen)).to.deep.equal([]);
  });

  both('speaks German', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="ballerina" former-names max="4"></wick-cast-list>', { locale: 'de' });
    expect(seen(list)).to.equal(
      'Besetzung von Ballerina Ana de Armas Eve Macarro zuvor Rooney Anjelica Huston The Director Wieder dabei ' +
        'Gabriel Byrne The Chancellor zunächst nicht bekannt gegeben Lance Reddick (1962–2023) Charon Letzte Rolle Wieder dabei Alle 17 zeigen',
    );
  });

  both('speaks Arabic from right to left', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="ballerina" max="4"></wick-cast-list>', { locale: 'ar-EG', dir: 'rtl' });
    expect(seen(part(list, 'heading'))).to.equal('طاقم تمثيل \u2068Ballerina\u2069');
    const [box, name] = [part(list, 'base')!, part(list, 'name')!].map((piece) => piece.getBoundingClientRect());
    expect(name!.right).to.be.closeTo(box!.right, 1);
  });
});

describe("a cast list's groups", () => {
  /** Each group's heading with the names below it. */
  function groupsOf(list: Element): [heading: string, names: string[]][] {
    return partsOf(list, 'group').map((group) => [seen(group), [...group.nextElementSibling!.querySelectorAll('[part="name"]')].map(seen)]);
  }

  both('are the kinds of roles', async (mode) => {
    const page = await scene(mode, '<wick-provider now="2025-06-20"><wick-cast-list film="ballerina" group="role"></wick-cast-list></wick-provider>');
    const groups = groupsOf(page.firstElementChild!);
    expect(groups.map(([heading]) => heading)).to.deep.equal(['Leads', 'Supporting', 'Cameos']);
    expect([groups[0]![1], groups[2]![1]]).to.deep.equal([['Ana de Armas'], ['Keanu Reeves']]);
    expect(groups[1]![1].slice(0, 2)).to.deep.equal(['Anjelica Huston', 'Gabriel Byrne']);
  });

  both('are others where the kind of a role is not known yet', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2024-01-25"><wick-cast-list film="ballerina" group="role"></wick-cast-list></wick-provider>');
    expect(groupsOf(page.firstElementChild!).map(([heading, names]) => [heading, names.length])).to.deep.equal([['Supporting', 1], ['Others', 7]]);
  });

  both('are who returns and who is new, without saying it twice', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="ballerina" group="returning"></wick-cast-list>');
    const groups = groupsOf(list);
    expect(groups.map(([heading]) => heading)).to.deep.equal(['Returning', 'New']);
    expect(groups[0]![1]).to.deep.equal(['Anjelica Huston', 'Lance Reddick (1962–2023)', 'Ian McShane', 'Keanu Reeves']);
    expect(partsOf(list, 'mark').map(seen)).to.deep.equal(['Final role']);
  });

  both('are none by default and by name', async (mode) => {
    const lists = await scene(mode, `<div>${ballerina}<wick-cast-list film="ballerina" group="none"></wick-cast-list></div>`);
    expect([...lists.children].map((list) => [partsOf(list, 'group').length, partsOf(list, 'list').length])).to.deep.equal([[0, 1], [0, 1]]);
  });
});

describe("a cast list's slots", () => {
  both("put a person's picture beside the name", async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="ballerina"><img slot="photo-ana-de-armas" alt="" src="data:,"></wick-cast-list>');
    const picture = list.querySelector('img')!;
    expect(picture.assignedSlot!.closest('li') === partsOf(list, 'entry')[0]).to.equal(true);
    const { width, height } = picture.getBoundingClientRect();
    expect([width, height]).to.deep.equal([48, 48]);
  });

  both('take the heading and the footer from the page', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="ballerina" max="1"><h2 slot="heading">The company</h2><small slot="footer">In order of billing</small></wick-cast-list>');
    expect(seen(list)).to.equal('The company Ana de Armas Eve Macarro Show all 17 In order of billing');
  });

  both('have a heading of the level that the page asks for', async (mode) => {
    const list = await scene(mode, '<wick-cast-list film="ballerina" heading-level="2"></wick-cast-list>');
    expect(part(list, 'heading')!.localName).to.equal('h2');
  });
});
