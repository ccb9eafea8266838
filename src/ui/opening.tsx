/** What stands on the page before there are words or an operation: the same as in index.html, so that nothing blinks. */
export function Opening() {
  return <p className="dala-opening">Dala</p>;
}
