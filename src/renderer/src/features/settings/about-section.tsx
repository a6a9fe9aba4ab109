import { useState, type ReactElement } from 'react';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AccessibilityDialog } from './accessibility-dialog.tsx';
import { Licences } from './licences.tsx';
import { Line, Section } from './section.tsx';

/** What Caselight is made of, and for whom. */
export function AboutSection(): ReactElement {
  const about = useCall('about', {});
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const [open, setOpen] = useState<'licences' | 'accessibility' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Section id="about" title="About">
      <Line
        name={`Caselight ${about.state === 'ready' ? about.value.version : ''}`}
        now={`Codebook ${codebook.state === 'ready' ? codebook.value.version : ''}. Works offline: nothing is sent anywhere.`}
      />
      <Line name="Licences" now="Caselight is free software under the Apache License 2.0">
        <Button isSmall onClick={() => setOpen('licences')}>
          Show licences
        </Button>
      </Line>
      <Line name="Accessibility" now="Meets WCAG 2.2 AA as far as we have tested">
        <Button isSmall onClick={() => setOpen('accessibility')}>
          Read the statement
        </Button>
      </Line>
      <Dialog title="Licences" isOpen={open === 'licences'} onClose={close}>
        <Licences />
        <div className="acts">
          <Button onClick={close}>Close</Button>
        </div>
      </Dialog>
      <AccessibilityDialog isOpen={open === 'accessibility'} onClose={close} />
    </Section>
  );
}
