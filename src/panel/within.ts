/** The outcome of `promise`, or `otherwise` where it has none after `ms`; a rejection counts as none. */
export function within<Value, Otherwise>(
  promise: Promise<Value>,
  ms: number,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), ms);
    promise
      .then(resolve, (error: unknown) => {
        console.error(error);
        resolve(otherwise);
      })
      .finally(() => clearTimeout(timer));
  });
}
