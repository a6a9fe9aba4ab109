/** What of pdfkit 0.20 is used here; its published types are of 0.17 and know neither PDF/UA nor headings of cells. */
declare module 'pdfkit' {
  export interface StructureElement {
    add(child: StructureElement | (() => void)): StructureElement;
    end(): void;
  }

  export interface TextOptions {
    readonly width?: number;
    readonly lineGap?: number;
    readonly continued?: boolean;
  }

  export default class PDFDocument {
    constructor(options: {
      readonly size: 'A4';
      readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
      readonly pdfVersion: '1.7';
      readonly subset: 'PDF/UA';
      readonly tagged: true;
      readonly displayTitle: true;
      readonly lang: string;
      readonly bufferPages: true;
      readonly autoFirstPage: boolean;
      readonly font: '';
      readonly info: Readonly<Record<string, string>>;
    });
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly margins: { top: number; bottom: number; left: number; right: number };
    };
    readonly outline: Outline;
    y: number;
    on(event: 'data', hear: (chunk: Uint8Array) => void): this;
    on(event: 'end', hear: () => void): this;
    on(event: 'error', hear: (error: Error) => void): this;
    end(): void;
    addPage(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(page: number): void;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string, size: number): this;
    fillColor(colour: string): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    widthOfString(text: string): number;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(points: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(colour: string): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;
    struct(
      tag: string,
      options?: { readonly scope?: 'Column' | 'Row' },
      children?: readonly (StructureElement | (() => void))[] | (() => void),
    ): StructureElement;
    addStructure(element: StructureElement): this;
  }

  export interface Outline {
    addItem(title: string): Outline;
  }
}
