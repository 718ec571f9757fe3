/**
 * Runs `wick feed` and `wick calendar` as in a terminal.
 */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { parseXml } from '../publish/xml.js';
import { builtCommand, type Ran } from './command.js';

const command = builtCommand();
const folder = temporaryFolder();
const day = ['--now', '2025-07-02'];

folder.put({ 'plain': '' });

function wick(args: readonly string[]): Ran {
  return command.run(folder.at(), args);
}

describe('wick feed', () => {
  it('writes both feeds into a folder, the same bytes each time', () => {
    const run = (output: string): string[] => {
      expect(wick(['feed', '-o', output, '--site', 'https://example.org/films', ...day])).toEqual({ status: 0, stdout: '', stderr: `${output}/feed.xml and ${output}/feed.json: 50 entries\n` });
      return ['feed.xml', 'feed.json'].map((file) => folder.read(`${output}/${file}`));
    };
    const [atom, json] = run('public');
    expect(run('again')).toEqual([atom, json]);
    expect(parseXml(atom!).root.name).toBe('feed');
    expect(JSON.parse(json!)).toMatchObject({ feed_url: 'https://example.org/feed.json', items: expect.objectContaining({ length: 50 }) as unknown });
  });

  it('tells what became known of a title between two days, to standard output', () => {
    const { status, stdout, stderr } = wick(['feed', '--format', 'json', '--title', 'ballerina', '--since', '2024-02-01', '--until', '2024-02-28', '--limit', '3']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { items } = JSON.parse(stdout) as { items: { title: string; date_published: string }[] };
    expect(items.map(({ title }) => title)).toContain('Ballerina: in cinemas June 6, 2025, no longer June 7, 2024');
    expect(items.length).toBeLessThanOrEqual(3);
    for (const { date_published: date } of items) expect(date).toMatch(/^2024-02-/);
  });

  it('speaks other languages, and goes to a file', () => {
    expect(wick(['feed', '--format', 'atom', '--lang', 'de', '-o', 'deep/news.xml', '-q', ...day])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(folder.read('deep/news.xml')).toContain('Kinostart');
  });

  it.each<[args: string[], said: RegExp]>([
    [[], /^error: there are two feeds and nowhere to write them: name a folder with -o, or one of them with --format\n/],
    [['-o', 'x', '--title', 'balerina'], /^error: there is no title 'balerina'; did you mean ballerina\?\n/],
    [['-o', 'x', '--since', 'June'], /^error: option '--since <DAY>' argument 'June' is invalid\. It takes a day such as 2025-06-06\./],
    [['-o', 'x', '--limit', '0'], /^error: option '--limit <COUNT>' argument '0' is invalid\./],
    [['-o', 'x', '--site', 'ftp://x'], /^error: option '--site <ADDRESS>' argument 'ftp:\/\/x' is invalid\. It takes an http or https address\./],
    [['-o', 'x', '--format', 'rss'], /^error: option '--format <FORMAT>' argument 'rss' is invalid\. Allowed choices are atom, json\./],
    [['-o', 'x', '--lang', 'sv'], /^error: --lang 'sv' cannot be read/],
    [['-o', 'plain'], /^wick: plain\/feed\.xml: a part of its path is a file where a folder is needed\./],
  ])('writes nothing and exits with 2 when it is misused: %j', (args, said) => {
    const before = folder.list();
    const { status, stdout, stderr } = wick(['feed', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(folder.list()).toEqual(before);
  });
});

describe('wick calendar', () => {
  it('writes a calendar that others read', () => {
    const { status, stdout, stderr } = wick(['calendar', '--title', 'ballerina', '--region', 'US', '--channel', 'theatrical', ...day]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const events = new ICAL.Component(ICAL.parse(stdout) as unknown[]).getAllSubcomponents('vevent');
    expect(events.map((event) => [event.getFirstPropertyValue('uid'), String(event.getFirstPropertyValue('dtstart'))])).toEqual([['ballerina-us-theatrical@wick-widgets', '2025-06-06']]);
  });

  it('goes to a file, and says how many entries it has', () => {
    expect(wick(['calendar', '--title', 'ballerina', '--channel', 'premiere', '-o', 'deep/x.ics', ...day])).toEqual({ status: 0, stdout: '', stderr: 'deep/x.ics: 1 entry\n' });
    expect(folder.read('deep/x.ics')).toContain('SUMMARY:Ballerina: premiere in London (UK)\r\n');
  });

  it.each<[args: string[], said: RegExp]>([
    [['--channel', 'radio'], /^error: option '--channel <CHANNEL>' argument 'radio' is invalid\. Allowed choices are theatrical, /],
    [['--region', 'Mars'], /^error: --region 'Mars' cannot be read/],
    [['--title', 'nothing-like-it'], /^error: there is no title 'nothing-like-it'; there are john-wick, /],
    [['-o', '.'], /^wick: \.: it is a folder\. Name a file, or move the folder away\.\n$/],
  ])('writes nothing and exits with 2 when it is misused: %j', (args, said) => {
    const { status, stdout, stderr } = wick(['calendar', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });
});
