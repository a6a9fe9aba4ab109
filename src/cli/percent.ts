/** A share as a whole percentage: "40%" of 0.4. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
