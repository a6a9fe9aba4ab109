import type { ReactElement } from 'react';
import { Room } from '../../app/room.tsx';
import { addressOf } from '../../app/router.ts';
import { OFFERED } from './report-kinds.ts';

/** The reports by what they answer. */
export function ReportList(): ReactElement {
  return (
    <Room title="Reports" windowTitle="Reports" className="report-list-room">
      <div className="scroll report-list">
        {OFFERED.map(({ title, reports }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {reports.map(({ kind, name, question, shows }) => (
                <li key={kind}>
                  <a href={addressOf({ room: 'reports', path: [kind] })}>
                    <span className="serif question">{question}</span>
                    <span className="strong">{name}</span>
                    <span className="small quiet">{shows}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Room>
  );
}
