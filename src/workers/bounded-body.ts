/** The bytes of an answer; undefined, and the rest left unread, where there are more than `mostBytes`, whatever its head says. */
export async function boundedBody(response: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    length += step.value.byteLength;
    if (length > mostBytes) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(step.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
