import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { days, type SettingArgs, settingArgTypes, within } from './settings.js';

const meta: Meta<SettingArgs> = {
  title: 'Design/Themes',
  component: 'wick-provider',
  argTypes: settingArgTypes,
  args: { published: days.article, now: '2024-02-25T12:00:00-05:00' },
};

export default meta;
type Story = StoryObj<SettingArgs>;

/** A culture desk's colours. Only documented tokens; each colour has a value for light and one for dark pages. */
const brand = html`<style>
  .culture-desk {
    --wick-ground: light-dark(#fbf6ef, #231e19);
    --wick-ink: light-dark(#1f1a14, #f4ece1);
    --wick-accent: light-dark(#a1845c, #e7d4b9);
    --wick-accent-text: light-dark(#6b5840, #e7d4b9);
    --wick-border: light-dark(#866d50, #bba58a);
    --wick-border-width: 3px 0 0;
    --wick-hairline: light-dark(#e2d6c6, #453c33);
    --wick-link: light-dark(#9c0c2c, #ffabb5);
    --wick-focus: light-dark(#0063a6, #7cc5ff);
    --wick-button-ink: light-dark(#fff, #231e19);
    --wick-button-ground: light-dark(#6b5840, #e7d4b9);
    --wick-button-border: light-dark(#6b5840, #e7d4b9);
    --wick-cites: light-dark(#6b5840, #bba58a);
    --wick-series-2: light-dark(#8a7a68, #9a8b79);
    --wick-inset: 12px;
    --wick-radius: 0 0 4px 4px;
    --wick-font: system-ui, sans-serif;
    --wick-body-size: 15px;
    --wick-display-font: Georgia, 'Liberation Serif', serif;
    --wick-display-weight: 400;
    --wick-heading-size: 1.25rem;
    --wick-heading-weight: 400;
    --wick-note-size: 0.8125rem;
    --wick-line-height: 1.45;
  }
  .culture-desk > * + * {
    margin-block-start: 24px;
  }
</style>`;

const article = (): TemplateResult => html`<p>
    Lionsgate has put the film in cinemas on <wick-fact of="ballerina" field="release-date">7 June 2024</wick-fact>, a Friday at the start of the summer.
  </p>
  <wick-film-card film="ballerina"></wick-film-card>
  <wick-release-countdown film="ballerina" history></wick-release-countdown>
  <wick-cast-list film="ballerina" max="4" former-names></wick-cast-list>
  <wick-quote quote="hatten-same-ballet-theater"></wick-quote>
  <wick-watch-guide></wick-watch-guide>
  <wick-box-office film="john-wick-4"></wick-box-office>
  <wick-where-to-watch film="john-wick-4"></wick-where-to-watch>
  <wick-sources></wick-sources>`;

export const Brand: Story = { name: 'A brand’s theme, tokens only', render: (args) => within(args, html`${brand}<div class="culture-desk">${article()}</div>`) };

const withControls = (): TemplateResult => html`<wick-where-to-watch film="john-wick-4"></wick-where-to-watch><wick-watch-guide></wick-watch-guide>`;

export const Noir: Story = { name: 'Noir: dark on every page, and so are its controls', args: { theme: 'noir' }, render: (args) => within(args, withControls()) };
export const Paper: Story = { name: 'Paper: light on every page, and so are its controls', args: { theme: 'paper' }, render: (args) => within(args, withControls()) };
export const FollowingThePage: Story = {
  name: 'Both, following the page',
  render: (args) => within(args, html`<style>.follow { --wick-scheme: initial }</style>${['noir', 'paper'].map((theme) => html`<wick-film-card film="ballerina" theme=${theme} class="follow"></wick-film-card>`)}`),
};
export const OneInAnother: Story = {
  name: 'A noir card among paper ones, and a plain one',
  args: { theme: 'paper' },
  render: (args) => within(args, ['', 'noir', 'plain'].map((theme) => html`<wick-film-card film="ballerina" layout="row" theme=${theme}></wick-film-card>`)),
};
