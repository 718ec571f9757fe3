/**
 * Reads the browser's accessibility tree, and finds controls without a name or out of the keyboard's reach.
 */
import { cdp } from 'vitest/browser';

interface Frame {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly Frame[];
}

/** The fields of an accessibility node that are read here. */
export interface Heard {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const controls = ['button', 'link', 'checkbox', 'radio', 'combobox', 'listbox', 'switch', 'tab', 'textbox', 'slider', 'DisclosureTriangle'];

/** All nodes of all frames. */
export async function everythingHeard(): Promise<readonly Heard[]> {
  const session = cdp();
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: Frame };
  const frames = (tree: Frame): string[] => [tree.frame.id, ...(tree.childFrames ?? []).flatMap(frames)];
  const trees = await Promise.all(frames(frameTree).map((frameId) => session.send('Accessibility.getFullAXTree', { frameId })));
  return trees.flatMap((tree) => (tree as { nodes: Heard[] }).nodes);
}

/** Returns a message for each control without a name, and each that the keyboard cannot reach. */
export function unfitControls(heard: readonly Heard[]): string[] {
  return heard
    .filter(({ ignored, role }) => !ignored && controls.includes(role?.value ?? ''))
    .flatMap(({ role, name, properties = [] }) => {
      const has = (property: string): boolean => properties.some((one) => one.name === property && one.value.value === true);
      const said = `A ${role!.value} “${name?.value ?? ''}”`;
      return [...(name?.value.trim() ? [] : [`${said} has no name.`]), ...(has('focusable') || has('disabled') ? [] : [`${said} cannot be reached by keyboard.`])];
    });
}
