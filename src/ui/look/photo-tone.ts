/** Colours for thermal photos, by how bright a pixel is. */
export const palettes = ['none', 'white-hot', 'black-hot', 'iron', 'rainbow'] as const;

export type Palette = (typeof palettes)[number];

/** How a photo is shown. The photo itself is never changed. */
export interface PhotoTone {
  /** -1 to 1; 0 as taken. */
  readonly brightness: number;
  readonly contrast: number;
  /** Below 1 the shadows open, above it the lights; 1 as taken. */
  readonly gamma: number;
  readonly palette: Palette;
}

export const asTaken: PhotoTone = { brightness: 0, contrast: 0, gamma: 1, palette: 'none' };

export function isAsTaken({ brightness, contrast, gamma, palette }: PhotoTone): boolean {
  return brightness === 0 && contrast === 0 && gamma === 1 && palette === 'none';
}

type Colour = readonly [red: number, green: number, blue: number];

/** Colours at equal steps from the coldest to the hottest. */
const ramps: Readonly<Record<Exclude<Palette, 'none'>, readonly Colour[]>> = {
  'white-hot': [
    [0, 0, 0],
    [255, 255, 255],
  ],
  'black-hot': [
    [255, 255, 255],
    [0, 0, 0],
  ],
  iron: [
    [0, 0, 16],
    [64, 0, 128],
    [192, 24, 96],
    [248, 112, 16],
    [255, 208, 64],
    [255, 255, 240],
  ],
  rainbow: [
    [16, 0, 96],
    [0, 96, 224],
    [0, 192, 160],
    [96, 216, 32],
    [248, 216, 0],
    [240, 32, 16],
  ],
};

/** Pixels (RGBA) as they are shown: brightness and contrast, then gamma, then the palette over their luminance (Rec. 601). */
export function tonedPixels(pixels: Uint8ClampedArray, tone: PhotoTone): Uint8ClampedArray<ArrayBuffer> {
  const curve = toneCurve(tone);
  const toned = new Uint8ClampedArray(pixels.length);
  const colours = tone.palette === 'none' ? undefined : paletteColours(ramps[tone.palette]);
  for (let i = 0; i < pixels.length; i += 4) {
    const [red, green, blue] = [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
    toned[i + 3] = pixels[i + 3] ?? 255;
    if (!colours) {
      toned[i] = curve[red] ?? 0;
      toned[i + 1] = curve[green] ?? 0;
      toned[i + 2] = curve[blue] ?? 0;
      continue;
    }
    const at = 3 * (curve[(77 * red + 150 * green + 29 * blue) >> 8] ?? 0);
    toned[i] = colours[at] ?? 0;
    toned[i + 1] = colours[at + 1] ?? 0;
    toned[i + 2] = colours[at + 2] ?? 0;
  }
  return toned;
}

function toneCurve({ brightness, contrast, gamma }: PhotoTone): Uint8ClampedArray {
  const slope = contrast >= 0 ? 1 + 3 * contrast : 1 + contrast;
  return Uint8ClampedArray.from({ length: 256 }, (_, value) => {
    const lit = (value / 255 - 0.5) * slope + 0.5 + brightness / 2;
    return 255 * Math.min(1, Math.max(0, lit)) ** gamma;
  });
}

function paletteColours(ramp: readonly Colour[]): Uint8ClampedArray {
  const colours = new Uint8ClampedArray(3 * 256);
  for (let value = 0; value < 256; value++) {
    const step = (value / 255) * (ramp.length - 1);
    const low = Math.min(ramp.length - 2, Math.floor(step));
    const [from, to] = [ramp[low], ramp[low + 1]];
    if (!from || !to) continue;
    for (let channel = 0; channel < 3; channel++) {
      const [start = 0, end = 0] = [from[channel], to[channel]];
      colours[3 * value + channel] = start + (end - start) * (step - low);
    }
  }
  return colours;
}
