/** Lit elements in the style of Lit's documentation. */
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import base from './looks/base.css';
import card from './looks/card.css';
import cast from './looks/cast.css';
import countdown from './looks/countdown.css';
import words from './words.json';

class Peer extends LitElement {
  static properties = { film: {} };
  static look = (own) => [unsafeCSS(base), unsafeCSS(own)];
}

class PeerCard extends Peer {
  static styles = Peer.look(card);

  render() {
    const { poster, title, phase, logline, facts } = words[this.film].card;
    return html`
      <div class="base">
        <div class="card-top">
          <div class="card-poster">
            <svg viewBox=${poster.box} aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${poster.ink}>
              ${unsafeSVG(poster.drawing)}
            </svg>
          </div>
          <div>
            <h3 class="title card-title">${title}</h3>
            <p class="card-phase">${phase}</p>
            <p class="card-logline">${logline}</p>
            <dl class="card-facts">${facts.map(({ term, text }) => html`<div class="card-fact"><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
          </div>
        </div>
      </div>
    `;
  }
}

class PeerCountdown extends Peer {
  static styles = Peer.look(countdown);

  render() {
    const { title, phase, sentence } = words[this.film].countdown;
    return html`
      <div class="base">
        <h3 class="title">${title}</h3>
        <p class="countdown-phase">${phase}</p>
        <p class="countdown-sentence" aria-live="polite">${sentence}</p>
      </div>
    `;
  }
}

class PeerCast extends Peer {
  static styles = Peer.look(cast);

  render() {
    const { title, entries, stub } = words[this.film].cast;
    return html`
      <div class="base">
        <h3 class="title cast-title">${title}</h3>
        <ul class="cast-list" role="list">${entries.map((entry) => this.renderEntry(entry))}${stub ? this.renderStub(stub) : nothing}</ul>
      </div>
    `;
  }

  renderEntry({ name, years, as, character, hidden, notes }) {
    return html`
      <li class="cast-entry">
        <span class="cast-name">${name} ${years ? html`<span class="cast-years">${years}</span>` : nothing}</span>
        <span class="cast-as">${as}</span>
        <span class="cast-character">${hidden ? this.renderReveal(hidden) : character} ${notes.length > 0 ? this.renderNotes(notes) : nothing}</span>
      </li>
    `;
  }

  renderNotes(notes) {
    return html`<span class="cast-note">${notes.map((note) => html`<span class="cast-item"><span class="cast-mark">${note}</span></span>`)}</span>`;
  }

  renderStub(stub) {
    return html`<li class="cast-stub cast-entry">${this.renderReveal(stub)}</li>`;
  }

  renderReveal({ hidden, show }) {
    return html`<button type="button" class="cast-reveal"><span class="cast-hidden">${hidden}</span> <span class="cast-show">${show}</span></button>`;
  }
}

customElements.define('peer-card', PeerCard);
customElements.define('peer-countdown', PeerCountdown);
customElements.define('peer-cast', PeerCast);
