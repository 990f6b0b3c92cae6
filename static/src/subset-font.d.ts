type Axis = { min: number; max: number; default: number };
export default function subsetFont(font: Buffer, text: string, options: { targetFormat: string; variationAxes: Record<string, Axis>; noLayoutClosure: boolean }): Promise<Buffer>;
