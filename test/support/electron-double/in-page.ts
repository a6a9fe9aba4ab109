/**
 * What a sandboxed preload has of Electron. It runs in the page before its scripts and is sent there
 * as text, so it refers to nothing outside itself.
 */
export function preloadSurroundings(): {
  require: (name: string) => object;
  module: { exports: object };
} {
  const listeners = new Map<string, Set<(event: object, ...values: unknown[]) => void>>();
  const page = window as unknown as {
    doubleInvoke: (wire: string) => Promise<string>;
    doubleDispatch: (wire: string) => void;
  };
  const invoke = page.doubleInvoke;
  const pack = (value: unknown): string =>
    JSON.stringify(value, (_key, inner: unknown) => {
      if (typeof inner === 'function') throw new Error('An object could not be cloned.');
      if (!(inner instanceof Uint8Array)) return inner;
      let text = '';
      for (const byte of inner) text += String.fromCharCode(byte);
      return { $bytes: btoa(text) };
    });
  const unpack = (wire: string): unknown =>
    JSON.parse(wire, (_key, inner: { $bytes?: string } | null) =>
      typeof inner === 'object' && inner?.$bytes !== undefined
        ? Uint8Array.from(atob(inner.$bytes), (letter) => letter.charCodeAt(0))
        : inner,
    );
  page.doubleDispatch = (wire) => {
    const { channel, values } = unpack(wire) as { channel: string; values: unknown[] };
    for (const listener of listeners.get(channel) ?? []) listener({}, ...values);
  };
  const ipcRenderer = {
    async invoke(channel: string, ...values: unknown[]): Promise<unknown> {
      const answer = unpack(await invoke(pack({ channel, values }))) as {
        value?: unknown;
        error?: string;
      };
      if (answer.error !== undefined) {
        throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      }
      return answer.value;
    },
    on(channel: string, listener: () => void): void {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off(channel: string, listener: () => void): void {
      listeners.get(channel)?.delete(listener);
    },
  };
  const contextBridge = {
    exposeInMainWorld(key: string, api: object): void {
      Object.defineProperty(window, key, { value: Object.freeze({ ...api }), enumerable: true });
    },
  };
  const require = (name: string): object => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`a sandboxed preload cannot require ${name}`);
  };
  return { require, module: { exports: {} } };
}
