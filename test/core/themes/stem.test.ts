import { describe, expect, it } from 'vitest';
import { stems } from '../../../src/core/themes/stem.ts';

const joined = (a: string, b: string): boolean => stems(a).some((stem) => stems(b).includes(stem));

describe('stems', () => {
  it.each([
    'explore explores explored exploring',
    'share shares shared sharing',
    'refer refers referred referring',
    'plan plans planned planning',
    'agency agencies',
    'study studies studied studying',
    'miss misses missed missing',
    'control controls controlled controlling',
    'use uses used using',
    'agree agrees agreed agreeing',
    'recognise recognize recognised recognizing',
    'see saw seen sees seeing',
    'speak spoke spoken speaking',
    'tell told telling',
    'know knew known knows knowing',
    'write wrote written writing',
    'take took taken taking',
    'think thought thinks thinking',
    'bring brought bringing',
    'find found finding',
    'hear heard hearing',
    'hold held holding',
    'leave left leaving leaves',
    'lose lost losing',
    'keep kept keeping',
    'meet met meets meeting',
    'make made making',
    'give gave given giving',
    'do did does done doing',
    'be is are was were been being',
    'have has had having',
    'feel felt feels',
    'say said says saying',
    'go went gone goes going',
    'begin began begun beginning',
    'fall fell fallen falling',
    'rise rose risen rising',
    'hide hid hidden hiding',
    'shake shook shaken shaking',
    'break broke broken breaking',
    'choose chose chosen choosing',
    'drive drove driven driving',
    'forget forgot forgotten forgetting',
    'understand understood understanding',
    'die died dying dies',
    'child children',
    'diagnosis diagnoses',
    'caring care cares cared',
  ])('joins %s', (line) => {
    const [base = '', ...forms] = line.split(' ');
    expect(forms.filter((form) => !joined(base, form))).toEqual([]);
  });

  it.each([
    'policy police',
    'general generous',
    'care car',
    'note not',
    'use us',
    'plan plane',
    'assess assessment',
    'fail failure',
    'neglect negligence',
    'hope hop',
    'news new',
    'universe university',
    'need nee',
    'being bee',
  ])('keeps apart %s', (line) => {
    const [one = '', two = ''] = line.split(' ');
    expect(joined(one, two)).toBe(false);
  });
});
