import { expect } from '@open-wc/testing';
import { fetchDataset, type FetchOutcome } from '../../src/context/dataset/fetch-dataset.js';
import { type Answer, answered, asked, at, datasetOf, elsewhere, get, path, patient, waiting } from './answers.js';

describe('a second request', () => {
  const good: Answer = { body: [['["second"]', 1]] };

  for (const status of [429, 500, 503]) {
    it(`gets what the first did not, for a ${status}`, async () => {
      expect(datasetOf(await answered({ status }, good))).to.deep.equal(['second']);
    });
  }

  it('gets what the first did not, where it was blocked', async () => {
    const open = { headers: { 'access-control-allow-origin': '*' } };
    expect(datasetOf(await get(elsewhere(at(path(), {}, { ...good, ...open }))))).to.deep.equal(['second']);
  });

  it('is the last, and its failure is reported', async () => {
    const server = path();
    expect(await get(at(server, { status: 500 }, { status: 503 }, good))).to.deep.equal({ case: 'failed', fault: 'status', detail: '503' });
    expect(await asked(server)).to.equal(2);
  });

  it('is sent without options for the waiting time', async () => {
    const outcome = await fetchDataset(at(path(), { status: 500 }, good), document.baseURI, new AbortController().signal);
    expect(datasetOf(outcome)).to.deep.equal(['second']);
  });
});

describe('the end of patience', () => {
  const anyOf = (AbortSignal as { any?: typeof AbortSignal.any }).any;
  const browsers = [['with AbortSignal.any', anyOf], ['without AbortSignal.any', undefined]] as const;
  const timeout = { case: 'failed', fault: 'timeout', detail: '50' };

  for (const [browser, any] of browsers) {
    describe(browser, () => {
      before(() => Object.assign(AbortSignal, { any }));
      after(() => Object.assign(AbortSignal, { any: anyOf }));

      it('comes where an answer never does', async () => {
        const server = path();
        expect(await get(at(server, { body: [], then: 'stall' }), { ...patient, whole: 50 })).to.deep.equal(timeout);
        expect(await asked(server)).to.be.at.most(1);
      });

      it('comes in the midst of an answer', async () => {
        expect(await answeredWithin(50, { body: [['[', 1]], then: 'stall' })).to.deep.equal(timeout);
      });

      it('comes while it waits to ask again', async () => {
        expect(await get(at(path(), { status: 500 }), { ...waiting, whole: 50 })).to.deep.equal(timeout);
      });

      it('is the page’s to declare, in the midst of an answer', async () => {
        const server = path();
        const controller = new AbortController();
        const outcome = get(at(server, { body: [['[', 1]], then: 'stall' }), patient, controller.signal);
        await asked(server, 'begun');
        controller.abort();
        expect(await outcome).to.deep.equal({ case: 'aborted' });
        expect(await asked(server, 'over')).to.equal(1);
      });

      it('is the page’s to declare, while it waits to ask again', async () => {
        const server = path();
        const controller = new AbortController();
        const outcome = get(at(server, { status: 500 }), waiting, controller.signal);
        await asked(server, 'over');
        controller.abort();
        expect(await outcome).to.deep.equal({ case: 'aborted' });
        expect(await asked(server)).to.equal(1);
      });
    });
  }

  const answeredWithin = (whole: number, answer: Answer): Promise<FetchOutcome> => get(at(path(), answer), { ...patient, whole });

  it('sends no request if it was aborted before', async () => {
    const server = path();
    expect(await get(at(server), patient, AbortSignal.abort())).to.deep.equal({ case: 'aborted' });
    expect(await get('javascript:0', patient, AbortSignal.abort())).to.deep.equal({ case: 'aborted' });
    expect(await asked(server)).to.equal(0);
  });

  it('is aborted for whatever reason the page gives', async () => {
    const controller = new AbortController();
    const server = path();
    const outcome = get(at(server, { then: 'stall' }), patient, controller.signal);
    await asked(server, 'begun');
    controller.abort('moved');
    expect(await outcome).to.deep.equal({ case: 'aborted' });
  });
});
