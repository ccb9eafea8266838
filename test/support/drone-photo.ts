import { smallPhoto } from './small-photo';

/** Where a made drone photo was taken and when; it looks straight down, its top to the north. */
export interface DronePhotoFacts {
  /** Absent: a photo without a position. */
  readonly lng?: number;
  readonly lat?: number;
  readonly heightM: number;
  /** What the camera's clock showed, as if it were UTC. */
  readonly takenMs: number;
}

/** 64 x 48 grey pixels with a light spot and a track. */
const image = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA',
    'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1',
    'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP',
    'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/',
    '2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi',
    '9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAwAEADASIAAhEBAxEB/8QAGQABAQEB',
    'AQEAAAAAAAAAAAAAAAQDBQIG/8QALhAAAQMCAggEBwAAAAAAAAAAAQACAwQRIYEFMTM0QVFxsRITFBUiMkNSYWLR/8QAGAEAAwEBAAAAAAAAAA',
    'AAAAAAAAIDAQT/xAAaEQEBAAMBAQAAAAAAAAAAAAAAAREhMQJR/9oADAMBAAIRAxEAPwDvoiLhUFPXbo/LuqFPXbo/LutnQ5SLxJI2Nhc82AUv',
    'uDb7M26qxLZFqLWlppKqMSsHhi+9+AW/io6b5QamTmcGjLihrooiKBhT126Py7qsRG13kMH5WdVM2Cnc6JoLhb4nC/Hkmk2HDqNGzTxsfI9lPA',
    'MS+U2GQ4qf1Oj6HClh9VMPqzCzR0b/AFU1LnVd/PcX35nUofb232ht0VEvUudN4KyprC99RIXi4sNQHQLZeI2NjYGtFgF7WnnH0IisLyODRy4p',
    '5jWbNtv2OtZkknFFHPwwSXG5Nyp67dH5d1Qp67dH5d0TocpERWKIiID/2Q==',
  ].join(''),
  'base64',
);

/** A photo of a survey drone that can be shown: Exif and DJI's XMP before a small image. */
export function dronePhoto({ lng, lat, heightM, takenMs }: DronePhotoFacts): Buffer<ArrayBuffer> {
  const takenAt = new Date(takenMs).toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ');
  const headers = smallPhoto({ model: 'M3E', takenAt, focalLengthMm: 12.29, widthPx: 64, heightPx: 48 });
  const exifEnd = 4 + headers.readUInt16BE(4);
  const place =
    lng === undefined || lat === undefined ? '' : `drone-dji:GpsLatitude="${lat}" drone-dji:GpsLongitude="${lng}"`;
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/" ${place} drone-dji:RelativeAltitude="+${heightM}" drone-dji:GimbalYawDegree="+0.0" drone-dji:GimbalPitchDegree="-90.0" drone-dji:GimbalRollDegree="+0.0"/></rdf:RDF></x:xmpmeta>`;
  const body = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(xmp)]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([headers.subarray(0, exifEnd), head, body, image.subarray(2)]);
}
