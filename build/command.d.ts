import type { OutputAsset, OutputChunk, Plugin } from 'rollup';

export function onlyOfCommand(root: URL, files: readonly string[]): Promise<ReadonlySet<string>>;

export function command(root: URL, own: ReadonlySet<string>, external: (id: string) => boolean, libraries: Plugin): Promise<[OutputChunk, ...(OutputChunk | OutputAsset)[]]>;
