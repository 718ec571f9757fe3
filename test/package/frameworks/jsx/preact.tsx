/** @jsxImportSource preact */
import 'wick-widgets/film-card';
import 'wick-widgets/jsx/preact';

declare const title: string;

export const right = (
  <wick-provider published="2025-06-09" region="DE" facts="noted" onwick-phase-change={(event) => { event.film.length; }}>
    <wick-film-card film="ballerina" layout="infobox" heading-level={2} class="lead" slot="aside" id="card" lang="en" aria-label="Ballerina" data-tracked="yes" key="a" ref={(card) => { card?.layout?.length; }} onwick-error={(event) => { event.code.length; }}>
      <p slot="footer">Ballerina opens on 6 June.</p>
    </wick-film-card>
    <wick-release-countdown film={title} channel="streaming" history calendar={false} hidden />
    <wick-cast-list film="of-our-own" max={4} former-names />
    <p>It opens on <wick-fact of="ballerina" field="release-date" mode="replace">6 June 2025</wick-fact>.</p>
    <wick-timeline lens="story" compact />
    <wick-quote quote="of-our-own" theme="noir" heading-level="2" />
  </wick-provider>
);

export const wrong = [
  // @ts-expect-error: not a layout
  <wick-film-card film="ballerina" layout="crad" />,
  // @ts-expect-error: not a string
  <wick-film-card film={1} />,
  // @ts-expect-error: not a channel
  <wick-release-countdown film="ballerina" channel="theatre" />,
  // @ts-expect-error: not a boolean
  <wick-release-countdown film="ballerina" history="no" />,
  // @ts-expect-error: not a number
  <wick-cast-list film="ballerina" max="all" />,
  // @ts-expect-error: no such attribute
  <wick-film-card film="ballerina" flim="ballerina" />,
  // @ts-expect-error: no such field of the event
  <wick-film-card film="ballerina" onwick-error={(event) => { event.reason; }} />,
  // @ts-expect-error: no film
  <wick-film-card />,
  // @ts-expect-error: no such tag
  <wick-film-crad film="ballerina" />,
];
