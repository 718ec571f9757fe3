'use client';

import { useState } from 'react';
import 'wick-widgets/provider';
import 'wick-widgets/film-card';
import 'wick-widgets/release-countdown';
import 'wick-widgets/fact';

export function Article() {
  const [film, setFilm] = useState('ballerina');
  const [heard, setHeard] = useState('');

  return (
    <wick-provider
      published="2024-02-01"
      onwick-phase-change={({ film, from, to }) => setHeard(`${film}: ${from} → ${to}`)}
      onwick-error={({ code, message }) => setHeard(`${code}: ${message}`)}
    >
      <article>
        <h1>Where Ballerina went</h1>
        <wick-film-card film="ballerina">
          <p>Ballerina is the first film of the John Wick universe with another lead.</p>
        </wick-film-card>
        <p>
          When this was written, Ballerina was to open on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>, between the fourth chapter and whatever comes after it.
        </p>
        <wick-release-countdown film={film}>
          <p>The day is still to be announced.</p>
        </wick-release-countdown>
        <p>
          <button type="button" onClick={() => setFilm('john-wick-5')}>What comes next?</button>
          <button type="button" onClick={() => setFilm('no-such-film')}>A film that nobody made</button>
        </p>
        <p role="status">{heard}</p>
      </article>
    </wick-provider>
  );
}
