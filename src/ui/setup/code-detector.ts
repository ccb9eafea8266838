/** Finds QR codes in a picture or in the frame that a video shows. */
export interface CodeDetector {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorMaker {
  new (options: { formats: ['qr_code'] }): CodeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

declare global {
  var BarcodeDetector: DetectorMaker | undefined;
}

/** The browser's own detector where it reads QR codes, else one in JavaScript, loaded then. */
export async function codeDetector(): Promise<CodeDetector> {
  const own = globalThis.BarcodeDetector;
  const isAble = own !== undefined && (await own.getSupportedFormats()).includes('qr_code');
  const Detector = isAble ? own : (await import('qr/decode.js')).BarcodeDetector;
  return new Detector({ formats: ['qr_code'] });
}
