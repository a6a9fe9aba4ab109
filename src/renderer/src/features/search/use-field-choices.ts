import { useMemo } from 'react';
import type { ListedCase } from '../../../../shared/contract/cases.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { useCall } from '../../data/use-call.ts';
import { ageWords, harmWords, partnershipWords, statusWords } from '../cases/case-words.ts';
import { reviewTypeWords } from '../cases/review-type-words.ts';
import type { FieldChoice, FieldChoices } from './completion.ts';
import { SECTION_WORDS } from './facet-fields.ts';
import { STANCE_CHOICES } from '../../ui/stance-labels.ts';

/** Ages as `age:` takes them, by band. */
const AGES: Readonly<Record<string, string>> = {
  unborn: 'unborn',
  'under 1': '<1',
  '1 to 5': '1..5',
  '6 to 10': '6..10',
  '11 to 15': '11..15',
  '16 to 17': '16..17',
  '18 and over': '>=18',
};

/** What each field of a search can be given in this library. */
export function useFieldChoices(themes: readonly ListedTheme[]): FieldChoices {
  const cases = useCall('listCases', {}, { refreshOn: ['cases'] });
  const listed = cases.state === 'ready' ? cases.value.cases : undefined;
  return useMemo(() => fieldChoices(themes, listed ?? []), [themes, listed]);
}

/** What each field of a search can be given. */
function fieldChoices(themes: readonly ListedTheme[], cases: readonly ListedCase[]): FieldChoices {
  const known = <Value extends string | number>(
    valueOf: (one: ListedCase) => Value | null,
    choiceOf: (value: Value) => FieldChoice,
  ): readonly FieldChoice[] =>
    [...new Set(cases.flatMap((one) => valueOf(one) ?? []))]
      .map(choiceOf)
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB', { numeric: true }));
  return {
    theme: themes
      .filter(({ retired }) => retired !== true)
      .map(({ label, code, alsoCalled }) => ({ value: label, label, also: [code, ...alsoCalled] })),
    stance: STANCE_CHOICES.map(([value, label]) => ({ value, label })),
    tagged: [
      { value: 'yes', label: 'With a tag, proposed or confirmed' },
      { value: 'confirmed', label: 'With a confirmed tag' },
      { value: 'proposed', label: 'With an open proposal' },
      { value: 'no', label: 'Without any tag' },
    ],
    section: Object.entries(SECTION_WORDS).map(([value, label]) => ({ value, label })),
    year: known(
      ({ year }) => year,
      (year) => ({ value: String(year), label: String(year) }),
    ).toReversed(),
    age: known(
      ({ ageBand }) => ageBand,
      (band) => ({ value: AGES[band] ?? band, label: ageWords(band) }),
    ).filter(({ label }) => label !== ageWords('several')),
    type: known(
      ({ reviewType }) => reviewType,
      (type) => ({ value: type.replaceAll('_', ' '), label: reviewTypeWords(type) }),
    ),
    harm: known(
      ({ harm }) => harm,
      (harm) => ({
        value: harm.replace('incident_', '').replaceAll('_', ' '),
        label: harmWords(harm),
      }),
    ),
    partnership: known(
      ({ partnership }) => partnership,
      (name) => ({ value: name, label: partnershipWords(name), also: [name] }),
    ),
    status: known(
      ({ status }) => status,
      (status) => ({ value: status, label: statusWords(status) }),
    ),
    case: known(
      ({ subject }) => subject,
      (subject) => ({ value: subject, label: subject }),
    ),
  };
}
