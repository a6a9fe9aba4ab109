import { useEffect, useState } from 'react';
import type { ReportFormat } from '../../../../core/export/report-format.ts';
import type { AskedReport } from '../../../../shared/contract/asked-report.ts';
import { call } from '../../data/client.ts';
import { leave, type Leaving } from '../../data/leaving.ts';
import { useAct, type Act } from '../../data/use-act.ts';
import { announce } from '../../ui/announce.ts';
import { sayDone } from '../../ui/toast-store.ts';
import type { Exported } from './export-menu.tsx';

/** An export; `isMaking` while the file is made and can be stopped, before it is saved. */
export interface Export extends Act<[what: Exported]> {
  readonly isMaking: boolean;
}

/** Saves a report, or the data it is from: the files that the command line writes. */
export function useExport(request: AskedReport | null): Export {
  const [isMaking, setMaking] = useState(false);
  const act = useAct(async (what: Exported) => {
    if (request === null) return;
    await saved(
      await leave((leaving) => {
        setMaking(true);
        return fileOf(request, what, leaving).finally(() => setMaking(false));
      }),
    );
  });
  const { problem } = act;
  const isStopped = problem?.code === 'cancelled';
  useEffect(() => {
    if (isStopped) announce('Stopped. No file was made.');
  }, [isStopped]);
  return { ...act, isMaking, problem: isStopped ? null : problem };
}

/** Saves one table of a report as CSV. */
export async function saveTable(request: AskedReport, table: string): Promise<void> {
  await saved(
    await leave((leaving) => call('exportReport', { request, format: 'csv', table, ...leaving })),
  );
}

type MadeFile = Awaited<ReturnType<typeof call<'exportReport'>>>;

async function fileOf(request: AskedReport, what: Exported, leaving: Leaving): Promise<MadeFile> {
  const { filter = {}, scope = 'all' } = request;
  const report = async (format: ReportFormat): Promise<MadeFile> =>
    await call('exportReport', { request, format, ...leaving });
  switch (what) {
    case 'html':
    case 'xlsx':
    case 'csv':
    case 'json':
      return await report(what);
    case 'pack':
    case 'pack-quotes':
      return await call('exportPack', {
        requests: [request],
        withQuotes: what === 'pack-quotes',
        ...leaving,
      });
    case 'tables-xlsx':
      return await call('exportTables', { filter, scope, format: 'xlsx', ...leaving });
    case 'tables-csv':
      return await call('exportTables', { filter, scope, format: 'csv', ...leaving });
  }
}

async function saved(file: MadeFile | null): Promise<void> {
  if (file === null) return;
  const answer = await call('saveFile', file);
  if (answer.saved) sayDone(`${file.fileName} saved`);
}
