import { counted } from '../../ui/words.ts';
import { EVERYTHING } from '../reader/showing.ts';

/**
 * What is left to decide of a document, in words.
 *
 * @param isPassedOver Whether going through the document as it is first shown leads to none of it: all of it is marked
 *   unsure, or of a confidence under that from which proposals are shown.
 */
export function leftInWords(proposed: number, isPassedOver: boolean): string {
  if (proposed === 0) return 'Nothing left to decide';
  const left = `${counted(proposed, 'proposal')} left to decide`;
  if (!isPassedOver) return left;
  const least = EVERYTHING.leastConfidence.toFixed(2);
  return `${left}, ${proposed === 1 ? '' : 'each '}marked unsure or of a confidence under ${least}`;
}
