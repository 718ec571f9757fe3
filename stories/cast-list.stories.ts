import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type CastGroup, castGroups } from '../src/domain/people/cast-groups.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, themes, within } from './settings.js';

interface CastListArgs extends SettingArgs {
  film: string;
  max?: number;
  group?: CastGroup;
  'former-names'?: boolean;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<CastListArgs> = {
  title: 'Who is in it/Cast list',
  id: 'cast-list',
  component: 'wick-cast-list',
  args: { film: 'ballerina' },
  argTypes: {
    film: { control: 'text' },
    max: { control: { type: 'number', min: 1 } },
    // A part of this name would take its place in the table.
    group: { control: 'select', options: castGroups, description: 'What the list is grouped by.', table: attributes },
    'former-names': { control: 'boolean' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, max, group, 'former-names': formerNames, 'heading-level': headingLevel, content, ...settings }) =>
    within(
      settings,
      html`<wick-cast-list film=${film} max=${ifDefined(max)} group=${ifDefined(group)} ?former-names=${formerNames} heading-level=${ifDefined(headingLevel)}
        >${content ?? nothing}</wick-cast-list
      >`,
    ),
};

export default meta;
type Story = StoryObj<CastListArgs>;

const invented: Partial<CastListArgs> = { film: 'the-glass-ferryman' };

export const Billed: Story = { name: 'Billed in order' };
export const FormerNames: Story = { args: { 'former-names': true } };
export const Max: Story = { name: 'The first five', args: { max: 5, 'former-names': true } };
export const AllShown: Story = {
  name: 'The first five, then all',
  args: { max: 5, 'former-names': true },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('wick-cast-list')!;
    await list.updateComplete;
    list.shadowRoot!.querySelector('summary')!.click();
  },
};
export const ByRole: Story = { name: 'Grouped by role', args: { group: 'role' } };
export const ByReturning: Story = { name: 'Grouped by who returns', args: { group: 'returning', 'former-names': true } };
export const ByRoleMax: Story = { name: 'Grouped, the first five', args: { group: 'role', max: 5 } };

export const Undisclosed: Story = { name: 'Undisclosed, as of the article’s day', args: { 'as-of': days.article } };
export const Disclosed: Story = { name: 'The same roles, disclosed since', args: { now: days.afterOpening, 'former-names': true } };
export const FinalRole: Story = { name: 'Final role and in memoriam', args: { film: 'ballerina', max: 4 } };
export const InMemoriam: Story = { args: { film: 'john-wick', max: 3 } };
export const Returning: Story = { args: { film: 'john-wick-4', max: 4 } };

export const Hidden: Story = { name: 'Roles that may not be told yet', args: { ...invented, 'former-names': true }, decorators: [withInventedLedger] };
export const HiddenByRole: Story = { name: 'Roles that may not be told yet, grouped', args: { ...invented, group: 'role' }, decorators: [withInventedLedger] };
export const SpoilersShown: Story = { name: 'The same, spoilers shown', args: { ...invented, 'former-names': true, spoilers: 'show' }, decorators: [withInventedLedger] };
export const NoCast: Story = { args: { film: 'a-quiet-armoury' }, decorators: [withInventedLedger] };

export const Photos: Story = {
  args: {
    max: 3,
    content: html`${['ana-de-armas', 'anjelica-huston'].map(
      (person, index) => html`<svg slot="photo-${person}" viewBox="0 0 4 4" aria-hidden="true">
        <rect width="4" height="4" fill=${index ? '#35505c' : '#6b3f45'}></rect>
        <circle cx="2" cy="1.6" r=".8" fill="#e7d9c8"></circle>
        <path d="M.6 4 Q2 2 3.4 4" fill="#e7d9c8"></path>
      </svg>`,
    )}`,
  },
};
export const Slots: Story = {
  name: 'Own heading and footer',
  args: { max: 3, content: html`<h2 slot="heading">Who is who</h2><p slot="footer"><small>Billing is the studio’s.</small></p>` },
};

export const UnknownFilm: Story = { args: { film: 'ballerinas' } };
export const UnknownFilmWithAuthoredWords: Story = {
  args: { film: 'ballerinas', content: html`<ul><li>Ana de Armas as Rooney</li><li>Anjelica Huston as The Director</li></ul>` },
};

export const Themes: Story = {
  render: (args) => html`${themes.map((theme) => html`<p><code>theme="${theme}"</code></p>${within({ ...args, theme }, html`<wick-cast-list film=${args.film} max="4" former-names></wick-cast-list>`)}`)}`,
};
export const Noir: Story = { args: { theme: 'noir', 'former-names': true, max: 5 } };
export const Paper: Story = { args: { theme: 'paper', 'former-names': true, max: 5 } };

export const German: Story = { args: { 'former-names': true, max: 6 }, globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { 'former-names': true, max: 6 }, globals: { language: 'ar' } };

export const Narrow: Story = { name: '280 px', args: { 'former-names': true, max: 6 }, globals: { room: 'narrow' } };
export const Wide: Story = { name: '720 px', args: { 'former-names': true, max: 6 }, globals: { room: 'wide' } };
export const Dark: Story = { name: 'On a dark page', args: { 'former-names': true, max: 6 }, globals: { theme: 'dark' } };

export const HostilePage: Story = { name: 'On a page that resets everything', args: { 'former-names': true, max: 5 }, decorators: [onHostilePage] };
export const BadAttributes: Story = {
  name: 'Attributes that cannot be read',
  render: (args) => within(args, html`<wick-cast-list film="ballerina" max="a few" group="height"></wick-cast-list>`),
};
