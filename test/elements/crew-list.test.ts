import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Catalogue, Person, StatedClaim, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { audited, both, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { change, errorsWhile, part, partsOf, seen, written } from './reading.js';

const tag = '<wick-crew-list film="ballerina"></wick-crew-list>';

/** A list's jobs as pairs of label and people, with what is said besides. */
const jobsOf = (list: Element): string[][] => partsOf(list, 'job').map((job) => [...job.children].map((cell) => seen(cell)));

const ballerina = [
  ['Director', 'Len Wiseman'],
  ['Writer', 'Shay Hatten'],
  ['Producers', 'Basil Iwanyk, Erica Lee, and Chad Stahelski'],
  ['Music', 'Tyler Bates and Joel J. Richard'],
  ['Cinematography', 'Romain Lacourbas'],
  ['Editors', 'Nicholas Lundgren, Jason Ballantine, and Julian Clarke'],
];

const claim = <T>(value: T, known = '2024', more: Partial<StatedClaim<T>> = {}): StatedClaim<T> => ({ value, known, source: 'tidings', standing: 'announced', ...more });

/** A film with a crew, two of whom are known by name. */
function filmWith(crew: Title['crew']): Catalogue {
  const film: Title = { id: 'ferryman', kind: 'film', name: [claim('The Ferryman')], status: [], runtime: [], rating: [], distributor: [], logline: [], crew, releases: [] };
  const people: Person[] = [
    { id: 'ida', name: [claim('Ida Marrow')], born: [], died: [] },
    { id: 'janek', name: [claim('Janek Rue')], born: [claim('1951-04-02')], died: [claim('2025-01-30', '2025-01-30')] },
  ];
  const sources = new Map(['Tidings', 'Lantern'].map((publisher) => [publisher.toLowerCase(), { id: publisher.toLowerCase(), publisher }]));
  return { ...emptyCatalogue, titles: new Map([['ferryman', film]]), people: new Map(people.map((person) => [person.id, person])), sources };
}

const ferryman = '<wick-crew-list film="ferryman"></wick-crew-list>';

describe('a crew list', () => {
  both('tells who makes a film, job by job, in the order of the billing', async (mode) => {
    const list = await scene(mode, tag);
    expect(seen(part(list, 'heading'))).to.equal('Crew of Ballerina');
    expect(jobsOf(list)).to.deep.equal(ballerina);
    expect([...part(list, 'list')!.querySelectorAll('dt + dd')]).to.have.length(6);
  });

  both('shows the jobs asked for, in that order', async (mode) => {
    const list = await scene(mode, '<wick-crew-list film="ballerina" jobs="composer, writer"></wick-crew-list>');
    expect(jobsOf(list)).to.deep.equal([ballerina[3], ballerina[1]]);
  });

  both('tells of a series who runs it and who developed it', async (mode) => {
    const list = await scene(mode, '<wick-crew-list film="the-continental" jobs="director showrunner developer"></wick-crew-list>');
    expect(jobsOf(list).map(([label]) => label)).to.deep.equal(['Directors', 'Showrunners', 'Developed by']);
  });

  both('tells what was known on the day shown, and says which that is', async (mode) => {
    const page = await scene(mode, `<wick-provider as-of="2020-01-01">${tag}</wick-provider>`);
    expect(jobsOf(page.firstElementChild!)).to.deep.equal([['Director', 'Len Wiseman'], ['Writer', 'Shay Hatten']]);
    expect(seen(part(page.firstElementChild!, 'as-of'))).to.equal('As known on January 1, 2020');
  });

  both('marks what has changed since the article ran', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2026-11-20" published="2024-01-25"><wick-crew-list film="ballerina" jobs="director writer"></wick-crew-list></wick-provider>`);
    expect(jobsOf(page.firstElementChild!)).to.deep.equal([
      ['Director', 'Len Wiseman'],
      ['Writer', 'Shay Hatten Updated was Shay Hatten and Emerald Fennell when this ran on January 25, 2024 (Keeping It Reel, June 10, 2025)'],
    ]);
  });

  both('marks nothing where facts are live, and stands still where they are frozen', async (mode) => {
    const lines = async (facts: string): Promise<string[][]> => {
      const page = await scene(mode, `<wick-provider now="2026-11-20" published="2024-01-25" facts="${facts}"><wick-crew-list film="ballerina" jobs="writer"></wick-crew-list></wick-provider>`);
      return jobsOf(page.firstElementChild!);
    };
    expect(await lines('live')).to.deep.equal([['Writer', 'Shay Hatten']]);
    expect(await lines('frozen')).to.deep.equal([['Writers', 'Shay Hatten and Emerald Fennell']]);
  });

  both('says that no crew is known', async (mode) => {
    const list = await scene(mode, '<wick-crew-list film="john-wick-hex"></wick-crew-list>');
    expect(seen(part(list, 'note'))).to.equal('No crew is known for John Wick Hex.');
    expect(part(list, 'list')).to.equal(null);
  });

  it('tells both sides where sources differ, and who is on which', async () => {
    const list = await drawnFrom(filmWith({ director: [claim(['ida']), claim(['janek'], '2024', { source: 'lantern' })] }), ferryman, '2024-06-01');
    expect(jobsOf(list)).to.deep.equal([['Directors', 'Ida Marrow or Janek Rue Sources differ Ida Marrow (Tidings, 2024) and Janek Rue (Lantern, 2024)']]);
  });

  it('gives the years of one who has died, once that is known', async () => {
    const film = filmWith({ director: [claim(['janek', 'ida'])] });
    expect(jobsOf(await drawnFrom(film, ferryman, '2025-06-01'))).to.deep.equal([['Directors', 'Janek Rue (1951–2025) and Ida Marrow']]);
    expect(jobsOf(await drawnFrom(film, ferryman, '2024-06-01'))).to.deep.equal([['Directors', 'Janek Rue and Ida Marrow']]);
  });

  it('says that somebody is hidden, and which plot they would give away', async () => {
    const film = filmWith({ director: [claim(['janek'], '2024', { reveals: { title: 'ferryman', level: 3 } })], writer: [claim(['ida'])] });
    const list = await drawnFrom(redact(film, 'seen', new Set()), ferryman, '2024-06-01');
    expect(jobsOf(list)).to.deep.equal([['Directors', 'Spoiler: how The Ferryman ends Show'], ['Writer', 'Ida Marrow']]);
    expect(written(list)).to.not.match(/janek/i);
  });

  both('speaks the language of the page', async (mode) => {
    const list = await scene(mode, tag, { locale: 'de' });
    expect(seen(part(list, 'heading'))).to.equal('Stab von Ballerina');
    expect(jobsOf(list)[2]).to.deep.equal(['Produktion', 'Basil Iwanyk, Erica Lee und Chad Stahelski']);
  });

  both('reads from the right where the page does', async (mode) => {
    const list = await scene(mode, tag, { locale: 'ar', dir: 'rtl' });
    const [label, names] = partsOf(list, 'job')[0]!.children;
    expect(seen(label!)).to.equal('الإخراج');
    expect(label!.getBoundingClientRect().right).to.be.greaterThan(names!.getBoundingClientRect().right);
  });

  both('takes a heading and a footer from the author', async (mode) => {
    const list = await scene(mode, '<wick-crew-list film="ballerina" heading-level="2"><h2 slot="heading">Behind it</h2><p slot="footer">Told by us.</p></wick-crew-list>');
    expect(seen(list)).to.match(/^Behind it .* Told by us\.$/);
    expect(part(list, 'heading')!.localName).to.equal('h2');
  });

  both('of an unknown film keeps what the author wrote, and tells the page', async (mode) => {
    const found: { list?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.list = await scene(mode, '<wick-crew-list film="balerina"><p>Len Wiseman directs.</p></wick-crew-list>');
    });
    expect(seen(found.list!)).to.equal('Len Wiseman directs.');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('of jobs that there are not shows the others, or all, and tells the page', async (mode) => {
    for (const [jobs, labels, used] of [['gaffer writer', ['Writer'], 'writer'], ['gaffer', ballerina.map(([label]) => label), 'director showrunner developer writer producer executive-producer composer cinematographer editor']] as const) {
      const found: { list?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.list = await scene(mode, `<wick-crew-list film="ballerina" jobs="${jobs}"></wick-crew-list>`);
      });
      expect(jobsOf(found.list!).map(([label]) => label)).to.deep.equal(labels);
      expect(errors.map(({ message }) => message)).to.deep.equal([`jobs="${jobs}" cannot be read; using ${used}.`]);
    }
  });

  both('follows another film', async (mode) => {
    const list = await scene(mode, '<wick-crew-list film="caine" jobs="director"></wick-crew-list>');
    await change(() => { list.setAttribute('film', 'ballerina'); });
    expect(jobsOf(list)).to.deep.equal([ballerina[0]]);
    list.parentElement!.append(list);
    await settled(list.parentElement!);
    expect(jobsOf(list)).to.deep.equal([ballerina[0]]);
  });

  audited('has nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      const page = await scene(mode, `<wick-provider now="2026-11-20" published="2024-01-25" theme="${theme}">${tag}</wick-provider>`);
      await expect(page).to.be.accessible();
    }
  });

  it('sets people beside their job where there is room, below it where there is not, and cuts nobody', async () => {
    for (const width of [240, 280, 600]) {
      const page = await scene('client', `<div style="width: ${width}px"><wick-crew-list film="the-continental"></wick-crew-list></div>`);
      const list = page.firstElementChild!;
      expect(part(list, 'base')!.scrollWidth, String(width)).to.be.at.most(width);
      const [label, names] = partsOf(list, 'job')[0]!.children;
      expect(names!.getBoundingClientRect().top > label!.getBoundingClientRect().top + 10, String(width)).to.equal(width < 416);
    }
  });
});
