/**
 * Remembers from which file, and from which place in it, each value of a joined dataset comes.
 */
import { memberPath } from '../../data/dataset/fault.js';

/** A place in one of the files: the file's index, and the path of the value as a dataset fault writes it. */
export interface JoinedPlace {
  readonly file: number;
  readonly path: string;
}

export class JoinedPlaces {
  /** The places of objects and lists; a merged one has that of its first file. */
  readonly #values = new WeakMap<object, JoinedPlace>();
  /** The places of fields that a merged object has from a later file. */
  readonly #fields = new WeakMap<object, Map<string, JoinedPlace>>();

  /** Registers a file's value with everything below it. */
  addFile(value: unknown, place: JoinedPlace): void {
    if (typeof value !== 'object' || value === null) return;
    this.#values.set(value, place);
    const { file, path } = place;
    if (Array.isArray(value)) for (const [index, member] of value.entries()) this.addFile(member, { file, path: memberPath(path, index) });
    else for (const [key, member] of Object.entries(value)) this.addFile(member, { file, path: path === '' ? key : memberPath(path, key) });
  }

  /** Gives a merged object the place of the first one that it was merged from, and of its later fields. */
  addMerged<T extends object>(merged: T, first: object): T {
    const [place, fields] = [this.#values.get(first), this.#fields.get(first)];
    if (place) this.#values.set(merged, place);
    if (fields) this.#fields.set(merged, new Map(fields));
    return merged;
  }

  /** Registers a field that comes from another place than its owner. */
  addField(owner: object, field: string, place: JoinedPlace): void {
    const fields = this.#fields.get(owner) ?? new Map<string, JoinedPlace>();
    this.#fields.set(owner, fields.set(field, place));
  }

  /** The place of an object's field. */
  fieldOf(owner: object, field: string): JoinedPlace {
    const { file, path } = this.#values.get(owner) ?? { file: 0, path: '' };
    return this.#fields.get(owner)?.get(field) ?? { file, path: path === '' ? field : memberPath(path, field) };
  }

  /** The place of the value at a path below a joined value; of a value that is not there, the place where it is missing. */
  at(path: string, joined: unknown): JoinedPlace {
    let [value, place, rest]: [unknown, JoinedPlace, string] = [joined, { file: 0, path: '' }, path];
    for (const { 0: step, 1: key, index } of path.matchAll(/\[?([^.[\]]+)\]?/g)) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key!)) break;
      const own: JoinedPlace | undefined = this.#placeIn(value, key!);
      value = (value as Readonly<Record<string, unknown>>)[key!];
      if (!own) continue;
      place = own;
      rest = path.slice(index + step.length);
    }
    return { file: place.file, path: (place.path + rest).replace(/^\./, '') };
  }

  #placeIn(owner: object, key: string): JoinedPlace | undefined {
    const value = (owner as Readonly<Record<string, unknown>>)[key];
    return (typeof value === 'object' && value !== null ? this.#values.get(value) : undefined) ?? this.#fields.get(owner)?.get(key);
  }
}
