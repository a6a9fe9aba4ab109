import { isAbsolute } from 'node:path';
import tesseract, { type Page, type Worker } from 'tesseract.js';
import type { GreyImage } from './grey-image.ts';

/** Where the recogniser finds what it needs on this computer. */
export interface RecognitionFiles {
  /** Absolute path of the folder that holds `eng.traineddata.gz`. */
  readonly languageFolder: string;
  /** Absolute path of tesseract.js's own thread, where it is not in its package. */
  readonly workerPath?: string;
}

/**
 * One OCR thread. tesseract.js would fetch from the network what it is not given as a local path, so a
 * place that is not an absolute path is refused.
 */
export class Recogniser {
  readonly #worker: Worker;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Starts a thread; `onAlive` is told of its progress. Rejects where the model cannot be loaded. */
  static async start(files: RecognitionFiles, onAlive: () => void): Promise<Recogniser> {
    const { languageFolder, workerPath } = files;
    if (!isAbsolute(languageFolder)) throw new Error('the language folder must be a local path');
    // A model that cannot be loaded is told to the error handler alone: the promise never settles.
    const failed = Promise.withResolvers<never>();
    const worker = await Promise.race([
      failed.promise,
      tesseract.createWorker('eng', tesseract.OEM.LSTM_ONLY, {
        langPath: languageFolder,
        cacheMethod: 'none',
        gzip: true,
        ...(workerPath === undefined ? {} : { workerPath }),
        logger: onAlive,
        errorHandler: (reason) => failed.reject(new Error(String(reason))),
      }),
    ]);
    return new Recogniser(worker);
  }

  /** What stands on an image, which is a page of any layout or one block of lines; boxes in pixels. */
  async recognise(image: GreyImage, layout: 'page' | 'block'): Promise<Page> {
    await this.#worker.setParameters({
      tessedit_pageseg_mode: layout === 'page' ? tesseract.PSM.AUTO : tesseract.PSM.SINGLE_BLOCK,
      user_defined_dpi: String(Math.round(image.dotsPerInch)),
    });
    const { data } = await this.#worker.recognize(image.pgm, {}, { text: false, blocks: true });
    return data;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
