import { describe, expect, it } from 'vitest';
import { posterDesign } from '../../src/domain/media/poster-design.js';
import { posterLines } from '../../src/domain/media/poster-lines.js';

/** The lines of a name, with a star before those of key words. */
const set = (name: string): string[] => posterLines(name).map(([words, size]) => `${size > 14 ? '*' : ''}${words}`);

describe('the lines of a poster', () => {
  it.each([
    ['Mission: Impossible - The Final Reckoning', ['*MISSION:', '*IMPOSSIBLE', 'THE FINAL', 'RECKONING']],
    ['From the World of John Wick: Ballerina', ['FROM THE WORLD', 'OF JOHN WICK', '*BALLERINA']],
    ['Star Trek II: The Wrath of Khan', ['STAR TREK II', 'THE', '*WRATH', 'OF', '*KHAN']],
    ['The Godfather Part II', ['THE', '*GODFATHER', '*PART II']],
    ['Harry Potter and the Deathly Hallows – Part 2', ['*HARRY', '*POTTER', 'AND THE', '*DEATHLY', '*HALLOWS', 'PART 2']],
    ['Das Lehrerzimmer', ['DAS', '*LEHRERZIMMER']],
    ['John Wick 5', ['*JOHN', '*WICK 5']],
    ['Untitled animated prequel', ['*UNTITLED', '*ANIMATED', '*PREQUEL']],
    ['mother!', ['*MOTHER!']],
    ['Up', ['*UP']],
    ['千と千尋の神隠し', ['*千と千尋の', '*神隠し']],
    ['ジョン・ウィック：チャプター2', ['*ジョン・', '*ウィック', 'チャプター2']],
    ['インディアナジョーンズ', ['*インディアナ', '*ジョーンズ']],
    ['ジュラシックパークファンタジー・アドベンチャー', ['*ジュラシックパー', '*クファンタジー・', '*アドベンチャー']],
    ['バレリーナ：The World of John Wick', ['*バレリーナ', 'THE WORLD OF', 'JOHN WICK']],
    ['：', ['*：']],
    ['Titel: 千と千尋の神隠し', ['*TITEL', '千と千尋の神隠し']],
    ['ที่รักที่คิดถึง', ['*ที่รักที่คิดถึง']],
    ['부산행', ['*부산행']],
    ['A 🎬🎬🎬', ['A', '*🎬🎬🎬']],
    ['وداعا جوليا', ['*وداعا', '*جوليا']],
    [' – ', ['*–']],
  ])('of %s', (name, lines) => {
    expect(set(name)).toEqual(lines);
  });

  it('stand below one another, the last at the foot, and the key words are one size', () => {
    const lines = posterLines('The Lord of the Rings: The Return of the King');
    const ys = lines.map(([, , y]) => y);
    expect(ys).toEqual([...ys].sort((one, other) => one - other));
    expect(ys.at(-1)).toBe(286);
    expect(new Set(lines.map(([, size]) => size)).size).toBe(2);
  });
});

describe('the design of a poster', () => {
  it('is the title’s own, else one of a family, the same each time', () => {
    const palette = ['#012', '#fff', '#0bd'] as const;
    expect(posterDesign({ id: 'a', palette, motif: { ink: 'M0 0z' } })).toEqual({ palette, motif: { ink: 'M0 0z' } });
    expect(posterDesign({ id: 'the-lamp' })).toEqual(posterDesign({ id: 'the-lamp' }));
    const family = Array.from({ length: 26 }, (_, index) => JSON.stringify(posterDesign({ id: String.fromCharCode(97 + index) })));
    expect(new Set(family).size).toBe(6);
  });
});
