import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as wholePage } from './article.js';
import { Chromium } from './chromium.js';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  // As with a screen reader: without it, the protocol's tree lacks skipped content that every screen reader gets.
  chromium = await Chromium.start('--force-renderer-accessibility');
  const head = '<link rel="stylesheet" href="/dist/wick.css">\n<script type="module" src="/dist/wick.js"></script>\n';
  ({ page } = await chromium.open(wholePage(head).replace('<wick-seen>', '<div style="block-size: 9000px">Far above it.</div><wick-seen>')));
});
afterAll(async () => {
  await chromium.close();
});

/** The names of the nodes of a role, as the browser gives them to assistive technology. */
async function namesOf(role: string): Promise<string[]> {
  const protocol = await page.createCDPSession();
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  return nodes.filter((node) => !node.ignored && node.role?.value === role).map(({ name }) => String(name?.value ?? ''));
}

describe('a long article that nobody has scrolled', () => {
  it('has the headings of all its widgets in the accessibility tree, without their links', async () => {
    const headings = await namesOf('heading');
    for (const heading of ['What have you seen?', 'The story in order', 'Who appears where', 'Box office of Ballerina', 'Cast of Ballerina', 'Crew of Ballerina', 'Lance Reddick', 'Eve Macarro', 'Where to watch Ballerina', 'Status of Untitled Ballerina sequel', 'Trailer for Ballerina', 'Related articles']) expect(headings).toContain(heading);
    expect(headings.filter((heading) => /source/i.test(heading))).toEqual([expect.stringMatching(/^\d+ sources$/)]);
  });

  it('has each of them as a group of that name', async () => {
    const groups = await namesOf('group');
    for (const name of ['Ballerina', 'Cast of Ballerina', 'The story in order', 'Who appears where', 'Where to watch Ballerina']) expect(groups).toContain(name);
  });
});
