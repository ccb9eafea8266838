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
  'issue.terrain-none-in-file': 'The file holds no heights of the ground: a GeoTIFF with one band, or an .hgt file.',
  'issue.plan-terrain-none':
    'No heights of the ground are known here: sorties keep {heightM, number, integer} m above their launch site. Where the ground rises, they fly lower over it. Load a height file.',
  'issue.plan-terrain-launch-unknown':
    '{count, plural, one {# sortie starts} other {# sorties start}} where the height of the ground is not known and {count, plural, one {keeps} other {keep}} one height above the launch site.',
  'issue.plan-terrain-incomplete':
    'The heights of the ground are not known under {km, number, ::.#} km of the paths. There the highest known ground nearby was taken.',
  'issue.plan-terrain-steep':
    'The ground is steeper than the aircraft can climb or descend: it flies up to {heightM, number, integer} m above it instead of {askedM, number, integer} m. Fly slower or along the slope.',
  'issue.plan-overlap-low':
    'Over {ha, number, ::.0} ha the ground between the lines rises so steeply that images overlap less than the {askedPct, number, integer} % asked for: {leastPct, number, integer} % where it is least. Below 0 % strips stay unseen there. Set a larger side overlap, fly higher or along the slope.',
  'issue.plan-terrain-clearance':
    'Sortie {sortie} comes within {clearM, number, integer} m of the ground; {leastM, number, integer} m were asked for.',
} as const;
