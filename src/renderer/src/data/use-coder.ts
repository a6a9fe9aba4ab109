import { usePreferences } from './preferences-context.tsx';

/** Under whom decisions go until somebody has said who is coding. */
export const UNNAMED_CODER = 'Unnamed reviewer';

/** The name under which decisions are kept now. */
export function useCoder(): string {
  const { people, coding } = usePreferences();
  return people.find(({ initials }) => initials === coding)?.name ?? UNNAMED_CODER;
}
