import type { JSX } from 'preact';

interface ChoicesProps<Value extends string> {
  /** Joins the buttons of one choice; unique on the page. */
  readonly name: string;
  readonly label: string;
  /** Whether the heading of the section already says what the label says. */
  readonly labelHidden?: boolean;
  readonly chosen: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of several, all in sight. */
export function Choices<Value extends string>(props: ChoicesProps<Value>): JSX.Element {
  const { name, label, labelHidden = false, chosen, choices, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend class={labelHidden ? 'sr' : undefined}>{label}</legend>
      {choices.map(({ value, text }) => (
        <label class="line" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
