export interface Basis {
  readonly edition: string;
  readonly look: string;
}
export const recorded: string;
export function picturesBasis(root: URL): Promise<Basis>;
