/** As many things can be told apart beside a key in one number. */
const mostThings = 2 ** 20;

/**
 * Numbers 0 to count - 1 in rising order of their keys, whole numbers from 0 to 2^33; equal ones as they are. Key and number share
 * one double, so that the engine's own sort of numbers does it.
 */
export function inOrder(count: number, keyOf: (number: number) => number): readonly number[] {
  if (count > mostThings) throw new Error(`${count} things to sort, at most ${mostThings}.`);
  const packed = new Float64Array(count);
  for (let i = 0; i < count; i++) packed[i] = Math.round(keyOf(i)) * mostThings + i;
  const order: number[] = [];
  for (const each of packed.sort()) order.push(each % mostThings);
  return order;
}
