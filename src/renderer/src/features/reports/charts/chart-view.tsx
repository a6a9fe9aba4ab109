import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Report } from '../../../../../core/report/report.ts';
import { call } from '../../../data/client.ts';
import { useAct } from '../../../data/use-act.ts';
import { announce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/button.tsx';
import { ProblemBox } from '../../../ui/problem-box.tsx';
import { sayDone } from '../../../ui/toast-store.ts';
import type { OpenNumber } from '../opened.ts';
import { pngFile, svgFile } from './chart-files.ts';
import { TEXT_SIZE, type Chart, type Mark, type Spot } from './marks.ts';
import { nextSpot } from './next-spot.ts';

/**
 * A chart in the window. It is one stop of the Tab key: arrows go from number to number, each of which says itself, and
 * Enter opens what stands behind. Above it are the ways to take it elsewhere.
 */
export function ChartView({
  report,
  title,
  fileName,
  draw,
  onOpen,
}: {
  readonly report: Report;
  readonly title: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly draw: (width: number) => Chart;
  readonly onOpen: OpenNumber;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const chart = width === 0 ? null : draw(Math.max(480, width));
  return (
    <figure className="chart" aria-label={title}>
      {chart && <ChartFiles chart={chart} title={title} fileName={fileName} report={report} />}
      <div className="chart-box" ref={box}>
        {chart && <Drawn chart={chart} title={title} onOpen={onOpen} />}
      </div>
    </figure>
  );
}

function Drawn({
  chart,
  title,
  onOpen,
}: {
  readonly chart: Chart;
  readonly title: string;
  readonly onOpen: OpenNumber;
}): ReactElement {
  const [at, setAt] = useState(0);
  const group = useRef<SVGSVGElement>(null);
  const stop = Math.min(at, chart.spots.length - 1);
  const open = ({ opens, words }: Spot): void => {
    if (opens) onOpen({ opens, words });
    else announce('Nothing stands behind this number');
  };
  const press = (event: KeyboardEvent, from: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const spot = chart.spots[from];
    if ((event.key === 'Enter' || event.key === ' ') && spot) {
      event.preventDefault();
      open(spot);
      return;
    }
    const to = nextSpot(chart.spots, from, event.key);
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    group.current?.querySelector<SVGElement>(`[data-spot="${to}"]`)?.focus();
  };
  return (
    <svg
      ref={group}
      className="drawn"
      width={chart.width}
      height={chart.height}
      role="group"
      aria-label={`${title}. Arrow keys go from number to number, Enter opens the quotes behind one.`}
    >
      <g aria-hidden="true">
        {chart.marks.map((mark, i) => (
          // A mark is nothing but its place in the drawing.
          // oxlint-disable-next-line react/no-array-index-key
          <Marked key={i} mark={mark} />
        ))}
      </g>
      {chart.spots.map((spot, i) => (
        <rect
          // oxlint-disable-next-line react/no-array-index-key
          key={i}
          data-spot={i}
          className={spot.opens ? 'spot opens' : 'spot'}
          x={spot.x}
          y={spot.y}
          width={spot.width}
          height={spot.height}
          role="button"
          aria-label={spot.words}
          tabIndex={i === stop ? 0 : -1}
          onClick={() => {
            setAt(i);
            open(spot);
          }}
          onKeyDown={(event) => press(event, i)}
        >
          <title>{spot.words}</title>
        </rect>
      ))}
    </svg>
  );
}

function Marked({ mark }: { readonly mark: Mark }): ReactElement {
  if (mark.kind === 'shape') {
    const { d, fill, stroke, width = 1, opacity } = mark;
    return (
      <path
        d={d}
        fill={fill === undefined ? 'none' : `var(--${fill})`}
        {...(opacity !== undefined && { fillOpacity: opacity })}
        {...(stroke !== undefined && { stroke: `var(--${stroke})`, strokeWidth: width })}
      />
    );
  }
  const { x, y, text, fill, anchor = 'start', size = TEXT_SIZE, isStrong, isTurned } = mark;
  return (
    <text
      x={x}
      y={y}
      fill={`var(--${fill})`}
      textAnchor={anchor}
      fontSize={size}
      {...(isStrong === true && { fontWeight: 600 })}
      {...(isTurned === true && { transform: `rotate(-90 ${x} ${y})` })}
    >
      {text}
    </text>
  );
}

function ChartFiles({
  chart,
  title,
  fileName,
  report,
}: {
  readonly chart: Chart;
  readonly title: string;
  readonly fileName: string;
  readonly report: Report;
}): ReactElement {
  const save = useAct(async (kind: 'svg' | 'png') => {
    const bytes =
      kind === 'svg'
        ? svgFile(chart, title, report)
        : new Uint8Array(await (await pngFile(chart, title, report)).arrayBuffer());
    const { saved } = await call('saveFile', { fileName: `${fileName}.${kind}`, bytes });
    if (saved) sayDone(`${fileName}.${kind} saved`);
  });
  const copy = useAct(async () => {
    const picture = pngFile(chart, title, report);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    sayDone('The chart is on the clipboard');
  });
  return (
    <div className="chart-acts">
      <h2>{title}</h2>
      {save.problem && <ProblemBox problem={save.problem} />}
      {copy.problem && <ProblemBox problem={copy.problem} />}
      <Button look="plain" isSmall isBusy={copy.isBusy} onClick={() => void copy.run()}>
        Copy chart
      </Button>
      <Button look="plain" isSmall isBusy={save.isBusy} onClick={() => void save.run('svg')}>
        Save as SVG
      </Button>
      <Button look="plain" isSmall isBusy={save.isBusy} onClick={() => void save.run('png')}>
        Save as PNG
      </Button>
    </div>
  );
}
