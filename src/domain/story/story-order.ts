/**
 * Sorts titles and events by story order, from claims that place them before, after or during one another. It invents no dates.
 */
import type { Placing } from './story-records.js';

/** A title or event to sort. */
export interface StoryNode {
  readonly id: string;
  /** The claimed placing; ids that no other node has are ignored. */
  readonly placing: Placing;
  /** The title that tells the event; the event is placed inside it unless claims contradict that. */
  readonly told?: string;
}

/** A node with the nodes that happen during it, in order. */
export interface StoryPlace {
  readonly id: string;
  readonly inside: readonly StoryPlace[];
}

/** The order; or the ids of a cycle, where a node is claimed to come before itself. */
export type StoryOrder = { readonly case: 'ordered'; readonly places: readonly StoryPlace[] } | { readonly case: 'cycle'; readonly ids: readonly string[] };

/** For each id, the ids that come after it according to the claims. */
type Followers = ReadonlyMap<string, ReadonlySet<string>>;

/** For each id, the id of the node that contains it. */
type Holders = ReadonlyMap<string, string>;

/** Sorts nodes by their placings; where these decide nothing, the given order stays. */
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
  /** For each id, the ids that it comes before as a whole, contents included. */
  readonly before: Followers;
  readonly during: Holders;
}

/** Turns placings into followers: a containing node begins before its contents, and a node that follows another follows all of its contents. */
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

/** Assigns each node its container: the node it happens during, else the title that tells it, unless claims place it before or after that title. */
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

/** The chain of containers of a node, outermost first, the node itself last. */
function chainOf(id: string, holders: Holders): string[] {
  const holder = holders.get(id);
  return holder === undefined ? [id] : [...chainOf(holder, holders), id];
}

/** Raises each relation between two nodes to the containers that stand side by side. */
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

/** Where the contents of two containers alternate, neither can come first: their contents are moved out, to stand beside them. */
function dissolved(tangled: ReadonlySet<string>, holders: Holders): Holders {
  return new Map([...holders].flatMap(([id, holder]) => {
    const outer = tangled.has(holder) ? chainOf(holder, holders).reverse().find((one) => !tangled.has(one)) : holder;
    return outer === undefined ? [] : [[id, outer] as const];
  }));
}

/** Takes, again and again, the first given node that no remaining node must precede. */
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

/** All ids reachable from an id; the id itself only as part of a cycle. */
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

/** The shortest cycle through an id. */
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
