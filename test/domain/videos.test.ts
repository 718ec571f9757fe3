import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Fact } from '../../src/domain/ledger/catalogue.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { hiddenVideos, leadingVideo, playerId, videoHost, videosOf } from '../../src/domain/media/videos.js';
import type { Video } from '../../src/domain/media/media-records.js';
import { catalogueWith, said } from './ledger.js';

const day = '2025-06-09';
const id = 'b9Rr9ygb-ac';
const video = (name: string, released: string, more: Partial<Video> = {}): Video => ({ id: name, title: 'ballerina', kind: 'trailer', name, youtube: [], released: [said(released, released)], ...more });
const playable = { youtube: [said(id, '2024')] };
const of = (...videos: Video[]): Catalogue => catalogueWith({ videos });
const names = (catalogue: Catalogue, on = day): string[] => videosOf(catalogue, 'ballerina', on).map((shown) => shown.video.id);

describe('the id of a video at its host', () => {
  it.each([id, '0FSwsrFpkbw', '___________', '-----------'])('is one: %s', (text) => {
    expect(playerId(text)).toBe(text);
  });

  it.each([
    undefined, '', 'b9Rr9ygb-a', 'b9Rr9ygb-acc', ' b9Rr9ygb-ac', 'b9Rr9ygb-ac\n', 'https://youtu.be/b9Rr9ygb-ac', 'javascript:alert(1)', '"><script>1', '../../watch', 'b9Rr9ygb?ac', 'b9Rr9ygb/ac', 'b9Rr9ygb&ac', 'ｂ9Rr9ygb-ac',
  ])('is none: %j', (text) => {
    expect(playerId(text)).toBeUndefined();
  });

  it('never leads anywhere but to that video', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{11}$/)), (text) => {
      const found = playerId(text);
      if (found === undefined) return;
      expect(new URL(videoHost.player(found)).pathname).toBe(`/embed/${text}`);
      expect(new URL(videoHost.page(found)).searchParams.get('v')).toBe(text);
    }), { numRuns: 400, seed: 20250606 });
  });
});

describe('the videos of a title', () => {
  it('are those of it that were out, newest first', () => {
    const catalogue = of(video('teaser', '2024-09-25'), video('final', '2025-05'), video('second', '2025-03-19'), video('of-another', '2025-01-01', { title: 'caine' }));
    expect(names(catalogue)).toEqual(['final', 'second', 'teaser']);
    expect(names(catalogue, '2025-03-19')).toEqual(['second', 'teaser']);
    expect(names(catalogue, '2024-09-24')).toEqual([]);
  });

  it.each<[what: string, released: Fact<string>]>([
    ['that was announced and had not come', [said('2025-06-10', '2025-06-01')]],
    ['that became known later', [said('2025-06-01', '2025-06-10')]],
    ['whose day cannot be read', [said('soon', '2025-06-01')]],
    ['of which nothing is said', []],
    ['whose day gives a plot away', [{ hidden: { title: 'caine', level: 3 }, known: '2025-06-01' }]],
  ])('do not count one %s', (_, released) => {
    expect(names(of(video('one', '2025-06-01', { released })))).toEqual([]);
  });

  it('know the id that stands, if it is one', () => {
    const ids = (youtube: Fact<string>): unknown => videosOf(of(video('one', '2025-01-01', { youtube })), 'ballerina', day)[0]!.player;
    expect(ids([said('aaaaaaaaaaa', '2025-01-01'), said(id, '2025-02-01')])).toBe(id);
    expect(ids([said('https://youtu.be/b9Rr9ygb-ac', '2025-01-01')])).toBeUndefined();
    expect(ids([said(id, '2025-07-01')])).toBeUndefined();
  });

  it.each<[first: string, videos: Video[]]>([
    ['new-trailer', [video('old-trailer', '2024-01-01', playable), video('new-trailer', '2025-01-01', playable), video('clip', '2025-02-01', { kind: 'clip', ...playable })]],
    ['old-trailer', [video('old-trailer', '2024-01-01', playable), video('new-trailer', '2025-01-01')]],
    ['teaser', [video('teaser', '2024-01-01', { kind: 'teaser', ...playable }), video('new-trailer', '2025-01-01')]],
    ['new-trailer', [video('new-trailer', '2025-01-01'), video('clip', '2025-02-01', { kind: 'clip' })]],
    ['teaser', [video('teaser', '2024-01-01', { kind: 'teaser' })]],
  ])('are led by the newest trailer that can be played, else by what comes nearest: %s', (first, videos) => {
    expect(leadingVideo(videosOf(of(...videos), 'ballerina', day))?.video.id).toBe(first);
  });

  it('are led by none where there is none', () => {
    expect(leadingVideo([])).toBeUndefined();
  });

  it('leave a stub where one would give a plot away, from the day on which it was known', () => {
    const catalogue = redact(of(video('one', '2025-05-01', { reveals: { title: 'ballerina', level: 3 } }), video('two', '2025-05-02')), 'seen', new Set());
    expect(names(catalogue)).toEqual(['two']);
    expect(hiddenVideos(catalogue, 'ballerina', day).map(({ reveals }) => reveals.level)).toEqual([3]);
    expect(hiddenVideos(catalogue, 'ballerina', '2025-04-30')).toEqual([]);
    expect(hiddenVideos(catalogue, 'caine', day)).toEqual([]);
  });
});
