/** The beginning of a random id: enough to tell a few apart. */
export function shortId(id: string): string {
  return id.slice(0, 6).toUpperCase();
}
