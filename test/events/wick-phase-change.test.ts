import { expect } from '@open-wc/testing';
import { WickPhaseChangeEvent } from '../../src/events/wick-phase-change.js';
import { WickPhaseChangeEvent as ofTheIndex } from '../../src/index.js';

describe('wick-phase-change', () => {
  it('is an event of its own class, with the film and both cases', () => {
    const event = new WickPhaseChangeEvent('ballerina', 'upcoming', 'today');
    expect(event).to.be.instanceOf(Event);
    expect(event).to.be.instanceOf(ofTheIndex);
    expect([event.type, event.film, event.from, event.to]).to.deep.equal(['wick-phase-change', 'ballerina', 'upcoming', 'today']);
  });

  it('is heard by one listener on the page, from within shadow roots, with its type', () => {
    const host = document.createElement('div');
    const element = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(element);
    document.body.append(host);
    const heard: string[] = [];
    // The event's type is in the map of the page's events: a listener needs no cast.
    const listener = ({ film, from, to }: WickPhaseChangeEvent): void => void heard.push(film, from, to);
    document.addEventListener('wick-phase-change', listener);
    element.dispatchEvent(new WickPhaseChangeEvent('ballerina', 'today', 'out'));
    document.removeEventListener('wick-phase-change', listener);
    host.remove();
    expect(heard).to.deep.equal(['ballerina', 'today', 'out']);
  });
});
