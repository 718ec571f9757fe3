import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placing } from '../../src/domain/story/story-records.js';
import { type StoryNode, storyOrder, type StoryPlace } from '../../src/domain/story/story-order.js';

/** `a b` for two things in order, `a(b c)` for two within another. */
function told(places: readonly StoryPlace[]): string {
  return places.map(({ id, inside }) => (inside.length > 0 ? `${id}(${told(inside)})` : id)).join(' ');
}

function orderOf(nodes: readonly StoryNode[]): string {
  const order = storyOrder(nodes);
  return order.case === 'cycle' ? `cycle: ${order.ids.join(' ')}` : told(order.places);
}

const node = (id: string, placing: Placing = {}, by?: string): StoryNode => ({ id, placing, ...(by !== undefined && { told: by }) });

describe('the order of a story', () => {
  it.each<[what: string, nodes: StoryNode[], order: string]>([
    ['nothing', [], ''],
    ['the order given, where nothing is said', [node('b'), node('a')], 'b a'],
    ['what is before', [node('b'), node('a', { before: ['b'] })], 'a b'],
    ['what is after', [node('b', { after: ['a'] }), node('a')], 'a b'],
    ['a chain', [node('c', { after: ['b'] }), node('b', { after: ['a'] }), node('a')], 'a b c'],
    ['nothing of ids that there are not', [node('b', { after: ['x'], before: ['y'], during: ['z'] }), node('a')], 'b a'],
    ['what happens during something within it', [node('b', { during: ['t'] }), node('t'), node('a', { during: ['t'], before: ['b'] })], 't(a b)'],
    ['what happens during an event within that', [node('t'), node('a', { during: ['t'] }), node('b', { during: ['a'] })], 't(a(b))'],
    ['what a title tells within it', [node('t'), node('u', { after: ['t'] }), node('a', {}, 't'), node('b', {}, 'u')], 't(a) u(b)'],
    ['what a title tells, but what happens before it, before it', [node('t'), node('a', { before: ['t'] }, 't')], 'a t'],
    ['what a title tells of long before where it happened', [node('one'), node('two', { after: ['one'] }), node('a', { before: ['one'] }, 'two'), node('b', {}, 'two')], 'a one two(b)'],
    ['what a title tells of what is said to follow it, after it', [node('t'), node('u', { after: ['t'] }), node('a', { after: ['u'] }, 't')], 't u a'],
    ['what happens during one and is told by another where it happens', [node('one'), node('two', { after: ['one'] }), node('a', { during: ['one'] }, 'two')], 'one(a) two'],
    ['what follows a whole after all that is within it', [node('u', { after: ['t'] }), node('t'), node('a', { during: ['t'] })], 't(a) u'],
    ['the wholes by what is within them', [node('u'), node('t'), node('a', { before: ['b'] }, 't'), node('b', {}, 'u')], 't(a) u(b)'],
    ['wholes whose events alternate side by side with these', [node('t'), node('u'), node('a', { during: ['t'], before: ['b'] }), node('b', { during: ['u'], before: ['c'] }), node('c', { during: ['t'] })], 't u a b c'],
    ['two that are told to be before each other', [node('a', { before: ['b'] }), node('b', { before: ['a'] })], 'cycle: a b'],
    ['the way round, without those that only lead there', [node('x', { before: ['a'] }), node('a', { before: ['b'] }), node('b', { before: ['c'] }), node('c', { before: ['a'] })], 'cycle: a b c'],
    ['one before itself', [node('a', { before: ['a'] })], 'cycle: a'],
    ['two within each other', [node('a', { during: ['b'] }), node('b', { during: ['a'] })], 'cycle: a b'],
    ['one before what it is within', [node('a', { during: ['t'], before: ['t'] }), node('t')], 'cycle: a t'],
    ['one within something, and after what follows that', [node('t'), node('u', { after: ['t'] }), node('a', { during: ['t'], after: ['u'] })], 'cycle: u a'],
  ])('tells %s', (_what, nodes, order) => {
    expect(orderOf(nodes)).toBe(order);
  });
});

/** Few ids, so that generated placings often refer to the same events. */
const ids = ['a', 'b', 'c', 'd', 'e', 't', 'u'];
const some = fc.uniqueArray(fc.constantFrom(...ids, 'gone'), { maxLength: 2 });
const placing = fc.record({ before: some, after: some, during: some }, { requiredKeys: [] });
/** The title that tells of an event; titles themselves have none. */
const teller = (id: string): fc.Arbitrary<string | undefined> => ('tu'.includes(id) ? fc.constant(undefined) : fc.constantFrom(undefined, 't', 'u'));
/** Placings that agree with alphabetical order, so that most have a solution. */
const sound = fc.tuple(...ids.map((id, index) => fc.record({ id: fc.constant(id), placing: fc.record({ after: fc.subarray(ids.slice(0, index), { maxLength: Math.min(2, index) }) }), told: teller(id) })));
const wild = fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), placing, told: teller(id) })));
const nodes = fc.oneof(wild, sound).map((list) => list.map(({ told: by, ...one }): StoryNode => ({ ...one, ...(by !== undefined && { told: by }) })));
const runs = { numRuns: 1500, seed: 20250606 };

/** Every place with the span of lines that it takes. */
function spansOf(places: readonly StoryPlace[], spans = new Map<string, [from: number, to: number]>()): Map<string, [from: number, to: number]> {
  for (const { id, inside } of places) {
    spans.set(id, [spans.size, 0]);
    spansOf(inside, spans);
    spans.get(id)![1] = spans.size;
  }
  return spans;
}

describe('any order of a story', () => {
  it('holds every node once, and respects all that is said', () => {
    fc.assert(fc.property(nodes, (list) => {
      const order = storyOrder(list);
      if (order.case === 'cycle') return;
      const spans = spansOf(order.places);
      expect([...spans.keys()].sort()).toEqual(list.map(({ id }) => id).sort());
      const at = (id: string): number => spans.get(id)![0];
      for (const { id, placing: { before = [], after = [], during = [] } } of list) {
        for (const other of before.filter((one) => spans.has(one))) expect(spans.get(id)![1], `${id} before ${other}`).toBeLessThanOrEqual(at(other));
        for (const other of after.filter((one) => spans.has(one))) expect(spans.get(other)![1], `${id} after ${other}`).toBeLessThanOrEqual(at(id));
        for (const whole of during.filter((one) => spans.has(one))) {
          expect(at(whole), `${id} during ${whole}`).toBeLessThan(at(id));
          for (const later of list.filter((one) => one.placing.after?.includes(whole))) expect(at(id), `${id} during ${whole}, which ${later.id} follows`).toBeLessThan(at(later.id));
        }
      }
    }), runs);
  });

  it('is refused only where something comes before itself, and then names it', () => {
    fc.assert(fc.property(nodes, (list) => {
      const order = storyOrder(list);
      const isLoop = hasLoop(list);
      expect(order.case).toBe(isLoop ? 'cycle' : 'ordered');
      if (order.case === 'cycle') expect(new Set(order.ids).size).toBe(order.ids.length);
    }), runs);
  });

  it('of what leaves nothing open is the same however the nodes are given', () => {
    fc.assert(fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (list) => {
      const chain = list.map((id) => node(id, { after: ids.slice(0, ids.indexOf(id)) }));
      expect(orderOf(chain)).toBe('a b c d e t u');
    }), runs);
  });

  it('given otherwise holds the same within the same', () => {
    fc.assert(fc.property(sound, fc.nat(), (list, turn) => {
      const given = list.map(({ told: by, ...one }): StoryNode => ({ ...one, ...(by !== undefined && { told: by }) }));
      const turned = [...given.slice(turn % ids.length), ...given.slice(0, turn % ids.length)];
      expect(holdersIn(storyOrder(turned))).toEqual(holdersIn(storyOrder(given)));
    }), runs);
  });
});

function holdersIn(order: ReturnType<typeof storyOrder>): string[] {
  const pairs = (places: readonly StoryPlace[], holder: string): string[] => places.flatMap(({ id, inside }) => [`${id} in ${holder}`, ...pairs(inside, id)]);
  return order.case === 'cycle' ? ['cycle'] : pairs(order.places, 'all').sort();
}

/** Whether placings form a loop, by a topological sort of the begin and end of each node. */
function hasLoop(list: readonly StoryNode[]): boolean {
  const known = new Set(list.map(({ id }) => id));
  const ways = list.flatMap(({ id, placing: { before = [], after = [], during = [] } }) => [
    [`${id} begins`, `${id} ends`],
    ...before.filter((one) => known.has(one)).map((other) => [`${id} ends`, `${other} begins`]),
    ...after.filter((one) => known.has(one)).map((other) => [`${other} ends`, `${id} begins`]),
    ...during.filter((one) => known.has(one)).flatMap((whole) => [[`${whole} begins`, `${id} begins`], [`${id} ends`, `${whole} ends`]]),
  ]);
  const open = new Set(ways.flat());
  for (let size = -1; size !== open.size; ) {
    size = open.size;
    for (const one of open) if (!ways.some(([from, to]) => to === one && open.has(from!))) open.delete(one);
  }
  return open.size > 0;
}
