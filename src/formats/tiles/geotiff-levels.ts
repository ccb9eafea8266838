import type { GeoTIFF, GeoTIFFImage } from 'geotiff';

/** One size of the picture: the whole one, or an overview, with the mask that goes with it. */
export interface PictureLevel {
  readonly image: GeoTIFFImage;
  readonly mask: GeoTIFFImage | undefined;
  readonly width: number;
  readonly height: number;
}

/** More overviews than halving ever gives, with their masks. */
const mostImages = 64;

/** The sizes of a picture, the largest first. */
export async function pictureLevels(tiff: GeoTIFF): Promise<readonly PictureLevel[]> {
  const count = Math.min(mostImages, await tiff.getImageCount());
  const images: GeoTIFFImage[] = [];
  for (let i = 0; i < count; i++) images.push(await tiff.getImage(i));
  const kind = (image: GeoTIFFImage) => Number(image.fileDirectory.getValue('NewSubfileType') ?? 0);
  const masks = images.filter((image) => (kind(image) & 4) !== 0);
  return images
    .filter((image, i) => (i === 0 || (kind(image) & 1) !== 0) && (kind(image) & 4) === 0)
    .map((image): PictureLevel => {
      const [width, height] = [image.getWidth(), image.getHeight()];
      return {
        image,
        width,
        height,
        mask: masks.find((mask) => mask.getWidth() === width && mask.getHeight() === height),
      };
    })
    .toSorted((one, other) => other.width - one.width);
}
