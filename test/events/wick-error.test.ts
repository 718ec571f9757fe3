import { expect } from '@open-wc/testing';
import { type ErrorCode, errorCodes, WickErrorEvent } from '../../src/events/wick-error.js';
import { WickErrorEvent as ofTheIndex } from '../../src/index.js';

describe('wick-error', () => {
  const element = document.createElement('p');

  it('is an event of its own class, with what is wrong and where', () => {
    const event = new WickErrorEvent('unknown-title', 'There is no title “wick”.', element);
    expect(event).to.be.instanceOf(Event);
    expect(event).to.be.instanceOf(ofTheIndex);
    expect([event.type, event.code, event.message, event.element]).to.deep.equal(['wick-error', 'unknown-title', 'There is no title “wick”.', element]);
  });

  it('names each way in which something can be wrong', () => {
    const codes: ErrorCode[] = ['unknown-title', 'unknown-record', 'unknown-field', 'unknown-element', 'bad-attribute', 'bad-language', 'bad-data', 'misplaced'];
    expect([...errorCodes]).to.deep.equal(codes);
  });

  it('cannot be cancelled: nothing follows from it', () => {
    expect(new WickErrorEvent('bad-data', '', element).cancelable).to.equal(false);
  });

  it('is heard by one listener on the page, from within shadow roots, with its type', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(element);
    document.body.append(host);
    const heard: [code: ErrorCode, message: string, element: Element][] = [];
    // The event's type is in the map of the page's events: a listener needs no cast.
    const listener = ({ code, message, element: from }: WickErrorEvent): void => void heard.push([code, message, from]);
    document.addEventListener('wick-error', listener);
    element.dispatchEvent(new WickErrorEvent('bad-attribute', 'max cannot be read', element));
    document.removeEventListener('wick-error', listener);
    host.remove();
    expect(heard).to.deep.equal([['bad-attribute', 'max cannot be read', element]]);
  });
});
