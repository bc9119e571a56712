import type { Component, ComponentChildren, JSX } from 'preact';

/**
 * A part that is rendered anew only when one of its props is another value: for what there are many of. Give it
 * functions that stay the same.
 */
export function memoized<Props extends object>(
  part: (props: Props) => JSX.Element,
): (props: Props) => JSX.Element {
  return function Memoized(this: Component<Props> | undefined, props: Props): JSX.Element {
    if (this) {
      this.shouldComponentUpdate = (next) => differs(this.props, next);
    }
    return part(props);
  };
}

function differs(before: object, after: object): boolean {
  const old = before as Record<string, ComponentChildren>;
  const keys = Object.keys(after);
  return (
    keys.length !== Object.keys(old).length ||
    keys.some((key) => old[key] !== (after as Record<string, ComponentChildren>)[key])
  );
}
