import type { JSX } from 'preact';
import type { Order } from './view.ts';
import { type MessageKey, say } from './words.ts';

interface OrderLineProps {
  /** "7 voices", or what search and filters have left. */
  readonly text: string;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** Null where nothing is narrowed. */
  readonly onClear: (() => void) | null;
}

/** How much is listed, the way back to all of it, and the order. */
export function OrderLine({ text, order, onOrder, onClear }: OrderLineProps): JSX.Element {
  return (
    <div class="order">
      <span>
        {text}
        {onClear !== null && (
          <button class="link clear" type="button" onClick={onClear}>
            {say('clear')}
          </button>
        )}
      </span>
      <select
        aria-label={say('orderLabel')}
        value={order}
        onChange={({ currentTarget }) => {
          const chosen = ORDERS.find(({ of }) => of === currentTarget.value);
          if (chosen !== undefined) onOrder(chosen.of);
        }}
      >
        {ORDERS.map(({ of, label }) => (
          <option key={of} value={of} selected={of === order}>
            {say(label)}
          </option>
        ))}
      </select>
    </div>
  );
}

const ORDERS: readonly { readonly of: Order; readonly label: MessageKey }[] = [
  { of: 'words', label: 'orderWords' },
  { of: 'statements', label: 'orderStatements' },
  { of: 'appearance', label: 'orderAppearance' },
  { of: 'name', label: 'orderName' },
];
