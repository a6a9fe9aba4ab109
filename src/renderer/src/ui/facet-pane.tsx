import { useState, type ReactElement, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** The pane that narrows a list, beside it; where there is little room it folds away. */
export function FacetPane({
  title,
  children,
}: {
  /** "Narrow the list" */
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={`pane pane-l facetpane folds ${isOpen ? 'open' : ''}`} aria-label={title}>
      <button
        type="button"
        className="foldbtn"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="right" size={16} />
        {title}
      </button>
      <div className="scroll facets">{children}</div>
    </section>
  );
}
