import type { ReactElement } from 'react';
import { Room } from '../../app/room.tsx';
import { addressOf } from '../../app/router.ts';
import { Icon } from '../../ui/icon.tsx';
import { OFFERED } from './report-kinds.ts';

/** The reports by what they answer. */
export function ReportList({
  isEmpty,
}: {
  /** Whether the library has no review to count yet. */
  readonly isEmpty: boolean;
}): ReactElement {
  return (
    <Room title="Reports" windowTitle="Reports" className="report-list-room">
      <div className="scroll report-list">
        {isEmpty && (
          <p className="note">
            <strong>There is nothing to count yet.</strong> Reports count the reviews of this
            library: <a href={addressOf({ room: 'cases', path: [] })}>import some first</a>.
          </p>
        )}
        {OFFERED.map(({ title, reports }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {reports.map(({ kind, name, question, shows }) => (
                <li key={kind}>
                  <a href={addressOf({ room: 'reports', path: [kind] })}>
                    <span className="serif question">{question}</span>
                    <span className="report-shows">
                      <span className="strong">{name}</span>
                      <span className="small quiet">{shows}</span>
                    </span>
                    <Icon name="right" size={16} />
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
