import { contextBridge } from 'electron';

/** What the window may ask of the rest: so far, nothing. */
contextBridge.exposeInMainWorld('caselight', {});
