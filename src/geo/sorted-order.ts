/** The places of keys in ascending order; equal keys stay as they are listed (merge sort, bottom up). */
export function sortedOrder(keys: Float64Array): Int32Array {
  const n = keys.length;
  let order = Int32Array.from({ length: n }, (_, i) => i);
  let merged = new Int32Array(n);
  for (let width = 1; width < n; width *= 2) {
    for (let from = 0; from < n; from += 2 * width) mergeRuns(keys, { order, into: merged, from, width });
    [order, merged] = [merged, order];
  }
  return order;
}

function mergeRuns(
  keys: Float64Array,
  {
    order,
    into,
    from,
    width,
  }: { readonly order: Int32Array; readonly into: Int32Array; readonly from: number; readonly width: number },
): void {
  const middle = Math.min(from + width, order.length);
  const end = Math.min(from + 2 * width, order.length);
  let [left, right] = [from, middle];
  for (let at = from; at < end; at++) {
    const isLeft = left < middle && (right >= end || (keys[order[left] ?? 0] ?? 0) <= (keys[order[right] ?? 0] ?? 0));
    into[at] = order[isLeft ? left++ : right++] ?? 0;
  }
}
