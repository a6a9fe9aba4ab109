/** The channel on which the window asks: (name of the call, input) -> Answer. */
export const CALL_CHANNEL = 'caselight:call';

/** The channel on which the window is told: (name of the event, payload). */
export const EVENT_CHANNEL = 'caselight:event';
