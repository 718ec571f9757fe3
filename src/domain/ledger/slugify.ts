/** The id that a name suggests, by which most records are called: `Joel J. Richard` is `joel-j-richard`. */
export function slugify(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^ -~]|'|\.com/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
