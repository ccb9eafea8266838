/** Issues of height files, and of flying over the ground that they show. */
export const issueTerrain = {
  'issue.terrain-not-heights':
    'The image has {bands, plural, one {# band} other {# bands}} of {bits, number} bits. Heights are one band of 16 bits or more: this may be a photo map.',
  'issue.terrain-too-large':
    'The height file has {columns, number} x {rows, number} heights; at most {limit, number} are read. Cut out the part that you need.',
  'issue.terrain-compression-unknown':
    'The height file is packed with method {compression}, which is not read. Save it with Deflate, LZW or without packing.',
  'issue.terrain-not-placed':
    'The height file does not say where on the Earth it lies, or its grid is turned. Save it as a north-up GeoTIFF.',
  'issue.terrain-hgt-name':
    'The name "{name}" does not say where the heights lie. An SRTM file is named after its south-west corner: N43E071.hgt.',
} as const;
