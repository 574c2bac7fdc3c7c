/** A proxy of which nothing can be known any more. */
export function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A proxy that throws whenever it is looked at. */
export function refusing(): object {
  const refuse = (): never => {
    throw new Error('refused');
  };
  return new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse });
}
