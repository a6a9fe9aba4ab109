/** Who said what stands quoted above: "MGM, to the author", "Practitioner at the learning event". */
const SPEAKER =
  /^[-–—]?\s*(?:(?:a|the|one|young|newly qualified|former)\s+)*(?:practitioner|professional|mother|father|mum|dad|parent|grand(?:mother|father|parent)|[MP]G[MF]|aunt|uncle|sister|brother|carer|social worker|health visitor|midwife|nurse|teacher|officer|doctor|gp|manager|youth worker|member of|young person|child)\b|\bto the (?:author|reviewers?|review)$|^[-–—]\s*\S/iu;
const QUOTED = /^(?:“[^“”]*”|"[^"]*"|‘.*’)[.,]?$/su;
const QUOTED_WORDS = 6;
const SPEAKER_LENGTH = 80;

/** Whether a text is what somebody said and nothing else. */
export function isSaid(text: string): boolean {
  return QUOTED.test(text) && text.split(/\s+/u).length >= QUOTED_WORDS;
}

/** Whether a line under what somebody said tells who said it. */
export function namesSpeaker(said: string, line: string): boolean {
  return (
    isSaid(said) && line.length <= SPEAKER_LENGTH && !/[.:;?!]$/.test(line) && SPEAKER.test(line)
  );
}
