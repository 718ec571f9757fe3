import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { cardFields } from '../src/domain/ledger/card-fields.js';
import { type Layout, layouts } from '../src/views/film-card.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { days, type SettingArgs, settingArgTypes, themes, within } from './settings.js';

interface FilmCardArgs extends SettingArgs {
  film: string;
  layout?: Layout;
  /** Controls hand over a list; the attribute is words with spaces between. */
  fields?: readonly string[];
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<FilmCardArgs> = {
  title: 'What is it/Film card',
  id: 'film-card',
  component: 'wick-film-card',
  args: { film: 'ballerina' },
  argTypes: {
    film: { control: 'text' },
    layout: { control: 'select', options: layouts },
    fields: { control: 'inline-check', options: cardFields },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, layout, fields, 'heading-level': headingLevel, content, ...settings }) =>
    within(
      settings,
      html`<wick-film-card film=${film} layout=${ifDefined(layout)} fields=${ifDefined(fields?.join(' '))} heading-level=${ifDefined(headingLevel)}
        >${content ?? nothing}</wick-film-card
      >`,
    ),
};

export default meta;
type Story = StoryObj<FilmCardArgs>;

export const Card: Story = {};
export const Infobox: Story = { args: { layout: 'infobox' } };
export const Row: Story = { args: { layout: 'row' } };

export const Rows: Story = {
  name: 'Rows in a list',
  render: (args) =>
    within(
      args,
      html`${['john-wick', 'john-wick-2', 'john-wick-3', 'ballerina', 'john-wick-4'].map((film) => html`<wick-film-card film=${film} layout="row"></wick-film-card>`)}`,
    ),
};

export const PhaseUnknown: Story = { args: { film: 'untitled-orchard-film' }, decorators: [withInventedLedger] };
export const PhaseRumoured: Story = { args: { film: 'a-quiet-armoury' }, decorators: [withInventedLedger] };
export const PhaseAnnounced: Story = { args: { now: days.announced } };
export const PhaseInProduction: Story = { args: { now: days.filming } };
export const PhaseDated: Story = { args: { now: days.dated } };
export const PhaseOpeningToday: Story = { args: { now: days.opening } };
export const PhaseInCinemas: Story = { args: { now: days.afterOpening } };
export const PhaseAtHome: Story = { args: { 'as-of': '2025-10-01', now: days.atHome } };
export const PhaseStreaming: Story = { args: { now: days.streaming } };
export const PhaseReleased: Story = { args: { film: 'a-winter-in-brass' }, decorators: [withInventedLedger] };
export const PhaseCancelled: Story = { args: { film: 'lanterns-at-low-tide' }, decorators: [withInventedLedger] };

export const Updated: Story = { name: 'Updated since the article ran', args: { published: days.article } };
export const UpdatedInfobox: Story = { name: 'Updated, infobox', args: { published: days.article, layout: 'infobox' } };
export const UpdatedRow: Story = { name: 'Updated, row', args: { published: days.article, layout: 'row' } };
export const Corrected: Story = { name: 'Corrected since the article ran', args: { film: 'john-wick-3', published: '2022-06-01' } };
export const Disputed: Story = { name: 'Sources differ', args: { film: 'the-glass-ferryman', published: '2026-01-25', layout: 'infobox' }, decorators: [withInventedLedger] };
export const AsOf: Story = { name: 'As of the day the article ran', args: { 'as-of': days.article } };
export const Frozen: Story = { args: { facts: 'frozen', published: days.article } };
export const Live: Story = { name: 'Live, without marks', args: { facts: 'live', published: days.article } };

export const UnknownFilm: Story = { args: { film: 'balerina' } };
export const UnknownFilmWithAuthoredWords: Story = {
  args: { film: 'balerina', content: html`<p><b>Ballerina</b> opens in cinemas on June 7, 2024. Len Wiseman directs.</p>` },
};

export const OwnPoster: Story = {
  name: 'The publisher’s own poster',
  args: {
    content: html`<svg slot="poster" viewBox="0 0 2 3" role="img" aria-label="A dancer’s shoe in the snow" preserveAspectRatio="none">
      <rect width="2" height="3" fill="#2b3a4a"></rect>
      <rect y="2.1" width="2" height=".9" fill="#dfe6ea"></rect>
      <path d="M.5 2.3 Q1 1.7 1.5 2.3 Q1 2.5 .5 2.3" fill="#d98f9a"></path>
    </svg>`,
  },
};

export const DrawnPosters: Story = {
  name: 'Drawn posters',
  render: (args) =>
    within(
      args,
      html`${['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', 'ballerina', 'caine'].map(
        (film) => html`<wick-film-card film=${film} fields="phase"></wick-film-card>`,
      )}`,
    ),
};

export const Fields: Story = { name: 'Chosen fields, in the order chosen', args: { fields: ['director', 'writers', 'date'] } };

export const Slots: Story = {
  name: 'Own heading, actions and footer',
  args: {
    content: html`<h2 slot="heading">Tonight: <i>Ballerina</i></h2>
      <p slot="actions"><a href="#times">Showtimes</a> · <a href="#review">Our review</a></p>
      <p slot="footer"><small>Chosen by the film desk.</small></p>`,
  },
};

export const TopHeading: Story = { name: 'Heading level 1', args: { 'heading-level': 1 } };

export const Themes: Story = {
  render: (args) => html`${themes.map((theme) => html`<p><code>theme="${theme}"</code></p>${within({ ...args, theme, published: days.article }, html`<wick-film-card film=${args.film}></wick-film-card>`)}`)}`,
};
export const Noir: Story = { args: { theme: 'noir', published: days.article } };
export const Paper: Story = { args: { theme: 'paper', published: days.article } };

export const OwnTokens: Story = {
  name: 'Own tokens',
  render: (args) => html`<div class="own-tokens">
    <style>
      .own-tokens {
        --wick-ink: #12324a;
        --wick-ground: #eef6f4;
        --wick-accent: #a3260f;
        --wick-rule: #12324a;
        --wick-poster-size: 6em;
        --wick-display-font: Georgia, serif;
      }
    </style>
    ${within({ ...args, published: days.article }, html`<wick-film-card film=${args.film}></wick-film-card>`)}
  </div>`,
};

export const German: Story = { args: { published: days.article, region: 'DE' }, globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { published: days.article }, globals: { language: 'ar' } };
export const UnservedLanguage: Story = { name: 'A language without sentences', args: {}, globals: { language: 'fi' } };

export const Narrow: Story = { name: '280 px', args: { published: days.article }, globals: { room: 'narrow' } };
export const NarrowInfobox: Story = { name: '280 px, infobox', args: { published: days.article, layout: 'infobox' }, globals: { room: 'narrow' } };
export const NarrowRow: Story = { name: '280 px, row', args: { layout: 'row' }, globals: { room: 'narrow' } };
export const Wide: Story = { name: '720 px', args: { published: days.article }, globals: { room: 'wide' } };
export const Dark: Story = { name: 'On a dark page', args: { published: days.article }, globals: { theme: 'dark' } };

export const HostilePage: Story = { name: 'On a page that resets everything', args: { published: days.article }, decorators: [onHostilePage] };
export const BadAttributes: Story = {
  name: 'Attributes that cannot be read',
  render: (args) => within({ ...args, now: 'yesterday', region: 'Narnia', 'as-of': days.article }, html`<wick-film-card film="ballerina" layout="tower" fields="colour mood"></wick-film-card>`),
};
