/** Files chosen one by one or together, each once: volumes may come from several sticks. */
export function withFiles(before: readonly File[], picked: readonly File[]): readonly File[] {
  const isNew = (file: File) =>
    !before.some(
      ({ name, size, lastModified }) => name === file.name && size === file.size && lastModified === file.lastModified,
    );
  return [...before, ...picked.filter(isNew)];
}
