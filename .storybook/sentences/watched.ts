/**
 * Remembers which sentences were said, and in which words. The compiled sentences call this in Storybook only.
 */

/** By path of the sentence (`main status filming`): the texts that it has been. */
export const said = new Map<string, Set<string>>();

let tell: () => void = () => undefined;

/** Calls back after each sentence. */
export function onSaid(listener: () => void): void {
  tell = listener;
}

/** The sentences of some groups, which remember that they are read. */
export function watched<T extends object>(groups: readonly string[], messages: T, path = ''): T {
  return new Proxy(messages, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      const own = `${path} ${String(property)}`;
      if (typeof value === 'string') remember(groups, own, value);
      if (typeof value === 'function') {
        return (...parts: unknown[]) => {
          const text: unknown = value(...parts);
          return typeof text === 'string' ? remember(groups, own, text) : text;
        };
      }
      return typeof value === 'object' && value !== null ? watched(groups, value, own) : value;
    },
  });
}

function remember(groups: readonly string[], path: string, text: string): string {
  for (const group of groups) said.set(group + path, (said.get(group + path) ?? new Set()).add(text));
  tell();
  return text;
}
