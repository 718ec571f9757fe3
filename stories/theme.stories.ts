/**
 * A page on which a designer makes a theme out of documented tokens.
 */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { useArgs } from 'storybook/preview-api';
import { draftOf, encodeDraft } from './theme/draft.js';
import './theme/theme-playground.js';
import type { ThemePlayground } from './theme/theme-playground.js';

interface PlaygroundArgs {
  /** The theme as text, kept in the address. */
  theme: string;
}

function playground({ theme }: PlaygroundArgs): TemplateResult {
  const [, updateArgs] = useArgs<PlaygroundArgs>();
  return html`<theme-playground .theme=${theme} @theme-change=${({ detail }: CustomEvent<string>) => { updateArgs({ theme: detail }); }}></theme-playground>`;
}

const meta: Meta<PlaygroundArgs> = {
  title: 'Design/Theme playground',
  id: 'theme',
  args: { theme: '' },
  argTypes: { theme: { control: false } },
  parameters: { layout: 'fullscreen', controls: { disable: true }, docs: { codePanel: false } },
  tags: ['!autodocs'],
  render: playground,
};

export default meta;
type Story = StoryObj<PlaygroundArgs>;

export const Playground: Story = { name: 'Theme playground' };
export const Noir: Story = { name: 'Starting from noir', args: { theme: encodeDraft(draftOf('noir')) } };

export const TooFaint: Story = {
  name: 'Warns of a colour that cannot be read',
  play: async ({ canvasElement }) => {
    const page = canvasElement.querySelector('theme-playground') as ThemePlayground;
    await page.updateComplete;
    const root = page.renderRoot;
    const muted = root.querySelector<HTMLInputElement>('#muted-light')!;
    muted.value = '#dddddd';
    muted.dispatchEvent(new Event('input'));
    await page.updateComplete;
    const warning = root.querySelector('.warnings')?.textContent ?? '';
    if (!/muted.*contrast of 1\.\d : 1; 4\.5 : 1 is needed/.test(warning)) throw new Error(`Expected a warning about the contrast of muted text, and found: ${warning}`);
    if (!root.querySelector('pre')?.textContent.includes('--wick-muted: #dddddd')) throw new Error('The CSS does not have the token.');
    // The checks after each story would find the same.
    root.querySelector<HTMLButtonElement>('[aria-label="Unset muted"]')!.click();
    await page.updateComplete;
    if (root.querySelector('.warnings')) throw new Error('The warning is still there although the token is not set.');
  },
};
