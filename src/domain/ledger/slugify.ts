/** Turns a name into an id, as most records are named: `Joel J. Richard` becomes `joel-j-richard`. */
export function slugify(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^ -~]|'|\.com/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
