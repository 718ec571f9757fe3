import { expect } from '@open-wc/testing';
import { fetchDataset, fetchFaults, type FetchFault } from '../../src/context/dataset/fetch-dataset.js';
import { type Answer, answered, asked, at, datasetOf, elsewhere, fieldsOf, get, listOf, mebibyte, nested, path, spaces } from './answers.js';

describe('a dataset that is fetched', () => {
  const sound: readonly (readonly [what: string, answer: Answer, dataset: unknown])[] = [
    ['as JSON', { body: [['{"titles":[{"id":"réve"}]}', 1]] }, { titles: [{ id: 'réve' }] }],
    ['with a charset', { type: 'Application/JSON; charset=utf-8' }, {}],
    ['as text/json', { type: 'text/json' }, {}],
    ['as a kind of JSON', { type: 'application/ld+json' }, {}],
    ['with a byte order mark', { body: [['\uFEFF{}', 1]] }, {}],
    ['in pieces, some of which end within a letter', { body: [['["', 1], ['€', 300_000], ['"]', 1]] }, ['€'.repeat(300_000)]],
    ['packed', { body: [['{"titles":[]}', 1]], gzip: true }, { titles: [] }],
    ['with no record, only a word', { body: [['"titles"', 1]] }, 'titles'],
    ['of exactly as many bytes as there may be', { body: spaces(2 * mebibyte) }, []],
    ['from where it was moved to', { status: 302, headers: { location: at(path(), { body: [['["moved"]', 1]] }) } }, ['moved']],
  ];

  for (const [what, answer, dataset] of sound) {
    it(what, async () => {
      expect(datasetOf(await answered(answer))).to.deep.equal(dataset);
    });
  }

  it('may be as deep and as long as the limits say', async () => {
    datasetOf(await answered({ body: nested(32) }));
    datasetOf(await answered({ body: listOf(200_000) }));
    datasetOf(await answered({ body: fieldsOf(200_000) }));
  });

  it('is looked for beside the page that names it, and says where it was found', async () => {
    const server = path();
    const found = await fetchDataset(at(server.replace('/answers/', '../')), `${location.origin}/answers/2025/article.html`, new AbortController().signal);
    expect(found).to.deep.equal({ case: 'fetched', dataset: {}, address: `${location.origin}${at(server)}` });
  });

  it('is requested without cookies and referrer', async () => {
    document.cookie = 'reader=me; path=/';
    const headers = datasetOf(await answered({ echo: true })) as Readonly<Record<string, string>>;
    document.cookie = 'reader=; path=/; max-age=0';
    expect([headers['cookie'], headers['referer'], headers['accept']]).to.deep.equal([undefined, undefined, 'application/json']);
  });

  it('comes from another server that lets every page read it', async () => {
    datasetOf(await get(elsewhere(at(path(), { headers: { 'access-control-allow-origin': '*' } }))));
  });

  it('changes no object but itself, whatever its fields are called', async () => {
    const dataset = datasetOf(await answered({ body: [['{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', 1]] })) as object;
    expect(Object.keys(dataset)).to.deep.equal(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(dataset)).to.equal(Object.prototype);
    expect(['polluted' in {}, 'polluted' in dataset, 'polluted' in Object]).to.deep.equal([false, false, false]);
  });
});

describe('a dataset that cannot be had', () => {
  const faulty: readonly (readonly [what: string, answer: Answer, fault: FetchFault, detail: string, times: number])[] = [
    ['is not there', { status: 404 }, 'status', '404', 1],
    ['is not for us', { status: 403 }, 'status', '403', 1],
    ['comes from a server in trouble, twice', { status: 500 }, 'status', '500', 2],
    ['comes from a server that is asked too much, twice', { status: 429 }, 'status', '429', 2],
    ['is a page that asks to sign in', { type: 'text/html; charset=utf-8', body: [['<!doctype html>', 1]] }, 'type', 'text/html', 1],
    ['is a script', { type: 'text/javascript' }, 'type', 'text/javascript', 1],
    ['is of no type', { type: '' }, 'type', '', 1],
    ['only mentions JSON', { type: 'text/html; application/json' }, 'type', 'text/html', 1],
    ['says that it is too large', { headers: { 'content-length': '2097153' }, then: 'stall' }, 'too-large', '2097152', 1],
    ['is one byte too large', { body: spaces(2 * mebibyte + 1) }, 'too-large', '2097152', 1],
    ['is too large once it is unpacked', { body: spaces(3 * mebibyte), gzip: true }, 'too-large', '2097152', 1],
    ['ends too early', { body: [['{"titles":[', 1]] }, 'malformed', '', 1],
    ['is empty', { body: [] }, 'malformed', '', 1],
    ['has no body', { status: 204 }, 'malformed', '', 1],
    ['is in Latin-1', { body: [['["r\u00E9ve"]', 1]], encoding: 'latin1' }, 'malformed', '', 1],
    ['is in UTF-16', { body: [['[]', 1]], encoding: 'utf16le' }, 'malformed', '', 1],
    ['is one level too deep', { body: nested(33) }, 'too-deep', '32', 1],
    ['is deeper than any stack', { body: nested(mebibyte) }, 'too-deep', '32', 1],
    ['has one entry too many in its lists', { body: listOf(200_001) }, 'too-many', '200000', 1],
    ['has two entries too many, with its fields', { body: fieldsOf(200_002) }, 'too-many', '200000', 1],
  ];

  for (const [what, answer, fault, detail, times] of faulty) {
    it(what, async () => {
      const server = path();
      expect(await get(at(server, answer))).to.deep.equal({ case: 'failed', fault, detail });
      expect(await asked(server)).to.equal(times);
    });
  }

  it('has no end: it is let go of as soon as it is too large', async () => {
    const server = path();
    expect(await get(at(server, { body: [[' ', 65_536]], then: 'endless' }))).to.deep.equal({ case: 'failed', fault: 'too-large', detail: '2097152' });
    expect(await asked(server, 'over')).to.equal(1);
  });

  // Endless, since Chromium listens to the rest of a short answer for a while, to use the connection again.
  const early: readonly (readonly [what: string, answer: Answer, fault: FetchFault])[] = [
    ['its status', { status: 404 }, 'status'],
    ['its type', { type: 'text/html' }, 'type'],
    ['its length', { headers: { 'content-length': '4000000000' } }, 'too-large'],
  ];

  for (const [what, answer, fault] of early) {
    it(`is let go of for ${what}, before it has come`, async () => {
      const server = path();
      const outcome = await get(at(server, { ...answer, body: [[' ', 65_536]], then: 'endless' }));
      expect(outcome).to.include({ case: 'failed', fault });
      expect(await asked(server, 'over')).to.equal(1);
    });
  }

  it('breaks off on the way', async () => {
    expect(await answered({ headers: { 'content-length': '100' }, body: [['[', 1]], then: 'cut' })).to.deep.equal({ case: 'failed', fault: 'blocked', detail: '' });
  });

  const unreachable: readonly (readonly [what: string, address: string, detail: string])[] = [
    ['lies where nobody answers', 'http://localhost:1/films.json', ''],
    ['lies on a server that keeps it for its own pages', elsewhere(at(path())), ''],
    ['lies in a script', 'javascript:({})', 'javascript'],
    ['lies in its own address', 'data:application/json,{}', 'data'],
    ['lies in a blob', URL.createObjectURL(new Blob(['{}'], { type: 'application/json' })), 'blob'],
    ['lies on the disk', 'file:///films.json', 'file'],
    ['lies at no address', 'http://', ''],
  ];

  for (const [what, address, detail] of unreachable) {
    it(what, async () => {
      expect(await get(address)).to.deep.equal({ case: 'failed', fault: 'blocked', detail });
    });
  }

  it('has a fault of the list, and each once', () => {
    expect([...fetchFaults].sort()).to.deep.equal(['blocked', 'malformed', 'status', 'timeout', 'too-deep', 'too-large', 'too-many', 'type']);
  });
});
