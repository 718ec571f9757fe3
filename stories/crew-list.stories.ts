import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { crewJobs } from '../src/domain/ledger/catalogue.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface CrewArgs extends SettingArgs {
  film: string;
  jobs?: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<CrewArgs> = {
  title: 'Who is in it/Crew list',
  id: 'crew-list',
  component: 'wick-crew-list',
  args: { film: 'ballerina' },
  argTypes: {
    film: { control: 'text' },
    jobs: { control: 'text', description: `Which jobs, in which order: ${crewJobs.join(' ')}.`, table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, jobs, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-crew-list film=${film} jobs=${ifDefined(jobs)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-crew-list>`),
};

export default meta;
type Story = StoryObj<CrewArgs>;

export const Film: Story = { name: 'Of a film' };
export const Series: Story = { name: 'Of a series', args: { film: 'the-continental' } };
export const Jobs: Story = { name: 'Two jobs', args: { jobs: 'writer director' } };
export const Changed: Story = { name: 'Changed since the article ran', args: { published: days.article } };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article } };
export const Nobody: Story = { args: { film: 'john-wick-hex' } };
export const Invented: Story = { name: 'Another director', args: { film: 'the-glass-ferryman', published: '2026-02-15' }, decorators: [withInventedLedger] };
export const Slots: Story = {
  name: 'Own heading and footer',
  args: { content: html`<h2 slot="heading">Behind the camera</h2><p slot="footer"><small>As credited.</small></p>` },
};
export const UnknownFilm: Story = { args: { film: 'ballerinas' } };
export const BadJobs: Story = { name: 'A job that there is not', args: { jobs: 'gaffer' } };
export const Noir: Story = { args: { theme: 'noir', published: days.article } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { published: days.article }, globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', args: { published: days.article }, globals: { room: 'narrow' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
