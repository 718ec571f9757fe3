/**
 * The order in which things happen in a story, from what is placed before, after and during what. No date is invented for any of it.
 */
import type { Placing } from './story-records.js';

/** Something that is to be put in order: a title as a whole, or an event. */
export interface StoryNode {
  readonly id: string;
  /** Where it is said to stand; ids that are not among the others say nothing. */
  readonly placing: Placing;
  /** The title that tells of it, within which it stands unless what is said contradicts that. */
  readonly told?: string;
}

/** A node with what happens within it, in order. */
export interface StoryPlace {
  readonly id: string;
  readonly inside: readonly StoryPlace[];
}

/** The order; or, where something is said to come before itself, the ids along that way round. */
export type StoryOrder = { readonly case: 'ordered'; readonly places: readonly StoryPlace[] } | { readonly case: 'cycle'; readonly ids: readonly string[] };

/** The ids that come after an id, as far as is said. */
type Followers = ReadonlyMap<string, ReadonlySet<string>>;

/** What each thing stands within. */
type Holders = ReadonlyMap<string, string>;

/** Puts nodes in order. What is said decides; what that leaves open stays as the nodes are given. */
export function storyOrder(nodes: readonly StoryNode[]): StoryOrder {
  const ids = nodes.map(({ id }) => id);
  const said = saidOf(nodes);
  const start = ids.find((id) => reached(id, said.followers).has(id));
  if (start !== undefined) return { case: 'cycle', ids: wayRound(start, said.followers) };
  let holders = holdersOf(nodes, said);
  for (;;) {
    const among = lifted(said.followers, holders);
    const tangled = new Set(ids.filter((id) => reached(id, among).has(id)));
    if (tangled.size === 0) return { case: 'ordered', places: placesIn(undefined, ids, among, holders) };
    holders = dissolved(tangled, holders);
  }
}

interface Said {
  readonly followers: Followers;
  /** What each thing is said to be before as a whole. */
  readonly before: Followers;
  readonly during: Holders;
}

/** What comes before a whole begins before it, and what follows a whole follows everything within. */
function saidOf(nodes: readonly StoryNode[]): Said {
  const known = new Set(nodes.map(({ id }) => id));
  const all = (ids: readonly string[] = []): string[] => ids.filter((id) => known.has(id));
  const [before, within] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { id, placing } of nodes) {
    for (const other of all(placing.before)) add(before, id, other);
    for (const other of all(placing.after)) add(before, other, id);
    for (const whole of all(placing.during)) add(within, whole, id);
  }
  const followers = new Map<string, Set<string>>();
  for (const [whole, members] of within) for (const member of members) add(followers, whole, member);
  for (const [one, others] of before) {
    for (const other of others) for (const part of [one, ...reached(one, within)]) add(followers, part, other);
  }
  const during = nodes.flatMap(({ id, placing }) => all(placing.during).slice(0, 1).map((whole) => [id, whole] as const));
  return { followers, before, during: new Map(during) };
}

/** What happens during something stands within that; what a title tells stands within the title, where nothing said puts it before or after. */
function holdersOf(nodes: readonly StoryNode[], { followers, before, during }: Said): Holders {
  const known = new Set(nodes.map(({ id }) => id));
  const holders = new Map(during);
  for (const { id, told } of nodes) {
    if (told === undefined || told === id || holders.has(id) || !known.has(told) || chainOf(told, holders).includes(id)) continue;
    const isBefore = reached(id, followers).has(told);
    const isAfter = [...(before.get(told) ?? [])].some((other) => other === id || reached(other, followers).has(id));
    if (!isBefore && !isAfter) holders.set(id, told);
  }
  return holders;
}

/** A thing and all that it stands within, outermost first. */
function chainOf(id: string, holders: Holders): string[] {
  const holder = holders.get(id);
  return holder === undefined ? [id] : [...chainOf(holder, holders), id];
}

/** The same order among those that stand side by side: each for all that is within it. */
function lifted(followers: Followers, holders: Holders): Followers {
  const among = new Map<string, Set<string>>();
  for (const [one, others] of followers) {
    const chain = chainOf(one, holders);
    for (const other of others) {
      const otherChain = chainOf(other, holders);
      const depth = chain.findIndex((id, index) => id !== otherChain[index]);
      if (depth >= 0 && otherChain[depth] !== undefined) add(among, chain[depth]!, otherChain[depth]);
    }
  }
  return among;
}

/** Wholes whose insides alternate can neither stand before the other: what stands within these stands beside them. */
function dissolved(tangled: ReadonlySet<string>, holders: Holders): Holders {
  return new Map([...holders].flatMap(([id, holder]) => {
    const outer = tangled.has(holder) ? chainOf(holder, holders).reverse().find((one) => !tangled.has(one)) : holder;
    return outer === undefined ? [] : [[id, outer] as const];
  }));
}

/** Of those of which nothing is still to come before, always the first that was given. */
function placesIn(holder: string | undefined, ids: readonly string[], among: Followers, holders: Holders): StoryPlace[] {
  const open = new Set(ids.filter((id) => holders.get(id) === holder));
  const places: StoryPlace[] = [];
  while (open.size > 0) {
    const next = [...open].find((id) => ![...open].some((other) => among.get(other)?.has(id)))!;
    open.delete(next);
    places.push({ id: next, inside: placesIn(next, ids, among, holders) });
  }
  return places;
}

/** All that can be reached from an id, itself only where a way leads back to it. */
function reached(from: string, ways: Followers): Set<string> {
  const found = new Set<string>();
  const next = [from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const other of ways.get(id) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      next.push(other);
    }
  }
  return found;
}

/** The shortest way from an id back to itself. */
function wayRound(start: string, ways: Followers): string[] {
  const paths: string[][] = [[start]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const other of ways.get(path.at(-1)!) ?? []) {
      if (other === start) return path;
      if (seen.has(other)) continue;
      seen.add(other);
      paths.push([...path, other]);
    }
  }
  return [start];
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
