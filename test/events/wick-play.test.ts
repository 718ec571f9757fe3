import { expect } from '@open-wc/testing';
import { WickPlayEvent } from '../../src/events/wick-play.js';

describe('wick-play', () => {
  it('is an event of its own class, heard by one listener on the page, from within shadow roots, with its type', () => {
    const host = document.createElement('div');
    const element = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(element);
    document.body.append(host);
    const heard: string[] = [];
    // The event's type is in the map of the page's events: a listener needs no cast.
    const listener = ({ video, type }: WickPlayEvent): void => void heard.push(type, video);
    document.addEventListener('wick-play', listener);
    element.dispatchEvent(new WickPlayEvent('ballerina-trailer-1'));
    document.removeEventListener('wick-play', listener);
    host.remove();
    expect(heard).to.deep.equal(['wick-play', 'ballerina-trailer-1']);
  });
});
