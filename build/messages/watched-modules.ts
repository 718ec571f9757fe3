/**
 * Makes the compiled sentences tell Storybook when they are said.
 */
import { groups } from './modules.js';

/** The groups of each interface of sentences. */
const groupsOf = new Map<string, readonly string[]>([...Object.entries(groups).map(([group, [type]]) => [type, [group]] as const), ['WholeMessages', ['main']]]);

/** A compiled module whose sentences pass through `watched`, which the module at `watcher` exports. Modules without sentences stay as they are. */
export function watchedModule(code: string, watcher: string): string {
  const own = code.replace(/^(?:export )?const \w+: (\w+) = (\{\n[^]*?^\});$/gm, (whole, type: string, object: string) => {
    const held = groupsOf.get(type);
    return held ? whole.replace(object, () => `watched(${JSON.stringify(held)}, ${object})`) : whole;
  });
  return own === code ? code : `import { watched } from ${JSON.stringify(watcher)};\n${own}`;
}
