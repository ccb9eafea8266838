/** Codes `{prefix}{nn}` one after another, from the first above the highest that is taken. */
export function codeSeries(prefix: string, taken: Iterable<string>): () => string {
  let highest = 0;
  for (const code of taken) {
    const number = code.startsWith(prefix) ? Number(code.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return () => {
    highest += 1;
    return `${prefix}${String(highest).padStart(2, '0')}`;
  };
}
