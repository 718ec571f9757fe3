/**
 * Runs `wick claim` as a script does: options in, files and exit code out.
 */
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand, type Ran } from './command.js';

const command = builtCommand();
const folder = temporaryFolder();

const dataset = `{
  "titles": [
    {
      "id": "the-lamp",
      "name": [{ "value": "The Lamp", "known": "2024-03-08", "source": "harbour-2024-03-08", "standing": "announced" }],
      "runtime": [
        { "value": 118, "known": "2025-08-01", "source": "gazette-2025-08-01", "standing": "reported" },
        { "value": 121, "known": "2025-10-03", "source": "gazette-2025-10-03" }
      ],
      "releases": [
        {
          "region": "US",
          "channel": "theatrical",
          "date": [{ "value": "2025-10-03", "known": "2025-02-01", "source": "gazette-2025-08-01", "standing": "reported" }]
        }
      ]
    }
  ],
  "credits": [
    { "title": "the-lamp", "person": "mara-quill", "as": "orla", "character": [{ "value": "Orla", "known": "2024-03-08", "source": "harbour-2024-03-08", "standing": "announced" }] }
  ],
  "people": [{ "id": "mara-quill", "name": [{ "value": "Mara Quill", "source": "harbour-2024-03-08" }] }],
  "sources": [
    { "id": "gazette-2025-08-01", "publisher": "The Coast Gazette", "title": "The Lamp is two hours long", "url": "https://gazette.example/lamp-length", "date": "2025-08-01", "kind": "press" },
    { "id": "gazette-2025-10-03", "publisher": "The Coast Gazette", "title": "The Lamp, a review", "url": "https://gazette.example/lamp-review", "date": "2025-10-03", "kind": "press" },
    { "id": "harbour-2024-03-08", "publisher": "Harbour Pictures", "title": "Harbour lights The Lamp", "url": null, "date": "2024-03-08" }
  ]
}
`;

/** A claim in full; `with` replaces options, an empty one is left out. */
function options(change: Readonly<Record<string, string>> = {}): string[] {
  const all = { dataset: 'own.json', title: 'the-lamp', field: 'runtime', value: '124', known: '2025-11-01', source: 'gazette-2025-10-03', standing: 'reported', now: '2025-11-02', ...change };
  return Object.entries(all).flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
}

function claim(change: Readonly<Record<string, string>> = {}, ...more: readonly string[]): Ran {
  folder.put({ 'own.json': dataset });
  return command.run(folder.at(), ['claim', ...options(change), ...more]);
}

describe('wick claim', () => {
  it('writes the line of the claim and no other, in the order of its day', () => {
    expect(claim({}, '--yes', '--quiet')).toEqual({ status: 0, stdout: '', stderr: 'Written: own.json.\n' });
    const last = '        { "value": 121, "known": "2025-10-03", "source": "gazette-2025-10-03" }';
    expect(folder.read('own.json')).toBe(dataset.replace(last, `${last},\n        { "value": 124, "known": "2025-11-01", "source": "gazette-2025-10-03", "standing": "reported" }`));
    expect(command.run(folder.at(), ['validate', '-q', 'own.json'])).toEqual({ status: 0, stdout: '', stderr: '' });

    const { stderr } = claim({ known: '2025-09' }, '--yes', '--quiet');
    expect(folder.read('own.json')).toBe(dataset.replace(last, `        { "value": 124, "known": "2025-09", "source": "gazette-2025-10-03", "standing": "reported" },\n${last}`));
    expect(stderr).toBe('Written: own.json.\n');
  });

  it('shows the widgets before and after, and the lines of the file', () => {
    const { status, stdout, stderr } = claim({}, '--dry-run');
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Dry run: nothing is written.\n' });
    expect(folder.read('own.json')).toBe(dataset);
    expect(stdout).toMatch(/^\d+ widgets read differently in an article of 2025-10-31 \(US, en\):\n/);
    expect(stdout).toContain('wick-film-card film="the-lamp"\n  - Runtime: 121 min\n  + Runtime: 124 min\n  + Updated · was 121 min\n  + The Coast Gazette, November 1, 2025\n');
    expect(stdout).toContain('wick-fact of="the-lamp" field="runtime"\n  - 121 min\n  + 121 min (now 124 min · The Coast Gazette, November 1, 2025)\n');
    expect(stdout).not.toContain('wick-cast-list');
    expect(stdout).toContain('--- own.json\n+++ own.json\n');
    expect(stdout).toContain('\n+        { "value": 124, "known": "2025-11-01", "source": "gazette-2025-10-03", "standing": "reported" }\n');
  });

  it('speaks the language of --lang, in the article of --published', () => {
    const { stdout } = claim({ lang: 'de', published: '2025-11-01' }, '--dry-run');
    expect(stdout).toMatch(/^\d+ widgets read differently in an article of 2025-11-01 \(US, de\):\n/);
    expect(stdout).toContain('- Laufzeit: 121 Min.');
    expect(stdout).not.toContain('121 min');
  });

  it('says that a claim is there already, and leaves the file', () => {
    const { status, stdout, stderr } = claim({ value: '121', known: '2025-10-03' }, '--yes');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: 'The claim is there already, as confirmed: same value, day and source. Nothing is written.\n' });
    expect(folder.read('own.json')).toBe(dataset);
  });

  it('takes an address that is known for its source, whatever its scheme and slash', () => {
    claim({ source: 'http://www.gazette.example/lamp-review/#top' }, '--yes', '-q');
    expect(folder.read('own.json')).toContain('"known": "2025-11-01", "source": "gazette-2025-10-03"');
  });

  it('makes a new source of the same publisher, in its place', () => {
    claim({ source: 'https://gazette.example/again', 'source-title': 'Timed again' }, '--yes', '-q');
    const own = folder.read('own.json');
    expect(own).toContain('"known": "2025-11-01", "source": "gazette-2025-11-01"');
    expect(own).toContain('\n    { "id": "gazette-2025-11-01", "publisher": "The Coast Gazette", "title": "Timed again", "url": "https://gazette.example/again", "date": "2025-11-01", "kind": "press" },\n    { "id": "harbour-2024-03-08"');
    claim({ source: 'https://deadline.example/again', 'source-title': 'Timed again', 'source-date': '2025-10-30', 'source-kind': 'trade', publisher: 'The Daily' }, '--yes', '-q');
    expect(folder.read('own.json')).toContain('{ "id": "the-daily-2025-10-30", "publisher": "The Daily", "title": "Timed again", "url": "https://deadline.example/again", "date": "2025-10-30", "kind": "trade" }');
  });

  it('adds a market, a job, a figure, and a role of a new person', () => {
    claim({ field: 'release-date', value: '2025-11-20', region: 'DE' }, '--yes', '-q');
    expect(folder.read('own.json')).toContain('        {\n          "region": "DE",\n          "channel": "theatrical",\n          "date": [\n            { "value": "2025-11-20", "known": "2025-11-01"');
    claim({ field: 'director', value: 'mara-quill' }, '--yes', '-q');
    expect(JSON.parse(folder.read('own.json'))).toMatchObject({ titles: [{ crew: { director: [{ value: ['mara-quill'], known: '2025-11-01' }] } }] });
    claim({ field: 'budget', value: '$20-30 million' }, '--yes', '-q');
    expect(JSON.parse(folder.read('own.json'))).toMatchObject({ money: [{ id: 'the-lamp', figures: { budget: [{ value: [20_000_000, 30_000_000] }] } }] });
    expect(claim({ field: 'character', value: 'Brin', 'person-name': 'Tom Okafor', as: 'brin' }, '--yes').stdout).toContain('wick-cast-list film="the-lamp"\n  + Tom Okafor as Brin');
    expect(JSON.parse(folder.read('own.json'))).toMatchObject({
      people: [{ id: 'mara-quill' }, { id: 'tom-okafor', name: [{ value: 'Tom Okafor', known: '2025-11-01', source: 'gazette-2025-10-03' }] }],
      credits: [{ person: 'mara-quill' }, { title: 'the-lamp', person: 'tom-okafor', as: 'brin', character: [{ value: 'Brin' }] }],
    });
  });

  it('takes options that say again what the field and the source have, and can run twice', () => {
    const said = { field: 'disc-date', value: '2025-11-20', region: 'DE', channel: 'disc', publisher: 'The Coast Gazette', 'source-title': 'The Lamp, a review', 'source-date': '2025-10-03', 'source-kind': 'press' };
    expect(claim(said, '--yes', '-q')).toMatchObject({ status: 0, stderr: 'Written: own.json.\n' });
    const role = options({ field: 'character', value: 'Brin', 'person-name': 'Tom Okafor', as: 'brin', source: 'https://gazette.example/brin', 'source-title': 'Brin' });
    expect(command.run(folder.at(), ['claim', ...role, '--yes', '-q']).status).toBe(0);
    expect(command.run(folder.at(), ['claim', ...role, '--yes', '-q'])).toMatchObject({ status: 0, stderr: expect.stringContaining('The claim is there already') as string });
  });

  it.each([
    ['Søren Ørsted', '', 'soren-orsted'],
    ['Łukasz Æðel', '', 'lukasz-aedel'],
    ['محمد', 'mohamed', 'mohamed'],
  ])('gives %s an id', (name, person, id) => {
    expect(claim({ field: 'role', value: 'lead', 'person-name': name, person }, '--yes', '-q').status).toBe(0);
    expect(JSON.parse(folder.read('own.json'))).toMatchObject({ people: [{}, { id, name: [{ value: name }] }], credits: [{}, { person: id }] });
  });

  it.each([
    ['https://edition.cnn.com/lamp', 'Cnn'],
    ['https://m.faz.net/a', 'Faz'],
    ['https://www.bbc.co.uk/news/lamp', 'Bbc'],
    ['https://news.abc.net.au/lamp', 'Abc'],
    ['https://the-daily.example/lamp', 'The Daily'],
  ])('names the publisher of %s', (source, publisher) => {
    claim({ source, 'source-title': 'Lamp' }, '--yes', '-q');
    expect(JSON.parse(folder.read('own.json'))).toMatchObject({ sources: expect.arrayContaining([expect.objectContaining({ url: source, publisher })]) as unknown });
  });

  it('adds a claim on another record, with its note and what it gives away', () => {
    claim({ title: '', record: 'mara-quill', field: 'born', value: '1980-05', note: 'From the register.', reveals: 'the-lamp:1' }, '--yes', '-q');
    expect(folder.read('own.json')).toContain('"born": [{ "value": "1980-05", "known": "2025-11-01", "source": "gazette-2025-10-03", "standing": "reported", "reveals": { "title": "the-lamp", "level": 1 }, "note": "From the register." }]');
  });

  it('says what the other claims make of it', () => {
    expect(claim({ known: '2025-09-01' }, '--dry-run')).toMatchObject({ stdout: expect.stringMatching(/^No widget reads differently in an article of 2025-08-31 \(US, en\)\.\n/) as string, stderr: expect.stringContaining('notice: A newer claim stands: 121, confirmed 2025-10-03 (gazette-2025-10-03). This one is history.\n') as string });
    expect(claim({ known: '2025-10-03', standing: 'confirmed' }, '--dry-run').stderr).toContain('notice: It contradicts 121, confirmed 2025-10-03 (gazette-2025-10-03), of the same day and standing: widgets show both.\n');
    expect(claim({ known: '2025-10-03' }, '--dry-run').stderr).toContain('notice: Of the same day a firmer claim stands: 121');
    expect(claim({ value: '121' }, '--dry-run').stderr).toContain('notice: It says what stood before: 121');
  });
});

describe('wick claim refuses', () => {
  it.each<[change: Readonly<Record<string, string>>, said: string]>([
    [{ standing: 'corrected', field: 'rating', value: 'PG' }, 'refused: standing: corrected says that an earlier value was wrong, and there is none. Choose another standing.\n'],
    [{ standing: 'corrected', value: '121' }, 'refused: standing: corrected says that the value before was wrong, and it was the same, 121, confirmed 2025-10-03 (gazette-2025-10-03). Choose another standing.\n'],
    [{ known: '2025-11-03' }, 'refused: known: 2025-11-03 is after today, 2025-11-02: a claim is dated to the day on which it became public. Give that day, or the day of the run with --now.\n'],
    [{ reveals: 'the-lmap:2' }, 'own.json:9:126 titles[0].runtime[2].reveals.title: expected an id in titles, found "the-lmap"; did you mean the-lamp?\n'],
  ])('%j', (change, said) => {
    expect(claim(change, '--yes')).toEqual({ status: 1, stdout: '', stderr: said });
    expect(folder.read('own.json')).toBe(dataset);
  });
});

describe('wick claim, misused', () => {
  it('names all options that are missing where nobody can be asked', () => {
    const run = (...args: readonly string[]): string => command.run(folder.at(), ['claim', '--dataset', 'own.json', ...args]).stderr.split('\n', 1)[0]!;
    claim();
    expect(run()).toContain('missing: --title, --field, --value,');
    expect(run('--yes')).toBe('error: missing: --title, --field, --value, --known, --source, --standing. On a terminal the command asks for them.');
    expect(run(...options({ dataset: '', field: 'releases.date', source: 'https://new.example/', value: '2026' }), '--yes')).toBe('error: missing: --region, --channel, --source-title. On a terminal the command asks for them.');
    expect(run(...options({ dataset: '', field: 'role', value: 'lead' }), '--yes')).toBe('error: missing: --person. On a terminal the command asks for it.');
    expect(run(...options({ dataset: '' }))).toBe('error: missing: --yes to write, or --dry-run to write nothing. On a terminal the command asks.');
  });

  it.each<[change: Readonly<Record<string, string>>, said: string]>([
    [{ title: 'the-lmp' }, "error: there is no title 'the-lmp'; did you mean the-lamp?"],
    [{ title: '', record: 'mara-quil' }, "error: there is no record 'mara-quil'; did you mean mara-quill?"],
    [{ field: 'runtim' }, "error: --field 'runtim': the-lamp has no field of this name that holds claims; did you mean runtime? Fields with claims: name, status, runtime,"],
    [{ field: 'palette' }, "error: --field 'palette': the-lamp has no field of this name that holds claims. Fields with claims: name,"],
    [{ value: 'two hours' }, 'error: --value \'two hours\': expected a whole number of minutes, found "two hours"'],
    [{ field: 'status', value: 'relesed' }, `error: --value 'relesed': expected one of rumoured, talks, announced, writing, filming, post-production, released, cancelled, found "relesed"; did you mean released?`],
    [{ field: 'director', value: 'mara-quil' }, "error: --value 'mara-quil': mara-quil: there is no person of this id; did you mean mara-quill?"],
    [{ known: 'June' }, 'error: --known \'June\': expected a date such as 2025-06-06, 2025-06 or 2025, found "June"'],
    [{ standing: 'confirmd' }, "error: --standing 'confirmd': there is none of this name; did you mean confirmed?"],
    [{ source: 'ftp://gazette.example/x' }, "error: --source 'ftp://gazette.example/x': expected an http or https address, or the id of a source"],
    [{ source: 'gazette-2025-10-30' }, "error: --source 'gazette-2025-10-30': there is no source of this id, and it is no http or https address; did you mean gazette-2025-10-03"],
    [{ field: 'role', value: 'lead', person: 'mara' }, "error: --person 'mara': there is no person of this id; did you mean mara-quill? Say --person-name for a new one."],
    [{ field: 'release-date', value: '2025-11-20', region: 'DE', channel: 'disc' }, "error: --channel 'disc': --field 'release-date' means the channel theatrical. Leave --channel out, or say --field releases.date."],
    [{ field: 'streaming-home', value: 'Harbour Plus', region: 'DE', channel: 'theatrical' }, "error: --channel 'theatrical': --field 'streaming-home' means the channel streaming. Leave --channel out, or say --field releases.place."],
    [{ channel: 'disc' }, 'error: --channel is for fields of releases; titles.runtime is none'],
    [{ field: 'rating', value: 'FSK 12', region: 'DE' }, "error: --region 'DE': --field rating is the certificate of the title's home market. For another market's say --field ratings.certificate; otherwise leave --region out."],
    [{ region: 'XX' }, "error: --region 'XX': expected a country such as US, for which widgets are shown, since titles.runtime is no field of a release"],
    [{ field: 'director', value: 'mara-quill', 'person-name': 'Tom Okafor' }, 'error: --person-name is for fields of credits; titles.crew.director is none'],
    [{ person: 'mara-quill', as: 'orla' }, 'error: --person and --as are for fields of credits; titles.runtime is none'],
    [{ publisher: 'The Daily' }, "error: --publisher 'The Daily': the source gazette-2025-10-03 is there already, with The Coast Gazette. Leave --publisher out, or change the record by hand."],
    [{ source: 'https://gazette.example/lamp-review', 'source-title': 'Another' }, "error: --source-title 'Another': the source gazette-2025-10-03 is there already, with The Lamp, a review."],
    [{ 'source-date': 'unknown' }, "error: --source-date 'unknown': the source gazette-2025-10-03 is there already, with 2025-10-03."],
    [{ 'source-kind': 'trade' }, "error: --source-kind 'trade': the source gazette-2025-10-03 is there already, with press."],
    [{ field: 'role', value: 'lead', person: 'mara-quill', 'person-name': 'Mara Quinn' }, "error: --person-name 'Mara Quinn': there is a person with the id mara-quill already, Mara Quill. Say --person with another id, or leave --person-name out."],
    [{ field: 'role', value: 'lead', 'person-name': 'محمد' }, "error: --person-name 'محمد': no id can be made of it, since it has no Latin letter. Say --person with an id."],
    [{ field: 'role', value: 'lead', person: 'Mo Med', 'person-name': 'محمد' }, `error: --person 'Mo Med': expected an id of small letters, digits and hyphens, found "Mo Med"`],
    [{ reveals: 'the-lamp' }, "error: --reveals 'the-lamp': expected a title and a level from 1 to 3, such as ballerina:2"],
    [{ dataset: 'none.json' }, 'wick: none.json: there is no such file.'],
    [{ dataset: '' }, 'error: this is no checkout of the library: name your dataset with --dataset'],
  ])('%j', (change, said) => {
    const { status, stdout, stderr } = claim(change, '--yes');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(folder.read('own.json')).toBe(dataset);
  });
});
