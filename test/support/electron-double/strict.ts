/** A double that throws where it is asked for what it does not double, rather than give undefined. */
export function strict<T extends object>(name: string, double: T): T {
  return new Proxy(double, {
    get(target, key) {
      if (!(key in target) && typeof key === 'string' && key !== 'then' && key !== 'toJSON') {
        throw new Error(`${name}.${key} is not doubled`);
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value),
  });
}
