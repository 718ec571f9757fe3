/** The page around embeds: which frames the built `frame.js` sizes, on messages of which senders, and up to which height. */
import { expect } from '@open-wc/testing';
import { open, type Page } from './page.js';

const script = '<script defer src="/dist/frame.js"></script>';
const sandbox = 'sandbox="allow-scripts allow-popups"';

/** The address of a page that posts the messages it is sent, and then posts `told`. */
function speaker(name: string, body = ''): string {
  const html = `<!doctype html><body style="margin:0">${body}<script>addEventListener('message', ({ data: { say } }) => { if (say) for (const word of [...say, 'told']) parent.postMessage(word, '*'); });</script>`;
  return `/answers/${name}.html?${encodeURIComponent(JSON.stringify([{ type: 'text/html', body: [[html, 1]] }]))}`;
}

const height = (value: unknown): object => ({ 'wick-widgets': 'size', height: value });

async function loaded(frame: HTMLIFrameElement): Promise<void> {
  await new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
  });
}

/** Has a frame say something, and resolves when the page has heard all of it. */
async function say({ window }: Page, frame: HTMLIFrameElement, ...words: readonly unknown[]): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    window.addEventListener('message', function hear({ data, source }) {
      if (data !== 'told' || source !== frame.contentWindow) return;
      window.removeEventListener('message', hear);
      resolve();
    });
  });
  frame.contentWindow!.postMessage({ say: words }, '*');
  await heard;
}

/** A page with the script and one frame, which has loaded. */
async function around(src: string, attributes = sandbox, head = script): Promise<{ page: Page; frame: HTMLIFrameElement }> {
  const page = await open(`<iframe src="${src}" width="600" height="99" ${attributes}></iframe>`, { head });
  return { page, frame: page.document.querySelector('iframe')! };
}

describe('a frame of ours', () => {
  it('gets the height of its content, in a sandbox', async () => {
    const { page, frame } = await around('/embed/ballerina/wick-cast-list.html', 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    await page.until(() => Number(frame.height) > 400);
  });

  it('gets it where the script comes after the frame has told its height', async () => {
    const { page, frame } = await around('/embed/ballerina/wick-cast-list.html', sandbox, '');
    expect(frame.height).to.equal('99');
    const late = page.document.createElement('script');
    page.document.body.append(Object.assign(late, { src: '/dist/frame.js' }));
    await page.until(() => Number(frame.height) > 400);
  });

  it('gets it where it comes later than the script, each its own', async () => {
    const { page, frame } = await around(speaker('wick-one'));
    const later = frame.cloneNode() as HTMLIFrameElement;
    later.src = speaker('wick-two');
    page.document.body.append(later);
    await loaded(later);
    await say(page, later, height(222));
    await say(page, frame, height(333));
    expect([frame.height, later.height]).to.deep.equal(['333', '222']);
  });

  it('is sized once where the page has the script twice', async () => {
    const { page, frame } = await around(speaker('wick-one'), sandbox, script + script);
    const changes: unknown[] = [];
    const observer = new page.window.MutationObserver((records) => changes.push(...records));
    observer.observe(frame, { attributes: true });
    await say(page, frame, height(222));
    expect(changes.concat(observer.takeRecords())).to.have.length(1);
  });

  it('is forgotten when it is removed', async () => {
    const { page, frame } = await around(speaker('wick-one'));
    await say(page, frame, height(222));
    frame.remove();
    page.window.postMessage(height(333), '*');
    expect(frame.height).to.equal('222');
  });

  for (const [asked, given] of [[1, '40'], [-9, '40'], [222.2, '223'], [1e7, '8000']] as const) {
    it(`asks for ${String(asked)} and gets ${given}`, async () => {
      const { page, frame } = await around(speaker('wick-one'));
      await say(page, frame, height(asked));
      expect(frame.height).to.equal(given);
    });
  }

  it('gets nothing for a message of another shape', async () => {
    const { page, frame } = await around(speaker('wick-one'));
    await say(page, frame, { height: 222 }, height('222'), height(NaN), height(Infinity), height(null), { 'wick-widgets': 'size' }, { 'wick-widgets': 'grow', height: 222 }, [222], 222, null, 'size');
    expect(frame.height).to.equal('99');
  });
});

describe('a message', () => {
  it('from another window sizes nothing', async () => {
    const { page, frame } = await around(speaker('wick-one'));
    const stranger = frame.cloneNode() as HTMLIFrameElement;
    stranger.src = speaker('advert');
    page.document.body.append(stranger);
    await loaded(stranger);
    await say(page, stranger, height(222));
    page.window.postMessage(height(333), '*');
    await say(page, frame);
    expect([frame.height, stranger.height]).to.deep.equal(['99', '99']);
  });

  it('from another origin than the frame’s address sizes nothing', async () => {
    const { page, frame } = await around(speaker('wick-one'));
    // What has been loaded without an origin keeps none, whatever its frame says now.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    await say(page, frame, height(222));
    expect(frame.height).to.equal('99');
    frame.removeAttribute('sandbox');
    await say(page, frame, height(222));
    expect(frame.height).to.equal('99');
  });

  it('from a frame with an origin counts where that is its address’s', async () => {
    const { page, frame } = await around(speaker('wick-one'), '');
    await say(page, frame, height(222));
    expect(frame.height).to.equal('222');
    frame.setAttribute('sandbox', 'allow-scripts');
    await say(page, frame, height(333));
    expect(frame.height).to.equal('222');
  });
});

describe('a page that answers each growth by another width', () => {
  it('comes to rest, with the frame tall enough', async () => {
    const { page, frame } = await around(speaker('wick-restless'));
    let turns = 0;
    new page.window.MutationObserver(() => {
      turns += 1;
      frame.width = Number(frame.height) > 300 ? '300' : '600';
    }).observe(frame, { attributeFilter: ['height'] });
    // The content is lower where the frame is narrow.
    for (let round = 0; round < 20; round += 1) await say(page, frame, height(frame.width === '600' ? 400 : 200));
    expect(frame.height).to.equal('400');
    expect(turns).to.be.at.least(7);
  });
});
