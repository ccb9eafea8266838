/**
 * What a file may ask of the device. A file beyond a limit is refused or cut with an issue that names the limit.
 * The device is a tablet with 3 to 4 GB, of which a page gets about 1 GB.
 */

const mebibyte = 1024 * 1024;

/** Areas, zones, points, missions. The largest real boundary set met is 24 MB; text of 50 MB needs about 400 MB parsed. */
export const maxVectorBytes = 50 * mebibyte;

/** Flight logs are read in pieces, so only their length in time bounds them: a long ULog at full rate is about 1 GB. */
export const maxLogBytes = 2048 * mebibyte;

/** One photo: a 61-megapixel JPEG with its previews is about 60 MB. */
export const maxPhotoBytes = 200 * mebibyte;

/** Pixels of one photo that is decoded: 108 megapixels of a telephone take 430 MB as colours. */
export const maxPhotoPixels = 120_000_000;

/** Pixels of one tile of a map: 256 by 256 is usual, 1024 by 1024 the largest met. */
export const maxTilePixels = 2048 * 2048;

/** A height file: one degree at one arc second is 26 MB, and a region's GeoTIFF in floats 100 to 200 MB. */
export const maxTerrainBytes = 200 * mebibyte;

/** Heights of one file: 40 million floats take 160 MB while they are cut into tiles. */
export const maxTerrainSamples = 40_000_000;

/** What all entries of one zip may really inflate to: 205 KB can hold 200 MB of zeros, whatever the headers say. */
export const maxInflatedBytes = 2 * maxVectorBytes;

/** A season's mission files are hundreds; a directory of millions of empty entries is an attack. */
export const maxZipEntries = 10_000;

/** A zip of KMZ files is ordinary, a zip in a zip in a zip is not. */
export const maxZipDepth = 2;

/** Bytes at the beginning of a file that tell what it is: a KML header with its schema takes up to 40 KB. */
export const sniffBytes = 64 * 1024;

/** Folders of a KML nest five or six deep in practice; recursive walks stay far from the end of the stack. */
export const maxXmlDepth = 100;

/** Elements of one XML file: a GPX of 300,000 track points; each costs about half a kilobyte as a tree. */
export const maxXmlElements = 1_000_000;

/** One tag with its attributes. */
export const maxXmlTagCharacters = 64 * 1024;

/** GeometryCollections inside one another. */
export const maxGeometryDepth = 8;

/** Placemarks or rows of one file: the journal is measured with 100,000 records. */
export const maxFeatures = 200_000;

/** One ring or line: the most detailed district boundary met has 8,000; checking a ring for crossings takes about 1 s at this size. */
export const maxPathVertices = 200_000;

/** All geometry of one file: 2,000,000 places take about 200 MB. */
export const maxFileVertices = 2_000_000;

/** Fields of one feature, and characters of one text: a dBASE row has at most 255 fields. */
export const maxProperties = 255;
export const maxTextCharacters = 20_000;

/** Issues of one code listed singly; the rest is counted, since a list of 100,000 lines helps nobody. */
export const maxIssuesPerCode = 20;

/** One tile of a map file, inflated: the densest vector tiles met are 1 MB. */
export const maxTileBytes = 8 * mebibyte;

/** Features and vertices of one vector tile that are painted. */
export const maxTileFeatures = 50_000;
export const maxTileVertices = 500_000;

/** One piece of a map file that is read at once: directories, metadata, pages. */
export const maxMapSliceBytes = 32 * mebibyte;

/** Pixels of an orthophoto that are read for one tile of the map: 16 MB of colours. */
export const maxPicturePixels = 4096 * 1024;
