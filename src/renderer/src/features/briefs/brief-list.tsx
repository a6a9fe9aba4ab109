import { useState } from 'react';
import type { ReactElement } from 'react';
import { TEMPLATE_WORDS } from '../../../../core/brief/brief.ts';
import { Room } from '../../app/room.tsx';
import { addressOf, go } from '../../app/router.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted, dayInWords } from '../../ui/words.ts';
import { CaseReport } from './case-report.tsx';
import { NewBrief } from './new-brief.tsx';

/** The briefs of the library, and the way to a new one. */
export function BriefList(): ReactElement {
  const [isMaking, setMaking] = useState(false);
  const [isReporting, setReporting] = useState(false);
  const coder = useCoderName();
  const result = useCall('listBriefs', {}, { refreshOn: ['briefs'] });
  const remove = useAct(async (briefId: number) => {
    const { done } = await call('removeBrief', { briefId, coder });
    sayDone(done);
  });
  const count = result.state === 'ready' ? result.value.briefs.length : 0;
  return (
    <Room
      title="Briefs"
      windowTitle="Briefs"
      className="brief-list-room"
      foot={<span className="num">{counted(count, 'brief')}</span>}
    >
      <div className="tools">
        <span className="small quiet grow">
          Short papers for a team, made from what reviews say and checked for names before they
          leave.
        </span>
        <Button isSmall onClick={() => setReporting(true)}>
          Case report
        </Button>
        <Button isSmall look="primary" onClick={() => setMaking(true)}>
          <Icon name="plus" size={16} /> New brief
        </Button>
      </div>
      <div className="scroll brief-list">
        {remove.problem && <ProblemBox problem={remove.problem} />}
        <CallView of={result} loading="Reading the briefs">
          {({ briefs }) =>
            briefs.length === 0 ? (
              <div className="emptystate">
                <h2>There are no briefs yet</h2>
                <p>
                  Choose a theme or a case, and Caselight puts a first draft together: quotes with
                  their pages, good practice, recommendations and questions for a team.
                </p>
                <Button look="primary" onClick={() => setMaking(true)}>
                  Make the first brief
                </Button>
              </div>
            ) : (
              <ul>
                {briefs.map(({ id, title, template, coder: maker, madeAt }) => (
                  <li key={id}>
                    <a href={addressOf({ room: 'briefs', path: [String(id)] })}>{title}</a>
                    <span className="small quiet">
                      {TEMPLATE_WORDS[template]}, made by {maker}, {dayInWords(madeAt)}
                    </span>
                    <Button
                      isSmall
                      look="plain"
                      aria-label={`Remove ${title}`}
                      onClick={() => void remove.run(id)}
                    >
                      Remove
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </CallView>
      </div>
      {isReporting && <CaseReport onClose={() => setReporting(false)} />}
      {isMaking && <NewBrief onMade={(id) => go('briefs', id)} onClose={() => setMaking(false)} />}
    </Room>
  );
}
