/** Hand-written custom elements: a shadow root filled with markup, and one constructed style sheet per kind. */
import base from './looks/base.css';
import card from './looks/card.css';
import cast from './looks/cast.css';
import countdown from './looks/countdown.css';
import words from './words.json';

const escapes = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text) => String(text).replace(/[&<"]/g, (letter) => escapes[letter]);
const each = (list, markup) => list.map(markup).join('');

function posterOf({ ink, box, drawing }) {
  return `<svg viewBox="${box}" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill="${ink}">${drawing}</svg>`;
}

function cardOf({ poster, title, phase, logline, facts }) {
  const fact = ({ term, text }) => `<div class="card-fact"><dt>${escape(term)}</dt><dd>${escape(text)}</dd></div>`;
  return `<div class="base"><div class="card-top"><div class="card-poster">${posterOf(poster)}</div><div><h3 class="title card-title">${escape(title)}</h3><p class="card-phase">${escape(phase)}</p><p class="card-logline">${escape(logline)}</p><dl class="card-facts">${each(facts, fact)}</dl></div></div></div>`;
}

function countdownOf({ title, phase, sentence }) {
  return `<div class="base"><h3 class="title">${escape(title)}</h3><p class="countdown-phase">${escape(phase)}</p><p class="countdown-sentence" aria-live="polite">${escape(sentence)}</p></div>`;
}

function castOf({ title, entries, stub }) {
  const reveal = ({ hidden, show }) => `<button type="button" class="cast-reveal"><span class="cast-hidden">${escape(hidden)}</span> <span class="cast-show">${escape(show)}</span></button>`;
  const item = (mark) => `<span class="cast-item"><span class="cast-mark">${escape(mark)}</span></span>`;
  const entry = ({ name, years, as, character, hidden, notes }) => `<li class="cast-entry"><span class="cast-name">${escape(name)} ${years ? `<span class="cast-years">${escape(years)}</span>` : ''}</span> <span class="cast-as">${escape(as)}</span> <span class="cast-character">${hidden ? reveal(hidden) : escape(character)} ${notes.length > 0 ? `<span class="cast-note">${each(notes, item)}</span>` : ''}</span></li>`;
  const rest = stub ? `<li class="cast-stub cast-entry">${reveal(stub)}</li>` : '';
  return `<div class="base"><h3 class="title cast-title">${escape(title)}</h3><ul class="cast-list" role="list">${each(entries, entry)}${rest}</ul></div>`;
}

function define(kind, look, markup) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(base + look);
  customElements.define(`peer-${kind}`, class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = markup(words[this.getAttribute('film')][kind]);
    }
  });
}

define('card', card, cardOf);
define('countdown', countdown, countdownOf);
define('cast', cast, castOf);
