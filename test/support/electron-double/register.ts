import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';

/*
 * `node --import` this: 'electron' then means the double, and a doubled utility process has the port
 * that Electron gives one.
 */
const double = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: double, shortCircuit: true } : next(specifier, context),
});

if (process.env['CASELIGHT_DOUBLED_UTILITY'] !== undefined) {
  const port = Object.assign(new EventEmitter(), {
    postMessage: (message: object) => process.send?.(message),
  });
  process.on('message', (data) => port.emit('message', { data }));
  process.on('disconnect', () => process.exit(0));
  Object.assign(process, { parentPort: port });
}
