import type { ReactElement, ReactNode } from 'react';

/** A part of settings with its heading. */
export function Section({
  id,
  title,
  about,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="sec" id={`settings-${id}`} aria-labelledby={`settings-${id}-title`}>
      <h2 id={`settings-${id}-title`}>{title}</h2>
      {about !== undefined && <p className="small quiet">{about}</p>}
      {children}
    </section>
  );
}

/** One line: what it is, what it says now, and what can be done. */
export function Line({
  name,
  now,
  children,
}: {
  readonly name: ReactNode;
  readonly now?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className="line">
      <span>
        {name}
        {now !== undefined && <span className="small quiet now">{now}</span>}
      </span>
      {children}
    </div>
  );
}
