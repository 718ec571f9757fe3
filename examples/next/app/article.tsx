'use client';

import { useState } from 'react';
import 'wick-widgets/fact';
import 'wick-widgets/film-card';
import 'wick-widgets/provider';
import 'wick-widgets/release-countdown';

export function Article() {
  const [film, setFilm] = useState('ballerina');
  const [asOf, setAsOf] = useState<string>();
  const [heard, setHeard] = useState('nothing yet');

  return (
    <wick-provider
      published="2024-01-25"
      as-of={asOf}
      onwick-phase-change={(event) => setHeard(`${event.film}: ${event.from} → ${event.to}`)}
      onwick-error={(event) => setHeard(event.code)}
    >
      <main>
        <h1>A dancer changes her date</h1>
        <p>
          When this page was written, <i>Ballerina</i> was to open on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>. The sentence has not been touched since.
        </p>

        <wick-film-card film="ballerina" heading-level={2}>
          <p>A film with Ana de Armas, out on June 7, 2024.</p>
        </wick-film-card>

        <h2>How long until it opens?</h2>
        <p>
          <button onClick={() => setFilm('ballerina')}>Ballerina</button> <button onClick={() => setFilm('john-wick-4')}>John Wick: Chapter 4</button> <button onClick={() => setFilm('never-made')}>A film nobody made</button>
        </p>
        <wick-release-countdown film={film} history heading-level={3}>
          <p>The day it opens is not known here.</p>
        </wick-release-countdown>
        <p>
          As it was known: <button onClick={() => setAsOf('2024-03-01')}>March 2024</button> <button onClick={() => setAsOf(undefined)}>Today</button>
        </p>
        <p>
          The page heard: <output>{heard}</output>
        </p>
      </main>
    </wick-provider>
  );
}
