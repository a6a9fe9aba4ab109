import type { ReactElement } from 'react';
import { savePreferences, usePreferences } from '../../data/preferences-context.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Line, Section } from './section.tsx';

/** Light or dark, roomy or dense. */
export function AppearanceSection(): ReactElement {
  const { appearance, rows } = usePreferences();
  return (
    <Section id="appearance" title="Appearance">
      <Line name="Light or dark">
        <Segments
          label="Light or dark"
          choices={[
            ['system', 'As the computer'],
            ['light', 'Light'],
            ['dark', 'Dark'],
          ]}
          value={appearance}
          onChange={(value) => void savePreferences({ appearance: value })}
        />
      </Line>
      <Line name="Rows">
        <Segments
          label="Rows"
          choices={[
            ['roomy', 'Roomy'],
            ['dense', 'Dense'],
          ]}
          value={rows}
          onChange={(value) => void savePreferences({ rows: value })}
        />
      </Line>
    </Section>
  );
}
