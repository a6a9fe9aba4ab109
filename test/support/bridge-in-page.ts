import type { Page } from 'playwright';

/** Names on the page's `window.caselight`. */
export function bridgeNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.keys((globalThis as unknown as { caselight: object }).caselight),
  );
}

/** Asks by the page's bridge, with whatever input: the answer as it comes. */
export function askInPage(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([call, given]) => {
      const { caselight } = globalThis as unknown as {
        caselight: Record<string, ((input: unknown) => unknown) | undefined>;
      };
      return caselight[call]?.(given);
    },
    [name, input] as const,
  );
}
