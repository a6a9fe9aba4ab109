import type { Command } from 'commander';
import { baseName } from '../../services/base-name.ts';
import type { ReadDocument } from '../../services/ports.ts';
import { AppError } from '../../shared/app-error.ts';
import { messageFor } from '../../shared/messages.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { counted } from '../counted.ts';

/** `extract FILE...`: what Caselight reads in a file, without a library. */
export function addExtract(program: Command, context: Context, finish: Finish): void {
  program
    .command('extract')
    .description('show what is read in files, without a library')
    .argument('<file...>')
    .option('--json', 'a line of JSON for each document')
    .action(async (paths: string[], { json }: { json?: boolean }) => {
      const { io, files } = context;
      const parsers = await context.parsers();
      let refused = false;
      const readings = (await files.list(paths)).map((file) => ({ file, reading: read(file) }));
      for (const { file, reading } of readings) {
        const result = await reading;
        if (result instanceof AppError) {
          refused = true;
          const { what, next } = messageFor(result.code, result.detail);
          if (json) {
            writeJson(io, 'extract', {
              file,
              status: 'refused',
              code: result.code,
              message: `${what} ${next}`,
            });
          } else io.err(`✗ ${file}: ${what}\n    ${next}\n`);
          continue;
        }
        for (const document of result.documents) {
          if (json) writeJson(io, 'extract', jsonOf(file, result.sha256, document));
          else io.out(inWords(file, document));
        }
      }
      finish(refused ? EXIT.someRefused : EXIT.done);

      async function read(
        file: string,
      ): Promise<{ sha256: string; documents: readonly ReadDocument[] } | AppError> {
        try {
          const bytes = await files.read(file);
          const outcome = await parsers.parse(bytes, {
            fileName: baseName(file),
            signal: io.signal,
          });
          if (!outcome.ok) return new AppError(outcome.code, outcome.detail);
          return { sha256: files.sha256(bytes), documents: outcome.documents };
        } catch (error) {
          if (error instanceof AppError) return error;
          throw error;
        }
      }
    });
}

function jsonOf(file: string, sha256: string, document: ReadDocument): object {
  const { review, proposals } = document;
  return {
    file,
    ...(document.part && { part: document.part.fileName }),
    sha256,
    kind: document.kind,
    pages: review.pages,
    warnings: document.warnings,
    furniture: document.furniture,
    facts: review.facts,
    sections: review.sections,
    recommendations: review.recommendations,
    passages: review.passages.map((passage, index) => {
      const section = review.sections[passage.section];
      return {
        page: passage.page,
        endPage: passage.endPage,
        paragraph: passage.paragraph,
        section: section?.kind ?? 'body',
        heading: section?.heading ?? '',
        kind: passage.kind,
        start: passage.start,
        end: passage.end,
        text: passage.text,
        ...(passage.ocr === undefined ? {} : { ocr: passage.ocr }),
        proposals: proposals[index] ?? [],
      };
    }),
  };
}

function inWords(file: string, { part, review, proposals }: ReadDocument): string {
  const facts = review.facts
    .filter((fact, index, all) => all.findIndex((one) => one.name === fact.name) === index)
    .map((fact) => `  ${fact.name}: ${fact.value} (page ${fact.page})\n`);
  const sections = review.sections.map(
    (section) =>
      `  ${'  '.repeat(section.level - 1)}${section.heading} [${section.kind}], page ${section.page}\n`,
  );
  return (
    `${part === undefined ? file : `${file}: ${part.fileName}`}\n${counted(review.pages, 'page')}, ${counted(review.passages.length, 'passage')}, ` +
    `${counted(proposals.flat().length, 'theme')} proposed, ` +
    `${counted(review.recommendations.length, 'recommendation')}\n${facts.join('')}${sections.join('')}\n`
  );
}
