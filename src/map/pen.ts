/** What the map paints with, on a canvas of the page or on one aside. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
