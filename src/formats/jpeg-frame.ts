/** Whether a JPEG's marker begins a frame: C0 to CF except the tables C4, CC and the reserved C8 (ITU T.81, B.1.1.3). */
export function isJpegFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
